"""The place of insights adds up what kiosks counted, follows its filters, and keeps it as a report, a picture or a table."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from exhibitor_admin.bridge.insights.insights import Insights
from exhibitor_admin.bridge.office import Office
from exhibitor_admin.bridge.tasks import Tasks
from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.leads.book import LeadBook
from kiosk.bridge import fonts
from kiosk.home import Home
from kiosk.leads.store import Store
from kiosk.visits import Visit, VisitBook
from tests.a_lead import make_event
from tests.patience import PATIENCE_S, wait_until


def visit(path: Path, at: datetime, times: int, kiosk: str = "hall-a") -> None:
    """Visitors at a kiosk, and its counts in the organiser's book."""
    store = Store.open(path / f"{kiosk}.sqlite3")
    for _ in range(times):
        stay = Visit()
        stay.opened("vn.tram.street-eye")
        stay.used("vn.tram.street-eye", "camera")
        stay.completed("vn.tram.street-eye")
        stay.rated("vn.tram.street-eye", 5)
        VisitBook(store, "digital-week", kiosk).add(stay, 100, "vi", at)
    book = LeadBook(path / "o" / "leads.sqlite3")
    with store.reading() as db:
        book.take_in(db)
    book.close()
    store.close()


@pytest.fixture
def office(qapp: object, tmp_path: Path) -> Office:
    del qapp
    fonts.load()
    (tmp_path / "k").mkdir()
    (tmp_path / "o").mkdir()
    return Office(Home(tmp_path / "k"), OrganiserHome(tmp_path / "o"), lambda: "en")


@pytest.fixture
def insights(office: Office) -> Iterator[Insights]:
    made = Insights(office)
    yield made
    made.close()


def read(qtbot: QtBot, insights: Insights) -> Insights:
    insights.refresh()
    wait_until(qtbot, lambda: not tasks(insights).property("busy"))
    return insights


def choose(qtbot: QtBot, insights: Insights, by: str, id: str) -> None:
    insights.choose(by, id)
    wait_until(qtbot, lambda: not tasks(insights).property("busy"))


def tasks(insights: Insights) -> Tasks:
    found: Tasks = insights.tasks  # type: ignore[assignment]
    return found


def rows(insights: Insights, name: str) -> list[tuple[str, ...]]:
    model = getattr(insights, name)
    return [tuple(row.__getattribute__(field) for field in row.__slots__) for row in model.rows]


def test_before_the_event_and_before_the_first_visit_it_says_so(qtbot: QtBot, insights: Insights, office: Office) -> None:
    assert read(qtbot, insights).property("state") == "no-event"
    make_event(office.kiosk.event)
    assert read(qtbot, insights).property("state") == "empty"


def test_the_last_day_is_on_first_beside_the_day_before(qtbot: QtBot, insights: Insights, office: Office, tmp_path: Path) -> None:
    make_event(office.kiosk.event)
    visit(tmp_path, datetime(2026, 11, 20, 9).astimezone(), 5)
    visit(tmp_path, datetime(2026, 11, 21, 9).astimezone(), 10)
    visit(tmp_path, datetime(2026, 11, 21, 10).astimezone(), 6, "hall-b")
    assert read(qtbot, insights).property("state") == "ready"
    assert rows(insights, "headline")[0] == ("16", "visits", "220% more than the day before")
    assert insights.property("chosen")["dayName"] == "Day 2 of 3 (21 November 2026)"
    assert [(row[1], row[2]) for row in rows(insights, "times")] == [("9:00", "10"), ("10:00", "6")]
    choose(qtbot, insights, "kiosk", "hall-b")
    assert rows(insights, "headline")[0][0] == "6" and len(rows(insights, "times")) == 1
    choose(qtbot, insights, "day", "")
    choose(qtbot, insights, "kiosk", "")
    assert rows(insights, "headline")[0][0] == "21"
    choose(qtbot, insights, "demo", "vn.tram.street-eye")
    assert rows(insights, "headline")[0][:2] == ("21", "tries") and rows(insights, "steps") == []


def test_everything_is_kept_and_nothing_written_over(qtbot: QtBot, insights: Insights, office: Office, tmp_path: Path) -> None:
    make_event(office.kiosk.event)
    visit(tmp_path, datetime(2026, 11, 20, 9).astimezone(), 8)
    read(qtbot, insights)
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(QColor("#A3210F"))
    for keep, name, begins in (
        (insights.keepData, "figures.csv", b"dimension,"),
        (insights.keepReport, "report.pdf", b"%PDF"),
        (lambda path: insights.keepPicture(picture, path), "page.png", b"\x89PNG"),
    ):
        for number in (name, name.replace(".", "-2.")):
            with qtbot.waitSignal(insights.kept, timeout=round(1000 * PATIENCE_S)) as kept:
                keep(str(tmp_path / name))
            assert kept.args == [str(tmp_path / number)] and (tmp_path / number).read_bytes().startswith(begins)


@pytest.mark.parametrize("keep", ["keepReport", "keepData"])
def test_a_full_disk_is_said_and_no_empty_file_left(qtbot: QtBot, insights: Insights, office: Office, tmp_path: Path, keep: str) -> None:
    make_event(office.kiosk.event)
    visit(tmp_path, datetime(2026, 11, 20, 9).astimezone(), 8)
    read(qtbot, insights)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))
    try:
        getattr(insights, keep)(str(tmp_path / "out" / "file"))
        wait_until(qtbot, lambda: bool(tasks(insights).property("trouble")))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert list((tmp_path / "out").iterdir()) == []


def test_a_damaged_book_is_said(qtbot: QtBot, insights: Insights, office: Office) -> None:
    make_event(office.kiosk.event)
    office.organiser.leads.write_bytes(b"no database" * 1000)
    assert tasks(read(qtbot, insights)).property("trouble")
