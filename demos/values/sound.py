"""Sound, sound before and after, when someone speaks in it, and what was sung or played."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from demos.values.value import Float32, Int32, Value, require

TOGETHER_SECONDS = 0.1


@dataclass(frozen=True, slots=True, eq=False)
class Audio(Value):
    """Sound of one channel: `samples` (n,) float32 in −1..1, `rate` of them a second."""

    samples: Float32
    rate: int

    def __post_init__(self) -> None:
        require(self.samples, np.float32, None)
        if not 1000 <= self.rate <= 192_000:
            raise ValueError(f"{self.rate} samples a second")


@dataclass(frozen=True, slots=True, eq=False)
class SoundPair(Value):
    """The last seconds of a sound, `before` and `after` something was done to it: (n,) float32 each in −1..1, `rate` of them a second.

    `ended` is how many samples there have been since the beginning.
    """

    before: Float32
    after: Float32
    rate: int
    ended: int

    def __post_init__(self) -> None:
        require(self.before, np.float32, None)
        require(self.after, np.float32, len(self.before))
        if not 1000 <= self.rate <= 192_000 or self.ended < len(self.before):
            raise ValueError(f"{self.rate} samples a second, {self.ended} in all")


@dataclass(frozen=True, slots=True, eq=False)
class Speech(Value):
    """When someone speaks: `spans` (n, 2) float32, begin and end in seconds of the sound that was given, in order.

    `chances` (m,) float32 in 0..1 says for each window, one after another, how likely it holds speech; each lasts `window` seconds.
    """

    spans: Float32
    chances: Float32
    window: float

    def __post_init__(self) -> None:
        require(self.spans, np.float32, None, 2)
        require(self.chances, np.float32, None)


@dataclass(frozen=True, slots=True, eq=False)
class Notes(Value):
    """What was sung or played in the last `seconds`, one note after another: n of them by their beginnings.

    `spans` (n, 2) float32, begin and end in seconds before the last moment that was listened to; an end of 0 still sounds.
    `pitches` (n,) int32, MIDI numbers: 60 is the C in the middle of a piano, each step a semitone. `chances` (n,) float32 in 0..1.
    """

    spans: Float32
    pitches: Int32
    chances: Float32
    seconds: float

    def __post_init__(self) -> None:
        require(self.spans, np.float32, None, 2)
        require(self.pitches, np.int32, len(self.spans))
        require(self.chances, np.float32, len(self.spans))

    @property
    def chords(self) -> tuple[tuple[int, ...], ...]:
        """The pitches one after another, those together that begin within a tenth of a second, from the lowest up."""
        found: list[list[int]] = []
        first = 0.0
        for begin, pitch in sorted(zip(self.spans[:, 0].tolist(), self.pitches.tolist(), strict=True)):
            if not found or begin > first + TOGETHER_SECONDS:
                first = begin
                found.append([])
            found[-1].append(pitch)
        return tuple(tuple(sorted(pitches)) for pitches in found)
