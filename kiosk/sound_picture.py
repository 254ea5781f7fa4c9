"""What was heard in the last seconds, as a picture for the stage: its waves above, its pitches from moment to moment below."""

from __future__ import annotations

import cv2
import numpy as np

from demos.values import Audio, Float32, Image, Uint8

SECONDS = 6.0
SIZE = (600, 375)
"""Width and height in pixels; each column is a hundredth of a second on the stage."""
WAVE_HIGH = 95
LOWEST_HERTZ, HIGHEST_HERTZ = 60.0, 8000.0
WINDOW_SECONDS = 0.064
"""What is listened to for each column: long enough to tell the notes of a man's voice apart."""
FLOOR_DB, TOP_DB = -85.0, -15.0
"""Levels that are drawn darkest and brightest."""
GROUND, WAVE = (8, 9, 12), (143, 219, 255)
"""Lacquer, and gold leaf in the light, as blue-green-red."""
TONES = ((0, (8, 9, 12)), (70, (30, 26, 92)), (140, (48, 62, 200)), (205, (80, 176, 224)), (255, (220, 240, 250)))
"""From silence to loud: lacquer, cinnabar, gold, eggshell; each lighter than the one before, so that every eye can order them."""


class SoundPicture:
    """Draws each piece once, at the right edge; its owner locks."""

    def __init__(self, seconds: float = SECONDS, size: tuple[int, int] = SIZE, wave_high: int = WAVE_HIGH) -> None:
        """`size` is its width and height in pixels, of which the waves take so many above."""
        self._seconds, self._size, self._wave_high = seconds, size, wave_high
        self._table = _table()
        self.clear()

    def clear(self) -> None:
        """Another source: nothing has been heard of it."""
        wide, high = self._size
        self._levels = np.zeros((high - self._wave_high, wide), np.uint8)
        self._waves = np.zeros((wide, 2), np.float32)
        self._rest = self._past = np.empty(0, np.float32)
        self._rate = 0

    def hear(self, audio: Audio) -> None:
        """A piece that goes on from the one before; the sampling rate may change between sources only."""
        if audio.rate != self._rate:
            self.clear()
            self._rate = audio.rate
            self._past = np.zeros(round(WINDOW_SECONDS * audio.rate), np.float32)
        wide, _ = self._size
        column = round(self._seconds * audio.rate / wide)
        samples = np.concatenate((self._rest, audio.samples))
        count = min(len(samples) // column, wide)
        if count == 0:
            self._rest = samples
            return
        self._rest = samples[len(samples) // column * column :]
        fresh = samples[(len(samples) // column - count) * column : len(samples) // column * column].reshape(count, column)
        self._waves = np.vstack((self._waves[count:], np.stack((fresh.min(axis=1), fresh.max(axis=1)), axis=1)))
        self._levels = np.hstack((self._levels[:, count:], self._columns(fresh)))

    def image(self) -> Image:
        """(height, width, 3) uint8, the newest at the right edge."""
        wide, high = self._size
        picture = np.empty((high, wide, 3), np.uint8)
        picture[: self._wave_high] = GROUND
        middle, reach = self._wave_high / 2, self._wave_high / 2 - 4
        for x, (low, high) in enumerate((middle - reach * self._waves[:, ::-1]).astype(int).tolist()):
            picture[low : high + 1, x] = WAVE
        picture[self._wave_high :] = cv2.LUT(cv2.merge([self._levels] * 3), self._table)
        return Image(picture)

    def _columns(self, pieces: Float32) -> Uint8:
        """(n, samples) float32 → (bands, n) uint8, the highest pitch in the first row, pitches in equal musical distances."""
        size, step = len(self._past), pieces.shape[1]
        heard = np.concatenate((self._past, pieces.ravel()))
        self._past = heard[-size:]
        windowed = np.lib.stride_tricks.sliding_window_view(heard, size)[step::step] * np.hanning(size)
        power = np.abs(np.fft.rfft(windowed, 2 * size, axis=1)) * (2 / size)
        hertz = np.geomspace(HIGHEST_HERTZ, LOWEST_HERTZ, len(self._levels))
        at = np.clip(np.rint(hertz * 2 * size / self._rate).astype(int), 0, power.shape[1] - 1)
        levels = 20 * np.log10(np.maximum(power[:, at], 1e-9))
        return np.asarray(np.clip((levels - FLOOR_DB) / (TOP_DB - FLOOR_DB), 0, 1) * 255, np.uint8).T


def _table() -> Uint8:
    """(256, 1, 3) uint8: the tone of each level."""
    places = [at for at, _ in TONES]
    channels = [np.interp(np.arange(256), places, [tone[channel] for _, tone in TONES]) for channel in range(3)]
    return np.asarray(np.rint(np.stack(channels, axis=1)), np.uint8)[:, None]
