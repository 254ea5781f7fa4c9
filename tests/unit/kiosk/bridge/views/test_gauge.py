"""Gauges and legends say what is known, in the visitor's language, and nothing before."""

from __future__ import annotations

import numpy as np

from demos.manifest import Manifest
from demos.values import Map, Mask, Scores, Text, Value, Word
from kiosk.bridge.views.gauge import Covered, Gauge
from kiosk.bridge.views.levels import Levels
from kiosk.bridge.views.sentence import Sentence
from kiosk.demo_run import Shown
from tests.qml.made_demo import LOOK, Table, made, named, words

SCALE = {"low": words("xa"), "high": words("gần")}
NAMES = {"use": "classify", "output": "logits", "names": named(Mèo=281, Chó=207)}


def manifest(**show: Table) -> Manifest:
    return made([*LOOK, NAMES], {"panel": "gauge", **show}).manifest


def shown(value: Value) -> Shown:
    return Shown(1, 0.0, value, {type(value): value}, None)


def test_the_first_label_is_gauged_wherever_it_is_ranked() -> None:
    gauge = Gauge()
    gauge.begin(manifest(scale=SCALE), "vi")
    assert (gauge.property("part"), gauge.property("low"), gauge.property("high")) == (0.0, "xa", "gần")
    gauge.show(shown(Scores(np.array([[1, 0]], np.int32), np.array([[0.75, 0.25]], np.float32))))
    assert (gauge.property("title"), gauge.property("figure")) == ("Mèo", "25\u00a0%")
    assert gauge.in_words()("en") == "Mèo: 25%"


def test_how_much_is_covered_is_called_as_the_demo_calls_it() -> None:
    covered = Covered()
    covered.begin(manifest(things=words("Có người")), "vi")
    alpha = np.zeros((10, 10), np.uint8)
    alpha[:3] = 200
    covered.show(shown(Mask(alpha)))
    assert covered.in_words()("en") == "Có người: 30%"


def test_numbers_stand_at_the_ends_where_they_mean_something() -> None:
    levels, depth = Levels(), Map(np.zeros((2, 2), np.uint8), 0.5, 12.0)

    def ends(**show: Table) -> tuple[str, str]:
        levels.begin(manifest(**show), "vi")
        levels.show(shown(depth))
        return levels.property("low"), levels.property("high")

    assert ends() == ("0,5", "12,0")
    assert ends(scale=SCALE) == ("xa", "gần")
    assert ends(scale={**SCALE, "unit": "m"}) == ("xa, 0,5\u00a0m", "gần, 12,0\u00a0m")
    colours = levels.property("colours")
    assert colours[0].lightnessF() < colours[12].lightnessF() and colours[-1].red() > colours[-1].blue()


def test_a_sentence_is_said_as_it_was_written() -> None:
    sentence = Sentence()
    sentence.begin(manifest(), "ko")
    sentence.show(shown(Text((Word("Xin", 1.0), Word("chào", 0.2)))))
    assert sentence.property("text") == sentence.in_words()("en") == "Xin chào"
