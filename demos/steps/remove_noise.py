"""Take noise from speech (DeepFilterNet 3: Schröter et al. 2023, arXiv:2305.08227)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from demos.deep_filter import BANDS, HOP, LOOK_AHEAD, LOW, ORDER, RATE, SIZE, Complex, Ear, cleaned, sounds, spectra
from demos.resampling import Resampling
from demos.state import State
from demos.step import Step
from demos.values import Audio, Float32, SoundPair
from models.errors import KnownError
from models.runtime import Session

SECONDS = 8.0
"""What is told of, and what a visitor can listen to."""
FRESH_LEAST, FRESH_MOST = 40, 200
"""New moments of a hundredth of a second for which the network is asked again, and how many at once."""
CONTEXT = 150
"""Moments before them that it hears anew each time, for it remembers nothing by itself."""
BEFORE = ORDER - 1 - LOOK_AHEAD
"""Moments before one that its filters reach back to."""


class Listened(State):
    """The sound that waits, what the network was given of the last moments, and the last seconds before and after."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.begin(RATE)

    def begin(self, rate: int) -> None:
        """Nothing has been heard at this rate."""
        self.rate = rate
        self.up, self.down = Resampling(rate, RATE), Resampling(RATE, rate)
        self.rest = np.zeros(SIZE - HOP, np.float32)
        self.ear = Ear()
        self.spectrum: Complex = np.zeros((BEFORE, SIZE // 2 + 1), np.complex128)
        """Of the moments that were not answered for yet, and of `BEFORE` before them."""
        self.levels = np.zeros((0, BANDS), np.float32)
        self.low = np.zeros((2, 0, LOW), np.float32)
        self.half: Float32 = np.zeros(HOP, np.float32)
        """The second half of the last piece that was made, to which the next is added."""
        self.early = HOP
        """Samples of what is made next that are from before the beginning."""
        self.waiting = self.before = self.after = np.empty(0, np.float32)
        self.ended = 0

    @property
    def ripe(self) -> int:
        """Moments that can be answered for."""
        return len(self.spectrum) - BEFORE - LOOK_AHEAD


class RemoveNoise(Step):
    does: ClassVar = {
        "vi": "Gỡ tiếng ồn ra khỏi lời nói.",
        "en": "Takes noise from speech.",
    }

    use: Literal["remove-noise"] = "remove-noise"
    encoder: str
    bands: str
    """The model that gives a gain for each band."""
    filter: str
    """The model that gives the filters of the low frequencies."""
    most_db: Annotated[int, Field(ge=0, le=60)] = 60
    """By how much noise becomes quieter at most: so much of the original is left in what is given."""

    def run(self, audio: Audio, encoder: Session, bands: Session, filter: Session, listened: Listened) -> SoundPair:
        """Sound of any rate, which goes on from that of the run before → its last seconds before and after, at that rate.

        The models take and give what DeepFilterNet's own export does, for any number of moments. Raises KnownError `model-outputs` for
        others, `model-run-failed`.
        """
        if audio.rate != listened.rate:
            listened.begin(audio.rate)
        _hear(np.clip(np.nan_to_num(audio.samples), -1.0, 1.0), listened)  # what isn't a number would be remembered
        while listened.ripe >= FRESH_LEAST:
            fresh = min(listened.ripe, FRESH_MOST)
            gains, filters = self._ask(fresh, encoder, bands, filter, listened)
            _tell(cleaned(listened.spectrum[: fresh + ORDER - 1], gains, filters), listened)
        left = np.float32(10 ** (-self.most_db / 20))
        after = listened.after + (listened.before - listened.after) * left
        return SoundPair(listened.before, np.clip(after, -1.0, 1.0), audio.rate, listened.ended)

    def _ask(self, fresh: int, encoder: Session, bands: Session, filter: Session, listened: Listened) -> tuple[Float32, Float32]:
        """The gains (fresh, 32) and filters (fresh, 96, 5, 2) of the next moments; its answer to one comes `LOOK_AHEAD` later."""
        until = len(listened.levels) - listened.ripe + fresh
        heard = encoder.run({"feat_erb": listened.levels[None, None, :until], "feat_spec": listened.low[None, :, :until]})
        gains = _answer(bands, heard)
        filters = _answer(filter, heard)
        if gains.size != until * BANDS or filters.size != until * LOW * ORDER * 2:
            raise KnownError("model-outputs", step=self.called, wants=f"(1, 1, n, {BANDS}), (1, n, {LOW}, {2 * ORDER})")
        gone = max(0, until - CONTEXT)
        listened.levels, listened.low = listened.levels[gone:], listened.low[:, gone:]
        return gains.reshape(until, BANDS)[-fresh:], filters.reshape(until, LOW, ORDER, 2)[-fresh:]


def _hear(samples: Float32, listened: Listened) -> None:
    """Keep the spectra of what is new, and what the network is to be given of them."""
    listened.waiting = np.concatenate((listened.waiting, samples))
    heard = np.concatenate((listened.rest, listened.up.push(samples)))
    moments = (len(heard) - HOP) // HOP
    listened.rest = heard[moments * HOP :]
    if moments == 0:
        return
    spectrum = spectra(heard[: (moments + 1) * HOP])
    levels, low = listened.ear.hear(spectrum)
    listened.spectrum = np.concatenate((listened.spectrum, spectrum))
    listened.levels, listened.low = np.concatenate((listened.levels, levels)), np.concatenate((listened.low, low), axis=1)


def _tell(made: Complex, listened: Listened) -> None:
    """Turn the spectra that were made into sound, and go on from them."""
    listened.spectrum = listened.spectrum[len(made) :]
    pieces = sounds(made)
    ends = np.concatenate((listened.half[None], pieces[:, HOP:]))
    listened.half = ends[-1]
    sound = (pieces[:, :HOP] + ends[:-1]).ravel()[listened.early :].astype(np.float32)
    listened.early = 0
    after = listened.down.push(sound)
    before, listened.waiting = listened.waiting[: len(after)], listened.waiting[len(after) :]
    kept = round(SECONDS * listened.rate)
    listened.before = np.concatenate((listened.before, before))[-kept:]
    listened.after = np.concatenate((listened.after, after))[-kept:]
    listened.ended += len(after)


def _answer(model: Session, heard: Mapping[str, NDArray[Any]]) -> Float32:
    """What a decoder makes of those of the encoder's outputs that it takes; raises KnownError `model-inputs` where one is missing."""
    if any(port.name not in heard for port in model.inputs):
        raise KnownError("model-inputs", expected=len(heard), found=len(model.inputs))
    return np.asarray(next(iter(model.run({port.name: heard[port.name] for port in model.inputs}).values())), np.float32)
