"""Sound of one channel: from a microphone or a file."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np

from demos.inputs.input import Input
from demos.values import Audio, Float32
from models.errors import KnownError

MOST_SECONDS = 60
FULL_SCALE = 32768.0
"""Of 16-bit samples."""
RATE = 16000
"""Samples a second of a microphone's sound, and of the blank one."""
PIECE_SECONDS = 0.04
"""How much sound a demo is given at once while it is heard; a sample that is tried is given whole."""


def read_sound(path: Path) -> Audio:
    """A WAV file of 16-bit PCM (RIFF, Microsoft 1991), its channels mixed to one; `MOST_SECONDS` at most."""
    try:
        with wave.open(str(path), "rb") as file:
            rate, count, channels = file.getframerate(), file.getnframes(), file.getnchannels()
            if file.getsampwidth() != 2 or not 0 < count <= MOST_SECONDS * rate:
                raise KnownError("sample-unreadable", file=path.name)
            return Audio(_mixed(file.readframes(count), channels), rate)
    except (wave.Error, EOFError, OSError, ValueError) as error:
        raise KnownError("sample-unreadable", file=path.name) from error


def _mixed(frames: bytes, channels: int) -> Float32:
    samples: Float32 = np.frombuffer(frames, "<i2").reshape(-1, channels).mean(axis=1, dtype=np.float32) / np.float32(FULL_SCALE)
    return samples


SOUND = Input(Audio, (".wav",), read_sound, lambda: Audio(np.zeros(RATE, np.float32), RATE), in_order=True)
