"""Measurements are scaled, forecast and found odd: by a model of one node whose answers are known by hand."""

from __future__ import annotations

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper
from pydantic import ValidationError

from demos.pipeline import Pipeline
from demos.steps.forecast import ReadForecast
from demos.steps.infer import Infer
from demos.steps.oddness import ReadOddness
from demos.steps.series_window import SeriesWindow
from demos.values import Forecast, Oddness, Scaling, Series, Tensor, Tensors
from models.errors import KnownError
from models.runtime import Session, open_session

TWO = np.stack((np.arange(10), 100 - 10 * np.arange(10)), axis=1).astype(np.float32)
"""Two quantities in ten moments: one rises by 1, the other falls by 10."""


def multiplied_by(matrix: np.ndarray) -> Session:
    """A model that multiplies (1, 4, k) from the left: time is mixed, the quantities aren't."""
    nodes = [helper.make_node("MatMul", ["by", "in"], ["out"])]
    given = helper.make_tensor_value_info("in", TensorProto.FLOAT, [1, 4, "k"])
    out = helper.make_tensor_value_info("out", TensorProto.FLOAT, None)
    graph = helper.make_graph(nodes, "g", [given], [out], [numpy_helper.from_array(matrix.astype(np.float32), "by")])
    return open_session(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9).SerializeToString())


def test_a_straight_line_goes_on_in_its_own_units() -> None:
    """The model adds the last difference once and twice."""
    model = multiplied_by(np.array([[0, 0, -1, 2], [0, 0, -2, 3]]))
    found = Pipeline([SeriesWindow(length=4), Infer(model="m"), ReadForecast()], {"m": model}, source=Series).run(Series(TWO))[Forecast]
    assert isinstance(found, Forecast)
    assert np.allclose(found.values, [[10, 0], [11, -10]], atol=1e-4)


def test_the_training_datas_scale_is_kept() -> None:
    windowed = SeriesWindow(length=2, mean=(8.0, 0.0), std=(2.0, 10.0)).run(Series(TWO))
    assert windowed.tensor.array.tolist() == [[[0.0, 2.0], [0.5, 1.0]]]


@pytest.mark.parametrize(("layout", "shape"), [("quantity-time", (1, 2, 12)), ("flat", (1, 24))])
def test_too_few_moments_are_preceded_by_the_first(layout: str, shape: tuple[int, ...]) -> None:
    step = SeriesWindow.model_validate({"length": 12, "layout": layout, "mean": [0, 0], "std": [1, 1]})
    array = step.run(Series(TWO)).tensor.array
    assert array.shape == shape
    assert array.reshape(-1)[:3].tolist() == ([0, 0, 0] if layout == "quantity-time" else [0, 100, 0])


def test_one_column_stands_for_all_and_another_number_is_refused() -> None:
    """So that a model of three quantities can be warmed up with one."""
    step = SeriesWindow(length=4, quantities=3)
    assert step.run(Series(TWO[:, :1])).tensor.array.shape == (1, 4, 3)
    with pytest.raises(ValueError, match="broadcast"):
        step.run(Series(TWO))


def test_a_quantity_that_stands_still_does_not_become_noise() -> None:
    windowed = SeriesWindow(length=4).run(Series(np.full((4, 1), 7.0, np.float32)))
    assert (windowed.tensor.array == 0).all() and windowed.scaling.spread.tolist() == [1.0]


def test_one_quantity_and_the_other_layout() -> None:
    scaling = Scaling(np.array([10.0], np.float32), np.array([2.0], np.float32))
    tensors = Tensors({"out": np.array([[1.0, 2.0, 3.0]], np.float32)})
    assert ReadForecast().run(tensors, scaling).values.tolist() == [[12.0], [14.0], [16.0]]
    both = Scaling(np.zeros(2, np.float32), np.ones(2, np.float32))
    turned = ReadForecast(layout="quantity-time").run(Tensors({"out": np.arange(6, dtype=np.float32).reshape(1, 2, 3)}), both)
    assert turned.values.tolist() == [[0, 3], [1, 4], [2, 5]]


def test_what_the_model_can_not_draw_again_is_odd() -> None:
    """A model that knows level lines only: each moment is drawn as the mean of the four."""
    model = multiplied_by(np.full((4, 4), 0.25))
    steps = [SeriesWindow(length=4, mean=(0.0, 0.0), std=(1.0, 1.0)), Infer(model="m"), ReadOddness(limit=2.0)]
    jump = np.array([[5, 1], [5, 1], [5, 1], [9, 4]], np.float32)
    found = Pipeline(steps, {"m": model}, source=Series).run(Series(jump))[Oddness]
    assert isinstance(found, Oddness)
    one, last = np.sqrt((1 + 0.5625) / 2), np.sqrt((9 + 5.0625) / 2)
    assert np.allclose(found.errors, [one, one, one, last]) and (found.errors >= found.limit).tolist() == [False, False, False, True]


def test_what_does_not_fit_is_refused() -> None:
    with pytest.raises(ValidationError):
        SeriesWindow(length=4, mean=(0.0,), std=(0.0,))
    tensors = Tensors({"out": np.zeros((1, 3, 5), np.float32)})
    with pytest.raises(KnownError, match="model-outputs"):
        ReadForecast().run(tensors, Scaling(np.zeros(2, np.float32), np.ones(2, np.float32)))
    with pytest.raises(KnownError, match="model-outputs"):
        ReadOddness().run(Tensor(np.zeros((1, 4, 5), np.float32)), tensors)
