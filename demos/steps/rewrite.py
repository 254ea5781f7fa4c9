"""Rewrite a text letter by letter, such as putting the marks back onto Vietnamese that was typed without them."""

from __future__ import annotations

from functools import cached_property
from typing import Annotated, ClassVar, Literal

import numpy as np
from pydantic import Field, StringConstraints

from demos.file_content import FromFile
from demos.probability import softmax
from demos.step import Step
from demos.values import Float32, Text, Word
from models.errors import KnownError
from models.runtime import Session

Letter = Annotated[str, StringConstraints(max_length=4)]


class Rewrite(Step):
    does: ClassVar = {
        "vi": "Viết lại câu từng chữ cái một: thêm dấu, sửa chính tả.",
        "en": "Rewrites a text letter by letter: puts marks back, mends spelling.",
    }

    use: Literal["rewrite"] = "rewrite"
    model: str
    letters: Annotated[tuple[Letter, ...], Field(min_length=2, max_length=5000), FromFile()]
    """What the model reads: its number of each small letter; the first stands for any that isn't listed."""
    writes: Annotated[tuple[Letter, ...], Field(min_length=2, max_length=5000), FromFile()]
    """What each place of its output writes; nothing written means that the letter stays as it is."""
    most: Annotated[int, Field(ge=8, le=2000)] = 400
    """Letters; what is longer is cut."""

    def run(self, text: Text, model: Session) -> Text:
        """A text → one with as many words; capitals stay capitals. A word is as sure as its least sure letter.

        The model takes (1, n) numbers and gives (1, n, writes) logits; raises KnownError `model-outputs` for others, `model-run-failed`.
        """
        before = text.joined[: self.most]
        if not before:
            return Text(())
        chances = softmax(self._logits(before, model))
        after = [self._written(letter, place) for letter, place in zip(before, chances.argmax(axis=1).tolist(), strict=True)]
        return Text(_words(before, after, chances.max(axis=1).tolist()))

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {letter: number for number, letter in enumerate(self.letters)}

    def _logits(self, before: str, model: Session) -> Float32:
        if len(model.inputs) != 1:
            raise KnownError("model-inputs", expected=1, found=len(model.inputs))
        ids = np.array([[self._numbers.get(letter.lower(), 0) for letter in before]], model.inputs[0].dtype)
        outputs = list(model.run_only(ids).values())
        if outputs[0].shape != (1, len(before), len(self.writes)):
            raise KnownError("model-outputs", step=self.called, wants=f"(1, {len(before)}, {len(self.writes)})")
        return np.asarray(outputs[0][0], np.float32)

    def _written(self, letter: str, place: int) -> str:
        """White space always stays: the words must be the same."""
        new = self.writes[place]
        if letter.isspace() or not new:
            return letter
        return new.upper() if letter.isupper() else new


def _words(before: str, after: list[str], scores: list[float]) -> tuple[Word, ...]:
    found: list[Word] = []
    text, sure = "", 1.0
    for letter, new, score in zip(before, after, scores, strict=True):
        if letter.isspace():
            found.append(Word(text, sure))
            text, sure = "", 1.0
        else:
            text, sure = text + new, min(sure, score)
    return tuple(word for word in (*found, Word(text, sure)) if word.text)
