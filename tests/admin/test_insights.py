"""The insights with mouse and keys: what was counted is drawn, narrowed and kept."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.leads.book import LeadBook
from kiosk.home import Home
from kiosk.leads.store import Store
from kiosk.visits import add_counts
from tests.a_lead import make_event
from tests.admin.admin_window import AdminWindow


def counted(folder: Path, kiosk: str, hour: str, visits: int, demo: str = "vn.tram.street-eye") -> None:
    """A kiosk's counts, in the organiser's book."""
    store = Store.open(folder / f"{kiosk}.sqlite3")
    sums = {("", "visits"): visits, ("", "seconds"): visits * 90, (demo, "opened"): visits, (demo, "completed"): visits}
    with store.writing() as db:
        add_counts(db, sums, event="digital-week", kiosk=kiosk, hour=hour, language="vi")
    OrganiserHome(folder / "organiser").make()
    book = LeadBook(folder / "organiser" / "leads.sqlite3")
    with store.reading() as db:
        book.take_in(db)
    book.close()
    store.close()


def test_figures_are_drawn_narrowed_by_keys_and_kept(qtbot: QtBot, tmp_path: Path) -> None:
    make_event(Home(tmp_path / "kiosk").event)
    long = "k" * 10_000
    counted(tmp_path, "hall-a", "2026-11-20T12", 40)
    counted(tmp_path, "hall-b", "2026-11-21T12", 25, demo=long)
    window = AdminWindow(qtbot, tmp_path)
    window.go("insights")
    window.until(lambda: "25" in window.words() and window.items("TimeBars"))
    assert "38% fewer than the day before" in window.words()
    day, kiosk = window.items("Picker")[:2]
    day.forceActiveFocus()
    window.key(Qt.Key.Key_Down)
    window.until(lambda: day.property("open"))
    window.key(Qt.Key.Key_Return)
    window.until(lambda: "65" in window.words())
    window.click(kiosk)
    window.until(lambda: len(window.items("PickerLine")) == 3)
    window.click(window.items("PickerLine")[1])
    window.until(lambda: "hall-a" in [picker.property("text") for picker in window.items("Picker")])
    window.until(lambda: "40" in window.words())
    for line, ending in ((0, "pdf"), (1, "png"), (2, "csv")):
        path = tmp_path / "kept" / f"figures.{ending}"
        window.click(window.items("Picker")[-1])
        window.until(lambda: len(window.items("PickerLine")) == 3)
        window.click(window.items("PickerLine")[line])
        window.write("File name", str(path))
        window.key(Qt.Key.Key_Return)
        window.until(path.exists)
        window.until(lambda: not window.admin.insights.tasks.busy)
    assert any(str(tmp_path / "kept") in said for said in window.words())


def test_without_counts_it_says_where_they_come_from(qtbot: QtBot, tmp_path: Path) -> None:
    assert make_event(Home(tmp_path / "kiosk").event).starts == date(2026, 11, 20)
    window = AdminWindow(qtbot, tmp_path)
    window.go("insights")
    window.until(lambda: "Nothing was counted yet" in window.words())
