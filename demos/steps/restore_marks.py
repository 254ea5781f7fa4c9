"""Put the marks back onto Vietnamese that was typed without them, word by word, each with what else it could be."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Annotated, ClassVar, Literal, NamedTuple

import numpy as np
from pydantic import Field, StringConstraints, field_validator
from pydantic_core import PydanticCustomError

from demos.file_content import FromFile
from demos.step import Step
from demos.values import Alternatives, Float32, Text, Word
from models.errors import KnownError
from models.runtime import Session
from models.syllables import FIRST, NUMBER, UNKNOWN, Place, bare, places

Line = Annotated[str, StringConstraints(pattern=r"^\S+( \S+)*$", max_length=400)]
AT_ONCE = 120
"""Words that the model looks at together; a longer text is read in parts."""


class Restored(NamedTuple):
    """The text with its marks, and what each of its words may be besides."""

    text: Text
    alternatives: Alternatives


class RestoreMarks(Step):
    does: ClassVar = {
        "vi": "Thêm dấu cho tiếng Việt gõ không dấu, kèm những cách đọc khác của từng chữ.",
        "en": "Puts the marks back onto Vietnamese typed without them, with what else each word could be.",
    }

    use: Literal["restore-marks"] = "restore-marks"
    model: str
    words: Annotated[tuple[Line, ...], Field(min_length=1, max_length=50000), FromFile()]
    """The model's vocabulary in the order of its numbers: a bare word and, behind it, its marked forms in the order of its outputs."""
    most: Annotated[int, Field(ge=1, le=20)] = 6
    """Readings of one word."""

    @field_validator("words")
    @classmethod
    def _forms_of_their_words(cls, lines: tuple[str, ...]) -> tuple[str, ...]:
        for line in lines:
            word, *forms = line.split(" ")
            if any(bare(form) != word for form in forms):
                raise PydanticCustomError("form_of_another", "a form of another word: {line}", {"line": line[:60]})
        return lines

    def run(self, text: Text, model: Session) -> Restored:
        """A text → one with as many words. Whatever isn't a known bare word stays as it is: marked words, names, numbers, signs.

        The model takes `words` and `shapes` (1, n) int64 (see `models.syllables`) and gives (1, n, forms) chances.
        Raises KnownError `model-inputs` or `model-outputs` for another model, `model-run-failed`.
        """
        before = unicodedata.normalize("NFC", " ".join(text.joined.split()))
        found = places(before)
        chances = [row for start in range(0, len(found), AT_ONCE) for row in self._chances(found[start : start + AT_ONCE], model)]
        readings = {place.start: self._readings(before, place, row) for place, row in zip(found, chances, strict=True)}
        after = tuple(tuple(self._word(match, found, readings)) for match in re.finditer(r"\S+", before))
        return Restored(Text(tuple(word[0] for word in after)), Alternatives(after))

    @cached_property
    def _known(self) -> dict[str, tuple[int, tuple[str, ...]]]:
        lines = map(str.split, self.words)
        return {word: (number, tuple(forms)) for number, (word, *forms) in enumerate(lines, FIRST)}

    def _chances(self, part: Sequence[Place], model: Session) -> Float32:
        """(n, forms) of n words."""
        if {port.name for port in model.inputs} != {"words", "shapes"}:
            raise KnownError("model-inputs", expected=2, found=len(model.inputs))
        words = [self._known.get(place.bare, (UNKNOWN,))[0] if place.bare else NUMBER for place in part]
        shapes = [place.shape for place in part]
        (chances, *_) = model.run({"words": np.array([words]), "shapes": np.array([shapes])}).values()
        most = max((len(forms) for _, forms in self._known.values()), default=0)
        if chances.ndim != 3 or chances.shape[:2] != (1, len(part)) or chances.shape[2] < most:
            raise KnownError("model-outputs", step=self.called, wants=f"(1, {len(part)}, {most})")
        return np.clip(np.nan_to_num(np.asarray(chances[0], np.float32)), 0, 1)

    def _readings(self, text: str, place: Place, chances: Float32) -> list[Word]:
        """Likeliest first, in the capitals of the original."""
        original = text[place.start : place.end]
        _, forms = self._known.get(place.bare, (UNKNOWN, ()))
        if not forms or bare(original) != original:
            return [Word(original, 1.0)]
        order = np.argsort(-chances[: len(forms)], kind="stable")[: self.most].tolist()
        return [Word(_as(original, forms[choice]), float(chances[choice])) for choice in order]

    def _word(self, match: re.Match[str], found: Sequence[Place], readings: dict[int, list[Word]]) -> Iterator[Word]:
        """A word between spaces, as chosen; then with one of its syllables read otherwise."""
        inside = [place for place in found if match.start() <= place.start < match.end()]
        chosen = {place.start: readings[place.start][0] for place in inside}
        yield _spelt(match, inside, chosen)
        others = [_spelt(match, inside, {**chosen, start: other}) for start in chosen for other in readings[start][1:]]
        yield from sorted(others, key=lambda word: -word.score)[: self.most - 1]


def _as(original: str, form: str) -> str:
    return "".join(new.upper() if old.isupper() else new for old, new in zip(original, form, strict=True))


def _spelt(match: re.Match[str], inside: Sequence[Place], syllables: dict[int, Word]) -> Word:
    """The whole word; it is as sure as its syllables together."""
    text, at, score = "", match.start(), 1.0
    for place in inside:
        text += match.string[at : place.start] + syllables[place.start].text
        at, score = place.end, score * syllables[place.start].score
    return Word(text + match.string[at : match.end()], score)
