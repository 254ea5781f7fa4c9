"""The code with which a visitor can take a lead back: 50 random bits, readable aloud, of which only a slow hash is kept."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from hashlib import scrypt

from models.errors import KnownError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U, so that nothing is misread or misheard."""

PREFIX = "TM"
DATA_LENGTH = 10  # characters of 5 bits
GROUPS = (4, 4, 3)
SAID_FOR = str.maketrans("OIL", "011")


@dataclass(frozen=True, slots=True)
class Receipt:
    """`code` is ten random characters and one that checks them, for example `7K4Q93MXABC`.

    The check makes Σ aⁱ·cᵢ zero in GF(32), where a is primitive: a Reed–Solomon code of distance 2. Because the eleven
    weights aⁱ all differ and none is zero, every single wrong character and every swap of two characters (adjacent or
    not) is noticed; of all other errors 31 of 32 are.
    """

    code: str

    @classmethod
    def fresh(cls) -> Receipt:
        data = "".join(secrets.choice(ALPHABET) for _ in range(DATA_LENGTH))
        return cls(data + _check_character(data))

    @classmethod
    def parse(cls, text: str) -> Receipt:
        """From what somebody typed: any case, spaces and dashes, with or without the prefix, O for 0, I and L for 1.

        Raises KnownError `receipt-length` or `receipt-wrong`.
        """
        code = "".join(text.split()).replace("-", "").upper().translate(SAID_FOR)
        if len(code) == len(PREFIX) + DATA_LENGTH + 1:
            code = code.removeprefix(PREFIX)
        if len(code) != DATA_LENGTH + 1:
            raise KnownError("receipt-length", expected=DATA_LENGTH + 1, found=len(code))
        if not set(code) <= set(ALPHABET) or code[-1] != _check_character(code[:-1]):
            raise KnownError("receipt-wrong")
        return cls(code)

    def __str__(self) -> str:
        """As it stands on the slip: `TM-7K4Q-93MX-ABC`."""
        return "-".join((PREFIX, *_groups(self.code)))

    def hashed(self, event: str) -> bytes:
        """32 bytes of scrypt with the event's id as salt, so that a code can be looked up (about 50 ms, 16 MB)."""
        return scrypt(self.code.encode(), salt=event.encode(), n=2**14, r=8, p=1, dklen=32)


def _groups(code: str) -> Iterator[str]:
    start = 0
    for length in GROUPS:
        yield code[start : start + length]
        start += length


def _check_character(data: str) -> str:
    """Horner's rule: ((c₀·a + c₁)·a + …)·a is what the last character must cancel (minus is plus in GF(2ⁿ))."""
    return ALPHABET[reduce(lambda total, character: _times_a(total ^ ALPHABET.index(character)), data, 0)]


def _times_a(element: int) -> int:
    """Multiply by the primitive element a = x of GF(2)[x] / (x⁵ + x² + 1)."""
    doubled = element << 1
    return doubled ^ 0b100101 if doubled & 0b100000 else doubled
