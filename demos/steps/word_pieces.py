"""Cut a text into the pieces of a vocabulary: WordPiece (Schuster and Nakajima 2012), as in BERT (Devlin et al. 2018, arXiv:1810.04805)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cached_property
from typing import Annotated, ClassVar, Literal

import numpy as np
from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from demos.file_content import FromFile
from demos.step import Step
from demos.values import Text, Tokens

Piece = Annotated[str, StringConstraints(max_length=64)]
LONGEST = 100
"""Characters; a longer word is unknown as a whole."""


class WordPieces(Step):
    does: ClassVar = {
        "vi": "Cắt câu thành các mảnh chữ có trong từ điển của mô hình.",
        "en": "Cuts a sentence into the pieces that the model's vocabulary has.",
    }

    use: Literal["word-pieces"] = "word-pieces"
    vocabulary: Annotated[tuple[Piece, ...], Field(min_length=4, max_length=100000), FromFile()]
    """Every piece, in the order of the model's numbers; those that go on with a word begin with `##`."""
    first: Piece = "[CLS]"
    last: Piece = "[SEP]"
    unknown: Piece = "[UNK]"
    lower: bool = True
    """The vocabulary has small letters only."""
    marks: bool = True
    """It has letters with marks; where it hasn't, marks are dropped."""
    most: Annotated[int, Field(ge=3, le=512)] = 128

    @model_validator(mode="after")
    def _has_specials(self) -> WordPieces:
        if missing := {self.first, self.last, self.unknown} - set(self.vocabulary):
            raise PydanticCustomError("vocabulary_lacks", "the vocabulary lacks {missing}", {"missing": ", ".join(sorted(missing))})
        return self

    def run(self, text: Text) -> Tokens:
        """A text → at most `most` numbers, the first and the last piece included."""
        pieces = [piece for word in self._split(text.joined) for piece in self._pieces(word)]
        whole = [self.first, *pieces[: self.most - 2], self.last]
        return Tokens(np.array([self._numbers[piece] for piece in whole], np.int32))

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {piece: number for number, piece in enumerate(self.vocabulary)}

    def _split(self, text: str) -> Iterator[str]:
        """Words, and each punctuation mark for itself."""
        text = unicodedata.normalize("NFC", text.lower() if self.lower else text)
        if not self.marks:
            text = "".join(character for character in unicodedata.normalize("NFD", text) if unicodedata.category(character) != "Mn")
        word = ""
        for character in text:
            alone = unicodedata.category(character).startswith("P") or character in "$+<=>^`|~"
            if alone or character.isspace():
                yield from filter(None, (word, character.strip()))
                word = ""
            else:
                word += character
        yield from filter(None, (word,))

    def _pieces(self, word: str) -> list[str]:
        """The longest piece that the word begins with, then the longest of the rest; unknown if any rest has none."""
        found: list[str] = []
        start = 0
        while start < len(word) <= LONGEST:
            prefix = "##" if start else ""
            ends = range(len(word), start, -1)
            end = next((end for end in ends if prefix + word[start:end] in self._numbers), None)
            if end is None:
                return [self.unknown]
            found.append(prefix + word[start:end])
            start = end
        return found or [self.unknown]
