"""Mixes the sounds of the demos that listen to speech, and draws their cards: voices.py LIBRIVOX ESPEAK.

The same call gives the same bytes. LIBRIVOX is the folder `usr/share/pocketsphinx/test/data/librivox` of Debian's package
pocketsphinx-testdata: lines of “Sense and Sensibility”, read for LibriVox and given to the public. ESPEAK is as `words.py` takes it: its
machine speaks the Vietnamese. Every noise is made here. Run it with the project's own folder on PYTHONPATH.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import cv2
import numpy as np
from melodies import BUTTERFLY, tune
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter
from words import spoken

from demos.inputs.sound import RATE, encode_sound, read_sound
from demos.pipeline import Pipeline
from demos.steps.remove_noise import RemoveNoise
from demos.values import Audio, Float32, SoundPair
from kiosk.bridge import fonts
from kiosk.sound_picture import SoundPicture
from models.catalogue import Catalogue
from models.runtime import open_session

SHOWCASE = Path(__file__).resolve().parents[2] / "demos/showcase"
PEAK = 0.7
SILENT_SECONDS = 0.6


def main(librivox: Path, espeak: Path) -> None:
    """Write every sample and both cards."""
    lines = [read_sound(path).samples for path in sorted(librivox.glob("sense_and_sensibility_01_austen_64kb-*.wav"))]
    line = dict(zip(("870", "880", "890", "920", "930"), lines, strict=True))
    noises = np.random.default_rng(7)
    write("denoise/samples/fan.wav", mixed(said := paused(line["920"]), fan(noises, len(said)), 3))
    write("denoise/samples/street.wav", mixed(said := paused(line["890"]), street(noises, len(said)), 3))
    write("denoise/samples/crowd.wav", mixed(said := paused(line["870"]), crowd(noises, lines, len(said)), 4))
    song = tune([() if key is None else (key,) for key in BUTTERFLY], 0.42)
    write("denoise/samples/song.wav", song + 0.01 * coloured(noises, len(song), 0.6))
    noise_card("fan.wav")
    for name, at in (("leisure", "870"), ("amiable", "920"), ("selfish", "890")):
        write(f"listen-english/samples/{name}.wav", paused(line[at]))
    write("listen-english/samples/vietnamese.wav", paused(spoken(espeak, "xin chào, rất vui được gặp bạn ở đây", "vi+f2", 140, 45)))
    english_card(line["920"], ("Had he married", "a more amiable woman…"))


def mixed(speech: Float32, noise: np.ndarray, decibels: float) -> np.ndarray:
    """Speech and noise, the speech being so much stronger."""
    return speech + noise * np.sqrt((speech @ speech) / (noise @ noise)) * 10 ** (-decibels / 20)


def paused(speech: Float32) -> Float32:
    """The line and the pause after it, by which a listener knows that it is over."""
    return np.concatenate((speech, np.zeros(round(SILENT_SECONDS * RATE), np.float32)))


def fitted(sound: np.ndarray, length: int) -> np.ndarray:
    return np.resize(sound, length)


def coloured(noises: np.random.Generator, length: int, tilt: float) -> np.ndarray:
    """Noise whose amplitude falls with the `tilt`th power of the frequency."""
    spectrum = np.fft.rfft(noises.normal(size=length))
    hertz = np.fft.rfftfreq(length, 1 / RATE)
    made = np.fft.irfft(spectrum / np.maximum(hertz, 60) ** tilt, length)
    return np.asarray(made / made.std())


def fan(noises: np.random.Generator, length: int) -> np.ndarray:
    """A large fan: the rush of air, which swells with the blades, and the hum of its motor."""
    time = np.arange(length) / RATE
    hum = sum(np.sin(2 * np.pi * 100 * n * time + n) / n for n in range(1, 8))
    return coloured(noises, length, 0.6) * (1 + 0.35 * np.sin(2 * np.pi * 7.5 * time)) + 0.5 * hum


def street(noises: np.random.Generator, length: int) -> np.ndarray:
    """Traffic: its rumble, two motorbikes that pass, and a horn."""
    time = np.arange(length) / RATE
    sound = coloured(noises, length, 1.0)
    for passes, hertz in ((0.28, 84.0), (0.72, 97.0)):
        near = np.exp(-(((time - passes * time[-1]) / 0.7) ** 2))
        turning = np.cumsum(hertz * (1.12 - 0.24 * (time > passes * time[-1]) * near) / RATE)
        sound += 1.6 * near * np.abs(np.sin(np.pi * turning)) ** 0.3 * (1 + 0.5 * noises.normal(size=length))
    horn = sum(np.sin(2 * np.pi * hertz * time) + 0.5 * np.sin(6 * np.pi * hertz * time) for hertz in (415.0, 523.0))
    return np.asarray(sound + 0.5 * horn * ((time > 0.45 * time[-1]) & (time < 0.52 * time[-1])))


def crowd(noises: np.random.Generator, voices: list[Float32], length: int) -> np.ndarray:
    """Many people who talk at once, none of whom can be understood: voices played backwards, at several speeds, over one another."""
    sound = np.zeros(length)
    for at in range(24):
        voice = voices[at % len(voices)][::-1]
        speed = noises.uniform(0.85, 1.2)
        faster = np.interp(np.arange(0, len(voice) - 1, speed), np.arange(len(voice)), voice)
        sound += np.roll(fitted(faster, length), noises.integers(length)) * noises.uniform(0.5, 1.0)
    return sound


def write(name: str, sound: np.ndarray) -> None:
    (SHOWCASE / name).write_bytes(encode_sound(Audio((sound / np.abs(sound).max() * PEAK).astype(np.float32), RATE)))


def noise_card(sample: str) -> None:
    """Noisy speech as it goes over into what the model makes of it, from left to right."""
    models = {name: open_session(Catalogue().read(f"dfn3-{name}")) for name in ("encoder", "bands", "filter")}
    pipeline = Pipeline([RemoveNoise(encoder="encoder", bands="bands", filter="filter")], models, Audio)
    pair = pipeline.run(read_sound(SHOWCASE / "denoise/samples" / sample))[SoundPair]
    assert isinstance(pair, SoundPair)
    before, after = (drawn(sound, pair.rate) for sound in (pair.before, pair.after))
    middle = len(before[0]) // 2
    picture = np.concatenate((before[:, :middle], after[:, middle:]), axis=1)
    cv2.line(picture, (middle, 0), (middle, len(picture)), (220, 240, 250), 5, cv2.LINE_AA)
    cv2.circle(picture, (middle, len(picture) // 2), 26, (220, 240, 250), -1, cv2.LINE_AA)
    cv2.imwrite(str(SHOWCASE / "denoise/picture.jpg"), picture, [cv2.IMWRITE_JPEG_QUALITY, 86])


def english_card(sound: Float32, said: Sequence[str]) -> None:
    """What was heard, and over it the words of it."""
    picture = np.ascontiguousarray(drawn(sound, RATE) * 0.45, np.uint8)
    high, wide = picture.shape[:2]
    image = QImage(picture.data, wide, high, 3 * wide, QImage.Format.Format_BGR888)
    painter = QPainter(image)
    painter.setFont(QFont("Be Vietnam Pro", 62, QFont.Weight.DemiBold))
    for at, words in enumerate(said):
        painter.setPen(QColor("#FFDB8F" if at == 0 else "#FAF0DC"))
        painter.drawText(QRectF(0, 360 + 120 * at, wide, 120), Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    cv2.imwrite(str(SHOWCASE / "listen-english/picture.jpg"), picture, [cv2.IMWRITE_JPEG_QUALITY, 86])


def drawn(sound: Float32, rate: int) -> np.ndarray:
    """Its waves and pitches as a card, 1280 × 800."""
    pen = SoundPicture(len(sound) / rate, (640, 400), 100)
    pen.hear(Audio(sound, rate))
    return cv2.resize(pen.image().pixels, (1280, 800), interpolation=cv2.INTER_CUBIC)


if __name__ == "__main__":
    application = QGuiApplication([])
    fonts.load()
    main(Path(sys.argv[1]), Path(sys.argv[2]))
