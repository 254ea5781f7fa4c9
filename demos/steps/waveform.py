"""Hand sound to a model as it is, whole or in windows of one length."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import numpy as np
from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from demos.step import Step
from demos.values import Audio, Float32, Tensor

Samples = Annotated[int, Field(ge=1, le=48000 * 60)]


class Waveform(Step):
    does: ClassVar = {
        "vi": "Đưa âm thanh thẳng vào mô hình, cả đoạn hoặc từng khung bằng nhau.",
        "en": "Hands the sound to the model as it is, whole or in windows of equal length.",
    }

    use: Literal["waveform"] = "waveform"
    length: Samples | None = None
    """Samples in a window; all of the sound where left out."""
    hop: Samples | None = None
    """Samples from the beginning of a window to that of the next; a whole window where left out."""
    gain: Annotated[float, Field(gt=0.0, le=32768.0)] = 1.0
    """What each sample is multiplied by, such as 32767 for models that were fed with 16-bit numbers."""
    level: bool = False
    """Bring each window to mean 0 and variance 1, as wav2vec 2.0 wants it."""

    @model_validator(mode="after")
    def _hop_of_windows(self) -> Waveform:
        if self.hop is not None and (self.length is None or self.hop > self.length):
            raise PydanticCustomError("hop_wrong", "hop belongs to a length and isn't longer")
        return self

    def run(self, audio: Audio) -> Tensor:
        """Sound → (windows, length) float32, the last window filled up with silence; of no sound at all no window."""
        rows = self._windows(audio.samples) * np.float32(self.gain)
        if self.level:
            rows = (rows - rows.mean(axis=1, keepdims=True)) / np.sqrt(rows.var(axis=1, keepdims=True) + np.float32(1e-7))
        return Tensor(np.ascontiguousarray(rows))

    def _windows(self, samples: Float32) -> Float32:
        length = self.length or max(len(samples), 1)
        hop = self.hop or length
        if not len(samples):
            return np.empty((0, length), np.float32)
        count = 1 + max(0, -(-(len(samples) - length) // hop))
        padded = np.zeros((count - 1) * hop + length, np.float32)
        padded[: len(samples)] = samples
        return np.lib.stride_tricks.sliding_window_view(padded, length)[::hop]
