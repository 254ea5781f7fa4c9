"""Finds demos by words as hurried people write them: without diacritics, in any language, by title, exhibitor or tagline."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence

from demos.package.read import Package
from demos.text import LANGUAGES, Language
from kiosk.event.record import Exhibitor

WITHOUT_MARKS = str.maketrans("đ", "d")
"""Letters whose bar isn't a mark of its own in Unicode."""


def fold(text: str) -> str:
    """What is left of a text without capitals and diacritics: `Nhận dạng` → `nhan dang`; Korean syllables fall apart into jamo."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part)).translate(WITHOUT_MARKS)


class Index:
    """The words of all demos, folded once."""

    def __init__(self, packages: Sequence[Package], exhibitors: Mapping[str, Exhibitor]) -> None:
        """`exhibitors` are the event's, by their ids."""
        self._packages = tuple(packages)
        self._texts = [_texts(package, exhibitors.get(package.manifest.exhibitor.id)) for package in packages]

    def find(self, words: str, language: Language) -> list[Package]:
        """Demos in which every word occurs, as the beginning or a part of another: first where the title of `language` has them,
        then any title, then the exhibitor, then any other text. No words find nothing.
        """
        wanted = fold(words).split()
        ranks = [_rank(self._in(texts, language), wanted) for texts in self._texts]
        found = [at for at, rank in enumerate(ranks) if wanted and rank is not None]
        return [self._packages[at] for at in sorted(found, key=lambda at: ranks[at] or 0)]

    @staticmethod
    def _in(texts: Mapping[str, str], language: Language) -> list[str]:
        """From the nearest to the farthest, each with all before it."""
        nearest = texts[language], texts["titles"], texts["exhibitor"], texts["rest"]
        return [" ".join(nearest[: at + 1]) for at in range(len(nearest))]


def _rank(texts: Sequence[str], wanted: Sequence[str]) -> int | None:
    return next((at for at, text in enumerate(texts) if all(word in text for word in wanted)), None)


def _texts(package: Package, exhibitor: Exhibitor | None) -> Mapping[str, str]:
    """The folded title of each language, and what the others are called together."""
    manifest = package.manifest
    titles: dict[str, str] = {language: manifest.text.in_(language).title for language in LANGUAGES}
    names = [manifest.exhibitor.name, *([exhibitor.name] if exhibitor else [])]
    rest = [manifest.text.in_(language).tagline for language in LANGUAGES]
    if exhibitor and exhibitor.tagline:
        rest += [exhibitor.tagline.in_(language) for language in LANGUAGES]
    texts = {**titles, "titles": " ".join(titles.values()), "exhibitor": " ".join(names), "rest": " ".join(rest)}
    return {name: fold(text) for name, text in texts.items()}
