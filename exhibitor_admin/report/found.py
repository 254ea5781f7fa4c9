"""What a sample promises and what was found in it, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from demos.expect import INSIDE, Expect
from demos.file_content import Label
from demos.step import Step
from demos.values import Boxes, Keypoints, Mask, Scores, Text, TextLines, Value
from exhibitor_admin.report.numbers import number, percent
from exhibitor_admin.words import Spoken, say

MOST_LETTERS = 240
MOST_KINDS = 5


def labels_of(steps: Sequence[Step]) -> Sequence[Label]:
    """The list by which a demo names things; empty for one that names nothing."""
    return next((names.label for step in steps if (names := getattr(step, "names", None)) is not None), ())


def promised(expect: Expect, labels: Sequence[Label], language: Spoken) -> list[str]:
    """One line for each promise; none where nothing was promised."""
    spoken = {label.text.en.casefold(): label.text.in_(language) for label in labels}
    return [
        *(f"{spoken.get(name.casefold(), name)}: {_range(*ends)}" for name, ends in expect.count.items()),
        *(say("promised-text", language, text=piece) for piece in expect.text_contains),
        *(say("promised-no-text", language, text=piece) for piece in expect.text_lacks),
        *([say("promised-covers", language, range=_range(*(percent(end, language) for end in expect.covers)))] if expect.covers else ()),
    ]


def found(values: Mapping[type[Value], Value], labels: Sequence[Label], language: Spoken) -> list[str]:
    """One line for each value, in the order of the steps; what there are no words for is named."""
    return [line for value in values.values() for line in _lines(value, labels, language)]


def _lines(value: Value, labels: Sequence[Label], language: Spoken) -> Iterator[str]:
    match value:
        case Boxes():
            counted = Counter(value.kinds.tolist()).most_common(MOST_KINDS)
            yield ", ".join(f"{_name(kind, labels, language)}: {count}" for kind, count in counted) or say("found-nothing", language)
        case Scores() if value.kinds.size:
            for kind, score in list(zip(value.kinds[0].tolist(), value.scores[0].tolist(), strict=True))[:MOST_KINDS]:
                yield f"{_name(kind, labels, language)}: {percent(score, language)}"
        case TextLines():
            yield _quoted(" ".join(word.text for line in value.lines for word in line), language)
        case Text():
            yield _quoted(value.joined, language)
        case Mask():
            yield say("found-covers", language, share=percent(float((value.alpha >= INSIDE).mean()), language))
        case Keypoints():
            yield say("found-points", language, things=len(value.points), points=value.points.shape[1])
        case _:
            yield say("found-other", language, kind=type(value).__name__)


def _quoted(text: str, language: Spoken) -> str:
    if not text:
        return say("found-nothing", language)
    return f"“{text[:MOST_LETTERS]}{'…' if len(text) > MOST_LETTERS else ''}”"


def _name(kind: int, labels: Sequence[Label], language: Spoken) -> str:
    return labels[kind].text.in_(language) if 0 <= kind < len(labels) else number(kind, 0, language)


def _range(least: object, most: object) -> str:
    return str(least) if least == most else f"{least}–{most}"
