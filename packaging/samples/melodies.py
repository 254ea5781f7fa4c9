"""Plays the melodies of the demo that hears notes, and draws its card: melodies.py. The same call gives the same bytes."""

import os
import wave
from collections.abc import Sequence
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import cv2
import numpy as np

from demos.inputs.sound import RATE
from demos.values import Audio
from kiosk.sound_picture import SECONDS, SoundPicture

DEMO = Path(__file__).resolve().parents[2] / "demos/showcase/hear-notes"
SIZE = (1280, 800)
CARD_SECONDS = 0.38
"""How long each note is on the card."""
BUTTERFLY = (60, 62, 64, 60, 60, 62, 64, 60, 64, 65, 67, None, 64, 65, 67)
"""“Kìa con bướm vàng”, the tune of Frère Jacques, as MIDI numbers of equal length."""
SCALE = (60, 62, 64, 65, 67, 69, 71, 72)
CHORDS = ((60,), (64,), (67,), (60, 64, 67), (60, 65, 69), (59, 62, 67), (60, 64, 67))
GONG = ((1.0, 0.3), (1.414, 1.0), (1.782, 1.0))
"""What a gong's partials are to its strike note, and how strong: they are no multiples of one tone."""


def main() -> None:
    """Write every sample and the card."""
    write("scale.wav", tune([(key,) for key in SCALE], 0.5))
    write("butterfly.wav", tune([() if key is None else (key,) for key in BUTTERFLY], 0.42))
    write("chords.wav", tune(CHORDS, 0.8))
    write("gong.wav", gong(262.0, 4.0))
    card(tune([() if key is None else (key,) for key in BUTTERFLY], CARD_SECONDS))


def tune(chords: Sequence[Sequence[int]], seconds: float) -> np.ndarray:
    """Chords of equal length, plucked one after another, and the end of the last: (n,) in −1..1."""
    sound = np.zeros(round((len(chords) * seconds + 1.0) * RATE))
    for at, keys in enumerate(chords):
        start = round(at * seconds * RATE)
        for key in keys:
            string = plucked(440.0 * 2 ** ((key - 69) / 12), seconds * 1.15)
            sound[start : start + len(string)] += string
    return sound / np.abs(sound).max() * 0.7


def plucked(hertz: float, seconds: float) -> np.ndarray:
    """A string: each higher partial is fainter and dies sooner."""
    time = np.arange(round(seconds * RATE)) / RATE
    partials = range(1, min(12, int(RATE / 2 / hertz)) + 1)
    string = sum(np.sin(2 * np.pi * hertz * n * time) * np.exp(-time * (1.2 + 0.9 * n)) / n**1.3 for n in partials)
    fade = np.minimum(1.0, np.minimum(time / 0.006, (seconds - time) / 0.05))
    return np.asarray(string * fade)


def gong(hertz: float, seconds: float) -> np.ndarray:
    """A bronze gong struck once, in −1..1."""
    time = np.arange(round(seconds * RATE)) / RATE
    rung = sum(strength * np.sin(2 * np.pi * hertz * ratio * time) for ratio, strength in GONG)
    return np.asarray(rung * np.exp(-0.6 * time) * np.minimum(1.0, time / 0.004) / 3)


def write(name: str, sound: np.ndarray) -> None:
    with wave.open(str(DEMO / "samples" / name), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(np.rint(sound * 32767).astype("<i2").tobytes())


def card(sound: np.ndarray) -> None:
    """What the stage shows of a melody, and over it the notes as they rise and fall."""
    heard = SoundPicture()
    heard.hear(Audio(sound.astype(np.float32), RATE))
    picture = cv2.resize(heard.image().pixels, SIZE, interpolation=cv2.INTER_CUBIC)
    picture = np.ascontiguousarray(picture * 0.55, np.uint8)
    wide, late = SIZE[0] / SECONDS, len(sound) / RATE - SECONDS
    for at, key in enumerate(BUTTERFLY):
        if key is not None:
            left, top = round((at * CARD_SECONDS - late) * wide), round(560 - (key - 60) * 46)
            cv2.rectangle(picture, (left, top), (left + 62, top + 34), (80, 176, 224), -1, cv2.LINE_AA)
            cv2.rectangle(picture, (left, top), (left + 62, top + 34), (220, 240, 250), 3, cv2.LINE_AA)
    cv2.imwrite(str(DEMO / "picture.jpg"), picture, [cv2.IMWRITE_JPEG_QUALITY, 86])


if __name__ == "__main__":
    main()
