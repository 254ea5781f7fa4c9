"""Notes are heard as they were played, the same in pieces as at once, and silence holds none."""

from __future__ import annotations

import numpy as np
import pytest

from demos.inputs.sound import read_sound
from demos.library import SHOWCASE
from demos.pipeline import Pipeline
from demos.steps.notes import ReadNotes
from demos.values import Audio, Float32, Notes
from models.catalogue import Catalogue
from models.runtime import Session, open_session

SCALE = SHOWCASE / "hear-notes" / "samples" / "scale.wav"


@pytest.fixture(scope="module")
def model() -> Session:
    return open_session(Catalogue().read("basic-pitch"))


def heard(model: Session, samples: Float32, piece: int) -> Notes:
    pipeline = Pipeline([ReadNotes(model="m")], {"m": model}, source=Audio)
    for start in range(0, len(samples), piece):
        notes = pipeline.run(Audio(samples[start : start + piece], 16000))[Notes]
    assert isinstance(notes, Notes)
    return notes


def test_a_scale_in_pieces_is_the_same_scale(model: Session) -> None:
    samples = read_sound(SCALE).samples
    whole, pieces = heard(model, samples, len(samples)), heard(model, samples, 8000)
    assert whole.pitches.tolist() == pieces.pitches.tolist() == [60, 62, 64, 65, 67, 69, 71, 72]
    lengths = whole.spans[:, 1] - whole.spans[:, 0]
    assert np.all((lengths > 0.4) & (lengths < 0.7)) and np.all(np.diff(whole.spans[:, 0]) > 0.4)


@pytest.mark.parametrize("level", [0.0, 0.05])
def test_silence_and_noise_have_no_notes(model: Session, level: float) -> None:
    noise = np.random.default_rng(1).normal(0, 1, 16000).astype(np.float32)
    assert not len(heard(model, np.float32(level) * noise, 16000).pitches)


def test_what_begins_together_is_one_chord_from_the_lowest_up() -> None:
    spans = np.array([[-3.0, -2.0], [-2.0, -1.0], [-1.95, -1.0], [-1.0, 0.0]], np.float32)
    notes = Notes(spans, np.array([60, 67, 64, 72], np.int32), np.ones(4, np.float32), 10.0)
    assert notes.chords == ((60,), (64, 67), (72,))
