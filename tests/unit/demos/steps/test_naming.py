"""What is shown gets its likeliest names, and new kinds are learnt from one example each: the real model on real pictures."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from pydantic import ValidationError

from demos.file_content import Label, Labels
from demos.library import SHOWCASE
from demos.pipeline import Pipeline
from demos.steps.classify import Classify
from demos.steps.compare import Compare
from demos.steps.embed import Embed
from demos.steps.infer import Infer
from demos.steps.stretch import Stretch
from demos.text import Words
from demos.values import Embedding, Image, Scores, Taught, Tensors
from models.catalogue import Catalogue
from models.errors import KnownError
from models.runtime import Session, open_session

CATS, ESPRESSO = {281, 282, 285}, 967
LOOK = [
    Stretch(size=(224, 224), mean=(127.0, 127.0, 127.0), std=(128.0, 128.0, 128.0)),
    Infer(model="efficientnet-lite0"),
]


@pytest.fixture(scope="module")
def models() -> dict[str, Session]:
    return {"efficientnet-lite0": open_session(Catalogue().read("efficientnet-lite0"))}


def sample(name: str, mirrored: bool = False) -> Image:
    pixels = cv2.imread(str(SHOWCASE / "street-eye/samples" / f"{name}.jpg"))
    assert pixels is not None
    return Image(np.ascontiguousarray(pixels[:, ::-1] if mirrored else pixels, np.uint8))


def scores_of(pipeline: Pipeline, image: Image) -> Scores:
    found = pipeline.run(image)[Scores]
    assert isinstance(found, Scores)
    return found


def test_a_cat_and_a_cup_of_coffee_are_known(models: dict[str, Session]) -> None:
    pipeline = Pipeline([*LOOK, Classify(output="logits", top=3)], models)
    cat, cup = scores_of(pipeline, sample("cat")), scores_of(pipeline, sample("coffee"))
    assert set(cat.kinds[0].tolist()) == CATS and cat.scores[0].sum() > 0.5
    assert cup.kinds[0, 0] == ESPRESSO


def test_softmax_is_over_all_classes_also_of_a_short_list() -> None:
    logits = np.log(np.array([[1, 2, 3, 4]], np.float32))
    names = Labels(label=tuple(Label(kind=kind, text=Words(vi=str(kind), en=str(kind))) for kind in (2, 0)))
    scores = Classify(names=names).run(Tensors({"logits": logits}))
    assert scores.kinds.tolist() == [[0, 1]] and np.allclose(scores.scores, [[0.3, 0.1]])


@pytest.mark.parametrize(("logits", "expected"), [("sigmoid", [0.880797, 0.5]), ("none", [1.0, 0.0])])
def test_other_ways_to_read_the_numbers(logits: str, expected: list[float]) -> None:
    scores = Classify.model_validate({"logits": logits}).run(Tensors({"out": np.array([[[[0.0]], [[2.0]]]], np.float32)}))
    assert scores.kinds.tolist() == [[1, 0]] and np.allclose(scores.scores[0], expected)


def test_each_piece_is_judged_and_what_no_piece_is_likely_to_be_is_left_out() -> None:
    chances = np.array([[0.7, 0.2, 0.1], [0.4, 0.55, 0.05]], np.float32)
    scores = Classify(logits="none", floor=0.3).run(Tensors({"out": chances}))
    assert scores.kinds.tolist() == [[0, 1], [1, 0]]
    assert Classify().run(Tensors({"out": np.zeros((0, 7), np.float32)})).scores.shape == (0, 0)


def test_a_list_longer_than_the_model_is_refused() -> None:
    names = Labels(label=(Label(kind=9, text=Words(vi="chín", en="nine")),))
    with pytest.raises(KnownError, match="model-outputs"):
        Classify(names=names).run(Tensors({"out": np.zeros((1, 7), np.float32)}))


def test_embeddings_have_length_one() -> None:
    vectors = Embed().run(Tensors({"features": np.array([[3, 4], [0, 0]], np.float32)})).vectors
    assert np.allclose(vectors, [[0.6, 0.8], [0.0, 0.0]])


def test_one_example_of_each_kind_teaches_a_cat_from_a_cup(models: dict[str, Session]) -> None:
    pipeline = Pipeline([*LOOK, Embed(output="features"), Compare(of="things", kinds=2)], models)
    for kind, name in enumerate(("cat", "coffee")):
        pipeline.run(sample(name))
        pipeline.act("compare", "learn", kind)
    for kind, name in enumerate(("cat", "coffee")):
        scores = scores_of(pipeline, sample(name, mirrored=True))
        assert scores.kinds[0, 0] == kind and scores.scores[0, 0] > 0.9 and scores.scores[0].sum() == pytest.approx(1)
    pipeline.act("compare", "forget", 0)
    assert scores_of(pipeline, sample("cat")).kinds.tolist() == [[1]]
    pipeline.reset(seed=2)
    assert scores_of(pipeline, sample("cat")).kinds.shape == (1, 0)


def test_the_mean_of_the_examples_decides() -> None:
    pipeline = Pipeline([Compare(of="gestures", kinds=2)], {}, source=Embedding)
    for kind, vector in ((0, (1.0, 0.0)), (0, (0.0, 1.0)), (1, (1.0, 0.0)), (5, (0.0, 1.0))):
        pipeline.run(Embedding(np.array([vector], np.float32)))
        pipeline.act("compare", "learn", kind)
    half = np.sqrt(0.5)
    found = pipeline.run(Embedding(np.array([[half, half], [1, 0]], np.float32)))[Scores]
    assert isinstance(found, Scores)
    assert found.kinds.tolist() == [[0, 1], [1, 0]]
    weights = np.exp(20 * np.array([1, half]))
    assert np.allclose(found.scores[0], weights / weights.sum(), atol=1e-5)


def test_what_is_like_nothing_taught_is_none_of_it_and_all_can_be_forgotten() -> None:
    pipeline = Pipeline([Compare(of="things", alike=0.9)], {}, source=Embedding)
    taught, near, far = (Embedding(np.array([vector], np.float32)) for vector in ((1.0, 0.0), (0.95, 0.3122), (0.6, 0.8)))
    pipeline.run(taught)
    pipeline.act("compare", "learn", 1)
    found = [pipeline.run(value) for value in (near, far)]
    assert [each[Scores].kinds.tolist() for each in found] == [[[1]], [[]]]  # type: ignore[attr-defined]
    pipeline.act("compare", "forget_all")
    again = pipeline.run(near)
    assert again[Scores].kinds.tolist() == [[]] and again[Taught].counts.tolist() == [0, 0, 0]  # type: ignore[attr-defined]


def test_faces_can_not_be_compared() -> None:
    with pytest.raises(ValidationError):
        Compare.model_validate({"of": "faces"})
