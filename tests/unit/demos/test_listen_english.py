"""Nghe tiếng Anh: English is written down while it is spoken, and nothing else is."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from demos.inputs.sound import read_sound
from demos.library import SHOWCASE
from demos.package.read import Package, read_package
from demos.pipeline import Pipeline
from demos.steps.resample import Resample
from demos.values import Audio, Float32, Text
from models.catalogue import Catalogue
from models.runtime import Session, open_session

SPOKEN = Path(__file__).with_name("steps") / "librivox.wav"


@pytest.fixture(scope="module")
def package() -> Package:
    return read_package(SHOWCASE / "listen-english")


@pytest.fixture(scope="module")
def models(package: Package) -> dict[str, Session]:
    return {name: open_session(Catalogue().read(model.catalogue or "")) for name, model in package.manifest.model.items()}


@pytest.fixture
def pipeline(package: Package, models: dict[str, Session]) -> Pipeline:
    return Pipeline(package.manifest.step, models, Audio)


def written(pipeline: Pipeline, samples: Float32, rate: int = 16000) -> str:
    found = pipeline.run(Audio(samples, rate))[Text]
    assert isinstance(found, Text)
    return found.joined


def test_a_sentence_is_written_while_it_is_spoken_and_whole_at_its_end(pipeline: Pipeline) -> None:
    sound = np.concatenate((read_sound(SPOKEN).samples, np.zeros(16000, np.float32)))
    said = [written(pipeline, sound[start : start + 640]) for start in range(0, len(sound), 640)]
    assert said[0] == "" and any(text.startswith("He was not an ill") and "young man" not in text for text in said)
    assert said[-1].startswith("He was not") and said[-1].endswith("young man.")
    assert len(set(said)) < 6  # what was written is not written again for each piece


@pytest.mark.parametrize(
    "samples",
    [np.empty(0), np.zeros(1), np.zeros(32000), np.ones(32000), np.random.default_rng(1).normal(0, 0.3, 32000).clip(-1, 1)],
    ids=["nothing", "one-sample", "silence", "clipping", "noise"],
)
def test_what_is_no_speech_is_no_text(samples: np.ndarray, pipeline: Pipeline) -> None:
    assert written(pipeline, samples.astype(np.float32)) == ""


def test_sound_of_another_rate_is_understood_too(pipeline: Pipeline) -> None:
    sound = np.concatenate((read_sound(SPOKEN).samples, np.zeros(16000, np.float32)))
    assert written(pipeline, Resample(rate=44100).run(Audio(sound, 16000)).samples, 44100).endswith("young man.")
