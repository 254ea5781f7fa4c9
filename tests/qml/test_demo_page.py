"""A visitor at a demo: sees it, plays with it, and is told what goes on."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from demos.library import SHOWCASE
from demos.package.read import read_package
from demos.runner.answer import read_values
from demos.runner.protocol import Message
from demos.values import Boxes, Image, Value
from kiosk.capture.video import Clip
from models.errors import KnownError
from tests.qml.demo_window import DemoWindow

Open = Callable[..., DemoWindow]
CLIP = Clip(SHOWCASE / "street-eye/samples/walkway.mp4")


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Open]:
    windows: list[DemoWindow] = []

    def open_one(name: str, **how: object) -> DemoWindow:
        windows.append(DemoWindow(qtbot, name, **how))  # type: ignore[arg-type]
        return windows[-1]

    yield open_one
    for window in windows:
        window.close()


def button(window: DemoWindow, text: str) -> QQuickItem:
    return next(item for item in window.items("Button") if item.property("text") == text)


def write_clip(path: Path) -> None:
    """Five pictures, 50 a second."""
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 50.0, (64, 48))
    for number in range(5):
        writer.write(np.full((48, 64, 3), number * 50, np.uint8))
    writer.release()


def test_while_the_model_opens_the_sample_shows_through_and_no_figure_is_said(opened: Open) -> None:
    window = opened("street-eye")
    window.demo.open(read_package(SHOWCASE / "street-eye"))  # anew: it has just begun
    assert window.items("DrumStar")
    assert window.items("Skeleton")
    assert not window.items("CountRow")
    assert window.says("speed") == ""
    window.until(lambda: int(window.stage().max()) > 60)


def test_every_box_lies_on_the_picture_and_is_counted(opened: Open) -> None:
    window = opened("street-eye").answered()
    window.demo.pause(True)
    marks, rows = window.marks(), window.items("CountRow")
    assert len(marks) == sum(row.property("count") for row in rows) > 0
    picture: QRectF = window.items("PictureStage")[0].property("pictureRect")
    stage = window.place(window.items("DemoStage")[0])
    assert all(picture.adjusted(-2, -2, 2, 2).contains(mark.frame) for mark in marks)
    assert all(stage.contains(mark.tag) for mark in marks)


def test_a_touched_sample_comes_onto_the_stage(opened: Open) -> None:
    window = opened("street-eye").answered()
    tiles = window.items("SampleTile")[1:]
    assert [tile.property("chosen") for tile in tiles] == [True, False, False, False]
    window.touch(tiles[2])
    window.until(lambda: [row.property("name") for row in window.items("CountRow") if row.property("count")] == ["Mèo"])
    assert [tile.property("chosen") for tile in tiles] == [False, False, True, False]
    assert "Con mèo" in window.says("sourceName")


def test_the_slider_hides_what_is_less_certain(opened: Open) -> None:
    window = opened("street-eye").answered()
    slider = window.items("Slider")[0]
    window.touch(slider, across=0.95, down=0.7)
    window.until(lambda: bool(slider.property("value") > 0.85))
    window.until(lambda: len(window.marks()) <= 1)
    window.touch(slider, across=0.3, down=0.7)
    window.until(lambda: len(window.marks()) > 3)


def test_without_a_camera_the_page_says_so_and_the_samples_run(opened: Open) -> None:
    window = opened("street-eye").answered()
    tile = window.items("SampleTile")[0]
    window.touch(tile)
    assert tile.property("icon") == "camera-off"
    assert window.items("Note")
    assert window.says("source") == "sample"


def test_the_camera_takes_the_stage_and_gives_it_back(opened: Open) -> None:
    window = opened("street-eye", camera=CLIP).answered()
    tiles = window.items("SampleTile")
    window.touch(tiles[0])
    window.until(lambda: bool(window.says("source") == "device"))
    assert [tile.property("chosen") for tile in tiles] == [True, False, False, False, False]
    window.touch(tiles[1])
    window.until(lambda: bool(window.says("source") == "sample"))
    assert tiles[1].property("chosen")


def test_a_picture_that_was_taken_stays_with_the_camera_off_until_it_runs_on(opened: Open) -> None:
    window = opened("street-eye", camera=CLIP).answered()
    window.touch(window.items("SampleTile")[0])
    window.until(lambda: bool(window.says("device") == "live"))
    assert window.items("Chip")[0].property("lit")
    window.touch(button(window, "Take a picture"))
    window.until(lambda: bool(window.says("device") == "ready" and window.says("paused")))
    assert not window.items("Chip")[0].property("lit")
    window.until(lambda: len(window.marks()) > 0)
    window.touch(button(window, "Let it run on"))
    window.until(lambda: bool(window.says("device") == "live" and not window.says("paused")))


def test_a_camera_that_is_gone_is_told_and_comes_back_by_itself(opened: Open, tmp_path: Path) -> None:
    camera, away = tmp_path / "camera.avi", tmp_path / "away.avi"
    write_clip(camera)
    window = opened("street-eye", camera=Clip(camera)).answered()
    window.touch(window.items("SampleTile")[0])
    window.until(lambda: bool(window.says("source") == "device"))
    assert not window.items("Note")
    camera.rename(away)
    window.until(lambda: bool(window.says("source") == "sample"))
    assert "The camera is gone" in window.words()
    assert window.items("SampleTile")[0].property("icon") == "camera-off"
    away.rename(camera)
    window.until(lambda: bool(window.says("source") == "device"))
    assert not window.items("Note")


def test_a_camera_that_is_plugged_in_later_can_be_chosen(opened: Open, tmp_path: Path) -> None:
    window = opened("street-eye", camera=Clip(tmp_path / "camera.avi")).answered()
    assert not window.items("SampleTile")[0].isEnabled()
    write_clip(tmp_path / "camera.avi")
    window.until(window.items("SampleTile")[0].isEnabled)


def test_a_touched_line_is_marked_on_the_page_and_in_the_list(opened: Open) -> None:
    window = opened("read-vietnamese").answered()

    def active() -> list[int]:
        return [at for at, line in enumerate(window.items("ReadLine")) if line.property("active")]

    assert active() == [0]
    quad = window.says("results").lines.rows[2].corners
    picture: QRectF = window.items("PictureStage")[0].property("pictureRect")
    stage = window.items("DemoStage")[0]
    middle = (quad[0] + quad[2]) / 2
    across = (picture.x() + middle.x() * picture.width()) / stage.width()
    down = (picture.y() + middle.y() * picture.height()) / stage.height()
    window.touch(stage, across, down)
    window.until(lambda: active() == [2])
    window.touch(window.items("ReadLine")[1])
    window.until(lambda: active() == [1])


def test_nothing_is_left_of_a_page_that_is_stamped_secret_but_the_reason(opened: Open) -> None:
    window = opened("read-vietnamese").answered()
    samples = [sample.file for sample in read_package(SHOWCASE / "read-vietnamese").manifest.sample]
    window.demo.useSample(samples.index("samples/stamped.jpg"))
    window.until(lambda: window.says("results").lines.stamp == "TUYỆT MẬT")
    assert any("TUYỆT MẬT" in said and len(said) > 9 for said in window.words())
    assert window.items("ReadLine") == []
    assert window.demo.results_in_words()("vi") == ""
    held = window.demo.on_stage
    assert held is not None and isinstance(held.given, Image) and isinstance(held.picture, Image)
    assert np.ptp(held.given.pixels.reshape(-1, 3), axis=0).max() == np.ptp(held.picture.pixels.reshape(-1, 3), axis=0).max() == 0
    window.demo.useSample(0)
    window.until(lambda: window.says("results").lines.count > 0)
    assert window.items("StampedPage") == []


def test_another_background_stands_behind_at_once_and_can_be_left_out(opened: Open) -> None:
    window = opened("cut-out").answered()
    tiles = window.items("NamedTile")
    looks = []
    for at in (1, len(tiles) - 1):
        before = window.stage()
        window.touch(tiles[at])
        window.until(lambda before=before: bool(np.mean(before != window.stage()) > 0.1))  # type: ignore[misc]
        assert [tile.property("chosen") for tile in tiles].index(True) == at
        looks.append(window.stage())
    assert np.mean(looks[0] != looks[1]) > 0.1


def test_a_dead_worker_is_told_calmly_and_comes_back(opened: Open) -> None:
    window = opened("street-eye").answered()
    run = window.demo.run
    assert run is not None
    assert run.worker_pid is not None
    told: list[tuple[str, str]] = []
    window.demo.stateChanged.connect(lambda: told.append((window.says("state"), window.items("Chip")[0].property("icon"))))
    os.kill(run.worker_pid, signal.SIGKILL)
    window.until(lambda: ("recovering", "rotate-ccw") in told and window.says("state") == "ready")


def test_another_language_is_spoken_at_once(opened: Open) -> None:
    window = opened("street-eye").answered()
    assert "Mắt phố" in window.words()
    window.demo.speak("ko")
    words = window.words()
    assert "거리의 눈" in words
    assert "Mắt phố" not in words
    assert "사람" in words


def test_nothing_of_the_visitor_stays_on_the_stage(opened: Open) -> None:
    window = opened("street-eye", camera=CLIP).answered()
    window.demo.close()
    assert window.says("picture").shown is None
    assert not window.marks()
    assert int(window.stage()[:200, :, :3].max()) < 60


@pytest.mark.parametrize("portrait", [False, True])
@pytest.mark.parametrize("name", [path.name for path in sorted(SHOWCASE.iterdir()) if path.is_dir()])
def test_no_words_are_cut_off(opened: Open, name: str, portrait: bool) -> None:
    window = opened(name, portrait=portrait, language="en").answered()
    window.stage()
    cut = [words.property("text") for words in window.items("Words") if words.property("truncated")]
    assert cut == []
    page = QRectF(0, 0, window.view.width(), window.view.height())
    assert all(page.contains(window.place(button)) for button in window.items("Button"))


def test_a_demo_that_finds_what_it_does_not_declare_is_set_aside(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    window = opened("street-eye").answered()
    problems: list[KnownError] = []
    window.demo.setAside.connect(problems.append)

    def of_another_demo(message: Message, wanted: frozenset[type[Value]]) -> dict[type[Value], Value]:
        found = read_values(message, wanted)[Boxes]
        assert isinstance(found, Boxes)
        return {Boxes: replace(found, kinds=found.kinds + 99)}

    monkeypatch.setattr("demos.runner.worker_link.read_values", of_another_demo)
    window.demo.useSample(1)
    window.until(lambda: bool(problems))
    assert problems[0].code == "result-not-shown"
