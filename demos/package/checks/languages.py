"""Vietnamese and English are both really there: a whole sentence that is the same in both was left untranslated."""

from __future__ import annotations

from collections.abc import Iterator

from demos.manifest import Text
from demos.package.read import Package
from demos.problem import Problem

SHORT = 12
"""Characters; names and single words may well be the same."""


def check_languages(package: Package) -> list[Problem]:
    """Code `text-untranslated`, at the place of the English text. That all texts are given, and how long, the manifest's schema says."""
    vietnamese, english = dict(_texts(package.manifest.text.vi)), dict(_texts(package.manifest.text.en))
    return [
        Problem("text-untranslated", f"demo.toml: text.en.{place}")
        for place, text in english.items()
        if len(text) > SHORT and vietnamese.get(place) == text
    ]


def _texts(text: Text) -> Iterator[tuple[str, str]]:
    yield "tagline", text.tagline
    yield from ((f"steps.{place}.text", step.text) for place, step in enumerate(text.steps))
    yield from ((f"limits.{place}", limit) for place, limit in enumerate(text.limits))
