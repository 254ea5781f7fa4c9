"""Sound at another rate, piece by piece: band-limited interpolation with a windowed sinc (Smith 1984)."""

from __future__ import annotations

from functools import lru_cache
from math import ceil, gcd

import numpy as np

from demos.values import Float32

ZEROS = 16
"""Zero crossings of the sinc to either side: its length, and with it its sharpness."""
ROLL_OFF = 0.945
"""Frequencies above this part of the lower of both limits are let go, so that none is folded back."""
BLOCK = 8192
"""Samples that are made at once, which bounds the memory."""


class Resampling:
    """Takes sound at `before` samples a second and gives it at `after`, the same in pieces as in one; silence is assumed before it.

    What is made waits until the samples after it are known: about a thousandth of a second.
    """

    def __init__(self, before: int, after: int) -> None:
        self._before, self._after = before, after
        self._reach = _reach(before, after)
        self._sound = np.zeros(self._reach, np.float32)
        self._first = -self._reach
        """The place of `_sound` in all that was given."""
        self._made = 0

    def push(self, samples: Float32) -> Float32:
        """(n,) float32 that go on from the last → those that can be made now."""
        if self._before == self._after:
            return samples
        self._sound = np.concatenate((self._sound, samples))
        known = self._first + len(self._sound) - self._reach
        until = max(self._made, -(-known * self._after // self._before))
        blocks = [self._between(start, min(start + BLOCK, until)) for start in range(self._made, until, BLOCK)]
        self._made = until
        gone = max(0, until * self._before // self._after - self._reach - self._first)
        self._sound, self._first = self._sound[gone:], self._first + gone
        return np.concatenate(blocks) if blocks else np.empty(0, np.float32)

    def finish(self) -> Float32:
        """The rest, silence being assumed after what was given."""
        return self.push(np.zeros(self._reach, np.float32))

    def _between(self, start: int, end: int) -> Float32:
        """The samples of these places at the new rate."""
        weights = _weights(self._before, self._after)
        at = np.arange(start, end) * self._before
        phases = at % self._after // gcd(self._before, self._after)
        taps = np.arange(weights.shape[1])
        heard = self._sound[(at // self._after - self._first - self._reach)[:, None] + taps]
        return np.asarray(np.einsum("ij,ij->i", heard, weights[phases]), np.float32)


def _band(before: int, after: int) -> float:
    return ROLL_OFF * min(1.0, after / before)


def _reach(before: int, after: int) -> int:
    """Samples to either side that have a part in one that is made."""
    return ceil(ZEROS / _band(before, after)) + 1


@lru_cache(maxsize=8)
def _weights(before: int, after: int) -> Float32:
    """(phases, 2 · reach + 1): the part of each sample in one that lies so far behind the middle one of them."""
    reach, band = _reach(before, after), _band(before, after)
    phases = after // gcd(before, after)
    distance = (np.arange(phases) / phases)[:, None] - np.arange(-reach, reach + 1)
    window = np.cos(np.pi / 2 * np.clip(distance / reach, -1.0, 1.0)) ** 2
    return np.asarray(band * np.sinc(band * distance) * window, np.float32)
