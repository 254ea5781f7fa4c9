"""Nothing that can be held up, said, typed or brought makes a built-in demo fail; where there is nothing, none finds something."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import pytest

from demos.inputs import INPUTS
from demos.inputs.picture import fitted
from demos.inputs.sound import RATE
from demos.inputs.text import typed
from demos.library import SHOWCASE
from demos.package.read import read_package
from demos.pipeline import Pipeline
from demos.runner.protocol import decode_values, encode_values
from demos.values import Alternatives, Audio, Boxes, File, Image, Keypoints, Mask, Notes, Scores, Text, TextLines, Uint8, Value
from models.catalogue import Catalogue
from models.runtime import open_session

FOLDERS = sorted(path for path in SHOWCASE.iterdir() if path.is_dir())
SURE = 0.5
TONE = np.sin(2 * np.pi * 440 * np.arange(2 * RATE) / RATE).astype(np.float32)
Wanted = Mapping[type[Value], Value]


def noise(high: int, wide: int) -> Uint8:
    return np.random.default_rng(1).integers(0, 256, (high, wide, 3)).astype(np.uint8)


NOTHING: Mapping[type[Value], Mapping[str, Value]] = {
    Image: {
        "black": Image(np.zeros((720, 1280, 3), np.uint8)),
        "white": Image(np.full((720, 1280, 3), 255, np.uint8)),
        "one pixel": Image(np.full((1, 1, 3), 90, np.uint8)),
        "one row": Image(np.full((1, 900, 3), 90, np.uint8)),
        "one column": Image(np.full((900, 1, 3), 90, np.uint8)),
    },
    Audio: {
        "silence": Audio(np.zeros(2 * RATE, np.float32), RATE),
        "no numbers": Audio(np.full(RATE, np.nan, np.float32), RATE),
        "beyond numbers": Audio(np.full(RATE, np.inf, np.float32), RATE),
        "one sample": Audio(np.zeros(1, np.float32), RATE),
        "none": Audio(np.zeros(0, np.float32), RATE),
        "too slow": Audio(np.zeros(1000, np.float32), 1000),
        "too fast": Audio(np.zeros(19200, np.float32), 192_000),
    },
    Text: {"empty": typed(""), "blank": typed(" \n\t ")},
    File: {},
}
"""What holds nothing, by the kind of input."""
ANYTHING: Mapping[type[Value], Mapping[str, Value]] = {
    Image: {"noise": Image(noise(480, 640)), "8000 × 6000": fitted(noise(60, 80).repeat(100, axis=0).repeat(100, axis=1))},
    Audio: {"clipped": Audio(np.sign(TONE), RATE), "far too loud": Audio(1e6 * TONE, RATE)},
    Text: {
        "long": typed("đường " * 300),
        "one long word": typed("a" * 1000),
        "other scripts": typed("안녕하세요 你好 สวัสดี 🙂"),
        "control characters": typed("\x00\x07\u202e\ufeff"),
    },
    File: {
        "empty": File(np.zeros(0, np.uint8)),
        "one byte": File(np.zeros(1, np.uint8)),
        "noise": File(noise(100, 100).ravel()),
    },
}
"""What may be taken for something."""


@pytest.fixture(params=FOLDERS, ids=lambda folder: folder.name)
def folder(request: pytest.FixtureRequest) -> Path:
    assert isinstance(request.param, Path)
    return request.param


def opened(folder: Path) -> tuple[Callable[[Value], Wanted], type[Value]]:
    """A demo as its worker runs it, answers checked as the kiosk does, and what it is given."""
    manifest = read_package(folder).manifest
    models = {name: open_session(Catalogue().read(str(model.catalogue))) for name, model in manifest.model.items()}
    pipeline = Pipeline(manifest.step, models, INPUTS[manifest.input].value)

    def look(given: Value) -> Wanted:
        pipeline.turn_to(seed=0)
        found = {kind: value for kind, value in pipeline.run(given).items() if kind in manifest.wants}
        data, arrays = encode_values(found)
        return decode_values(json.loads(json.dumps(data)), arrays)

    return look, INPUTS[manifest.input].value


def finds_something(value: Value) -> bool:
    """Whether a visitor would be told of something."""
    match value:
        case Boxes() | Keypoints():
            return len(value.scores) > 0
        case TextLines():
            return len(value.lines) > 0
        case Notes():
            return len(value.pitches) > 0
        case Alternatives():
            return len(value.words) > 0
        case Mask():
            return float((value.alpha >= 128).mean()) > 0.01
        case Scores():
            return bool((value.scores >= SURE).any())
    return False


def test_a_demo_finds_nothing_where_nothing_is_and_takes_anything(folder: Path) -> None:
    look, given = opened(folder)
    told = {name: [kind.__name__ for kind, value in look(bad).items() if finds_something(value)] for name, bad in NOTHING[given].items()}
    assert {name: kinds for name, kinds in told.items() if kinds} == {}
    for bad in ANYTHING[given].values():
        assert look(bad)


def test_a_picture_that_is_turned_is_taken_too(folder: Path) -> None:
    package = read_package(folder)
    if INPUTS[package.manifest.input].value is not Image:
        return
    look, _ = opened(folder)
    picture = INPUTS["picture"].read(package.path(package.manifest.sample[0].file))
    assert isinstance(picture, Image)
    for quarters in (1, 2):
        assert look(Image(np.ascontiguousarray(np.rot90(picture.pixels, quarters))))
