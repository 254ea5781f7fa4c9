"""Every way to show a result, in the real window, with a real demo made of models from the catalogue."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from demos.package.read import Package
from kiosk.bridge.views.points import Skeletons
from tests.qml.demo_window import DemoWindow
from tests.qml.made_demo import CAT, CUP, LOOK, MESH, made, named, words

Open = Callable[..., DemoWindow]
NAMES = named(Mèo=281, Espresso=967)
CLASSIFY = {"use": "classify", "output": "logits", "names": NAMES}


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Open]:
    windows: list[DemoWindow] = []

    def open_one(package: Package, **how: object) -> DemoWindow:
        windows.append(DemoWindow(qtbot, package, **how))  # type: ignore[arg-type]
        return windows[-1].answered()

    yield open_one
    for window in windows:
        window.close()


def test_a_face_has_its_mesh_and_is_counted(opened: Open) -> None:
    window = opened(made(MESH, {"overlay": "points", "panel": "found", "skeleton": "face", "things": words("Khuôn mặt")}))
    assert [(row.property("name"), row.property("count")) for row in window.items("CountRow")] == [("Khuôn mặt", 1)]
    drawn, (skeletons,) = window.stage(), (item for item in window.everything() if isinstance(item, Skeletons))
    skeletons.setVisible(False)
    rows, columns = np.nonzero((drawn != window.stage()).any(axis=2))
    high, wide = drawn.shape[:2]
    assert len(rows) > 0.005 * high * wide
    assert 0.3 < columns.mean() / wide < 0.5 and 0.1 < rows.mean() / high < 0.6  # where the astronaut's face is
    window.touch(window.items("SampleTile")[1])
    window.until(lambda: window.items("CountRow")[0].property("count") == 0)


def test_names_have_bars_the_likeliest_in_gold(opened: Open) -> None:
    window = opened(made([*LOOK, CLASSIFY], {"panel": "top-k"}, samples=(CUP, CAT)))
    first, second = window.items("Bar")
    assert first.property("first") and not second.property("first")
    assert first.property("part") > 0.5 > second.property("part")
    assert "Espresso" in window.words()


def test_one_answer_stands_large_and_changes_with_the_sample(opened: Open) -> None:
    window = opened(made([*LOOK, CLASSIFY], {"panel": "best"}, samples=(CUP, CAT)))
    assert "Espresso" in window.words()
    window.touch(window.items("SampleTile")[1])
    window.until(lambda: "Mèo" in window.words())
