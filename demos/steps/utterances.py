"""Take from sound what was said last, from the moment a speaker begins to the pause after it."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import numpy as np
from pydantic import Field

from demos.state import State
from demos.step import Step
from demos.values import Audio, Speech

MARGIN_SECONDS = 0.3
"""Kept before the first window that holds speech: a model notices a speaker late."""


class Speaking(State):
    """The sound since somebody began to speak, or a little of it while nobody does, and what was given last."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.sound = np.empty(0, np.float32)
        self.heard = 0
        """Samples of `sound` whose chances are known."""
        self.begun: int | None = None
        """Where in it the speaker began; None while nobody speaks."""
        self.voiced = self.silent = 0
        """Samples with speech since then, and those without since the last of them."""
        self.told_of = 0
        """Samples that were heard when the unfinished utterance was given last."""
        self.last: Audio | None = None


class Utterances(Step):
    does: ClassVar = {
        "vi": "Cắt lấy câu vừa nói: từ lúc bắt đầu đến chỗ nghỉ sau đó.",
        "en": "Takes what was said last, from where a speaker begins to the pause after it.",
    }

    use: Literal["utterances"] = "utterances"
    sure: Annotated[float, Field(ge=0.05, le=0.95)] = 0.5
    """From this chance on someone speaks …"""
    slack: Annotated[float, Field(ge=0.0, le=0.5)] = 0.15
    """… until it falls so far below."""
    pause_seconds: Annotated[float, Field(ge=0.1, le=3.0)] = 0.7
    """A pause so long ends what was said."""
    least_seconds: Annotated[float, Field(ge=0.05, le=5.0)] = 0.4
    """With less speech in it, it isn't given."""
    most_seconds: Annotated[float, Field(ge=2.0, le=30.0)] = 12.0
    """So long at most: then the next one begins."""
    renew_seconds: Annotated[float, Field(ge=0.2, le=30.0)] = 1.5
    """While somebody speaks, what they have said so far is given anew after so much more of it."""

    def run(self, audio: Audio, speech: Speech, speaking: Speaking) -> Audio:
        """Sound that goes on from the run before, and how likely each window of it holds speech → the last utterance.

        It is the very same value until there is a newer one, so that nothing after this step need be done twice; without samples before
        the first.
        """
        speaking.sound = np.concatenate((speaking.sound, audio.samples))
        window = round(speech.window * audio.rate)
        for chance in speech.chances.tolist():
            speaking.heard += window
            self._listen(chance, window, audio.rate, speaking)
        if speaking.begun is not None and speaking.heard - speaking.told_of >= self.renew_seconds * audio.rate:
            self._tell(audio.rate, speaking)
        if speaking.last is None or speaking.last.rate != audio.rate:
            speaking.last = Audio(np.empty(0, np.float32), audio.rate)
        return speaking.last

    def _listen(self, chance: float, window: int, rate: int, speaking: Speaking) -> None:
        """One window more."""
        margin = round(MARGIN_SECONDS * rate)
        if speaking.begun is None:
            if chance < self.sure:
                _forget(speaking, speaking.heard - margin)
                return
            speaking.begun, speaking.voiced, speaking.silent = max(0, speaking.heard - window - margin), 0, 0
            speaking.told_of = speaking.heard
        voiced = chance >= self.sure - self.slack
        speaking.voiced, speaking.silent = speaking.voiced + window * voiced, 0 if voiced else speaking.silent + window
        if speaking.silent >= self.pause_seconds * rate or speaking.heard - speaking.begun >= self.most_seconds * rate:
            self._tell(rate, speaking)
            _forget(speaking, speaking.heard - (margin if speaking.silent else 0))

    def _tell(self, rate: int, speaking: Speaking) -> None:
        """Give what was said so far, if it is enough."""
        speaking.told_of = speaking.heard
        if speaking.voiced >= self.least_seconds * rate:
            speaking.last = Audio(speaking.sound[speaking.begun : speaking.heard].copy(), rate)


def _forget(speaking: Speaking, until: int) -> None:
    """Nobody speaks, and what lies before this place is needed no more."""
    gone = max(0, until)
    speaking.sound, speaking.heard, speaking.begun = speaking.sound[gone:], speaking.heard - gone, None
