"""A network that ncnn wrote down is read as it is meant."""

from __future__ import annotations

import numpy as np
import pytest

from models.recipes.converted.from_ncnn import HALF, Learnt, network
from models.runtime import open_session

PARAM = """7767517
5 6
Input        in    0 1 data
Split        split 1 2 data one two
Convolution  conv  1 1 one a 0=12 1=1 4=0 6=36
PReLU        relu  1 1 a b 0=12
PixelShuffle big   1 1 b c 0=2
Interp       near  1 1 two d 0=1 1=2.0 2=2.0
BinaryOp     add   2 1 c d output
"""
WEIGHTS = np.tile(np.eye(3), (4, 1))[[0, 3, 6, 9, 1, 4, 7, 10, 2, 5, 8, 11]]
"""Each of the three colours goes to the four pixels that it becomes."""
LEARNT = HALF.to_bytes(4, "little") + WEIGHTS.astype("<f2").tobytes() + np.zeros(12, "<f4").tobytes() + np.full(12, 0.5, "<f4").tobytes()


def test_each_layer_does_what_ncnn_means() -> None:
    picture = np.random.default_rng(1).uniform(-1, 1, (1, 3, 4, 6)).astype(np.float32)
    said = open_session(network(PARAM, Learnt(LEARNT)).SerializeToString()).run_only(picture)["output"]
    enlarged = picture.repeat(2, 2).repeat(2, 3)
    np.testing.assert_allclose(said, np.where(enlarged < 0, 1.5, 2) * enlarged, rtol=1e-6)


@pytest.mark.parametrize("learnt", [LEARNT[:-4], LEARNT + b"1234", b"1234" + LEARNT[4:]], ids=["cut off", "too long", "not in 16 bits"])
def test_numbers_that_do_not_fit_are_refused(learnt: bytes) -> None:
    with pytest.raises(ValueError):
        network(PARAM, Learnt(learnt))


def test_an_unknown_layer_is_refused() -> None:
    with pytest.raises(ValueError, match="layer Softmax"):
        network(PARAM + "Softmax soft 1 1 output o 0=0\n", Learnt(LEARNT))
