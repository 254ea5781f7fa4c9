"""What stands behind the camera tile, as settings name it."""

from __future__ import annotations

from pathlib import Path

from kiosk.capture.video import Clip, Device, Target


def camera(named: str) -> Target | None:
    """A camera's number, `file:PATH` of a clip that stands in for one, or `none`."""
    if named == "none":
        return None
    if named.startswith("file:"):
        return Clip(Path(named.removeprefix("file:")).absolute())
    return Device(int(named))
