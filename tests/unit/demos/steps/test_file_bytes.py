"""A file's ends, as magika's models take them: by the rules of its library, worked by hand."""

from __future__ import annotations

import numpy as np
import pytest

from demos.steps.file_bytes import FILLING, FileBytes
from demos.values import File


def ids(content: bytes, first: int = 8, last: int = 4) -> list[int]:
    tokens = FileBytes(first=first, last=last).run(File(np.frombuffer(content, np.uint8)))
    return [int(number) for number in tokens.ids]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", [FILLING] * 12),
        (b"  abc\n", [*b"abc\n", *[FILLING] * 4, *b" abc"[-4:]]),
        (b"0123456789ABCDEF", [*b"01234567", *b"CDEF"]),
        (b"\n" * 5000 + b"tail", [*b"", *[FILLING] * 8, *b"tail"]),
    ],
)
def test_white_space_is_stripped_at_the_outer_ends_and_the_middle_is_filled(content: bytes, expected: list[int]) -> None:
    assert ids(content) == expected
