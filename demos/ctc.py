"""Greedy decoding of connectionist temporal classification (Graves et al. 2006): repeats joined, blanks dropped."""

from __future__ import annotations

from collections.abc import Sequence

from demos.values import Float32, Word

BLANK = 0


def words(chances: Float32, characters: Sequence[str], blank: int = BLANK) -> tuple[Word, ...]:
    """The likeliest character at each time; a word ends at white space and is as sure as its least sure character.

    `chances` is (time, characters) in 0..1.
    """
    best = chances.argmax(axis=1)
    found: list[Word] = []
    text, score, previous = "", 1.0, blank
    for place, chance in zip(best.tolist(), chances.max(axis=1).tolist(), strict=True):
        if place not in (blank, previous):
            if characters[place].isspace():
                found.append(Word(text, score))
                text, score = "", 1.0
            else:
                text, score = text + characters[place], min(score, chance)
        previous = place
    return tuple(word for word in (*found, Word(text, score)) if word.text)
