"""Tell when someone speaks, with a model that hears a thirtieth of a second at a time and remembers what came before (Silero VAD)."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import numpy as np
from pydantic import Field

from demos.state import State
from demos.step import Step
from demos.values import Audio, Float32, Speech
from models.errors import KnownError
from models.runtime import Session

RATE = 16000
WINDOW, CONTEXT = 512, 64
"""Samples that the model hears at once, and those before them that it is given again."""


class Heard(State):
    """What is left from the sound before: the model's memory, its last samples, those that didn't fill a window, who is speaking."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.memory = np.zeros((2, 1, 128), np.float32)
        self.context = np.zeros(CONTEXT, np.float32)
        self.rest = np.empty(0, np.float32)
        self.speaking = False


class VoiceActivity(Step):
    does: ClassVar = {
        "vi": "Cho biết lúc nào có người nói.",
        "en": "Tells when someone speaks.",
    }

    use: Literal["voice-activity"] = "voice-activity"
    model: str
    sure: Annotated[float, Field(ge=0.05, le=0.95)] = 0.5
    """From this chance on someone speaks …"""
    slack: Annotated[float, Field(ge=0.0, le=0.5)] = 0.15
    """… until it falls so far below."""
    pause_seconds: Annotated[float, Field(ge=0.0, le=5.0)] = 0.1
    """Shorter pauses don't part speech."""
    least_seconds: Annotated[float, Field(ge=0.0, le=5.0)] = 0.25
    """Shorter sounds aren't speech."""

    def run(self, audio: Audio, model: Session, heard: Heard) -> Speech:
        """16 kHz sound, which may go on from that of the run before → who spoke when in it; what doesn't fill a window waits.

        The model takes `input` (1, 576), `state` (2, 1, 128) and `sr`, and gives a chance and the next state. Raises KnownError
        `audio-rate` for sound of another rate, `model-outputs` for another model, `model-run-failed`.
        """
        if audio.rate != RATE:
            raise KnownError("audio-rate", step=self.called, wants=RATE, there=audio.rate)
        waited = len(heard.rest)
        samples = np.concatenate((heard.rest, audio.samples))
        windows = len(samples) // WINDOW
        heard.rest = samples[windows * WINDOW :]
        pieces = samples[: windows * WINDOW].reshape(windows, WINDOW)
        chances = np.array([self._chance(piece, model, heard) for piece in pieces], np.float32)
        spans = (self._spans(chances, heard) * WINDOW - waited) / RATE
        return Speech(np.maximum(spans, 0.0).astype(np.float32), chances, WINDOW / RATE)

    def _chance(self, piece: Float32, model: Session, heard: Heard) -> float:
        given = np.concatenate((heard.context, piece))[None]
        outputs = list(model.run({"input": given, "state": heard.memory, "sr": np.array(RATE, np.int64)}).values())
        if len(outputs) != 2 or outputs[0].size != 1 or outputs[1].shape != heard.memory.shape:
            raise KnownError("model-outputs", step=self.called, wants="(1, 1), (2, 1, 128)")
        heard.memory, heard.context = outputs[1], piece[-CONTEXT:]
        return float(outputs[0].reshape(()))

    def _spans(self, chances: Float32, heard: Heard) -> np.ndarray:
        """(n, 2) begin and end in windows; one that goes on beyond the last window ends with it."""
        speaking = []
        for chance in chances.tolist():
            heard.speaking = chance >= (self.sure - self.slack if heard.speaking else self.sure)
            speaking.append(heard.speaking)
        edges = np.flatnonzero(np.diff(np.array([False, *speaking, False]).astype(np.int8))).reshape(-1, 2)
        joined: list[list[int]] = []
        for begin, end in edges.tolist():
            if joined and (begin - joined[-1][1]) * WINDOW < self.pause_seconds * RATE:
                joined[-1][1] = end
            else:
                joined.append([begin, end])
        long = [span for span in joined if (span[1] - span[0]) * WINDOW >= self.least_seconds * RATE]
        return np.array(long, np.float64).reshape(-1, 2)
