"""Where many boxes will be in a moment: one Kalman filter for each of a box's four coordinates, each with a constant velocity.

Kalman 1960; as in SORT (Bewley et al. 2016, arXiv:1602.00763), with noise in proportion to the height of the box as in
DeepSORT (Wojke et al. 2017, arXiv:1703.07402). The coordinates don't influence one another, so the 8 × 8 matrices of the
papers fall apart into four of 2 × 2, which are kept for all boxes at once.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Float64 = NDArray[np.float64]
PLACE_NOISE, VELOCITY_NOISE = 1 / 20, 1 / 160
"""Standard deviations in one step, in heights of the box."""
STEPS_A_SECOND = 30.0


@dataclass(frozen=True, slots=True, eq=False)
class Motion:
    """n boxes as centre x, centre y, width, height in fractions: where they are, how they move in one step, and how unsure both is."""

    places: Float64
    """(n, 4)"""
    velocities: Float64
    """(n, 4)"""
    spreads: Float64
    """(n, 4, 2, 2): the covariance of place and velocity of each coordinate."""

    @classmethod
    def at(cls, places: Float64) -> Motion:
        """Boxes (n, 4) that were just seen for the first time."""
        spreads = np.zeros((*places.shape, 2, 2))
        spreads[..., 0, 0] = (2 * PLACE_NOISE * places[:, 3:]) ** 2
        spreads[..., 1, 1] = (10 * VELOCITY_NOISE * places[:, 3:]) ** 2
        return cls(places, np.zeros_like(places), spreads)

    def after(self, steps: float) -> Motion:
        """What is expected so many steps later."""
        forward = np.array([[1.0, steps], [0.0, 1.0]])
        spreads = forward @ self.spreads @ forward.T
        spreads[..., 0, 0] += steps * (PLACE_NOISE * self.places[:, 3:]) ** 2
        spreads[..., 1, 1] += steps * (VELOCITY_NOISE * self.places[:, 3:]) ** 2
        return Motion(self.places + steps * self.velocities, self.velocities, spreads)

    def seen(self, rows: NDArray[np.intp], places: Float64) -> Motion:
        """Corrected by the boxes (m, 4) that were seen for these rows."""
        spreads = self.spreads[rows]
        total = spreads[..., 0, 0] + (PLACE_NOISE * self.places[rows, 3:]) ** 2
        gains = spreads[..., 0] / total[..., None]
        surprise = places - self.places[rows]
        corrected = Motion(self.places.copy(), self.velocities.copy(), self.spreads.copy())
        corrected.places[rows] += gains[..., 0] * surprise
        corrected.velocities[rows] += gains[..., 1] * surprise
        corrected.spreads[rows] -= gains[..., :, None] * spreads[..., None, 0, :]
        return corrected

    def only(self, rows: NDArray[np.intp]) -> Motion:
        return Motion(self.places[rows], self.velocities[rows], self.spreads[rows])

    def and_also(self, other: Motion) -> Motion:
        pairs = ((self.places, other.places), (self.velocities, other.velocities), (self.spreads, other.spreads))
        return Motion(*map(np.concatenate, pairs))
