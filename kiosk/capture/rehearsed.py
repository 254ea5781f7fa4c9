"""What plays in a device's place when staff say so: the demo's own recorded input, which the screen marks as recorded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from demos.inputs import INPUTS
from demos.package.read import Package
from kiosk.capture.sample import sample_source
from kiosk.capture.sound_clip import Recording
from kiosk.capture.source import Source, Target


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """Stands for the camera or the microphone until a demo is known; then `of` gives what is opened."""

    def present(self) -> bool:
        return True

    def of(self, package: Package) -> Target:
        """The first sample that moves and doesn't fail, else the first, again and again."""
        manifest = package.manifest
        chosen = next((sample for sample in manifest.sample if sample.moves and not sample.fails), manifest.sample[0])
        path = package.path(chosen.file)
        return Recording(path) if INPUTS[manifest.input].in_order else _Shown(path, manifest.input)


@dataclass(frozen=True, slots=True)
class _Shown:
    path: Path
    input: str

    def present(self) -> bool:
        return self.path.is_file()

    def source(self, on_lost: Callable[[], None]) -> Source:
        return sample_source(self.path, INPUTS[self.input], on_lost)
