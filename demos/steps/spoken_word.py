"""Wait for a word that is spoken on its own, and take what it sounds like, without knowing it.

Google's speech embedding (Lin et al. 2020, arXiv:2002.01322) hears three quarters of a second at a time. Its answers along the word are
laid on a fixed number of moments, so that fast and slow speech can be compared, and their mean is taken away: it is the voice and the room.
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import numpy as np
from pydantic import Field

from demos.state import State
from demos.step import Step
from demos.values import Audio, Embedding, Float32, Speech
from models.errors import KnownError
from models.runtime import Session

RATE = 16000
BANDS, WINDOW, HOP, FEATURES = 32, 76, 8, 96
"""The spectrogram's bands, how many of its moments are heard at once, how many lie between, and the numbers of an answer."""
MOMENTS = 8
MARGIN_SECONDS, SILENCE_SECONDS = 0.1, 0.4
"""Kept on both sides of a word, and laid around it so that its edges are heard as whole windows too."""
LOUDNESS = 0.1
"""The root mean square to which each word is brought."""
FULL_SCALE = 32767.0
SHORTEST = 1e-6


class Listening(State):
    """The sound of the last seconds, who is speaking in it, and the last word."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.sound = np.empty(0, np.float32)
        self.looked = 0
        """Of `sound`, the samples that speech was looked for in."""
        self.span: tuple[int, int] | None = None
        """Where someone speaks in `sound`; its begin may lie before it."""
        self.word: Float32 | None = None
        self.since = 0
        """Samples since the last word ended."""


class SpokenWord(Step):
    does: ClassVar = {
        "vi": "Chờ một từ được nói riêng ra và ghi lại nó nghe như thế nào.",
        "en": "Waits for a word spoken on its own and takes what it sounds like.",
    }

    use: Literal["spoken-word"] = "spoken-word"
    mel: str
    model: str
    sure: Annotated[float, Field(ge=0.05, le=0.95)] = 0.5
    """From this chance on someone speaks."""
    pause_seconds: Annotated[float, Field(ge=0.1, le=2.0)] = 0.3
    """So much silence ends a word."""
    least_seconds: Annotated[float, Field(ge=0.05, le=1.0)] = 0.15
    most_seconds: Annotated[float, Field(ge=0.5, le=3.0)] = 1.8
    """What is shorter or longer isn't one word."""
    keep_seconds: Annotated[float, Field(ge=1.0, le=30.0)] = 6.0
    """After this much sound without another, the last word is let go."""

    def run(self, audio: Audio, speech: Speech, mel: Session, model: Session, listening: Listening) -> Embedding:
        """16 kHz sound that goes on from the run before, and where speech is in it → (1, 768) for the last word, (0, 768) without one.

        `mel` takes (1, samples) of 16-bit size and gives (…, time, 32); `model` takes (n, 76, 32, 1) and gives 96 numbers for each.
        Raises KnownError `audio-rate` for sound of another rate, `model-outputs` for other models, `model-run-failed`.
        """
        if audio.rate != RATE:
            raise KnownError("audio-rate", step=self.called, wants=RATE, there=audio.rate)
        listening.sound = np.concatenate((listening.sound, audio.samples))
        listening.since += len(audio.samples)
        for chance in speech.chances.tolist():
            listening.looked += round(speech.window * RATE)
            if (word := self._ended(chance >= self.sure, listening)) is not None:
                listening.word, listening.since = self._heard(word, mel, model), len(listening.sound) - listening.looked
        self._let_go(listening)
        if listening.word is None or listening.since > self.keep_seconds * RATE:
            return Embedding(np.empty((0, MOMENTS * FEATURES), np.float32))
        return Embedding(listening.word[None])

    def _ended(self, speaks: bool, listening: Listening) -> Float32 | None:
        """The sound of the word that is over with this window, if one is."""
        now = listening.looked
        if speaks:
            begin = listening.span[0] if listening.span else now - round(RATE * MARGIN_SECONDS)
            listening.span = begin, now
        elif listening.span and now - listening.span[1] >= self.pause_seconds * RATE:
            (begin, end), listening.span = listening.span, None
            if self.least_seconds <= (end - begin) / RATE - MARGIN_SECONDS <= self.most_seconds:
                return listening.sound[max(begin, 0) : end + round(RATE * MARGIN_SECONDS)]
        return None

    def _let_go(self, listening: Listening) -> None:
        """What is too long ago to be part of a word."""
        kept = round((self.most_seconds + self.pause_seconds + 2 * MARGIN_SECONDS) * RATE)
        if (gone := listening.looked - kept) > 0:
            listening.sound = listening.sound[gone:]
            listening.looked -= gone
            if listening.span:
                listening.span = listening.span[0] - gone, listening.span[1] - gone

    def _heard(self, word: Float32, mel: Session, model: Session) -> Float32:
        """A word's samples → (768,) float32 of length 1."""
        level = LOUDNESS / max(float(np.sqrt(np.square(word).mean())), SHORTEST)
        sound = np.pad(word * np.float32(level), round(RATE * SILENCE_SECONDS)) * np.float32(FULL_SCALE)
        bands = np.asarray(next(iter(mel.run_only(sound[None]).values())), np.float32)
        if bands.ndim < 2 or bands.shape[-1] != BANDS or bands.size < WINDOW * BANDS:
            raise KnownError("model-outputs", step=self.called, wants=f"(…, {BANDS})")
        spectrogram = bands.reshape(-1, BANDS) / 10.0 + 2.0
        windows = np.lib.stride_tricks.sliding_window_view(spectrogram, WINDOW, axis=0)[::HOP].transpose(0, 2, 1)[..., None]
        answers = np.asarray(next(iter(model.run_only(np.ascontiguousarray(windows)).values())), np.float32)
        if answers.size != len(windows) * FEATURES:
            raise KnownError("model-outputs", step=self.called, wants=f"({len(windows)}, {FEATURES})")
        moments = _laid_on(answers.reshape(len(windows), FEATURES), MOMENTS)
        changes = (moments - moments.mean(axis=0)).reshape(-1)
        return np.asarray(changes / max(float(np.linalg.norm(changes)), SHORTEST), np.float32)


def _laid_on(answers: Float32, moments: int) -> Float32:
    """(n, d) in equal distances → (moments, d), linearly between them."""
    places = np.linspace(0, len(answers) - 1, moments)
    before = places.astype(np.intp)
    after = np.minimum(before + 1, len(answers) - 1)
    part = (places - before).astype(np.float32)[:, None]
    return np.asarray(answers[before] * (1 - part) + answers[after] * part, np.float32)
