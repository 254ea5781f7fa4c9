"""What became quieter in sound with speech in it: the pauses, which noise fills, and the loudest moments, which ought to stay."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from demos.values import Float32, SoundPair

MOMENT_SECONDS = 0.02
TENTH = 0.1
"""The quietest tenth of all moments is taken for pauses: nobody speaks without any."""
LEAST_SECONDS = 0.5
SILENCE = 1e-9
"""Power below which everything is equally silent: 90 dB below full scale."""


class Quieter(NamedTuple):
    """By how many decibels; below 0 for what became louder."""

    pauses: float
    loudest: float


def quieter(pair: SoundPair) -> Quieter:
    """How much became quieter; nothing is known of less than half a second, and (0, 0) is said of it."""
    if len(pair.before) < LEAST_SECONDS * pair.rate:
        return Quieter(0.0, 0.0)
    (pauses_before, loudest_before), (pauses, loudest) = (_levels(sound, pair.rate) for sound in (pair.before, pair.after))
    return Quieter(pauses_before - pauses, loudest_before - loudest)


def _levels(sound: Float32, rate: int) -> tuple[float, float]:
    """The mean power of the quietest and of the loudest tenth, in decibels below full scale."""
    length = round(MOMENT_SECONDS * rate)
    moments = np.sort(np.square(sound[: len(sound) // length * length], dtype=np.float64).reshape(-1, length).mean(axis=1))
    tenth = round(TENTH * len(moments))
    quietest, loudest = (10 * np.log10(max(float(part.mean()), SILENCE)) for part in (moments[:tenth], moments[-tenth:]))
    return quietest, loudest
