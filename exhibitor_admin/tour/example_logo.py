"""The logos of the example's exhibitors: petals round a middle, in one colour each."""

from __future__ import annotations

import cv2
import numpy as np

from exhibitor_admin.logo_tile import make_tile

SIDE = 480
SHARP = 4
"""Parts of a pixel that positions are drawn to, as a power of two."""


def draw_logo(colour: tuple[int, int, int], petals: int) -> bytes:
    """On its tile, PNG. `colour` is blue, green, red."""
    picture = np.zeros((SIDE, SIDE, 4), np.uint8)
    middle = np.array([SIDE / 2, SIDE / 2])
    for petal in range(petals):
        angle = 2 * np.pi * petal / petals
        centre = (middle + SIDE / 4 * np.array([np.sin(angle), -np.cos(angle)])) * 2**SHARP
        axes = (int(SIDE / 5 * 2**SHARP), int(SIDE / 13 * 2**SHARP))
        cv2.ellipse(picture, centre.astype(int).tolist(), axes, np.degrees(angle) - 90, 0, 360, (*colour, 255), -1, cv2.LINE_AA, SHARP)
    return make_tile(cv2.imencode(".png", picture)[1].tobytes())
