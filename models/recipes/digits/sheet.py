"""The digits of OpenCV's `digits.png`, and how each is drawn a little differently every time."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from models.strokes import centred

CELL, ROWS, COLUMNS = 20, 50, 100
"""Pixels to a digit's side; five rows for each digit, 0 to 9."""
LEARNT = 80
"""Columns to learn from; the rest is held out. Who wrote which isn't known: one hand may be on both sides."""
SIDE, BOX = 28, 20
LARGE = 80
"""Pixels to the side in which a digit is bent."""

Digits = tuple[NDArray[np.uint8], NDArray[np.int64]]
"""(n, 20, 20), white on black, and what each is, 0..9."""


def read(path: Path) -> tuple[Digits, Digits]:
    """What is learnt and what is held out."""
    sheet = np.asarray(cv2.imread(str(path), cv2.IMREAD_GRAYSCALE), np.uint8)
    cells = sheet.reshape(ROWS, CELL, COLUMNS, CELL).swapaxes(1, 2)
    kinds = np.broadcast_to(np.arange(ROWS)[:, None] // (ROWS // 10), (ROWS, COLUMNS))
    parts = [(cells[:, part].reshape(-1, CELL, CELL), kinds[:, part].reshape(-1)) for part in (slice(LEARNT), slice(LEARNT, None))]
    return parts[0], parts[1]


def plain(digit: NDArray[np.uint8]) -> NDArray[np.float32]:
    """(20, 20) → (1, 28, 28) in 0..1, as the step `centre-ink` gives it."""
    return _framed(_large(digit))


def bent(digit: NDArray[np.uint8], chance: np.random.Generator) -> NDArray[np.float32]:
    """The same, turned to 15°, slanted, stretched to 20 %, drawn with a thinner or thicker pen."""
    turn, slant = chance.uniform(-0.26, 0.26), chance.uniform(-0.3, 0.3)
    across, down = chance.uniform(0.8, 1.2, 2)
    matrix = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]]) @ np.array([[across, slant], [0, down]])
    middle = np.full(2, 0.75 * LARGE)
    shift = middle - matrix @ np.full(2, 0.5 * LARGE)
    ink = cv2.warpAffine(_large(digit), np.column_stack([matrix, shift]), (3 * LARGE // 2, 3 * LARGE // 2))
    pen = int(chance.integers(-1, 4))
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * abs(pen) + 1, 2 * abs(pen) + 1))
    return _framed(np.asarray(cv2.erode(ink, disc) if pen < 0 else cv2.dilate(ink, disc), np.float32))


def _large(digit: NDArray[np.uint8]) -> NDArray[np.float32]:
    """With edges as sharp as a pen's."""
    grey = cv2.resize(digit.astype(np.float32) / 255, (LARGE, LARGE), interpolation=cv2.INTER_CUBIC)
    return np.clip((grey - 0.5) * 4 + 0.5, 0, 1)


def _framed(ink: NDArray[np.float32]) -> NDArray[np.float32]:
    picture = centred(ink, SIDE, BOX)
    return np.zeros((1, SIDE, SIDE), np.float32) if picture is None else picture[None]
