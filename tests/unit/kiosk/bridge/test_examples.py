"""A small picture of what each kind was taught with, the middle of the last one, until that kind is forgotten."""

from __future__ import annotations

import numpy as np
import pytest

from demos.values import Image, Taught
from kiosk.bridge.examples import SIZE, Examples


def taught(*counts: int) -> Taught:
    return Taught(np.array(counts, np.int32))


def grey(level: int, high: int = 90, wide: int = 160) -> Image:
    return Image(np.full((high, wide, 3), level, np.uint8))


def level_of(examples: Examples, kind: int) -> int | None:
    small = examples.of(kind)
    return None if small is None else int(small.mean())


def test_the_newest_of_each_kind_is_kept_until_it_is_forgotten() -> None:
    examples = Examples()
    examples.give(0, grey(50))
    examples.count(taught(0, 0, 0))  # found in a picture from before the button was pressed
    assert level_of(examples, 0) == 50 and level_of(examples, 1) is None
    examples.count(taught(1, 0, 0))
    examples.give(0, grey(90))
    examples.give(2, grey(120))
    examples.count(taught(2, 0, 1))
    assert [level_of(examples, kind) for kind in range(3)] == [90, None, 120]
    examples.count(taught(0, 0, 1))
    assert [level_of(examples, kind) for kind in range(3)] == [None, None, 120]
    examples.forget()
    assert level_of(examples, 2) is None


@pytest.mark.parametrize("size", [(1, 1), (1, 4000), (4000, 1), (1080, 1920), (160, 160)])
def test_pictures_of_any_size_become_small(size: tuple[int, int]) -> None:
    examples = Examples()
    examples.give(0, grey(200, *size))
    small = examples.of(0)
    assert small is not None and small.shape == (*SIZE, 3) and int(small.min()) == 200


def test_it_is_the_middle_and_no_window_into_the_camera() -> None:
    pixels = np.zeros((100, 300, 3), np.uint8)
    pixels[:, 100:200] = 255
    examples = Examples()
    examples.give(0, Image(pixels))
    pixels[:] = 7
    assert level_of(examples, 0) == 255
