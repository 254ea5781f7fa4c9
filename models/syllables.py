"""Vietnamese text as the words in it: their bare letters, and what a reader of bare letters still sees of them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

EDGE: Final = 0
"""The number of what stands beyond a text's first and last word."""
UNKNOWN: Final = 1
NUMBER: Final = 2
FIRST: Final = 3
"""The number of a vocabulary's first word."""

LOOKS: Final = 5
"""How many ways of standing beside the word before there are, see `_gap`."""
SHAPES: Final = 4 * LOOKS

_WORDS: Final = re.compile(r"\S*(?:@|://|www\.|\.(?:com|net|org|vn|edu|gov|io|html?)\b)\S*|\w+")
_ENDS: Final = frozenset(".!?…;:")


@dataclass(frozen=True, slots=True)
class Place:
    """One word of a text: `text[start:end]`, in small bare letters (none for numbers and addresses), and its shape 0..SHAPES−1."""

    start: int
    end: int
    bare: str
    shape: int


def bare(text: str) -> str:
    """The text without its marks, as many characters as it has in NFC: ở → o, Đ → D; letters that aren't Latin stay."""
    return "".join(map(_bare_letter, unicodedata.normalize("NFC", text)))


def places(text: str) -> list[Place]:
    """All words of an NFC text in order: runs of letters and digits; an address is one word."""
    found: list[Place] = []
    last = 0
    for match in _WORDS.finditer(text):
        word = match.group()
        shape = _case(word) * LOOKS + _gap(text[last : match.start()])
        found.append(Place(match.start(), match.end(), bare(word).lower() if word.isalpha() else "", shape))
        last = match.end()
    return found


def _bare_letter(letter: str) -> str:
    if letter in "đĐ":
        return "d" if letter == "đ" else "D"
    return letter if letter < "\x80" else unicodedata.normalize("NFD", letter)[0]


def _case(word: str) -> int:
    """0 small, 1 a capital and small letters, 2 capitals, 3 any other mixture; one capital alone counts as 1."""
    if word.islower() or not word.isalpha():
        return 0
    if word[0].isupper() and (len(word) == 1 or word[1:].islower()):
        return 1
    return 2 if word.isupper() else 3


def _gap(between: str) -> int:
    """0 white space or nothing, 1 a comma, 2 an end (.!?;:), 3 a hyphen or slash without spaces, 4 anything else."""
    signs = between.strip()
    if not signs:
        return 0
    if _ENDS & set(signs):
        return 2
    if "," in signs:
        return 1
    return 3 if between in ("-", "–", "/") else 4
