"""How a sample's file is played."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from demos.inputs import Input
from demos.inputs.picture import CLIPS
from kiosk.capture.once import Once
from kiosk.capture.sound_clip import SoundClip
from kiosk.capture.source import Source
from kiosk.capture.video import Clip


def sample_source(path: Path, kind: Input, on_lost: Callable[[], None]) -> Source:
    """A clip plays for ever, a sound once, everything else is there at once; `on_lost` is called on the source's thread for a bad file."""
    if kind.in_order:
        return SoundClip(path, on_lost)
    return Clip(path).source(on_lost) if path.suffix in CLIPS else Once(path, kind.read, on_lost)
