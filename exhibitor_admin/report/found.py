"""What a sample promises and what was found in it, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from demos.expect import Expect
from demos.file_content import Label
from demos.values import Mask, Value
from exhibitor_admin.report.numbers import percent
from exhibitor_admin.report.pictures import Picture
from exhibitor_admin.words import Spoken, say

MOST_LETTERS = 240
MOST_LINES = 8


def promised(expect: Expect, labels: Sequence[Label], language: Spoken) -> list[str]:
    """One line for each promise; none where nothing was promised."""
    return list(_promises(expect, {label.text.en.casefold(): label.text.in_(language) for label in labels}, language))


def _promises(expect: Expect, names: Mapping[str, str], language: Spoken) -> Iterator[str]:
    for name, ends in expect.count.items():
        yield f"{names.get(name.casefold(), name)}: {_range(*ends)}"
    for piece in expect.text_contains:
        yield say("promised-text", language, text=piece)
    for piece in expect.text_lacks:
        yield say("promised-no-text", language, text=piece)
    if expect.covers is not None:
        yield say("promised-covers", language, range=_shares(expect.covers, language))
    if expect.best is not None:
        yield say("promised-best", language, label=names.get(expect.best.casefold(), expect.best))
    for name, shares in (*expect.chance.items(), *expect.measured.items()):
        yield f"{names.get(name.casefold(), name)}: {_shares(shares, language)}"
    if expect.found is not None:
        yield say("promised-found", language, range=_range(*expect.found))
    if expect.size is not None:
        yield say("promised-size", language, wide=expect.size[0], high=expect.size[1])
    if expect.notes:
        yield say("promised-notes", language, notes=" ".join(expect.notes))
    for levels, promise in ((expect.pauses_quieter, "promised-pauses"), (expect.loudest_quieter, "promised-loudest")):
        if levels is not None:
            yield say(promise, language, least=f"{levels[0]:g}", most=f"{levels[1]:g}")
    if expect.odd is not None:
        yield say("promised-odd", language, range=_range(*expect.odd))


def found(picture: Picture | None, values: Mapping[type[Value], Value], language: Spoken) -> list[str]:
    """What the kiosk itself says was found, else what there are words for here; what there are none for is named."""
    if picture is not None and picture.said:
        lines = [_short(line) for line in picture.said.splitlines() if line]
        more = len(lines) - MOST_LINES
        return lines if more <= 0 else [*lines[:MOST_LINES], say("found-more", language, lines=more)]
    return [_in_words(value, language) for value in values.values()]


def _in_words(value: Value, language: Spoken) -> str:
    if isinstance(value, Mask):
        return say("found-covers", language, share=percent(value.covered, language))
    return say("found-other", language, kind=type(value).__name__)


def _short(line: str) -> str:
    return line if len(line) <= MOST_LETTERS else f"{line[:MOST_LETTERS]}…"


def _range(least: object, most: object) -> str:
    return str(least) if least == most else f"{least}–{most}"


def _shares(ends: tuple[float, float], language: Spoken) -> str:
    return _range(*(percent(end, language) for end in ends))
