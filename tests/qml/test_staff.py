"""Booth staff at the kiosk, by touch: they come in with their PIN and nobody else does; what they do there is done and said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from exhibitor_admin.event_bundle import bundle_event
from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.signing import SignKey
from kiosk.event.orders import Orders
from kiosk.event.read import read_event
from kiosk.leads.bundle import open_bundle
from kiosk.leads.rows import read_rows
from kiosk.settings import Settings
from kiosk.staff.choices import read_choices
from kiosk.staff.gate import Gate
from tests.a_lead import make_event
from tests.patience import PATIENCE_S
from tests.qml.kiosk_window import LANDSCAPE, PORTRAIT
from tests.qml.staff_window import PIN, StaffWindow


@pytest.fixture
def kiosk(qtbot: QtBot, tmp_path: Path) -> Iterator[StaffWindow]:
    window = StaffWindow(qtbot, tmp_path, LANDSCAPE)
    yield window
    window.close()


@pytest.fixture
def portrait(qtbot: QtBot, tmp_path: Path) -> Iterator[StaffWindow]:
    window = StaffWindow(qtbot, tmp_path, PORTRAIT)
    yield window
    window.close()


def write_bundle(kiosk: StaffWindow, place: Path) -> Path:
    make_event(place / "event")
    out = kiosk.stick / "week.tram-event"
    bundle_event(place / "event", out, OrganiserHome(place / "organiser"), SignKey.fresh(), (), Orders())
    return out


def test_wrong_pins_wait_ever_longer_and_leaving_is_no_way_round(portrait: StaffWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.leads.attempts.FIRST_WAIT_S", round(PATIENCE_S))
    kiosk = portrait
    kiosk.gesture()
    kiosk.view("door")
    for _ in range(3):
        kiosk.enter("314159")
        kiosk.until(lambda: not kiosk.staff.door.busy)
    kiosk.says("giây nữa mới thử lại được")
    assert not kiosk.staff.door.ready
    kiosk.press("Về màn hình khách")
    kiosk.view("")
    kiosk.gesture()
    kiosk.says("giây nữa mới thử lại được")


def test_staff_read_how_the_kiosk_is_and_leave_it(kiosk: StaffWindow) -> None:
    kiosk.panel()
    for part in ("Máy a-07", "Hộp cát", "Nội dung", "Tự khoá sau"):
        kiosk.says(part)
    asked: list[bool] = []
    kiosk.staff.leaveAsked.connect(lambda: asked.append(True))
    kiosk.press("Thoát ứng dụng")
    assert asked
    kiosk.press("Về màn hình khách")
    kiosk.settled("gallery")


def test_the_first_time_a_pin_and_a_name_are_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    kiosk = StaffWindow(qtbot, tmp_path, LANDSCAPE, pin="", name="kiosk-1")
    try:
        kiosk.gesture()
        kiosk.view("pin")
        kiosk.enter("123456")
        kiosk.says("Mã này ai cũng đoán được")
        kiosk.enter()
        kiosk.enter("271829")
        kiosk.says("Hai lần gõ không giống nhau")
        kiosk.enter()
        kiosk.enter()
        kiosk.view("name")
        Gate(kiosk.home.root).enter(PIN)
        anew: list[bool] = []
        kiosk.staff.anewAsked.connect(lambda: anew.append(True))
        for _ in "kiosk-1":
            kiosk.press_key(Qt.Key.Key_Backspace)
        kiosk.type("b-12")
        kiosk.press("Dùng tên này")
        assert anew and Settings.read(kiosk.home.root).name == "b-12"
    finally:
        kiosk.close()


def test_contacts_go_to_the_stick_sealed_and_whole_and_a_stick_that_is_gone_is_said(kiosk: StaffWindow) -> None:
    lead, _ = kiosk.lead()
    kiosk.panel()
    kiosk.says("1 chưa giao")
    kiosk.act("Giao liên hệ")
    kiosk.says("1 liên hệ đang chờ giao.")
    kiosk.act("KINGSTON")
    kiosk.says("Đã giao 1 liên hệ")
    [path] = kiosk.stick.glob("*.tram-leads")
    with open_bundle(path) as bundle:
        assert [found.facts.id for found in read_rows(bundle.db)] == [lead.facts.id] and bundle.head.kiosk == "a-07"
    path.unlink()
    kiosk.stick.rmdir()
    kiosk.staff.handingOver.choose(str(kiosk.stick))  # touched in the same moment
    kiosk.says("Chưa ghi được ra thẻ nhớ")
    kiosk.until(lambda: not [card for card in kiosk.items("StaffAction") if card.property("title") == "KINGSTON"])


def test_the_organisers_bundle_takes_the_place_of_the_practice(kiosk: StaffWindow, tmp_path: Path) -> None:
    (kiosk.stick / "broken.tram-event").write_bytes(b"tram-event 1\nnonsense")
    write_bundle(kiosk, tmp_path / "office")
    kiosk.panel()
    kiosk.act("Nhận gói sự kiện")
    kiosk.act("broken.tram-event")
    kiosk.says("Tệp bị hỏng")
    kiosk.press("Chọn gói khác")
    kiosk.act("week.tram-event")
    kiosk.says("digital-week, gói số 1")
    kiosk.says("Máy này chưa biết ban tổ chức")
    anew: list[bool] = []
    kiosk.staff.anewAsked.connect(lambda: anew.append(True))
    kiosk.press("Nhận gói này")
    kiosk.says("Tuần lễ số đã sẵn sàng")
    assert read_event(kiosk.home.event).id == "digital-week"
    kiosk.until(lambda: bool(anew))


def test_a_visitor_is_erased_by_the_code_and_may_change_their_mind(portrait: StaffWindow) -> None:
    kiosk = portrait
    _, receipt = kiosk.lead()
    kiosk.panel()
    kiosk.act("Rút hoặc xoá liên hệ")
    kiosk.view("receipt")
    kiosk.type(receipt.code.lower()[:-1])
    kiosk.press("Tìm liên hệ")
    kiosk.says("Mã có 11 ký tự")
    kiosk.type(receipt.code.lower()[-1])
    kiosk.press("Tìm liên hệ")
    kiosk.says("Có đúng của vị khách này?")
    assert not any("Khuê" in text or "khue@" in text for text in kiosk.words())
    kiosk.act("Xoá hết")
    kiosk.says("Sẽ xoá hẳn sau 10 phút nữa")
    kiosk.act("Thôi, không làm nữa")
    kiosk.says("Có đúng của vị khách này?")
    kiosk.press("Về bảng nhân viên")
    kiosk.view("panel")
    assert kiosk.staff.byReceipt.code == ""


def test_choices_hold_for_the_next_start_and_the_visit_is_wiped(kiosk: StaffWindow) -> None:
    kiosk.touch(kiosk.items("DemoCard")[0])
    kiosk.settled("demo")
    kiosk.panel()
    kiosk.act("Tắt tiếng")
    kiosk.says("Đang tắt tiếng")
    assert kiosk.kiosk.demo.aloud.muted and kiosk.kiosk.access.mute
    kiosk.act("Chọn camera")
    kiosk.press("Soi như gương")
    kiosk.press("Về bảng nhân viên")
    choices = read_choices(kiosk.home.root)
    assert (choices.muted, choices.mirror) == (True, False)
    kiosk.act("Chạy lại trải nghiệm")
    kiosk.settled("demo")
    kiosk.gesture()
    kiosk.view("door")  # each time anew
    kiosk.enter()
    kiosk.act("Xoá phiên đang mở")
    kiosk.settled("attract")
    assert kiosk.staff.view == "" and kiosk.kiosk.demo.run is None


def test_a_panel_that_is_left_alone_locks_itself_and_the_visit_is_wiped(kiosk: StaffWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    kiosk.panel()
    monkeypatch.setattr("kiosk.bridge.staff.patience.LOCK_SECONDS", 0.1)
    kiosk.settled("attract")
    assert kiosk.staff.view == ""


def test_with_keys_alone_staff_come_in_do_something_and_leave(kiosk: StaffWindow) -> None:
    kiosk.chord()
    kiosk.view("door")
    for digit in PIN:
        kiosk.press_key(Qt.Key(Qt.Key.Key_0 + int(digit)))
    kiosk.press_key(Qt.Key.Key_Return)
    kiosk.view("panel")
    kiosk.until(lambda: bool(kiosk.items("StaffAction")))
    for _ in range(20):
        kiosk.press_key(Qt.Key.Key_Tab)
        if kiosk.focused().property("title") == "Tắt tiếng":
            break
    kiosk.press_key(Qt.Key.Key_Return)
    kiosk.says("Đang tắt tiếng")
    kiosk.press_key(Qt.Key.Key_Down)
    assert kiosk.focused().property("title") in ("Chạy lại trải nghiệm", "Tên máy và mã PIN", "Xoá phiên đang mở")
    kiosk.act("Rút hoặc xoá liên hệ")
    kiosk.view("receipt")
    for key in "tm1":
        kiosk.press_key(Qt.Key(Qt.Key.Key_A + ord(key) - ord("a")) if key.isalpha() else Qt.Key.Key_1)
    assert kiosk.staff.byReceipt.code == "TM1"
    kiosk.press_key(Qt.Key.Key_Escape)
    kiosk.view("panel")
    kiosk.press_key(Qt.Key.Key_Escape)
    kiosk.settled("gallery")
