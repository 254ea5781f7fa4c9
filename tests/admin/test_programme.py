"""The programme with the mouse and the keys: order, hours, look and the bundle, which a kiosk then takes in."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from exhibitor_admin.approvals import catalogue_key
from exhibitor_admin.event import init_event
from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.signing import SignKey, keep_sign_key
from kiosk.event.read import read_event
from kiosk.event.take_in import take_in
from kiosk.home import Home
from tests.admin.admin_window import AdminWindow

PASSPHRASE = "mận chín đầu mùa"
ANSWERS = {
    "id": "digital-week",
    "name": {"vi": "Tuần lễ số", "en": "Digital Week"},
    "place": {"vi": "Hà Nội", "en": "Hanoi"},
    "starts": "2026-11-20",
    "ends": "2026-11-22",
    "erase_by": "2026-12-31",
    "controller": {"name": "Sở Thông tin", "contact": "024 3825 0000"},
}


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An event; locking its key takes a second."""
    folder = tmp_path_factory.mktemp("begun")
    (folder / "kiosk").mkdir()
    init_event(Home(folder / "kiosk").event, OrganiserHome(folder / "organiser"), ANSWERS, PASSPHRASE, folder / "sheet.html", "en")
    return folder


@pytest.fixture
def window(qtbot: QtBot, begun: Path, tmp_path: Path) -> AdminWindow:
    window = AdminWindow(qtbot, shutil.copytree(begun, tmp_path / "home"))
    window.go("programme")
    window.until(lambda: window.items("ShownLine"))
    return window


def order(window: AdminWindow) -> list[str]:
    window.until(lambda: not window.admin.programme.tasks.busy)
    return [row.id for row in window.admin.programme.shown.rows]


def test_demos_are_ordered_starred_and_given_hours_and_all_can_be_undone(window: AdminWindow) -> None:
    before = order(window)
    window.window.grabWindow()  # lays them out
    lines = window.items("ShownLine")
    start = lines[0].mapToScene(QPointF(200, 20)).toPoint()
    QTest.mousePress(window.window, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 9):
        QTest.mouseMove(window.window, start + (lines[2].mapToScene(QPointF(200, 30)).toPoint() - start) * step / 8)
    QTest.mouseRelease(window.window, Qt.MouseButton.LeftButton, pos=lines[2].mapToScene(QPointF(200, 30)).toPoint())
    assert order(window)[:3] == [before[1], before[2], before[0]]
    window.items("ShownLine")[2].parentItem().parentItem().forceActiveFocus()
    window.key(Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert order(window)[:3] == [before[1], before[0], before[2]]
    window.click(window.items("ShownLine")[0].childItems()[-1])
    window.until(lambda: read_event(window.kiosk.event).programme.featured == before[1])
    window.click(window.items("ShownLine")[0].childItems()[-2])
    window.write("On these kiosks", "hall-a*, gate")
    window.write("Until", "25 o'clock")
    window.press("Show it so")
    window.until(lambda: any("hall-a*" in said for said in window.words()))
    assert order(window) and read_event(window.kiosk.event).programme.showings[0].kiosks == ()
    window.click(window.items("ShownLine")[0].childItems()[-2])
    window.write("On these kiosks", "hall-a*, gate")
    window.write("Until", "12:00")
    window.press("Show it so")
    window.until(lambda: "Until 12:00" in window.words())
    assert read_event(window.kiosk.event).programme.showings[0].kiosks == ("hall-a*", "gate")
    for _ in range(4):
        order(window)
        window.press("Undo")
    assert order(window) == before and read_event(window.kiosk.event).programme.featured is None


def test_a_look_is_tried_before_it_is_saved_and_a_weak_one_refused(window: AdminWindow) -> None:
    window.press("Look")
    window.until(lambda: window.items("Attract"))
    window.write("Words", "#15110E")
    window.until(lambda: any("is needed" in said for said in window.words()))
    assert window.items("Attract") and not window.items("Button", text="Save the look", enabled=True)
    window.write("Words", "#80D8FF")
    window.until(lambda: window.items("Button", text="Save the look", enabled=True))
    window.press("Gallery")
    window.until(lambda: window.items("Gallery"))
    assert read_event(window.kiosk.event).theme.lacquer == {}
    window.press("Save the look")
    window.until(lambda: read_event(window.kiosk.event).theme.lacquer == {"text": "#80D8FF"})


def test_the_bundle_is_built_and_a_kiosk_takes_it_in(window: AdminWindow, tmp_path: Path) -> None:
    window.press("Build the event's bundle")
    window.press("Open the key first")
    window.write("Passphrase", PASSPHRASE)
    window.press("Open")
    window.until(lambda: window.admin.lock.opened)
    bundling = window.admin.programme.bundling
    window.press("Build the event's bundle")
    window.write("PIN of staff: at least 6 digits; empty, and each kiosk asks its own staff for one", "111111")
    window.press("Build it")
    window.until(lambda: bundling.tasks.trouble)
    window.until(lambda: not bundling.tasks.busy)
    bundling.build(str(tmp_path / "stick" / "digital-week.tram-event"), "271828")
    window.until(lambda: bundling.said)
    assert "Bundle 1" in bundling.said
    home = Home(tmp_path / "another")
    home.root.mkdir()
    taken = take_in(tmp_path / "stick" / "digital-week.tram-event", home)
    assert taken.event.id == "digital-week" and taken.orders.pin


def test_without_an_event_it_says_what_to_do_first(qtbot: QtBot, tmp_path: Path) -> None:
    window = AdminWindow(qtbot, tmp_path)
    window.go("programme")
    window.until(lambda: "There is no event yet" in window.words())


def test_a_signing_key_with_another_passphrase_is_asked_for(window: AdminWindow) -> None:
    keep_sign_key(catalogue_key(window.organiser, "digital-week"), SignKey.fresh(), "another passphrase")
    window.admin.lock.unlock(PASSPHRASE)
    window.until(lambda: window.admin.lock.opened)
    window.press("Build the event's bundle")
    window.press("Open the key first")
    window.until(lambda: "Open the signing key" in window.words())
