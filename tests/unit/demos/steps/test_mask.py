"""The mask covers the picture and nothing of the filling around it."""

from __future__ import annotations

import numpy as np
import pytest

from demos.steps.mask import ReadMask
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
