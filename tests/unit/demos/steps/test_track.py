"""A thing keeps its number while it walks, hides and meets others, and is counted when it crosses a line."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import pytest

from demos.library import SHOWCASE
from demos.package.read import read_package
from demos.pipeline import Pipeline
from demos.steps.track import Track
from demos.values import Boxes, Crossings, Image, Tracks
from models.catalogue import Catalogue
from models.runtime import open_session

Thing = tuple[float, float, float, int]
"""Centre, score and kind of a box that is 0.1 wide and 0.2 high."""
ACROSS = (0.5, 1.0, 0.5, 0.0)
"""Up through the middle: to its right is the right."""


def boxes(*things: Thing) -> Boxes:
    rows = np.array(things, np.float32).reshape(-1, 4)
    half = np.array([0.05, 0.1], np.float32)
    corners = np.concatenate((rows[:, :2] - half, rows[:, :2] + half), axis=1)
    return Boxes(corners, rows[:, 2].copy(), rows[:, 3].astype(np.int32))


def followed(step: Track, pictures: Sequence[Boxes], seconds: float = 1 / 30) -> list[tuple[Tracks, list[list[int]]]]:
    pipeline = Pipeline([step], {}, source=Boxes)
    told = []
    for place, found in enumerate(pictures):
        results = pipeline.run(found, now=100 + place * seconds)
        tracks, crossings = results[Tracks], results[Crossings]
        assert isinstance(tracks, Tracks) and isinstance(crossings, Crossings)
        told.append((tracks, crossings.counts.tolist()))
    return told


def test_a_thing_is_told_when_it_was_seen_twice_and_keeps_its_number() -> None:
    told = followed(Track(), [boxes((0.1 + place * 0.02, 0.5, 0.9, 3)) for place in range(20)])
    assert [tracks.ids.tolist() for tracks, _ in told] == [[]] + [[1]] * 19
    assert told[-1][0].kinds.tolist() == [3]


def test_two_that_meet_go_on_as_who_they_were() -> None:
    pictures = [boxes((0.1 + place * 0.02, 0.40, 0.9, 0), (0.9 - place * 0.02, 0.55, 0.9, 0)) for place in range(41)]
    first, last = followed(Track(), pictures)[1][0], followed(Track(), pictures)[-1][0]
    assert [round(float(first.corners[list(first.ids).index(number), 0]), 2) for number in (1, 2)] == [0.07, 0.83]
    assert [round(float(last.corners[list(last.ids).index(number), 0]), 2) for number in (1, 2)] == [0.85, 0.05]


def test_what_is_hidden_for_a_moment_comes_back_with_its_number_where_it_must_be_by_then() -> None:
    walk = [boxes((0.1 + place * 0.02, 0.5, 0.9, 0)) if not 20 <= place < 27 else boxes() for place in range(40)]
    assert followed(Track(), walk)[-1][0].ids.tolist() == [1]
    assert followed(Track(keep_seconds=0.1), walk)[-1][0].ids.tolist() == [2]


def test_a_faint_box_goes_on_with_a_track_but_begins_none() -> None:
    walk = [boxes((0.1 + place * 0.02, 0.5, 0.9 if place < 5 else 0.2, 0), (0.8, 0.8, 0.2, 0)) for place in range(15)]
    assert [tracks.ids.tolist() for tracks, _ in followed(Track(), walk)][1:] == [[1]] * 14


def test_a_thing_of_another_kind_is_another_thing() -> None:
    told = followed(Track(confirm=1), [boxes((0.5, 0.5, 0.9, 0)), boxes((0.5, 0.5, 0.9, 1))])
    assert [tracks.ids.tolist() for tracks, _ in told] == [[1], [2]]


@pytest.mark.parametrize(("direction", "counts"), [(1, [[1, 0]]), (-1, [[0, 1]])])
def test_a_line_counts_those_who_cross_it_either_way(direction: int, counts: list[list[int]]) -> None:
    walk = [boxes((0.5 + direction * (place - 15) * 0.02, 0.5, 0.9, 0)) for place in range(30)]
    told = followed(Track(lines=(ACROSS,)), walk)
    assert told[10][1] == [[0, 0]] and told[-1][1] == counts


def test_who_passes_beyond_the_end_of_a_line_or_trembles_on_it_is_not_counted() -> None:
    walk = [boxes((0.2 + place * 0.02, 0.5, 0.9, 0)) for place in range(30)]
    assert followed(Track(lines=((0.5, 0.4, 0.5, 0.0),)), walk)[-1][1] == [[0, 0]]
    tremble = [boxes((0.505 if place % 2 else 0.495, 0.5, 0.9, 0)) for place in range(30)]
    assert followed(Track(lines=(ACROSS,)), tremble)[-1][1] == [[0, 0]]


def test_a_long_pause_leaves_nobody_behind() -> None:
    told = followed(Track(confirm=1), [boxes((0.5, 0.5, 0.9, 0))] * 2, seconds=5.0)
    assert [tracks.ids.tolist() for tracks, _ in told] == [[1], [2]]


def test_people_on_a_real_walkway_keep_their_numbers() -> None:
    """Three seconds of the clip show eight people; a few of them are lost and found again."""
    package = read_package(SHOWCASE / "street-eye")
    steps = [step.model_copy(update={"score": 0.2}) if step.use == "nms" else step for step in package.manifest.step]
    models = {"detector": open_session(Catalogue().read("nanodet-416"))}
    pipeline = Pipeline([*steps, Track(sure=0.45)], models)
    clip = cv2.VideoCapture(str(package.path("samples/walkway.mp4")))
    numbers: list[set[int]] = []
    for place in range(30):
        _, pixels = clip.read()
        tracks = pipeline.run(Image(np.asarray(pixels, np.uint8)), now=place / 10)[Tracks]
        assert isinstance(tracks, Tracks)
        numbers.append(set(tracks.ids[tracks.kinds == 0].tolist()))
    assert 5 <= len(numbers[-1]) <= 9
    assert len(set().union(*numbers)) <= 12
    assert len(numbers[1] & numbers[-1]) >= 4
    assert pipeline.seconds["track"] < 0.25 * pipeline.seconds["infer"]
