"""Byte pairs are joined as the reference joins them: a small vocabulary that was trained and applied by Hugging Face's tokenizers 0.23."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from demos.inputs.text import typed
from demos.steps.byte_pairs import BytePairs

REFERENCE = json.loads(Path(__file__).with_name("byte_pairs.json").read_text("utf-8"))


def step(**more: Any) -> BytePairs:
    given = {"vocabulary": REFERENCE["vocabulary"], "merges": REFERENCE["merges"], **more}
    return BytePairs.model_validate(given)


@pytest.mark.parametrize(("text", "numbers"), REFERENCE["cases"])
def test_every_text_is_cut_as_the_reference_cuts_it(text: str, numbers: list[int]) -> None:
    assert step(first=None, last=None).run(typed(text)).ids.tolist() == numbers


def test_a_text_begins_and_ends_and_is_cut_to_its_length() -> None:
    numbers = step(most=5).run(typed("Chào bạn, hôm nay trời đẹp quá!")).ids.tolist()
    assert len(numbers) == 5 and (numbers[0], numbers[-1]) == (0, 1)
    assert step().run(typed("")).ids.tolist() == [0, 1]


def test_the_first_word_may_begin_with_a_space_as_all_others_do() -> None:
    apart, alike = (step(first=None, last=None, space_before=before).run(typed("bò bò")).ids.tolist() for before in (False, True))
    half = len(alike) // 2
    assert alike[:half] == alike[half:] and apart != alike


def test_what_the_vocabulary_lacks_is_unknown_or_left_out() -> None:
    few = {"vocabulary": ["<s>", "</s>", "<unk>", "a"], "merges": []}
    assert step(**few).run(typed("a€a")).ids.tolist() == [0, 3, 2, 2, 2, 3, 1]
    assert step(**few, unknown="<none>").run(typed("a€a")).ids.tolist() == [0, 3, 3, 1]


def test_a_vocabulary_without_its_ends_is_refused() -> None:
    with pytest.raises(ValidationError, match="lacks </s>"):
        step(vocabulary=["<s>", "a", "b", "c"])
    with pytest.raises(ValidationError):
        step(merges=["a b c"])
