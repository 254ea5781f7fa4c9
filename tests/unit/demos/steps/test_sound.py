"""Sound keeps its pitch, its picture is the textbook's, and speech is told from silence and noise."""

from __future__ import annotations

import math
import wave
from pathlib import Path

import numpy as np
import pytest
from pydantic import ValidationError

from demos.pipeline import Pipeline
from demos.steps.log_mel import LogMel
from demos.steps.resample import Resample
from demos.steps.voice_activity import VoiceActivity
from demos.steps.waveform import Waveform
from demos.values import Audio, Float32, Speech
from models.catalogue import Catalogue
from models.errors import KnownError
from models.runtime import Session, open_session

SPOKEN = Path(__file__).with_name("librivox.wav")


def tone(hertz: float, rate: int, seconds: float = 0.2) -> Float32:
    return (0.5 * np.sin(2 * np.pi * hertz * np.arange(round(rate * seconds)) / rate)).astype(np.float32)


@pytest.mark.parametrize(("before", "after"), [(48000, 16000), (44100, 16000), (16000, 22050), (8000, 16000)])
def test_a_tone_is_the_same_tone_at_another_rate(before: int, after: int) -> None:
    made = Resample(rate=after).run(Audio(tone(1000, before), before))
    expected = tone(1000, after)
    assert made.rate == after and len(made.samples) == len(expected)
    inside = slice(len(expected) // 5, -len(expected) // 5)
    assert np.abs(made.samples[inside] - expected[inside]).max() < 0.003


def test_what_is_too_high_for_the_new_rate_is_silent() -> None:
    made = Resample(rate=16000).run(Audio(tone(11000, 48000), 48000)).samples
    assert np.abs(made[500:-500]).max() < 0.005


def test_nothing_is_nothing_at_any_rate() -> None:
    assert Resample().run(Audio(np.empty(0, np.float32), 48000)).samples.shape == (0,)


def test_windows_overlap_and_the_last_is_filled_up() -> None:
    rows = Waveform(length=16, hop=10, gain=2).run(Audio(np.arange(1, 31, dtype=np.float32), 16000)).array
    assert rows.shape == (3, 16)
    assert rows[1].tolist() == [2.0 * value for value in range(11, 27)]
    assert rows[2].tolist() == [2.0 * value for value in range(21, 31)] + [0.0] * 6


def test_the_whole_sound_can_be_levelled() -> None:
    row = Waveform(level=True).run(Audio(np.array([0.1, 0.3, 0.5], np.float32), 16000)).array
    assert np.allclose(row, [[-math.sqrt(1.5), 0, math.sqrt(1.5)]], atol=1e-3)
    with pytest.raises(ValidationError):
        Waveform(hop=100)


def mel_of(hertz: float, htk: bool) -> float:
    if htk:
        return 2595 * math.log10(1 + hertz / 700)
    return hertz * 3 / 200 if hertz < 1000 else 15 + 27 * math.log(hertz / 1000) / math.log(6.4)


def textbook(samples: Float32, window: int, size: int, hop: int, mels: int, htk: bool) -> np.ndarray:
    """The definition, frequency by frequency and band by band: power in each mel band at each moment."""
    rate, half = 16000, size // 2
    mirrored = np.concatenate((samples[half:0:-1], samples, samples[-2 : -half - 2 : -1])).astype(float)
    times = range(0, len(mirrored) - size + 1, hop)
    angle = -2j * np.pi / size
    wave_table = np.exp(angle * np.outer(np.arange(half + 1), np.arange(size)))
    hann = np.zeros(size)
    hann[(size - window) // 2 :][:window] = [0.5 - 0.5 * math.cos(2 * math.pi * place / window) for place in range(window)]
    power = np.stack([np.abs(wave_table @ (mirrored[time : time + size] * hann)) ** 2 for time in times], axis=1)
    lowest, highest = mel_of(0, htk), mel_of(rate / 2, htk)
    grid = np.linspace(0, rate / 2, 200001)
    on_scale = np.array([mel_of(hertz, htk) for hertz in grid[::20].tolist()])
    edges = np.interp(np.linspace(lowest, highest, mels + 2), on_scale, grid[::20])
    bands = np.zeros((mels, half + 1))
    for band in range(mels):
        low, middle, high = edges[band : band + 3]
        for place in range(half + 1):
            hertz = place * rate / size
            height = max(0.0, min((hertz - low) / (middle - low), (high - hertz) / (high - middle)))
            bands[band, place] = height if htk else height * 2 / (high - low)
    return np.asarray(bands @ power)


@pytest.mark.parametrize(("scale", "window", "size"), [("slaney", 400, None), ("htk", 320, 512)])
def test_the_picture_of_a_sound_is_the_textbooks(scale: str, window: int, size: int | None) -> None:
    samples = np.random.default_rng(1).normal(0, 0.1, 3000).astype(np.float32) + tone(700, 16000, 3000 / 16000)
    expected = textbook(samples, window, size or window, 160, 40, scale == "htk")
    step = LogMel.model_validate({"window": window, "size": size, "mels": 40, "scale": scale})
    found = step.run(Audio(samples, 16000)).array
    assert found.shape == (1, *expected.shape)
    assert np.allclose(found[0], np.log(np.maximum(expected, 1e-10)), atol=5e-3)
    turned = step.model_copy(update={"layout": "time-mel", "log": "decibel"}).run(Audio(samples, 16000)).array
    assert np.allclose(turned[0].T, 10 * np.log10(np.maximum(expected, 1e-10)), atol=3e-2)


def test_whispers_scale_is_bounded_and_has_a_hundred_moments_a_second() -> None:
    found = LogMel(log="whisper").run(Audio(tone(440, 16000, 2.0), 16000)).array
    assert found.shape == (1, 80, 200)
    assert found.max() - found.min() <= 2.0 + 1e-5


def test_sound_of_another_rate_is_refused() -> None:
    with pytest.raises(KnownError, match="audio-rate"):
        LogMel().run(Audio(tone(440, 44100), 44100))
    assert LogMel().run(Audio(np.empty(0, np.float32), 16000)).array.shape[:2] == (1, 80)


@pytest.fixture(scope="module")
def silero() -> Session:
    return open_session(Catalogue().read("silero-vad-16k"))


def spoken() -> Float32:
    """A sentence of Jane Austen, read for LibriVox (public domain), between two seconds of faint noise on either side."""
    with wave.open(str(SPOKEN)) as file:
        read = np.frombuffer(file.readframes(file.getnframes()), np.int16).astype(np.float32) / 32768
    noise = np.random.default_rng(1).normal(0, 0.002, 2 * 16000).astype(np.float32)
    return np.concatenate((noise, read, noise))


def heard(silero: Session, pieces: list[Float32]) -> list[Speech]:
    pipeline = Pipeline([VoiceActivity(model="vad")], {"vad": silero}, source=Audio)
    found = [pipeline.run(Audio(piece, 16000))[Speech] for piece in pieces]
    return [speech for speech in found if isinstance(speech, Speech)]


def test_speech_begins_and_ends_where_the_reader_does(silero: Session) -> None:
    sound = spoken()
    (speech,) = heard(silero, [sound])
    seconds = len(sound) / 16000
    assert speech.spans[0, 0] == pytest.approx(2.0, abs=0.4) and speech.spans[-1, 1] == pytest.approx(seconds - 2.0, abs=0.4)
    assert (speech.spans[:, 1] - speech.spans[:, 0]).sum() > 0.6 * (seconds - 4.0)


def test_the_chances_are_those_of_the_models_own_loop(silero: Session) -> None:
    sound = spoken()[: 100 * 512]
    memory, context, chances = np.zeros((2, 1, 128), np.float32), np.zeros(64, np.float32), []
    for start in range(0, len(sound), 512):
        given = np.concatenate((context, sound[start : start + 512]))[None]
        chance, memory = silero.run({"input": given, "state": memory, "sr": np.array(16000, np.int64)}).values()
        context = sound[start + 448 : start + 512]
        chances.append(float(chance[0, 0]))
    (speech,) = heard(silero, [sound])
    assert np.allclose(speech.chances, chances, atol=1e-6)


def test_sound_in_pieces_is_heard_like_sound_in_one(silero: Session) -> None:
    sound = spoken()
    (whole,) = heard(silero, [sound])
    parts = heard(silero, [sound[start : start + 1000] for start in range(0, len(sound), 1000)])
    assert np.allclose(np.concatenate([part.chances for part in parts]), whole.chances, atol=1e-6)


@pytest.mark.parametrize("loudness", [0.0, 0.05])
def test_silence_and_noise_are_no_speech(loudness: float, silero: Session) -> None:
    noise = np.random.default_rng(2).normal(0, loudness, 3 * 16000).astype(np.float32)
    (speech,) = heard(silero, [np.clip(noise, -1, 1)])
    assert speech.spans.shape == (0, 2)


def test_speech_at_another_rate_is_refused(silero: Session) -> None:
    pipeline = Pipeline([VoiceActivity(model="vad")], {"vad": silero}, source=Audio)
    with pytest.raises(KnownError, match="audio-rate"):
        pipeline.run(Audio(tone(440, 44100), 44100))
