"""What stands behind the camera's tile and the microphone's, as settings name it."""

from __future__ import annotations

from pathlib import Path

from demos.manifest import Need
from kiosk.capture.source import Target
from kiosk.capture.video import Clip, Device


def devices(camera_named: str, *, mirrored: bool = True) -> dict[Need, Target]:
    """What this kiosk has, by the need that a demo names."""
    target = camera(camera_named, mirrored=mirrored)
    return {"camera": target} if target is not None else {}


def camera(named: str, *, mirrored: bool = True) -> Target | None:
    """A camera's number, `file:PATH` of a clip that stands in for one, or `none`; only a camera can be `mirrored`."""
    if named == "none":
        return None
    if named.startswith("file:"):
        return Clip(Path(named.removeprefix("file:")).absolute())
    return Device(int(named), mirrored)
