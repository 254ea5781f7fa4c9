"""Sentences of like length laid into rectangles for the network."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from models.recipes.them_dau.corpus import NONE, Numbered
from models.syllables import EDGE

ROOM: Final = 8192
"""Words in one batch, the empty places among them."""


@dataclass(frozen=True, slots=True)
class Batch:
    """(b, n) int64: words (EDGE behind each sentence's end), shapes, and the chosen forms or NONE."""

    words: NDArray[np.int64]
    shapes: NDArray[np.int64]
    choices: NDArray[np.int64]


def in_order(sentences: Numbered) -> Iterator[Batch]:
    """All sentences, shortest first."""
    for rows in _groups(np.diff(sentences.starts)):
        yield _batch(sentences, sentences.starts[rows], sentences.starts[rows + 1])


def shuffled(sentences: Numbered, random: np.random.Generator) -> Iterator[Batch]:
    """All sentences once: three in ten as people type them (small letters, no signs), three in twenty only in part."""
    lengths = np.diff(sentences.starts)
    groups = _groups(lengths + random.integers(0, 4, len(lengths)))
    for group in random.permutation(len(groups)):
        rows = groups[group]
        begin, end = sentences.starts[rows], sentences.starts[rows + 1]
        part = random.random(len(rows)) < 0.15
        cut = random.integers(0, np.maximum(1, (end - begin) // 2), (2, len(rows)))
        batch = _batch(sentences, begin + cut[0] * part, end - cut[1] * part)
        batch.shapes[random.random(len(rows)) < 0.3] = 0
        yield batch


def _groups(lengths: NDArray[np.int64]) -> list[NDArray[np.int64]]:
    order = np.argsort(lengths, kind="stable")
    groups, first = [], 0
    for place in range(1, len(order) + 1):
        if place == len(order) or (lengths[order[place]] + 4) * (place - first + 1) > ROOM:
            groups.append(order[first:place])
            first = place
    return groups


def _batch(sentences: Numbered, begin: NDArray[np.int64], end: NDArray[np.int64]) -> Batch:
    size = (len(begin), int((end - begin).max()) + 1)
    words, shapes, choices = np.full(size, EDGE, np.int64), np.zeros(size, np.int64), np.full(size, NONE, np.int64)
    for row, (first, last) in enumerate(zip(begin.tolist(), end.tolist(), strict=True)):
        words[row, : last - first] = sentences.words[first:last]
        shapes[row, : last - first] = sentences.shapes[first:last]
        choices[row, : last - first] = sentences.choices[first:last]
    return Batch(words, shapes, choices)
