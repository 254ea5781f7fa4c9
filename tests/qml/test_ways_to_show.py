"""Every way to show a result, in the real window, with a real demo made of models from the catalogue."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from demos.library import SHOWCASE
from demos.package.read import Package, read_package
from demos.values import Image
from kiosk.bridge.views.points import Skeletons
from tests.qml import made_series
from tests.qml.demo_window import DemoWindow
from tests.qml.every_page import controls
from tests.qml.made_demo import CAT, CUP, LOOK, MESH, STREET, Table, made, named, words
from tests.qml.test_names import below

Open = Callable[..., DemoWindow]
NAMES = named(Mèo=281, Espresso=967)
SEGMENT = ({"use": "stretch", "size": (256, 256), "layout": "nhwc"}, {"use": "infer", "model": "selfie-segmentation"})
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


def test_what_is_measured_of_a_face_has_bars_in_one_order(opened: Open) -> None:
    names = named(Miệng=0, Mắt=1, Khóe=2, Quay=3)
    window = opened(made([*MESH, {"use": "face-measures", "names": names}], {"overlay": "points", "panel": "measures", "skeleton": "face"}))
    assert [row.property("name") for row in window.items("BarRow")] == ["Miệng", "Mắt", "Khóe", "Quay"]
    assert [round(row.property("part"), 1) for row in window.items("BarRow")][1:] == [1.0, 1.0, 0.0]
    window.touch(window.items("SampleTile")[1])
    window.until(lambda: window.items("BarRow") == [])


def test_movements_are_counted_while_the_clip_plays(opened: Open) -> None:
    window = opened(read_package(SHOWCASE / "pose"))
    assert [row.property("name") for row in window.items("CountRow")] == ["Giơ hai tay", "Gập gối", "Nghiêng người"]
    window.until(lambda: window.items("CountRow")[0].property("count") > 0)


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


def test_a_finger_and_the_keyboard_move_the_divider_between_before_and_after(opened: Open) -> None:
    paint = {"use": "image-to-image", "model": "realesr-animevideo-x4", "side": 64, "tile": 96}
    window = opened(made([paint], {"overlay": "before-after", "panel": "sizes"}, (CAT, CUP)))
    assert {"×16", "256 × 172"} <= {word.rpartition(": ")[2] for word in window.words()}
    (overlay,) = window.items("BeforeAfter")
    looks = []
    for across in (0.02, 0.98):
        window.touch(overlay, across=across)
        looks.append(window.stage()[100:300, 200:400])
    assert np.mean(looks[0] != looks[1]) > 0.3
    before = overlay.property("part")
    overlay.forceActiveFocus()
    QTest.keyClick(window.view, Qt.Key.Key_Left)
    assert overlay.property("part") < before
    assert overlay.property("part") * overlay.width() <= overlay.width() - overlay.property("handle") / 2


def test_things_are_taught_by_buttons_and_known_again(opened: Open) -> None:
    teach = ({"use": "embed", "output": "features"}, {"use": "compare", "of": "things", "kinds": 2, "names": named(Mèo=0, Cốc=1)})
    buttons = [{"step": "compare", "action": "learn", "choice": at, "text": words(text)} for at, text in enumerate(("Mèo đây", "Cốc đây"))]
    forget = {"step": "compare", "action": "forget", "choice": 1, "text": words("Quên cốc")}
    window = opened(made([*LOOK, *teach], {"panel": "best"}, (CAT, CUP), action=[*buttons, forget]))
    assert window.items("NothingYet")

    def press(text: str) -> None:
        window.touch(next(button for button in window.items("Button") if button.property("text").startswith(text)))

    press("Mèo đây")
    window.until(lambda: {"Mèo", "Mèo đây · 1"} <= set(window.words()))
    window.touch(window.items("SampleTile")[1])
    window.until(lambda: "coffee.jpg" in window.says("sourceName") and window.says("results").best.property("name") == "Mèo")
    press("Cốc đây")
    window.until(lambda: {"Cốc", "Cốc đây · 1", "Mèo đây · 1"} <= set(window.words()))
    press("Quên cốc")
    window.until(lambda: {"Mèo", "Cốc đây · 0"} <= set(window.words()))


def test_a_choice_changes_what_is_shown(opened: Open) -> None:
    readings = [{"value": value, "text": words(value)} for value in ("softmax", "sigmoid")]
    control = {"step": "classify", "field": "logits", "text": words("Cách đọc"), "choices": readings}
    window = opened(made([*LOOK, CLASSIFY], {"panel": "top-k"}, (CUP, CAT), control=[control]))
    first, second = window.items("Choice")
    assert first.property("chosen") and not second.property("chosen")
    before = [bar.property("part") for bar in window.items("Bar")]
    window.touch(second)
    window.until(lambda: bool(second.property("chosen")) and [bar.property("part") for bar in window.items("Bar")] != before)


def test_a_switch_is_turned_by_touch_and_by_key(opened: Open) -> None:
    control = {"step": "crop", "field": "square", "text": words("Vuông")}
    window = opened(made(MESH, {"overlay": "points", "panel": "found"}, control=[control]))
    (switch,) = window.items("Switch")
    assert switch.property("on")
    window.touch(switch)
    window.until(lambda: not switch.property("on"))
    switch.forceActiveFocus()
    QTest.keyClick(window.view, Qt.Key.Key_Space)
    window.until(lambda: bool(switch.property("on")))


def test_what_walks_is_followed_and_counted_at_the_line(opened: Open) -> None:
    look = (
        {"use": "letterbox", "size": (416, 416), "colour": "bgr", "mean": (103.53, 116.28, 123.675), "std": (57.375, 57.12, 58.395)},
        {"use": "infer", "model": "nanodet-416"},
        {"use": "decode-nanodet", "size": (416, 416)},
        {"use": "nms", "score": 0.2, "iou": 0.5},
        {"use": "label", "names": named(Người=0)},
        {"use": "track", "lines": [(0.2, 0.55, 0.8, 0.55)]},
    )
    window = opened(made(look, {"overlay": "tracks", "panel": "crossings"}, (STREET, CUP)))
    window.until(lambda: len(window.marks()) > 1)
    assert all("#" in mark.words for mark in window.marks())
    assert [icon.property("rotation") % 360 for icon in window.items("Icon") if icon.property("name") == "arrow-up"] == [180, 0]


def test_the_lane_ahead_is_drawn_up_to_where_its_sides_meet(opened: Open) -> None:
    window = opened(read_package(SHOWCASE / "driver-view"))
    window.demo.useSample(1)
    window.until(lambda: len(window.says("results").road.lane.rows) == 2 and bool(gold(window).any()))
    stage, picture = window.items("DemoStage")[0], window.items("PictureStage")[0].property("pictureRect")
    top = np.argwhere(gold(window))[0] * (stage.height(), stage.width()) / gold(window).shape
    side = window.says("results").road.lane.rows[0]
    assert np.allclose(top, (picture.y() + side.y1 * picture.height(), picture.x() + side.x1 * picture.width()), atol=12)


def gold(window: DemoWindow) -> np.ndarray:
    """Where the stage has the colour of the lane's sides."""
    return np.asarray(np.abs(window.stage()[..., :3].astype(int) - (0x50, 0xB0, 0xE0)).max(axis=2) < 8)


@pytest.mark.parametrize(("show", "last"), [(("mask", "covered"), "mask"), (("heat", "levels"), "dense-map")])
def test_what_covers_the_picture_is_painted_into_it(opened: Open, show: tuple[str, str], last: str) -> None:
    window = opened(made([*SEGMENT, {"use": last}], {"overlay": show[0], "panel": show[1]}))
    window.until(lambda: int(np.ptp(window.stage()[60:340, 300, :3].astype(int), axis=0).max()) > 60)
    shown = window.demo.on_stage
    assert shown is not None
    given, drawn = shown.given, shown.picture
    assert isinstance(given, Image) and drawn is not None
    assert not np.array_equal(given.pixels, drawn.pixels)
    assert window.items("GaugePanel" if show[0] == "mask" else "LevelsPanel")


def test_measurements_are_drawn_with_what_is_expected(opened: Open, tmp_path: Path) -> None:
    window = opened(made_series.forecast(tmp_path))
    assert {"Nhiệt độ", "Độ ẩm", "75,8\u00a0%"} <= set(window.words())
    gold = np.abs(window.stage()[..., :3].astype(int) - (0x3D, 0xC8, 0xFF)).max(axis=2) < 40
    high, wide = gold.shape
    assert gold[:, : wide // 2].any() and gold[: high // 2, 5 * wide // 6 :].any()


def test_odd_measurements_lie_in_a_band_and_calm_ones_in_none(opened: Open, tmp_path: Path) -> None:
    window = opened(made_series.oddness(tmp_path))
    chart = window.says("results").oddChart
    assert len(chart.property("odd")) == 1
    window.touch(window.items("SampleTile")[1])
    window.until(lambda: len(chart.rows) == 2 and not chart.property("odd"))


def test_in_reach_mode_the_divider_is_moved_from_the_panel(opened: Open) -> None:
    paint = {"use": "image-to-image", "model": "realesr-animevideo-x4", "side": 64, "tile": 96}
    window = opened(made([paint], {"overlay": "before-after", "panel": "sizes"}, (CAT, CUP)), portrait=True, reach=True)
    (slider,), (overlay,) = window.items("Slider"), window.items("BeforeAfter")
    before = overlay.property("part")
    window.touch(slider, across=0.9, down=0.8)
    assert overlay.property("part") > before


@pytest.mark.parametrize("portrait", [False, True])
@pytest.mark.parametrize(
    ("steps", "show"),
    [
        (MESH, {"overlay": "points", "panel": "found", "skeleton": "face"}),
        ([*LOOK, CLASSIFY], {"panel": "top-k"}),
        ([*LOOK, CLASSIFY], {"panel": "best"}),
        ([*LOOK, CLASSIFY], {"panel": "gauge", "scale": {"low": words("Không phải"), "high": words("Đúng là thế")}}),
        ([*SEGMENT, {"use": "mask"}], {"overlay": "mask", "panel": "covered"}),
        ([*SEGMENT, {"use": "dense-map"}], {"overlay": "heat", "panel": "levels", "scale": {"low": words("Xa"), "high": words("Gần")}}),
    ],
    ids=lambda part: part["panel"] if isinstance(part, dict) else "",
)
def test_large_type_is_whole_and_every_control_has_its_name(opened: Open, steps: list[Table], show: Table, portrait: bool) -> None:
    layouts = [{"value": layout, "text": words(layout)} for layout in ("nhwc", "nchw")]
    control = {"step": steps[0]["use"], "field": "layout", "text": words("Thứ tự"), "choices": layouts}
    window = opened(made(steps, show, control=[control]), portrait=portrait, textScale=1.6)
    window.stage()
    assert [item.property("text") for item in window.items("Words") if item.property("truncated")] == []
    tree = QAccessible.queryAccessibleInterface(window.view)
    told = {one.object(): one for one in below(tree) if one.object() is not None}
    root = window.view.rootObject()
    assert root is not None
    for stop in controls(root):
        assert told[stop].text(QAccessible.Text.Name).strip()


def test_a_control_stops_where_its_step_could_not_go_on(opened: Open) -> None:
    ranges = {"low": [0.0, 0.45], "high": [0.25, 1.0]}
    controls = [{"step": "mask", "field": field, "range": ends, "text": words(field)} for field, ends in ranges.items()]
    window = opened(made([*SEGMENT, {"use": "mask", "low": 0.2, "high": 0.5}], {"overlay": "mask", "panel": "covered"}, control=controls))
    low, high = window.items("Slider")
    window.touch(high, across=0.02, down=0.8)
    assert high.property("value") < 0.3
    window.touch(low, across=0.98, down=0.8)
    assert low.property("value") == pytest.approx(0.2)
    window.touch(high, across=0.9, down=0.8)
    window.touch(low, across=0.98, down=0.8)
    assert low.property("value") > 0.4
    assert window.says("state") == "ready"
