"""Speaks the words of the demo that is taught them, and draws its card: words.py ROOT. The same call gives the same bytes.

ROOT holds Debian's espeak-ng 1.51 with its libraries and data (`apt-get download`, `dpkg-deb -x`). The voices are a machine's: nobody's own
voice is given away. Run it with the project's own folder on PYTHONPATH.
"""

import os
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np

from demos.inputs.sound import RATE, encode_sound
from demos.steps.resample import Resample
from demos.values import Audio
from kiosk.sound_picture import SECONDS, SoundPicture

DEMO = Path(__file__).resolve().parents[2] / "demos/showcase/your-word"
SAMPLES = {
    "hello": ("xin chào", "vi", 140, 40),
    "hello-her": ("xin chào", "vi+f2", 140, 50),
    "thanks": ("cảm ơn", "vi", 140, 40),
    "porridge": ("xin cháo", "vi", 140, 40),
}
"""What is said, by which voice, how many words a minute, and how high in 0..99."""
SPOKEN_RATE = 22050
LEVEL, ROOM = 0.5, 0.002
"""How loud the loudest moment of a word is, and the noise of a quiet room."""
SIZE = (1280, 800)


def main() -> None:
    """Write every sample and the card."""
    root = Path(sys.argv[1])
    dice = np.random.default_rng(1)
    (DEMO / "samples").mkdir(parents=True, exist_ok=True)
    sounds = {name: in_a_room(spoken(root, *how), dice) for name, how in SAMPLES.items()}
    sounds["fan"] = fan(3.0, dice)
    for name, sound in sounds.items():
        (DEMO / "samples" / f"{name}.wav").write_bytes(encode_sound(Audio(sound, RATE)))
    card([sounds[name] for name in ("hello", "thanks", "hello-her")])


def spoken(root: Path, text: str, voice: str, speed: int, pitch: int) -> np.ndarray:
    """What espeak-ng says, in −1..1 at our rate."""
    libraries = root / "usr/lib/x86_64-linux-gnu"
    command = [str(root / "usr/bin/espeak-ng"), f"--path={libraries}", "-v", voice, "-s", str(speed), "-p", str(pitch), "--stdout", text]
    said = subprocess.run(command, check=True, capture_output=True, env={**os.environ, "LD_LIBRARY_PATH": str(libraries)}).stdout
    samples = np.frombuffer(said[44:], "<i2").astype(np.float32) / 32768  # after the WAV header, whose length is unknown to a pipe
    return Resample(rate=RATE).run(Audio(samples, SPOKEN_RATE)).samples


def in_a_room(word: np.ndarray, dice: np.random.Generator) -> np.ndarray:
    """A word with silence before and after it."""
    sound = np.pad(word * LEVEL / np.abs(word).max(), (round(0.4 * RATE), round(0.8 * RATE)))
    return np.asarray(sound + dice.normal(0, ROOM, len(sound)), np.float32)


def fan(seconds: float, dice: np.random.Generator) -> np.ndarray:
    """Air and the hum of a motor."""
    time = np.arange(round(seconds * RATE)) / RATE
    air = np.convolve(dice.normal(0, 1, len(time)), np.ones(24) / 24, "same")
    return np.asarray(0.25 * air + 0.05 * np.sin(2 * np.pi * 100 * time), np.float32)


def card(sounds: list[np.ndarray]) -> None:
    """What the stage shows of two words, one said twice, and which is which: one in gold, the other in eggshell."""
    heard = SoundPicture()
    each = SECONDS / len(sounds)
    heard.hear(Audio(np.concatenate([sound[: round(each * RATE)] for sound in sounds]), RATE))
    picture = cv2.resize(heard.image().pixels, SIZE, interpolation=cv2.INTER_CUBIC)
    wide = SIZE[0] // len(sounds)
    for at in range(len(sounds)):
        colour = ((80, 176, 224), (220, 240, 250))[at % 2]
        cv2.rectangle(picture, (at * wide + 60, 24), (at * wide + 270, SIZE[1] - 24), colour, 6, cv2.LINE_AA)
    cv2.imwrite(str(DEMO / "picture.jpg"), picture, [cv2.IMWRITE_JPEG_QUALITY, 86])


if __name__ == "__main__":
    main()
