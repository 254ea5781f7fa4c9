"""Sound of one channel: from a microphone or a file."""

from __future__ import annotations

import io
import wave
from pathlib import Path
from typing import IO

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
    """A WAV file as `decode_sound` reads it; raises KnownError `sample-unreadable`."""
    try:
        with path.open("rb") as file:
            return decode_sound(file)
    except (OSError, KnownError) as error:
        raise KnownError("sample-unreadable", file=path.name) from error


def decode_sound(file: IO[bytes]) -> Audio:
    """16-bit PCM (RIFF WAVE, Microsoft 1991), its channels mixed to one; raises KnownError `sound-unreadable`, `sound-too-long` after
    `MOST_SECONDS`."""
    try:
        with wave.open(file) as read:
            rate, count, channels = read.getframerate(), read.getnframes(), read.getnchannels()
            if read.getsampwidth() != 2 or count <= 0:
                raise KnownError("sound-unreadable")
            if count > MOST_SECONDS * rate:
                raise KnownError("sound-too-long")
            return Audio(_mixed(read.readframes(count), channels), rate)
    except (wave.Error, EOFError, ValueError, RuntimeError) as error:  # the last from a piece that says it is longer than the file
        raise KnownError("sound-unreadable") from error


def encode_sound(audio: Audio) -> bytes:
    """The inverse of `decode_sound`: one channel."""
    content = io.BytesIO()
    with wave.open(content, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(audio.rate)
        file.writeframes(np.rint(np.clip(audio.samples * FULL_SCALE, -FULL_SCALE, FULL_SCALE - 1)).astype("<i2").tobytes())
    return content.getvalue()


def _mixed(frames: bytes, channels: int) -> Float32:
    samples: Float32 = np.frombuffer(frames, "<i2").reshape(-1, channels).mean(axis=1, dtype=np.float32) / np.float32(FULL_SCALE)
    return samples


SOUND = Input(Audio, (".wav",), read_sound, lambda: Audio(np.zeros(RATE, np.float32), RATE), in_order=True)
