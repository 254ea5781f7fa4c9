"""A sample's expectation notices when a result isn't what was promised."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest
from pydantic import ValidationError

from demos.expect import Expect
from demos.file_content import Label, Labels
from demos.steps.classify import Classify
from demos.steps.face_measures import FaceMeasures
from demos.steps.label import Label as LabelStep
from demos.text import Words
from demos.unmet import unmet
from demos.values import Alternatives, Boxes, Keypoints, Map, Mask, Measures, Oddness, Scores, SoundPair, Text, TextLines, Value, Word

NAMES = Labels(label=tuple(Label(kind=at, text=Words(vi=name, en=name)) for at, name in enumerate(("Person", "Car"))))
STEPS = (LabelStep(names=NAMES),)


def boxes(*kinds: int) -> dict[type[Value], Value]:
    count = len(kinds)
    return {Boxes: Boxes(np.zeros((count, 4), np.float32), np.ones(count, np.float32), np.array(kinds, np.int32))}


def text(*lines: str) -> dict[type[Value], Value]:
    words = tuple(tuple(Word(word, 1.0) for word in line.split()) for line in lines)
    return {TextLines: TextLines(np.zeros((len(lines), 4, 2), np.float32), words)}


def codes(expect: Mapping[str, object], results: dict[type[Value], Value]) -> list[str]:
    return [problem.code for problem in unmet(Expect.model_validate(expect), results, STEPS, "samples/a.jpg")]


@pytest.mark.parametrize(("kinds", "met"), [((0, 0, 0), True), ((0, 0, 0, 0, 0, 1), True), ((0, 0), False), ((0,) * 6, False)])
def test_counts_are_a_closed_range(kinds: tuple[int, ...], met: bool) -> None:
    assert codes({"count": {"person": [3, 5]}}, boxes(*kinds)) == ([] if met else ["expect-count"])


def test_a_count_says_what_was_found() -> None:
    (problem,) = unmet(Expect(count={"car": (1, 1)}), boxes(0, 0), STEPS, "samples/a.jpg")
    assert (problem.place, problem.data) == ("samples/a.jpg", {"label": "car", "least": 1, "most": 1, "found": 0})


def test_a_label_that_the_demo_does_not_have_is_told() -> None:
    assert codes({"count": {"tram": [0, 0]}}, boxes()) == ["expect-label"]


def test_text_is_searched_across_lines() -> None:
    assert codes({"text_contains": ["chim Lạc và người"]}, text("hươu, chim Lạc", "và người múa hát")) == []
    assert codes({"text_contains": ["Lac"], "text_lacks": ["hươu"]}, text("hươu, chim Lạc")) == ["expect-text", "expect-no-text"]


def test_text_that_was_written_is_searched_as_chosen() -> None:
    words = ((Word("bạn", 0.6), Word("bán", 0.4)), (Word("cá", 1.0),))
    written = Text(tuple(readings[0] for readings in words))
    results: dict[type[Value], Value] = {Text: written}
    assert codes({"text_contains": ["bạn cá"], "text_lacks": ["bán"]}, results) == []
    results = {Alternatives: Alternatives(words), Text: Text(())}
    assert codes({"text_contains": ["bạn cá"], "text_lacks": ["bán"]}, results) == []


@pytest.mark.parametrize(("covered", "met"), [(25, True), (24, False), (60, True), (61, False)])
def test_a_mask_must_cover_its_share(covered: int, met: bool) -> None:
    alpha = np.zeros(100, np.uint8)
    alpha[:covered] = 128
    alpha[covered:] = 127
    results: dict[type[Value], Value] = {Mask: Mask(alpha.reshape(10, 10))}
    assert codes({"covers": [0.25, 0.6]}, results) == ([] if met else ["expect-covers"])


def test_a_value_that_never_came_is_told_once_for_each_kind() -> None:
    expect = {"count": {"person": [0, 0], "car": [0, 0]}, "text_lacks": ["a", "b"], "covers": [0.0, 1.0]}
    assert codes(expect, {}) == ["expect-nothing"] * 3


@pytest.mark.parametrize("expect", [{"count": {"person": [5, 3]}}, {"covers": [0.6, 0.2]}, {"covers": [0, 2]}, {"cuont": {}}])
def test_an_expectation_that_makes_no_sense_is_refused(expect: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Expect.model_validate(expect)


@pytest.mark.parametrize(
    ("expect", "problems"),
    [
        ({"best": "car"}, []),
        ({"best": "Person"}, ["expect-best"]),
        ({"chance": {"car": [0.6, 0.8], "person": [0.0, 0.1]}}, []),
        ({"chance": {"car": [0.8, 1.0], "person": [0.2, 1.0]}}, ["expect-chance"] * 2),
        ({"best": "tram", "chance": {"bus": [0, 1]}}, ["expect-label"] * 2),
    ],
)
def test_what_it_is_taken_for(expect: Mapping[str, object], problems: list[str]) -> None:
    names = Classify(names=NAMES)
    scores = Scores(np.array([[1, 9]], np.int32), np.array([[0.7, 0.3]], np.float32))
    assert [problem.code for problem in unmet(Expect.model_validate(expect), {Scores: scores}, (names,), "a.jpg")] == problems


@pytest.mark.parametrize(
    ("parts", "expect", "problems"),
    [
        ([[0.7, 0.2], [0.0, 0.0]], {"person": [0.6, 0.8], "Car": [0.1, 0.3]}, []),
        ([[0.7, 0.2]], {"person": [0.0, 0.6], "tram": [0, 1]}, ["expect-measured", "expect-label"]),
        ([], {"car": [0.0, 0.0], "person": [0.1, 1]}, ["expect-measured"]),
    ],
)
def test_what_is_measured_on_the_first_thing(parts: list[list[float]], expect: Mapping[str, object], problems: list[str]) -> None:
    results: dict[type[Value], Value] = {Measures: Measures(np.array(parts, np.float32).reshape(-1, 2))}
    wanted = Expect.model_validate({"measured": expect})
    assert [problem.code for problem in unmet(wanted, results, (FaceMeasures(names=NAMES),), "a.jpg")] == problems


def test_nothing_is_taken_for_nothing() -> None:
    nothing = Scores(np.empty((0, 0), np.int32), np.empty((0, 0), np.float32))
    (problem,) = unmet(Expect(best="car"), {Scores: nothing}, (Classify(names=NAMES),), "a.jpg")
    assert problem.data["found"] == ""


def test_what_became_quieter_is_measured_in_pauses_and_loud_moments() -> None:
    before = np.repeat(np.array([0.1, 0.5], np.float32), 8000)
    pair = SoundPair(before, before * np.repeat(np.array([0.01, 0.5], np.float32), 8000), 16000, 16000)
    results: dict[type[Value], Value] = {SoundPair: pair}
    assert codes({"pauses_quieter": [39, 41], "loudest_quieter": [5, 7]}, results) == []
    assert codes({"pauses_quieter": [0, 10], "loudest_quieter": [-3, 3]}, results) == ["expect-quieter"] * 2
    short = SoundPair(before[:100], before[:100], 16000, 100)
    assert codes({"pauses_quieter": [0, 0]}, {SoundPair: short}) == []


def test_things_with_points_odd_moments_and_a_map_are_measured() -> None:
    points = Keypoints(np.zeros((2, 3, 2), np.float32), np.ones((2, 3), np.float32))
    odd = Oddness(np.array([0.1, 2.0, 3.0], np.float32), 2.0)
    levels = Map(np.array([[0, 255], [255, 255]], np.uint8), 0.0, 1.0)
    results: dict[type[Value], Value] = {Keypoints: points, Oddness: odd, Map: levels}
    assert codes({"found": [2, 2], "odd": [2, 2], "covers": [0.7, 0.8]}, results) == []
    assert codes({"found": [0, 1], "odd": [3, 9], "covers": [0, 0.5]}, results) == ["expect-covers", "expect-found", "expect-odd"]
    assert codes({"found": [0, 1], "odd": [0, 0], "best": "car", "loudest_quieter": [0, 1]}, {}) == ["expect-nothing"] * 4
