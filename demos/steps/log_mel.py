"""Turn sound into a picture of itself: how loud each band of pitch is from moment to moment, on scales like those of the ear.

Short-time Fourier transform with a Hann window, bands on the mel scale (Stevens et al. 1937) in Slaney's or HTK's form, and the
logarithm, as librosa, torchaudio and Whisper (Radford et al. 2022, arXiv:2212.04356) compute it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Annotated, ClassVar, Literal

import numpy as np
from numpy import fft
from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from demos.step import Step
from demos.values import Audio, Float32, Tensor
from models.errors import KnownError

Scale = Literal["slaney", "htk"]
FAINTEST = 1e-10
"""Power below which everything is equally silent."""


class LogMel(Step):
    does: ClassVar = {
        "vi": "Đổi âm thanh thành ảnh phổ: mỗi lúc, mỗi dải cao độ to đến đâu.",
        "en": "Turns sound into a spectrogram: how loud each band of pitch is at each moment.",
    }

    use: Literal["log-mel"] = "log-mel"
    rate: Annotated[int, Field(ge=4000, le=48000)] = 16000
    """The sound must have it: put `resample` before this step."""
    window: Annotated[int, Field(ge=64, le=8192)] = 400
    """Samples that are looked at together."""
    size: Annotated[int, Field(ge=64, le=8192)] | None = None
    """Samples of the Fourier transform; the window is filled up with zeros on both sides. The window's own where left out."""
    hop: Annotated[int, Field(ge=16, le=8192)] = 160
    """Samples from one moment to the next."""
    mels: Annotated[int, Field(ge=8, le=256)] = 80
    low: Annotated[float, Field(ge=0.0, le=20000.0)] = 0.0
    high: Annotated[float, Field(ge=100.0, le=24000.0)] | None = None
    """The pitch in hertz at which the bands begin and end; half the rate where left out."""
    scale: Scale = "slaney"
    centred: bool = True
    """The first moment is the middle of the first window, the sound being mirrored before it; else its beginning."""
    log: Literal["natural", "decibel", "whisper"] = "natural"
    """`whisper`: base 10, no more than 8 below the loudest, plus 4, divided by 4, and without the last moment."""
    layout: Literal["mel-time", "time-mel"] = "mel-time"

    @model_validator(mode="after")
    def _fits(self) -> LogMel:
        if self.size is not None and self.size < self.window:
            raise PydanticCustomError("size_below_window", "size must not be smaller than the window")
        if not self.low < (self.high or self.rate / 2) <= self.rate / 2:
            raise PydanticCustomError("band_wrong", "low must be below high, and high not above half the rate")
        return self

    def run(self, audio: Audio) -> Tensor:
        """Sound → (1, mels, time) or (1, time, mels) float32; KnownError `audio-rate` for sound of another rate."""
        if audio.rate != self.rate:
            raise KnownError("audio-rate", step=self.called, wants=self.rate, there=audio.rate)
        filters = _filters(self.rate, self._size, self.mels, self.low, self.high or self.rate / 2, self.scale)
        power = np.maximum(filters @ self._power(audio.samples), FAINTEST)
        match self.log:
            case "natural":
                levels = np.log(power)
            case "decibel":
                levels = 10.0 * np.log10(power)
            case "whisper":
                tenths = np.log10(power[:, :-1])
                levels = (np.maximum(tenths, float(tenths.max(initial=-10.0)) - 8.0) + 4.0) / 4.0
        array = levels if self.layout == "mel-time" else levels.T
        return Tensor(np.ascontiguousarray(array[None], np.float32))

    @property
    def _size(self) -> int:
        return self.size or self.window

    def _power(self, samples: Float32) -> np.ndarray:
        """(size / 2 + 1, time): the power of each frequency at each moment."""
        if self.centred:
            half = self._size // 2
            samples = np.pad(samples, half, mode="reflect" if len(samples) > half else "constant")
        samples = np.pad(samples, (0, max(0, self._size - len(samples))))
        pieces = np.lib.stride_tricks.sliding_window_view(samples, self._size)[:: self.hop]
        hann = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(self.window) / self.window)
        before = (self._size - self.window) // 2
        shape = np.pad(hann, (before, self._size - self.window - before)).astype(np.float32)
        spectrum = fft.rfft(pieces * shape, axis=1)
        return np.asarray((spectrum.real**2 + spectrum.imag**2).T, np.float32)


@lru_cache(maxsize=16)
def _filters(rate: int, size: int, mels: int, low: float, high: float, scale: Scale) -> Float32:
    """(mels, size / 2 + 1): a triangle for each band, of equal area on Slaney's scale, of equal height on HTK's."""
    lowest, highest = _mels(np.array([low, high]), scale).tolist()
    edges = _hertz(np.linspace(lowest, highest, mels + 2), scale)
    frequencies = np.linspace(0, rate / 2, size // 2 + 1)
    rising = (frequencies - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    falling = (edges[2:, None] - frequencies) / (edges[2:] - edges[1:-1])[:, None]
    triangles = np.maximum(0.0, np.minimum(rising, falling))
    if scale == "slaney":
        triangles *= (2.0 / (edges[2:] - edges[:-2]))[:, None]
    return np.asarray(triangles, np.float32)


BEND_HERTZ, HERTZ_A_MEL = 1000.0, 200.0 / 3
"""Slaney's scale is straight up to the bend, then 27 mels are a factor of 6.4."""
LOG_STEP = np.log(6.4) / 27.0


def _mels(hertz: np.ndarray, scale: Scale) -> np.ndarray:
    if scale == "htk":
        return np.asarray(2595.0 * np.log10(1.0 + hertz / 700.0))
    above = BEND_HERTZ / HERTZ_A_MEL + np.log(np.maximum(hertz, BEND_HERTZ) / BEND_HERTZ) / LOG_STEP
    return np.where(hertz < BEND_HERTZ, hertz / HERTZ_A_MEL, above)


def _hertz(mels: np.ndarray, scale: Scale) -> np.ndarray:
    if scale == "htk":
        return np.asarray(700.0 * (10.0 ** (mels / 2595.0) - 1.0))
    bend = BEND_HERTZ / HERTZ_A_MEL
    return np.where(mels < bend, mels * HERTZ_A_MEL, BEND_HERTZ * np.exp(LOG_STEP * (mels - bend)))
