"""The samples with which a demo can always be tried."""

from __future__ import annotations

from dataclasses import dataclass

from demos.package.read import Package
from demos.text import Language


@dataclass(frozen=True, slots=True)
class SampleRow:
    """One tile of the strip."""

    text: str
    path: str
    """Its picture or clip."""
    fails: bool
    """Whether it shows a case in which the model is wrong."""
    chosen: bool


def sample_rows(package: Package, language: Language, chosen: int | None) -> list[SampleRow]:
    """`chosen` is the place of the sample on the stage; None while the camera is."""
    return [
        SampleRow(sample.text.in_(language), str(package.path(sample.file)), sample.fails, at == chosen)
        for at, sample in enumerate(package.manifest.sample)
    ]
