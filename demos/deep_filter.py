"""The arithmetic round DeepFilterNet 3: what the network hears of a sound's spectrum, and what its answer makes of that.

Short-time spectra of 20 ms every 10 ms at 48 kHz, their power in 32 bands like those of the ear, and the lowest 96 frequencies; what it
answers is a gain for each band, and for each low frequency a filter over five moments (Schröter et al. 2023, arXiv:2305.08227).
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy import fft
from numpy.typing import NDArray

from demos.values import Float32

Complex = NDArray[np.complexfloating]

RATE, SIZE, HOP = 48000, 960, 480
BANDS, LOW, ORDER = 32, 96, 5
LOOK_AHEAD = 2
"""Moments after one that the network hears before it answers for it, and over which its filters reach."""
LEAST_WIDTH = 2
"""Frequencies in a band."""
DECAY = 0.99
"""How much of a running mean is left after one moment: a second of them, rounded as in training."""
FIRST_LEVELS = np.linspace(-60.0, -90.0, BANDS)
FIRST_SIZES = np.linspace(0.001, 0.0001, LOW)
"""The running means before the first moment: the bands' levels in decibels, the low frequencies' amounts."""
SPREAD_DB = 40.0
FAINTEST = 1e-10
WINDOW = np.sin(np.pi / 2 * np.sin(np.pi * (np.arange(SIZE) + 0.5) / SIZE) ** 2)
"""Vorbis' window: squared and laid over itself by half it is 1 everywhere."""


def _widths() -> list[int]:
    """How many of the 481 frequencies each band has: equal on the scale of rectangular bandwidths (Moore and Glasberg 1983)."""
    scale, q = 24.7 * 9.265, 9.265
    top = q * np.log1p(RATE / 2 / scale)
    edges = [round(scale * np.expm1(top * band / BANDS / q) * SIZE / RATE) for band in range(BANDS + 1)]
    widths, over = [], 0
    for before, after in pairwise(edges):
        width = after - before - over
        over = max(0, LEAST_WIDTH - width)
        widths.append(max(width, LEAST_WIDTH))
    widths[-1] += SIZE // 2 + 1 - sum(widths)
    return widths


WIDTHS = np.array(_widths())
EDGES = np.cumsum([0, *WIDTHS[:-1]])


def spectra(samples: Float32) -> Complex:
    """((n + 1) · 480,) samples, the first half window being the one before → (n, 481), in the network's units."""
    pieces = np.lib.stride_tricks.sliding_window_view(samples, SIZE)[::HOP]
    return np.asarray(fft.rfft(pieces * WINDOW, axis=1) / SIZE)


def sounds(spectrum: Complex) -> NDArray[np.floating]:
    """(n, 481) → (n, 960): the pieces of sound, which overlap by half and are to be added."""
    return np.asarray(fft.irfft(spectrum * SIZE, SIZE, axis=1) * WINDOW)


class Ear:
    """What the network is given of each moment, measured against what was heard lately."""

    def __init__(self) -> None:
        self._levels, self._sizes = FIRST_LEVELS.copy(), FIRST_SIZES.copy()

    def hear(self, spectrum: Complex) -> tuple[Float32, Float32]:
        """(n, 481), which go on from those before → (n, 32) levels and (2, n, 96) real and imaginary parts."""
        levels = 10 * np.log10(np.add.reduceat(np.abs(spectrum) ** 2, EDGES, axis=1) / WIDTHS + FAINTEST)
        low, sizes = spectrum[:, :LOW], np.abs(spectrum[:, :LOW])
        usual, usual_sizes = np.empty_like(levels), np.empty_like(sizes)
        for at in range(len(spectrum)):
            usual[at] = self._levels = DECAY * self._levels + (1 - DECAY) * levels[at]
            usual_sizes[at] = self._sizes = DECAY * self._sizes + (1 - DECAY) * sizes[at]
        parts = low / np.sqrt(np.maximum(usual_sizes, FAINTEST))
        return ((levels - usual) / SPREAD_DB).astype(np.float32), np.stack((parts.real, parts.imag)).astype(np.float32)


def cleaned(spectrum: Complex, gains: Float32, filters: Float32) -> Complex:
    """The spectra (n + 4, 481), two moments more on either side, the gains (n, 32) and the filters (n, 96, 5, 2) → (n, 481)."""
    count, reach = len(gains), ORDER - 1 - LOOK_AHEAD
    made = spectrum[reach : reach + count] * np.repeat(gains, WIDTHS, axis=1)
    taps = filters[..., 0] + 1j * filters[..., 1]
    made[:, :LOW] = sum(spectrum[tap : tap + count, :LOW] * taps[:, :, tap] for tap in range(ORDER))
    return made
