"""Outputs that have numbers for every place of the picture: how many channels, how large, in which layout."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from exhibitor_admin.starting.facts import Facts
from exhibitor_admin.starting.probe import Answer

SMALLEST = 8


@dataclass(frozen=True, slots=True)
class Plane:
    """One such output; `size` is its width and height."""

    answer: Answer
    channels: int
    size: tuple[int, int]
    layout: Literal["nchw", "nhwc", "bare"]

    def times(self, size: tuple[int, int]) -> float:
        """How many of its places lie along one pixel of an input."""
        return self.size[0] / size[0]


def planes(facts: Facts) -> list[Plane]:
    """All outputs (1, c, h, w), (1, h, w, c) and (1, h, w) whose sides have the proportions of the input."""
    return [plane for answer in facts.answers if (plane := _plane(answer)) and facts.picture and _alike(plane.size, facts.picture.size)]


def _plane(answer: Answer) -> Plane | None:
    match answer.shape:
        case (1, high, wide) if min(high, wide) >= SMALLEST:
            return Plane(answer, 1, (wide, high), "bare")
        case (1, channels, high, wide) if channels < min(high, wide) and min(high, wide) >= SMALLEST:
            return Plane(answer, channels, (wide, high), "nchw")
        case (1, high, wide, channels) if channels < min(high, wide) and min(high, wide) >= SMALLEST:
            return Plane(answer, channels, (wide, high), "nhwc")
        case (1, channels, high, wide) if min(high, wide) >= SMALLEST:
            return Plane(answer, channels, (wide, high), "nchw")
    return None


def _alike(size: tuple[int, int], other: tuple[int, int]) -> bool:
    return abs(size[0] * other[1] - size[1] * other[0]) <= max(size[0], size[1]) * max(other) / 50
