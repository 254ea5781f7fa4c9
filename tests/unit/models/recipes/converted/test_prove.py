"""A weight counts as the one that ships only if it says the same."""

from __future__ import annotations

import onnx
import pytest
from onnx import numpy_helper

from models.catalogue import Catalogue
from models.recipes.converted.half import halve
from models.recipes.converted.prove import Differs, prove_equal, prove_same

SHIPPED = Catalogue().read("digits")


def changed(by: float) -> bytes:
    """The shipped model with the first number of one bias moved."""
    model = onnx.load_from_string(SHIPPED)
    bias = next(kept for kept in model.graph.initializer if len(kept.dims) == 1 and kept.data_type == onnx.TensorProto.FLOAT)
    moved = numpy_helper.to_array(bias).copy()
    moved[0] += by
    bias.CopyFrom(numpy_helper.from_array(moved, bias.name))
    return bytes(model.SerializeToString())


def test_other_bytes_may_say_the_same() -> None:
    assert prove_equal(changed(0), SHIPPED) == 0


def test_another_number_is_found() -> None:
    with pytest.raises(Differs, match="difference"):
        prove_equal(changed(1), SHIPPED)


def test_another_model_is_found() -> None:
    model = onnx.load_from_string(SHIPPED)
    model.graph.node[-1].output[0] = model.graph.output[0].name = "something else"
    with pytest.raises(Differs, match="other names or shapes"):
        prove_equal(model.SerializeToString(), SHIPPED)


def test_a_copy_with_one_byte_more_is_no_copy() -> None:
    prove_same(SHIPPED, SHIPPED)
    with pytest.raises(Differs):
        prove_same(SHIPPED + b"\0", SHIPPED)


def test_parameters_in_16_bits_take_half_the_room_and_say_nearly_the_same() -> None:
    model = onnx.load_from_string(SHIPPED)
    halve(model)
    onnx.checker.check_model(model)
    assert len(model.SerializeToString()) < 0.6 * len(SHIPPED)
    assert prove_equal(model.SerializeToString(), SHIPPED) > 0
