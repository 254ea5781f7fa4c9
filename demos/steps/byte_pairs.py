"""Cut a text into the pieces of a vocabulary by joining pairs of bytes: byte-level BPE, as in GPT-2, RoBERTa and their kin.

Sennrich et al. 2016 (arXiv:1508.07909), on bytes as Radford et al. 2019 ("Language Models are Unsupervised Multitask Learners"):
each byte is written as a visible letter, and pairs are joined in the order in which training found them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cached_property
from itertools import groupby, pairwise
from typing import Annotated, ClassVar, Literal

import numpy as np
from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from demos.file_content import FromFile
from demos.step import Step
from demos.values import Text, Tokens

Piece = Annotated[str, StringConstraints(max_length=128)]
Pair = Annotated[str, StringConstraints(max_length=257, pattern=r"^[^ ]+ [^ ]+$")]
LONGEST = 200
"""Letters of a word that are looked at: joining takes the square of them."""
CONTRACTIONS = ("'s", "'t", "'re", "'ve", "'m", "'ll", "'d")


class BytePairs(Step):
    does: ClassVar = {
        "vi": "Cắt câu thành các mảnh chữ bằng cách ghép dần từng cặp.",
        "en": "Cuts a sentence into pieces by joining pair after pair.",
    }

    use: Literal["byte-pairs"] = "byte-pairs"
    vocabulary: Annotated[tuple[Piece, ...], Field(min_length=4, max_length=200000), FromFile()]
    """Every piece, in the order of the model's numbers, its bytes written as GPT-2 does (a space is `Ġ`)."""
    merges: Annotated[tuple[Pair, ...], Field(max_length=200000), FromFile()]
    """The pairs in the order in which they are joined, each as two pieces with a space between."""
    first: Piece | None = "<s>"
    last: Piece | None = "</s>"
    unknown: Piece = "<unk>"
    """Stands for a piece that the vocabulary lacks; such a piece is left out where it lacks this one, too."""
    space_before: bool = False
    """The first word begins with a space as all others do."""
    most: Annotated[int, Field(ge=3, le=512)] = 128

    @model_validator(mode="after")
    def _has_specials(self) -> BytePairs:
        if missing := {piece for piece in (self.first, self.last) if piece is not None} - set(self.vocabulary):
            raise PydanticCustomError("vocabulary_lacks", "the vocabulary lacks {missing}", {"missing": ", ".join(sorted(missing))})
        return self

    def run(self, text: Text) -> Tokens:
        """A text → at most `most` numbers, the first and the last piece included."""
        whole = unicodedata.normalize("NFC", (" " if self.space_before else "") + text.joined)
        pieces = (piece for word in _words(whole) for piece in self._joined(word))
        numbers = [self._numbers.get(piece, self._numbers.get(self.unknown, -1)) for piece in pieces]
        before, behind = ([self._numbers[piece]] if piece is not None else [] for piece in (self.first, self.last))
        kept = [number for number in numbers if number >= 0][: self.most - len(before) - len(behind)]
        return Tokens(np.array([*before, *kept, *behind], np.int32))

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {piece: number for number, piece in enumerate(self.vocabulary)}

    @cached_property
    def _ranks(self) -> dict[tuple[str, str], int]:
        return {(left, right): rank for rank, (left, _, right) in enumerate(pair.partition(" ") for pair in self.merges)}

    def _joined(self, word: str) -> list[str]:
        """A word's bytes, joined until no pair is left that was ever joined; of several the earliest goes first."""
        pieces = [VISIBLE[byte] for byte in word[:LONGEST].encode()]
        while len(pieces) > 1:
            pairs = [self._ranks.get(pair, len(self._ranks)) for pair in pairwise(pieces)]
            rank = min(pairs)
            if rank == len(self._ranks):
                break
            left, right = next(pair for pair, at in zip(pairwise(pieces), pairs, strict=True) if at == rank)
            pieces = list(_replaced(pieces, left, right))
        return pieces


def _replaced(pieces: list[str], left: str, right: str) -> Iterator[str]:
    """Every occurrence of the pair as one piece, from the left."""
    place = 0
    while place < len(pieces):
        if pieces[place] == left and pieces[place + 1 : place + 2] == [right]:
            yield left + right
            place += 2
        else:
            yield pieces[place]
            place += 1


def _words(text: str) -> Iterator[str]:
    """Letters, digits and signs apart, each run with the one space before it, English contractions for themselves."""
    waiting = ""
    rest = text
    while rest:
        contraction = next((ending for ending in CONTRACTIONS if not waiting and rest.startswith(ending)), None)
        run = contraction or "".join(next(groupby(rest, _kind))[1])
        rest = rest[len(run) :]
        if contraction is None and _kind(run[0]) == "space":
            if rest and run[-1] == " ":
                run, waiting = run[:-1], " "
            if run:
                yield run
            continue
        yield waiting + run
        waiting = ""


def _kind(sign: str) -> str:
    if sign.isspace():
        return "space"
    return {"L": "letter", "N": "digit"}.get(unicodedata.category(sign)[0], "sign")


def _visible() -> dict[int, str]:
    """GPT-2's letter for each byte: itself where it can be seen, else the next free one from U+0100 on."""
    seen = [*range(ord("!"), ord("~") + 1), *range(ord("¡"), ord("¬") + 1), *range(ord("®"), ord("ÿ") + 1)]
    unseen = [byte for byte in range(256) if byte not in seen]
    return {byte: chr(byte) for byte in seen} | {byte: chr(256 + place) for place, byte in enumerate(unseen)}


VISIBLE = _visible()
