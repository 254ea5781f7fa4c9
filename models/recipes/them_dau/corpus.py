"""The sentences to learn from and to be examined on: read, cleaned, parted for good and turned into numbers."""

from __future__ import annotations

import hashlib
import lzma
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from models.recipes.them_dau.spelling import is_syllable, usual
from models.syllables import FIRST, NUMBER, UNKNOWN, Place, bare, places

LEARNT_FROM: Final = "viwiki"
"""The source whose lines are parted into three; those of all others are only ever examined on."""
BLOCK: Final = 500
"""Neighbouring lines that stay together, so that an article isn't learnt from and examined on."""
LONGEST: Final = 120
"""Words; longer lines are cut."""
NONE: Final = 255
"""The choice at a word that has none, or whose marked form isn't among the known ones."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One cleaned line: NFC, with what its words are."""

    text: str
    places: tuple[Place, ...]

    @property
    def forms(self) -> list[str]:
        """The small marked form of each word, in its usual spelling."""
        return [usual(self.text[place.start : place.end].lower()) for place in self.places]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The known bare words, each with its marked forms, most frequent first."""

    forms: Mapping[str, tuple[str, ...]]

    def line(self, bare: str) -> str:
        return " ".join((bare, *self.forms[bare]))


@dataclass(frozen=True, slots=True)
class Numbered:
    """Sentences one after another: `words` int32, `shapes` and `choices` uint8; sentence i is `starts[i]` to `starts[i + 1]`."""

    words: NDArray[np.int32]
    shapes: NDArray[np.uint8]
    choices: NDArray[np.uint8]
    starts: NDArray[np.int64]


def split(table: Path) -> dict[str, list[Sentence]]:
    """`source⇥text` lines (.tsv.xz) → "train", "valid", "test" and each other source by its name; none has a sentence of another.

    By the hash of its number one block in fifty goes to valid, two go to test; a sentence of several parts stays where it is examined.
    """
    parts: dict[str, list[Sentence]] = {}
    seen: set[str] = set()
    lines = list(_lines(table))
    for learnt in (False, True):
        for part, text in lines:
            if (part == "train") != learnt:
                continue
            sentence = clean(text)
            key = " ".join(place.bare for place in sentence.places if place.bare) if sentence else ""
            if sentence and key not in seen:
                seen.add(key)
                parts.setdefault(part, []).append(sentence)
    return parts


def clean(text: str) -> Sentence | None:
    """None for what is no Vietnamese sentence with its marks: under three words, or under four marked words in ten."""
    text = re.sub(r"[​­﻿]", "", unicodedata.normalize("NFC", text)).strip()
    found = places(text)[:LONGEST]
    words = [text[place.start : place.end] for place in found if place.bare]
    if len(words) < 3 or sum(bare(word) != word for word in words) < 0.4 * len(words):
        return None
    return Sentence(text[: found[-1].end] if len(found) == LONGEST else text, tuple(found))


def vocabulary(sentences: Sequence[Sentence], least_form: int = 4, least_other: int = 12, share: float = 3e-4) -> Vocabulary:
    """The bare words of these sentences. Marked forms must be syllables, seen often enough and no slip beside the frequent ones."""
    counts: dict[str, Counter[str]] = {}
    for sentence in sentences:
        for place, form in zip(sentence.places, sentence.forms, strict=True):
            if place.bare:
                counts.setdefault(place.bare, Counter())[form] += 1
    known: dict[str, tuple[str, ...]] = {}
    for word, forms in counts.items():
        total = forms.total()
        kept = [form for form, count in forms.most_common() if count >= max(least_form, share * total) and is_syllable(form)]
        if kept or total >= least_other:
            known[word] = tuple(kept) if kept != [word] else ()
    return Vocabulary(dict(sorted(known.items(), key=lambda item: -counts[item[0]].total())))


def numbered(sentences: Sequence[Sentence], known: Vocabulary) -> Numbered:
    """What the model reads of each word and should choose for it."""
    numbers = {word: number for number, word in enumerate(known.forms, FIRST)}
    choice = {word: {form: n for n, form in enumerate(forms)} for word, forms in known.forms.items()}
    words, shapes, choices, starts = [], [], [], [0]
    for sentence in sentences:
        for place, form in zip(sentence.places, sentence.forms, strict=True):
            words.append(numbers.get(place.bare, UNKNOWN) if place.bare else NUMBER)
            shapes.append(place.shape)
            choices.append(choice.get(place.bare, {}).get(form, NONE))
        starts.append(len(words))
    return Numbered(np.array(words, np.int32), np.array(shapes, np.uint8), np.array(choices, np.uint8), np.array(starts, np.int64))


def _lines(table: Path) -> Iterator[tuple[str, str]]:
    with lzma.open(table, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            source, text = line.rstrip("\n").split("\t", 1)
            yield (_part(number // BLOCK) if source == LEARNT_FROM else source), text


def _part(block: int) -> str:
    draw = hashlib.sha256(f"{LEARNT_FROM} {block}".encode()).digest()[0] % 50
    return "train" if draw > 2 else "test" if draw else "valid"
