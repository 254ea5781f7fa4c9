"""The mask covers the picture and nothing of the filling around it."""

from __future__ import annotations

import numpy as np
import pytest

from demos.probability import sigmoid
from demos.steps.mask import ReadMask
from demos.steps.segment import Segment
from demos.values import Placement, Tensors
from models.errors import KnownError


def test_only_the_part_on_the_picture_is_kept() -> None:
    plane = np.zeros((1, 8, 8, 1), np.float32)
    plane[0, 2:6, 4:] = 1.0
    alpha = ReadMask().run(Tensors({"mask": plane}), Placement(0.0, 2.0, 8.0, 4.0)).alpha
    assert alpha.shape == (4, 8) and alpha.dtype == np.uint8
    assert (alpha[:, :4] == 0).all() and (alpha[:, 4:] == 255).all()


@pytest.mark.parametrize(("given", "alpha"), [(-0.5, 0), (0.2, 0), (0.5, 128), (0.8, 255), (3.0, 255)])
def test_between_low_and_high_it_rises_evenly(given: float, alpha: int) -> None:
    tensors = Tensors({"mask": np.full((1, 1, 4, 4), given, np.float32)})
    assert abs(int(ReadMask(low=0.2, high=0.8).run(tensors, Placement(0.0, 0.0, 4.0, 4.0)).alpha[0, 0]) - alpha) <= 1


def test_other_outputs_are_refused() -> None:
    with pytest.raises(KnownError, match="model-outputs"):
        ReadMask().run(Tensors({"boxes": np.zeros((1, 100, 4), np.float32)}), Placement(0.0, 0.0, 4.0, 4.0))


def named() -> Tensors:
    """Logits of three classes on 4 × 6 places: the left half is of class 1, the right of class 2, the last row undecided."""
    logits = np.zeros((1, 3, 4, 6), np.float32)
    logits[0, 1, :3, :3] = logits[0, 2, :3, 3:] = 3.0
    return Tensors({"logits": logits})


@pytest.mark.parametrize(("kinds", "left", "right", "last"), [((1,), 0.9094, 0.0453, 1 / 3), ((1, 2), 0.9547, 0.9547, 2 / 3)])
def test_the_places_of_the_chosen_classes(kinds: tuple[int, ...], left: float, right: float, last: float) -> None:
    alpha = Segment(kinds=kinds).run(named(), Placement(0.0, 0.0, 6.0, 4.0)).alpha / 255
    for window, share in ((np.s_[:3, :3], left), (np.s_[:3, 3:], right), (np.s_[3:], last)):
        assert np.allclose(alpha[window], share, atol=0.003)


def test_a_coarse_output_and_the_filling_around_the_picture() -> None:
    tensors = Tensors({"chances": sigmoid(named().arrays["logits"])})
    alpha = Segment(kinds=(2,), logits="none", stride=8).run(tensors, Placement(24.0, 0.0, 24.0, 24.0)).alpha
    assert alpha.shape == (3, 3) and np.abs(alpha / 255 - 0.9526).max() < 0.003
    same = Segment(kinds=(2,), logits="sigmoid", stride=8).run(named(), Placement(24.0, 0.0, 24.0, 24.0)).alpha
    assert np.abs(same.astype(int) - alpha).max() <= 1


def test_classes_may_come_last() -> None:
    last = Tensors({"logits": np.ascontiguousarray(np.moveaxis(named().arrays["logits"], 1, 3))})
    whole = Placement(0.0, 0.0, 6.0, 4.0)
    assert np.array_equal(Segment(kinds=(1,), layout="nhwc").run(last, whole).alpha, Segment(kinds=(1,)).run(named(), whole).alpha)


def test_a_model_without_that_class_is_refused() -> None:
    with pytest.raises(KnownError, match="model-outputs"):
        Segment(kinds=(3,)).run(named(), Placement(0.0, 0.0, 6.0, 4.0))
