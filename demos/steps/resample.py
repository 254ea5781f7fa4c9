"""Bring sound to the rate that a model wants: band-limited interpolation with a windowed sinc (Smith 1984)."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import numpy as np
from pydantic import Field

from demos.step import Step
from demos.values import Audio, Float32

ZEROS = 16
"""Zero crossings of the sinc to either side: its length, and with it its sharpness."""
ROLL_OFF = 0.945
"""Frequencies above this part of the lower of both limits are let go, so that none is folded back."""
BLOCK = 8192
"""Samples that are made at once, which bounds the memory."""


class Resample(Step):
    does: ClassVar = {
        "vi": "Đổi tốc độ lấy mẫu của âm thanh cho vừa với mô hình.",
        "en": "Brings the sound to the sampling rate that the model wants.",
    }

    use: Literal["resample"] = "resample"
    rate: Annotated[int, Field(ge=4000, le=48000)] = 16000

    def run(self, audio: Audio) -> Audio:
        """n samples → n · rate / its rate, rounded up; silence is assumed before and after them."""
        if audio.rate == self.rate or not audio.samples.size:
            return Audio(audio.samples, self.rate)
        count = -(-len(audio.samples) * self.rate // audio.rate)
        band = ROLL_OFF * min(1.0, self.rate / audio.rate)
        reach = int(np.ceil(ZEROS / band))
        padded = np.pad(audio.samples, reach + 1)
        made = np.empty(count, np.float32)
        for start in range(0, count, BLOCK):
            at = np.arange(start, min(start + BLOCK, count)) * (audio.rate / self.rate)
            made[start : start + len(at)] = _between(padded, at, band, reach)
        return Audio(made, self.rate)


def _between(padded: Float32, at: np.ndarray, band: float, reach: int) -> np.ndarray:
    """The sound at these times, in samples; `padded` begins `reach + 1` samples earlier."""
    nearest = np.floor(at).astype(np.intp)
    taps = np.arange(-reach, reach + 1)
    distance = (at - nearest)[:, None] - taps
    window = np.cos(np.pi / 2 * np.clip(distance / (reach + 1), -1.0, 1.0)) ** 2
    weights = band * np.sinc(band * distance) * window
    return np.asarray(np.einsum("ij,ij->i", padded[nearest[:, None] + taps + reach + 1], weights))
