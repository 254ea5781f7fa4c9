"""Lines grow back to what they were before the model shrank them, and characters are joined into words."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from pydantic import ValidationError

from demos.steps.ctc import Ctc
from demos.steps.db_text import DbText
from demos.values import Float32, Placement, Tensors
from models.errors import KnownError

PLACEMENT = Placement(0.0, 0.0, 400.0, 200.0)


def shrunk(*lines: tuple[float, float, float, float, float], score: float = 0.9) -> Tensors:
    """What a DB model gives for lines (centre, width, height, degrees): each is shrunk by the distance that growing undoes."""
    plane = np.zeros((200, 400), np.float32)
    for x, y, width, height, degrees in lines:
        cv2.fillPoly(plane, [np.rint(cv2.boxPoints(((x, y), (width, height), degrees))).astype(np.int32)], (score,))
    return Tensors({"sigmoid": plane[None, None]})


@pytest.mark.parametrize("degrees", [0.0, 12.0, -20.0])
def test_a_line_grows_by_its_area_over_its_perimeter(degrees: float) -> None:
    quads = DbText().run(shrunk((200, 100, 200, 16, degrees)), PLACEMENT)
    grown = 200 * 16 * 1.6 / (2 * 216)
    expected = cv2.boxPoints(((200, 100), (200 + 2 * grown, 16 + 2 * grown), degrees))
    corners = quads.corners[0] * [400, 200]
    assert sorted(np.round(corners[:, 0])) == pytest.approx(sorted(np.round(expected[:, 0])), abs=2)
    assert sorted(np.round(corners[:, 1])) == pytest.approx(sorted(np.round(expected[:, 1])), abs=2)
    right, down = corners[1] - corners[0], corners[3] - corners[0]
    assert right[0] > 150 and down[1] > 20 and abs(float(right @ down)) < 60
    assert quads.scores[0] == pytest.approx(0.9, abs=0.08)


def test_lines_come_in_reading_order_and_specks_and_doubtful_ones_do_not_come() -> None:
    plane = shrunk((100, 150, 120, 12, 0), (300, 50, 120, 12, 0), (100, 50, 120, 12, 0)).arrays["sigmoid"]
    plane = np.maximum(plane, shrunk((300, 150, 120, 12, 0), score=0.4).arrays["sigmoid"])
    plane[0, 0, 190, 390] = 0.9
    centres = DbText().run(Tensors({"sigmoid": plane}), PLACEMENT).corners.mean(axis=1) * [400, 200]
    assert np.allclose(centres, [(100, 50), (300, 50), (100, 150)], atol=1)


def test_a_blank_page_has_no_lines() -> None:
    assert DbText().run(shrunk(), PLACEMENT).corners.shape == (0, 4, 2)


CHARACTERS = ("<pad>", "|", "x", "i", "n", "ch", "à", "o")


def heard(path: str) -> Float32:
    """Logits (1, time, characters) in which `path` is likeliest: `_` is the blank, `c` stands for ch."""
    letters = {"_": 0, "c": 5, **{character: place for place, character in enumerate(CHARACTERS) if len(character) == 1}}
    logits = np.zeros((1, len(path), len(CHARACTERS)), np.float32)
    for time, letter in enumerate(path):
        logits[0, time, letters[letter]] = 4.0
    return logits


def test_speech_is_joined_into_words() -> None:
    text = Ctc(characters=CHARACTERS, space="|").run(Tensors({"logits": heard("__xxi_n||_cc_àà_o__")}))
    assert text.joined == "xin chào"
    assert text.words[0].score == pytest.approx(np.exp(4) / (np.exp(4) + 7))


@pytest.mark.parametrize("order", [(0, 1, 2), (1, 0, 2)])
def test_time_or_batch_may_come_first_and_numbers_may_be_logarithms(order: tuple[int, int, int]) -> None:
    logarithms = heard("xi_n") - np.log(np.exp(heard("xi_n")).sum(axis=2, keepdims=True))
    step = Ctc(characters=CHARACTERS, logits="logarithms")
    text = step.run(Tensors({"out": logarithms.transpose(order)}))
    assert text.joined == "xin" and text.words[0].score == pytest.approx(np.exp(4) / (np.exp(4) + 7), rel=1e-5)


def test_the_blank_may_be_the_last_place() -> None:
    step = Ctc(characters=("a", "b", ""), blank=2, logits="none")
    chances = np.eye(3, dtype=np.float32)[[2, 0, 2, 0, 1, 1]][None]
    assert step.run(Tensors({"out": chances})).joined == "aab"


def test_silence_is_no_text() -> None:
    assert Ctc(characters=CHARACTERS).run(Tensors({"out": heard("____")})).words == ()
    unheard = np.zeros((0, 1, len(CHARACTERS)), np.float32)
    assert Ctc(characters=CHARACTERS).run(Tensors({"out": unheard})).words == ()


def test_what_does_not_fit_is_refused() -> None:
    with pytest.raises(ValidationError):
        Ctc(characters=("a", "b"), blank=2)
    with pytest.raises(KnownError, match="model-outputs"):
        Ctc(characters=("a", "b")).run(Tensors({"out": heard("_")}))
    with pytest.raises(KnownError, match="model-outputs"):
        DbText().run(Tensors({"out": np.zeros((1, 2, 8, 8), np.float32)}), PLACEMENT)
