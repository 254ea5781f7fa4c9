"""A whole event with the organiser's window: made from nothing, two packages approved, taken to a kiosk, and its leads brought back."""

from __future__ import annotations

from datetime import UTC, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.demos_here import open_library
from kiosk.event.read import read_event
from kiosk.event.take_in import take_in
from kiosk.home import Home
from kiosk.leads.hand_over import hand_over
from kiosk.leads.lead import DemoVersion
from kiosk.leads.sign import KioskKey
from kiosk.leads.store import Store
from kiosk.settings import Settings
from tests.a_lead import leave, make_contact
from tests.admin.admin_window import AdminWindow
from tests.hostile.a_package import change, write_package
from tests.workbook import read_rows

PASSPHRASE = "đèn lồng bên sông"
ANSWERS = {
    "Name in Vietnamese": "Tuần lễ số",
    "Name in English": "Digital Week",
    "Place in Vietnamese": "Hà Nội",
    "Place in English": "Hanoi",
    "First day": "20/11/2026",
    "Last day": "22/11/2026",
    "Contacts are erased by": "31/12/2036",
    "Who answers for the data": "Sở Khoa học và Công nghệ",
    "How visitors reach them": "024 3825 0000",
}
LIGHT, SHADE = "vn.example.light", "vn.example.shade"
VISITOR = "Nguyễn Thị Minh Khuê"


def test_an_event_from_nothing_to_a_list_of_leads(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "me"))
    window = AdminWindow(qtbot, tmp_path)
    make_event(window)
    approve_two_packages(window, tmp_path)
    put_one_first(window)
    bundle = build_bundle(window, tmp_path / "me" / "Documents")
    booth = at_the_booth(bundle, tmp_path / "booth")
    handed = a_visitor_comes(booth, tmp_path / "stick")
    leads_come_back(window, handed, tmp_path / "leads.xlsx")


def make_event(window: AdminWindow) -> None:
    window.answer(ANSWERS, PASSPHRASE)
    window.until(lambda: window.admin.home.eventName == "Digital Week")


def approve_two_packages(window: AdminWindow, folder: Path) -> None:
    other = write_package(folder / "shade")
    change(other, LIGHT, SHADE)
    change(other, 'title = "Light"', 'title = "Shade"')
    window.go("demos")
    window.drop(write_package(folder / "light"), other)
    window.until(lambda: len(window.items("DemoLine", state="waiting")) == 2 and not window.admin.demos.tasks.busy)
    approve(window, "Light")
    approve(window, "Shade")


def approve(window: AdminWindow, title: str) -> None:
    window.click(line(window, "DemoLine", title))
    window.until(lambda: f"{title} 1.0.0" in window.words())
    window.press("Approve and sign")
    if not window.admin.lock.opened:
        window.write("Passphrase", PASSPHRASE)
        window.key(Qt.Key.Key_Return)
        window.until(lambda: window.admin.lock.signs and not window.items("UnlockSheet"))
        window.press("Approve and sign")
    window.until(lambda: line(window, "DemoLine", title).property("state") == "approved")


def put_one_first(window: AdminWindow) -> None:
    window.go("programme")
    shade = line(window, "ShownLine", "Shade")
    window.click(shade.childItems()[-1])  # its star
    window.until(lambda: line(window, "ShownLine", "Shade").property("featured"))


def build_bundle(window: AdminWindow, documents: Path) -> Path:
    window.press("Build the event's bundle")
    window.write("PIN of staff: at least 6 digits; empty, and each kiosk asks its own staff for one", "271828")
    window.press("Build it")
    window.until(lambda: window.admin.programme.bundling.said)
    assert not window.admin.programme.bundling.warnings
    window.press("Done")
    return documents / "digital-week.tram-event"


def at_the_booth(bundle: Path, root: Path) -> Home:
    """A kiosk takes the bundle in, and shows what was approved, the starred demo first."""
    root.mkdir()
    booth = Home(root)
    taken = take_in(bundle, booth)
    packages, refused = open_library(booth, taken.event).demos()
    shown = [package.manifest.id for package in taken.event.programme.arrange(packages, "booth", time(12))]
    assert not refused and {LIGHT, SHADE} <= set(shown)
    assert Settings.read(root).featured == SHADE
    return booth


def a_visitor_comes(booth: Home, stick: Path) -> Path:
    stick.mkdir()
    event, store = read_event(booth.event), Store.open(booth.leads)
    lead = leave(event, make_contact(name=VISITOR), kiosk="booth", demo=DemoVersion(LIGHT, "1.0.0", "example"))
    store.save(lead.seal(event))
    handed = hand_over(store, stick, "booth", KioskKey.find_or_make(booth.root / "kiosk.key"), datetime.now(UTC))
    store.close()
    return handed.path


def leads_come_back(window: AdminWindow, handed: Path, out: Path) -> None:
    """The stick is read, the contacts are opened with the key that the window made, and stand in a workbook."""
    window.go("leads")
    window.admin.leads.collect([QUrl.fromLocalFile(str(handed))])  # as the system's own dialog answers
    window.press("Export 1")
    window.press("Save as…")
    window.write("File name", str(out))
    window.press("Save")
    window.until(out.exists)
    assert [row["Name"] for row in read_rows(out)] == [("text", VISITOR)]


def line(window: AdminWindow, kind: str, title: str) -> QQuickItem:
    """The line of a list with this title, once it is there."""
    window.until(lambda: window.items(kind, title=title))
    return window.items(kind, title=title)[0]
