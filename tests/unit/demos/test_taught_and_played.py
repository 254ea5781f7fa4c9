"""The demos that are taught or play: whatever a camera or a microphone gives, they go on, and what was taught stays."""

from __future__ import annotations

import numpy as np
import pytest

from demos.inputs import INPUTS
from demos.library import SHOWCASE
from demos.package.read import Package, read_package
from demos.pipeline import Pipeline
from demos.values import Audio, Duel, Embedding, Image, Scores, Taught, Value
from models.catalogue import Catalogue
from models.runtime import open_session

DICE = np.random.default_rng(1)
PICTURES = {
    "black": np.zeros((540, 960, 3), np.uint8),
    "white": np.full((540, 960, 3), 255, np.uint8),
    "one dot": np.zeros((1, 1, 3), np.uint8),
    "a thread": np.full((2, 3000, 3), 80, np.uint8),
    "noise, huge": DICE.integers(0, 256, (3000, 4000, 3), np.uint8),
}
SECOND = 16000
SOUNDS = {
    "nothing": np.zeros(0),
    "one sample": np.zeros(1),
    "silence": np.zeros(SECOND),
    "noise": DICE.normal(0, 0.5, SECOND).clip(-1, 1),
    "clipping": np.sign(np.sin(np.arange(SECOND) * 0.2)),
    "not a number": np.full(SECOND, np.nan),
    "direct current": np.ones(SECOND),
}


def opened(name: str) -> tuple[Package, Pipeline]:
    package = read_package(SHOWCASE / name)
    models = {key: open_session(Catalogue().read(model.catalogue or "")) for key, model in package.manifest.model.items()}
    return package, Pipeline(package.manifest.step, models, INPUTS[package.manifest.input].value)


def sample(package: Package, at: int) -> Value:
    return INPUTS[package.manifest.input].read(package.path(package.manifest.sample[at].file))


def test_bad_pictures_leave_what_was_taught() -> None:
    package, pipeline = opened("teach")
    pipeline.run(sample(package, 0))
    pipeline.act("compare", "learn", 0)
    for pixels in PICTURES.values():
        pipeline.run(Image(pixels))
    results = pipeline.run(sample(package, 1))
    scores, taught = results[Scores], results[Taught]
    assert isinstance(scores, Scores) and isinstance(taught, Taught)
    assert scores.kinds.tolist() == [[0]] and taught.counts.tolist() == [1, 0, 0]


@pytest.mark.parametrize("name", SOUNDS)
def test_bad_sound_is_no_word_and_the_next_word_is_heard(name: str) -> None:
    package, pipeline = opened("your-word")
    heard = pipeline.run(Audio(SOUNDS[name].astype(np.float32), SECOND))[Embedding]
    assert isinstance(heard, Embedding) and not len(heard.vectors)
    pipeline.act("compare", "learn", 0)
    results = pipeline.run(sample(package, 0))
    embedding, taught = results[Embedding], results[Taught]
    assert isinstance(embedding, Embedding) and isinstance(taught, Taught)
    assert len(embedding.vectors) == 1 and taught.counts.tolist() == [0, 0, 0]


def test_without_a_hand_the_round_ends_unclear() -> None:
    package, pipeline = opened("rock-paper-scissors")
    pipeline.act("rock-paper-scissors", "play")
    for at, pixels in enumerate(PICTURES.values()):
        duel = pipeline.run(Image(pixels), at * 1.0)[Duel]
    assert isinstance(duel, Duel) and duel.outcome == "unclear" and (duel.wins, duel.losses, duel.draws) == (0, 0, 0)
    seen = pipeline.run(sample(package, 0), 10.0)[Duel]
    assert isinstance(seen, Duel) and seen.shown == 2
