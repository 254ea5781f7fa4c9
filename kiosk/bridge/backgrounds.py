"""The pictures that can stand behind what was cut out."""

from __future__ import annotations

from dataclasses import dataclass

from demos.package.read import Package
from demos.text import Language


@dataclass(frozen=True, slots=True)
class BackgroundRow:
    """One tile of the panel."""

    text: str
    path: str
    chosen: bool


def background_rows(package: Package, language: Language, chosen: int) -> list[BackgroundRow]:
    """`chosen` is a place in the list; -1 while the picture is left as it is."""
    return [
        BackgroundRow(background.text.in_(language), str(package.path(background.file)), at == chosen)
        for at, background in enumerate(package.manifest.show.background)
    ]
