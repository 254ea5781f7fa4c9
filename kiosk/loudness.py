"""How loud a piece of sound is to someone who speaks."""

from __future__ import annotations

import numpy as np

from demos.values import Audio

QUIETEST_DB, LOUDEST_DB = -60.0, -6.0
"""Root mean square, below full scale: where a meter begins and where it is full."""
CLIPPED = 0.985
"""Samples from here on were cut by the device."""


def loudness(audio: Audio) -> float:
    """0..1, evenly in decibels."""
    if not audio.samples.size:
        return 0.0
    level = 20 * np.log10(max(float(np.sqrt(np.mean(audio.samples**2))), 1e-9))
    return float(min(max((level - QUIETEST_DB) / (LOUDEST_DB - QUIETEST_DB), 0.0), 1.0))


def clips(audio: Audio) -> bool:
    """Whether it is too loud for the device."""
    return bool((np.abs(audio.samples) >= CLIPPED).any())
