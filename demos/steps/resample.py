"""Bring sound to the rate that a model wants."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import numpy as np
from pydantic import Field

from demos.resampling import Resampling
from demos.step import Step
from demos.values import Audio


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
        resampling = Resampling(audio.rate, self.rate)
        made = np.concatenate((resampling.push(audio.samples), resampling.finish()))
        return Audio(made[: -(-len(audio.samples) * self.rate // audio.rate)], self.rate)
