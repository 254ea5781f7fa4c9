"""Curves lie where the measurements say, and what is odd lies on the moments that are."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from demos.values import Forecast, Oddness, Series
from kiosk.bridge.views.chart import MOST_MOMENTS, Chart, curves, odd_spans
from kiosk.bridge.views.outlook import OddMoments, Outlook
from kiosk.demo_run import Shown
from tests.qml import made_series


def spans(*errors: float, moments: int) -> list[tuple[float, float]]:
    return [(span.x(), span.width()) for span in odd_spans(Oddness(np.array(errors, np.float32), 1.0), moments)]


def test_neighbouring_odd_moments_are_one_band_and_the_newest_error_is_the_newest_moments() -> None:
    assert np.allclose(spans(0, 2, 2, 0, 1, moments=5), [(0.125, 0.5), (0.875, 0.25)])
    assert np.allclose(spans(2, moments=5), [(0.875, 0.25)])
    assert spans(0, 0, moments=5) == []
    assert len(spans(*[2.0] * 9, moments=5)) == 1


def test_the_future_begins_where_the_past_ends_on_the_same_scale() -> None:
    (curve,) = curves(np.array([[0], [5]], np.float32), np.array([[10]], np.float32), (), "vi")
    assert [(point.x(), point.y()) for point in curve.past] == [(0, 1), (0.5, 0.5)]
    assert [(point.x(), point.y()) for point in curve.future] == [(0.5, 0.5), (1, 0)]
    assert (curve.low, curve.high) == ("0,0", "10,0")


def test_what_stands_still_is_a_line_in_the_middle_and_one_moment_does_no_harm() -> None:
    (still,) = curves(np.full((3, 1), 7, np.float32), np.empty((0, 1), np.float32), (), "en")
    assert {point.y() for point in still.past} == {0.5} and not still.future
    assert len(curves(np.ones((1, 9), np.float32), np.empty((0, 9), np.float32), (), "en")) == 4


def test_only_the_newest_moments_are_drawn_and_all_are_said(tmp_path: Path) -> None:
    manifest = made_series.forecast(tmp_path).manifest
    series = Series(np.stack((np.arange(500), np.zeros(500)), axis=1).astype(np.float32))
    ahead = Forecast(np.array([[600, 1], [700.5, 2]], np.float32))
    shown = Shown(1, 0.0, series, {Forecast: ahead}, None)
    chart, outlook = Chart(), Outlook()
    for view in (chart, outlook):
        view.begin(manifest, "vi")
        view.show(shown)
    assert len(chart.rows[0].past) == MOST_MOMENTS
    assert outlook.in_words()("en") == "Nhiệt độ: 499.0\u00a0°C → 700.5\u00a0°C\nĐộ ẩm: 0.0\u00a0% → 2.0\u00a0%"
    outlook.forget()
    assert outlook.rows == []


def test_odd_moments_are_counted(tmp_path: Path) -> None:
    odd = OddMoments()
    odd.begin(made_series.oddness(tmp_path).manifest, "vi")
    value = Oddness(np.array([0.1, 1.2, 3.0], np.float32), 1.0)
    odd.show(Shown(1, 0.0, value, {Oddness: value}, None))
    assert odd.property("count") == 2
