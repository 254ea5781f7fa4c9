"""The samples with which a demo can always be tried."""

from __future__ import annotations

from dataclasses import dataclass

from demos.package.read import Package
from demos.text import Language

ICONS = {"picture": "image", "sound": "volume-2", "text": "message-square", "series": "chart-column", "file": "package"}
"""By the demo's input."""


@dataclass(frozen=True, slots=True)
class SampleRow:
    """One tile of the strip."""

    text: str
    path: str
    """Its picture or clip; empty for what isn't one."""
    icon: str
    """What stands for it where there is no picture."""
    fails: bool
    """Whether it shows a case in which the model is wrong."""
    chosen: bool


def sample_rows(package: Package, language: Language, chosen: int | None) -> list[SampleRow]:
    """`chosen` is the place of the sample on the stage; None while the camera is."""
    picture = package.manifest.input == "picture"
    icon = "" if picture else ICONS[package.manifest.input]
    paths = [str(package.path(sample.file)) if picture else "" for sample in package.manifest.sample]
    return [
        SampleRow(sample.text.in_(language), path, icon, sample.fails, at == chosen)
        for at, (sample, path) in enumerate(zip(package.manifest.sample, paths, strict=True))
    ]
