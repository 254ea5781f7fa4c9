"""Tell which notes are sung or played, several at once too (Bittner et al. 2022, arXiv:2203.09893)."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import numpy as np
from pydantic import Field

from demos.state import State
from demos.step import Step
from demos.steps.resample import Resample
from demos.values import Audio, Float32, Notes
from models.errors import KnownError
from models.runtime import Session

RATE, WINDOW = 22050, 43844
"""The sound that the model hears at once: its samples a second, and how many."""
FRAMES, PITCHES, LOWEST = 172, 88, 21
"""What it answers: a chance for each moment and each key of a piano, whose lowest has this MIDI number."""
FRAME_SECONDS = 256 / RATE
UNSURE = 15
"""The first moments of an answer, which lack what came before them."""
FRESH_LEAST, FRESH_MOST = 28, FRAMES - 2 * UNSURE
"""New moments for which it is asked again, and how many at once."""
KEPT = 860
"""Moments that are told of: ten seconds."""


class Listened(State):
    """The sound of the last window, and what the model said of each of the last moments."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.sound = np.empty(0, np.float32)
        self.fresh = 0.0
        """Samples at the end of `sound` that weren't listened to yet."""
        self.sounding = np.zeros((0, PITCHES), np.float32)
        self.beginning = np.zeros((0, PITCHES), np.float32)


class ReadNotes(Step):
    does: ClassVar = {
        "vi": "Nghe ra các nốt nhạc đang được hát hay chơi, kể cả nhiều nốt cùng lúc.",
        "en": "Tells which notes are sung or played, several at once too.",
    }

    use: Literal["notes"] = "notes"
    model: str
    sure: Annotated[float, Field(ge=0.05, le=0.95)] = 0.4
    """From this chance on a note sounds …"""
    struck: Annotated[float, Field(ge=0.05, le=1.0)] = 0.5
    """… and from this chance on one that sounds already begins anew."""
    least_seconds: Annotated[float, Field(ge=0.02, le=1.0)] = 0.12
    """Shorter ones aren't told."""

    def run(self, audio: Audio, model: Session, listened: Listened) -> Notes:
        """Sound of any rate, which goes on from that of the run before → the notes of the last ten seconds.

        The model takes (1, 43844, 1) and gives how likely each note begins (1, 172, 88), and after that how likely it sounds
        (1, 172, 88); what else it gives isn't used. Raises KnownError `model-outputs` for another, `model-run-failed`.
        """
        frame = FRAME_SECONDS * audio.rate
        length = round(WINDOW / RATE * audio.rate)
        if not listened.sound.size:
            listened.sound = np.zeros(length, np.float32)
        listened.sound = np.concatenate((listened.sound, audio.samples))
        listened.fresh += len(audio.samples)
        while (frames := min(int(listened.fresh / frame), FRESH_MOST)) >= FRESH_LEAST:
            listened.fresh -= frames * frame
            end = len(listened.sound) - round(listened.fresh)
            self._listen(Audio(listened.sound[end - length : end], audio.rate), frames, model, listened)
        listened.sound = listened.sound[-(length + round(listened.fresh)) :]
        return self._notes(listened)

    def _listen(self, window: Audio, frames: int, model: Session, listened: Listened) -> None:
        """Put what the model says of a window in the place of what it said before it heard the last `frames` of it."""
        samples = np.zeros((1, WINDOW, 1), np.float32)
        heard = Resample(rate=RATE).run(window).samples[:WINDOW]
        samples[0, : len(heard), 0] = heard
        answers = [answer for answer in model.run({model.inputs[0].name: samples}).values() if answer.shape == (1, FRAMES, PITCHES)]
        if len(answers) != 2:
            raise KnownError("model-outputs", step=self.called, wants=f"2 × (1, {FRAMES}, {PITCHES})")
        beginning, sounding = (np.asarray(answer[0], np.float32) for answer in answers)
        listened.sounding = _gone_on(listened.sounding, sounding, frames)
        listened.beginning = _gone_on(listened.beginning, beginning, frames)

    def _notes(self, listened: Listened) -> Notes:
        sounding = listened.sounding >= self.sure
        struck = sounding & (listened.beginning >= self.struck)
        struck[1:] &= ~struck[:-1]
        silent = np.zeros((1, PITCHES), bool)
        before = np.concatenate((silent, sounding[:-1])) if len(sounding) else sounding
        begins = sounding & (struck | ~before)
        found = []
        for begin, pitch in np.argwhere(begins).tolist():
            rest = ~sounding[begin + 1 :, pitch] | begins[begin + 1 :, pitch]
            end = begin + 1 + (int(rest.argmax()) if rest.any() else len(rest))
            if (end - begin) * FRAME_SECONDS >= self.least_seconds:
                found.append((begin, end, pitch, float(listened.sounding[begin:end, pitch].mean())))
        table = np.array(found, np.float64).reshape(-1, 4)
        spans = (table[:, :2] - len(sounding)) * FRAME_SECONDS
        return Notes(
            spans.astype(np.float32), table[:, 2].astype(np.int32) + np.int32(LOWEST), table[:, 3].astype(np.float32), KEPT * FRAME_SECONDS
        )


def _gone_on(before: Float32, answer: Float32, frames: int) -> Float32:
    """(n, 88) and the newest answer (172, 88), of which the last `frames` moments are new → (m, 88), what is too long ago left out."""
    longer = np.concatenate((before, np.zeros((frames, PITCHES), np.float32)))
    said = min(len(longer), FRAMES - UNSURE)
    longer[-said:] = answer[-said:]
    return longer[-KEPT:]
