"""The organiser sees which kiosks handed something over, when, and what is odd about them."""

from __future__ import annotations

import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from pytestqt.qtbot import QtBot

from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.kiosks_seen import Seen
from kiosk.leads.store import Store
from tests.a_lead import leave, make_event, others_like
from tests.admin.admin_window import AdminWindow
from tests.patience import PATIENCE_S


def seen(window: AdminWindow, *rows: Seen) -> None:
    with closing(LeadBook(window.organiser.leads)) as book, book.transaction():
        for row in rows:
            book.kiosks_seen.note(row)


def test_a_kiosk_is_collected_from_its_folder_and_stands_in_the_table(qtbot: QtBot, tmp_path: Path) -> None:
    event = make_event(tmp_path / "event")
    store = Store.open(tmp_path / "cua-chinh" / "leads.sqlite3")
    for lead in others_like(leave(event, kiosk="cua-chinh"), 3):
        store.save(lead.seal(event))
    store.close()
    window = AdminWindow(qtbot, tmp_path)
    window.go("kiosks")
    window.until(lambda: "No kiosk was collected from yet" in window.words())
    window.admin.kiosks.collectFrom(QUrl.fromLocalFile(str(tmp_path / "cua-chinh")))
    window.until(lambda: "3 contacts found, 3 of them new." in window.words())
    window.until(lambda: {"cua-chinh", "All well"} <= set(window.words()))


def test_what_can_t_be_read_of_a_kiosk_is_counted_listed_and_waited_for(qtbot: QtBot, tmp_path: Path) -> None:
    event = make_event(tmp_path / "kiosk" / "event")
    store = Store.open(tmp_path / "cua-chinh" / "leads.sqlite3")
    for lead in others_like(leave(event, kiosk="cua-chinh"), 3):
        store.save(lead.seal(event))
    with store.writing() as db:
        db.execute("UPDATE lead SET left_at = 'noon' WHERE id = ?", [str(lead.facts.id)])
    store.close()
    window = AdminWindow(qtbot, tmp_path)
    window.go("kiosks")
    window.admin.kiosks.collectFrom(QUrl.fromLocalFile(str(tmp_path / "cua-chinh")))
    window.until(lambda: "2 contacts found, 2 of them new. 1 record couldn't be read and stays at the kiosk." in window.words())
    window.until(lambda: "1 record can't be read" in window.words())
    window.press("What can't be read")
    window.until(lambda: "cua-chinh · A contact" in window.words())
    assert any(words.startswith(str(lead.facts.id)) for words in window.words())
    window.press("Close")
    window.go("home")
    window.until(lambda: "1 record of a kiosk can't be read" in window.words())


def test_what_is_odd_about_a_kiosk_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    window = AdminWindow(qtbot, tmp_path)
    now = datetime.now(UTC)
    silent, fast = now - timedelta(days=3), now + timedelta(minutes=90)
    seen(window, Seen("a-01", silent, silent, 12, 2, 3, "/media/a"), Seen("a-02", now, fast, 7, 7, 0, "/media/b" + "x" * 10_000))
    window.go("kiosks")
    window.until(lambda: {"Not seen for a day", "Clock is 90 min ahead", "No. 3"} <= set(window.words()))


def test_what_came_while_something_else_went_on_is_read_too(qtbot: QtBot, tmp_path: Path) -> None:
    window = AdminWindow(qtbot, tmp_path)
    over = threading.Event()
    window.admin.kiosks.tasks.begin(lambda _: over.wait(PATIENCE_S), lambda _: None)
    now = datetime.now(UTC)
    seen(window, Seen("a-01", now, now, 12, 2, 3, "/media/a"))
    window.go("kiosks")
    over.set()
    window.until(lambda: "a-01" in window.words())


def test_two_hundred_kiosks_are_a_list_that_is_drawn_where_it_is_looked_at(qtbot: QtBot, tmp_path: Path) -> None:
    window = AdminWindow(qtbot, tmp_path)
    now = datetime.now(UTC)
    seen(window, *(Seen(f"kiosk-{number:03}", now, now, number, 0, 1, "/media/usb") for number in range(200)))
    window.go("kiosks")
    window.until(lambda: "kiosk-000" in window.words())
    window.until(lambda: [row.count for row in window.admin.places.rows if row.id == "kiosks"] == [200])
    assert len(window.items("KioskLine")) < 30


def test_a_folder_without_anything_of_a_kiosk_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    window = AdminWindow(qtbot, tmp_path)
    window.go("kiosks")
    window.admin.kiosks.collectFrom(QUrl.fromLocalFile(str(tmp_path)))
    window.until(lambda: window.admin.kiosks.tasks.trouble)
    assert str(tmp_path) in window.admin.kiosks.tasks.trouble


def test_a_database_that_is_damaged_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    organiser = OrganiserHome(tmp_path / "organiser")
    organiser.make()
    organiser.leads.write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)
    window = AdminWindow(qtbot, tmp_path)
    for place in ("kiosks", "exhibitors"):
        window.go(place)
    window.until(lambda: window.admin.kiosks.tasks.trouble)
    assert not window.admin.kiosks.empty


def test_the_table_is_walked_by_keys(qtbot: QtBot, tmp_path: Path) -> None:
    window = AdminWindow(qtbot, tmp_path)
    now = datetime.now(UTC)
    seen(window, *(Seen(f"kiosk-{number}", now, now, number, 0, 1, "/media/usb") for number in range(3)))
    window.go("kiosks")
    window.until(lambda: len(window.items("KioskLine")) == 3)
    for _ in range(30):
        if any(line.property("on") for line in window.items("KioskLine")):
            break
        window.key(Qt.Key.Key_Tab)
    window.key(Qt.Key.Key_Down)
    assert [line.property("on") for line in window.items("KioskLine")] == [False, True, False]
