"""What stands behind the camera's tile and the microphone's, as settings name it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from demos.manifest import Need
from kiosk.capture.microphone import Microphone
from kiosk.capture.rehearsed import Rehearsed
from kiosk.capture.sound_clip import Recording
from kiosk.capture.source import Target
from kiosk.capture.video import Clip, Device

RECORDED = "recorded"
"""Each demo's own recorded input."""


Chosen = Target | Rehearsed


def devices(camera_named: str, microphone_named: str = "none", *, mirrored: bool = True) -> dict[Need, Chosen]:
    """What this kiosk has, by the need that a demo names."""
    found: dict[Need, Chosen | None] = {"camera": camera(camera_named, mirrored=mirrored), "microphone": microphone(microphone_named)}
    return {need: target for need, target in found.items() if target is not None}


def real_camera(chosen: Mapping[Need, Chosen]) -> Target | None:
    """For what can't be done with a recording."""
    target = chosen.get("camera")
    return None if isinstance(target, Rehearsed) else target


def camera(named: str, *, mirrored: bool = True) -> Chosen | None:
    """A camera's number, `file:PATH` of a clip that stands in for one, `recorded`, or `none`; only a camera can be `mirrored`."""
    if named == "none":
        return None
    if named == RECORDED:
        return Rehearsed()
    if named.startswith("file:"):
        return Clip(Path(named.removeprefix("file:")).absolute())
    return Device(int(named), mirrored)


def microphone(named: str) -> Chosen | None:
    """A sound input's number, `default` for the system's own choice, `file:PATH` of a WAV file, `recorded`, or `none`."""
    if named == "none":
        return None
    if named == RECORDED:
        return Rehearsed()
    if named.startswith("file:"):
        return Recording(Path(named.removeprefix("file:")).absolute())
    return Microphone(None if named == "default" else int(named))
