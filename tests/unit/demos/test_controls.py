"""What a visitor may play with is checked against the steps it changes, before anything runs."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from pydantic import ValidationError

from demos.controls import Control
from demos.library import SHOWCASE
from tests.qml.made_demo import CUP, FACE, LOOK, Table, made, named, words

TEACH = ({"use": "embed", "output": "features"}, {"use": "compare", "of": "things", "kinds": 2, "names": named(A=0, B=1)})


def problem(**entries: Sequence[Table]) -> str:
    """The code with which a manifest is refused."""
    with pytest.raises(ValidationError) as caught:
        made([*LOOK, *TEACH], {"panel": "top-k"}, (FACE, CUP), SHOWCASE, **entries)
    (error,) = caught.value.errors()
    return str(error["type"])


def control(**entries: object) -> Control:
    return Control.model_validate({"step": "compare", "field": "kinds", "text": words("x"), **entries})


@pytest.mark.parametrize(
    "entries",
    [
        {"step": "nowhere", "field": "kinds", "range": [1, 2]},
        {"step": "compare", "field": "nothing", "range": [1, 2]},
        {"step": "compare", "field": "kinds", "range": [1, 99]},
        {"step": "compare", "field": "kinds", "range": [1.5, 2]},
        {"step": "compare", "field": "of", "range": [0, 1]},
        {"step": "compare", "field": "sharpness"},
        {"step": "compare", "field": "of", "choices": [{"value": "faces", "text": words("x")}, {"value": "words", "text": words("y")}]},
        {"step": "compare", "field": "name", "choices": [{"value": "a", "text": words("x")}, {"value": "b", "text": words("y")}]},
        {"step": "infer", "field": "model", "choices": [{"value": "a", "text": words("x")}, {"value": "b", "text": words("y")}]},
    ],
)
def test_a_control_that_its_step_could_not_follow_is_refused(entries: Table) -> None:
    assert problem(control=[{"text": words("x"), **entries}]) == "chain-parameter"


@pytest.mark.parametrize("entries", [{"step": "nowhere", "action": "learn"}, {"step": "compare", "action": "run"}])
def test_a_button_that_its_step_does_not_have_is_refused(entries: Table) -> None:
    assert problem(action=[{"text": words("x"), **entries}]) == "chain-action"


def test_a_place_becomes_what_the_step_is_set_to() -> None:
    assert [control(range=[1, 3]).setting(place, 2) for place in (0, 1.6, 9)] == [1, 2, 3]
    assert control(range=[0, 1]).setting(0.25, 0.5) == 0.25
    options = control(choices=[{"value": "a", "text": words("x")}, {"value": 7, "text": words("y")}])
    assert [options.setting(place, "a") for place in (-1, 0, 1, 5)] == ["a", "a", 7, 7]
    assert [options.place(setting) for setting in ("a", 7, "z")] == [0, 1, -1]
    assert [control().setting(place, False) for place in (0, 1)] == [False, True]


ONE = {"value": 1, "text": words("x")}


@pytest.mark.parametrize("entries", [{"range": [2, 2]}, {"range": [1, 2], "choices": [ONE, ONE]}, {"choices": [ONE]}])
def test_a_control_is_one_thing(entries: Table) -> None:
    with pytest.raises(ValidationError):
        control(**entries)
