"""The Contacts place in the real window: sealed, open, searched, merged, handed out, erased, and whatever is wrong with the files."""

import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import psutil
import pyrage
import pytest
from PySide6.QtCore import Qt, QUrl
from pytestqt.qtbot import QtBot

from exhibitor_admin.event import PRACTICE_PASSPHRASE, practise_event
from exhibitor_admin.event_keys import set_exhibitor_key
from exhibitor_admin.export.csv_file import count_csv
from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.keys import fresh_key
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.columns import read_columns
from kiosk.event.read import read_event
from kiosk.home import Home
from kiosk.leads.store import Store
from tests.a_lead import leave, make_contact, make_event, others_like
from tests.admin.admin_window import AdminWindow

CELLS = int(Qt.ItemDataRole.UserRole) + 1
VISITORS = (
    ("Nguyễn Thị Minh Khuê", "Trường THPT số 2", "0912 345 678"),
    ("Trần Quốc Bảo", "Sở Thông tin", "0912 000 204"),
    ("Trần Q. Bảo", "Sở TT", "0912 000 204"),
)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice event, three leads of its own, and one of a stranger's key under its id."""
    folder = tmp_path_factory.mktemp("leads")
    kiosk, organiser = Home(folder / "kiosk"), OrganiserHome(folder / "organiser")
    practise_event(kiosk.event, organiser, date.today())
    event = read_event(kiosk.event)
    left = [leave(event, make_contact(name=name, organisation=of, phone=phone, email="")) for name, of, phone in VISITORS]
    other = make_event(folder / "other").model_copy(update={"id": event.id})
    book = LeadBook(organiser.leads)
    book.add([*(lead.seal(event) for lead in left), leave(other).seal(other)])
    book.close()
    return folder


@pytest.fixture
def place(qtbot: QtBot, filled: Path, tmp_path: Path) -> AdminWindow:
    """Locked, on a copy of it all."""
    shutil.copytree(filled, tmp_path / "home")
    window = AdminWindow(qtbot, tmp_path / "home")
    window.go("leads")
    window.until(lambda: window.items("LeadsLocked"))
    return window


@pytest.fixture
def opened(place: AdminWindow) -> AdminWindow:
    place.press("Open with the key")
    place.write("Passphrase", PRACTICE_PASSPHRASE)
    place.key(Qt.Key.Key_Return)
    place.until(lambda: _names(place) == {"Nguyễn Thị Minh Khuê", "Trần Quốc Bảo", "Trần Q. Bảo"})
    place.until(lambda: not place.admin.leads.tasks.busy)
    return place


def _names(window: AdminWindow) -> set[str]:
    rows = window.admin.leads.rows
    return {name for at in range(rows.rowCount()) for name in rows.data(rows.index(at, 0), CELLS)[:1]}


def _first(window: AdminWindow) -> str:
    rows = window.admin.leads.rows
    return str(rows.data(rows.index(0, 0), CELLS)[0])


def _look(window: AdminWindow, name: str) -> None:
    window.click(next(line for line in window.items("LeadLine") if line.property("cells")[0] == name))
    window.until(lambda: window.admin.leads.person.name == name)


def test_while_it_is_locked_only_numbers_are_seen_and_kiosks_collected(place: AdminWindow, tmp_path: Path) -> None:
    assert "4 contacts, sealed" in place.words()
    assert not any("Khuê" in word for word in place.words())
    event = read_event(place.kiosk.event)
    store = Store.open(tmp_path / "stick" / "leads.sqlite3")
    store.save(leave(event, kiosk="kiosk-9").seal(event))
    store.close()
    place.admin.leads.collect([QUrl.fromLocalFile(str(tmp_path / "stick"))])
    place.until(lambda: "1 contacts found, 1 of them new." in place.words())
    place.until(lambda: "kiosk-9" in place.words())
    shutil.copytree(tmp_path / "stick", tmp_path / "another")
    (tmp_path / "stick" / "leads.sqlite3").write_bytes(b"not a database" * 999)
    place.admin.leads.collect([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("stick", "another")])
    place.until(lambda: place.admin.leads.tasks.trouble)
    place.until(lambda: "1 contacts found, 0 of them new." in place.words())
    assert "5 contacts, sealed" in place.words()


def test_somebody_is_searched_sorted_and_gone_once_it_is_locked(opened: AdminWindow, tmp_path: Path) -> None:
    assert "1 can't be opened with this key." in opened.words()
    opened.click(opened.items("HeadCell", name="Name")[0])
    opened.until(lambda: _first(opened) == "Nguyễn Thị Minh Khuê")
    opened.click(opened.items("Button", name="Choose the columns")[0])
    opened.press("Kiosk")
    opened.until(lambda: opened.items("HeadCell", name="Kiosk"))
    assert "kiosk" in read_columns(opened.organiser.columns)
    opened.key(Qt.Key.Key_Escape)
    opened.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    opened.write("Name, organisation, receipt code", "bao")
    opened.until(lambda: _names(opened) == {"Trần Quốc Bảo", "Trần Q. Bảo"})
    _look(opened, "Trần Q. Bảo")
    opened.key(Qt.Key.Key_Down)
    opened.until(lambda: opened.admin.leads.person.name == "Trần Quốc Bảo")
    opened.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    opened.until(lambda: opened.items("LeadsLocked"))
    assert not any("Bảo" in word for word in opened.words())
    assert opened.admin.leads.rows.rowCount() == 0


def _kill_what_unseals() -> None:
    for child in psutil.Process().children():
        with suppress(psutil.NoSuchProcess):
            if any("spawn_main" in word for word in child.cmdline()):
                child.kill()


def test_opening_that_the_system_ended_is_said_and_taken_up_again(opened: AdminWindow) -> None:
    """The process that unseals is killed, as by a system that runs out of memory."""
    event = read_event(opened.kiosk.event)
    with closing(LeadBook(opened.organiser.leads)) as book:
        book.add(lead.seal(event) for lead in others_like(leave(event), 3000))
    opened.admin.leads.refresh()
    opened.until(lambda: opened.admin.leads.tasks.share > 0)
    _kill_what_unseals()
    opened.until(lambda: any("The system ended part of the work" in word for word in opened.words()))
    there = opened.admin.leads.shown
    assert there < 3003
    opened.press("Open the rest")
    opened.until(lambda: opened.admin.leads.shown == 3003 and not opened.admin.leads.unfinished)


def test_two_are_merged_somebody_noted_handed_out_and_erased(opened: AdminWindow, tmp_path: Path) -> None:
    leads = opened.admin.leads
    opened.press("Look and merge")
    opened.press("One person: merge 2")
    opened.until(lambda: leads.twins.count == 0)
    opened.press("Take the last back")
    opened.until(lambda: leads.twins.count == 1)
    opened.until(lambda: opened.items("TwinLine", heading=False))
    opened.click(opened.items("TwinLine", heading=False)[0])
    opened.until(lambda: leads.twins.chosen == 1)
    opened.press("All different people")
    opened.until(lambda: leads.twins.count == 0)
    opened.key(Qt.Key.Key_Escape)

    _look(opened, "Nguyễn Thị Minh Khuê")
    leads.person.setNote("gọi lại thứ Hai")
    opened.until(lambda: leads.person.note == "gọi lại thứ Hai")
    leads.person.setHeat("hot")
    opened.until(lambda: leads.person.heat == "hot")
    leads.narrowing.narrow("heat", "hot")
    opened.until(lambda: _names(opened) == {"Nguyễn Thị Minh Khuê"})

    opened.click(opened.items("Button", name="Export contacts to a file")[0])
    opened.until(lambda: leads.out.ready and leads.out.leads == 1)
    opened.until(lambda: any("Nguyễn Thị Minh Khuê" in line.property("cells") for line in opened.items("PreviewLine")))
    leads.out.shape("csv")
    leads.out.write(str(tmp_path / "out.csv"))
    opened.until(lambda: any("1 contacts written" in word for word in opened.words()))
    assert count_csv(tmp_path / "out.csv") == 1
    leads.out.readLog()
    opened.until(lambda: [row.file for row in leads.out.log.rows] == [str(tmp_path / "out.csv")])

    leads.narrowing.widen()
    opened.press("Erase on request…")
    assert not opened.items("Button", text="Erase", enabled=True)
    opened.write("This can't be undone. Type the name to confirm: Nguyễn Thị Minh Khuê", "Nguyễn Thị Minh Khuê")
    opened.press("Erase")
    opened.until(lambda: any(word.startswith("Erased: 1") and "out.csv" in word for word in opened.words()))
    opened.until(lambda: _names(opened) == {"Trần Quốc Bảo", "Trần Q. Bảo"})


def test_a_wrong_digit_is_put_right_and_what_was_left_stays_sealed(opened: AdminWindow) -> None:
    _look(opened, "Trần Q. Bảo")
    with closing(LeadBook(opened.organiser.leads)) as book:
        before = list(book.leads())
    opened.press("Correct…")
    opened.write("Phone", "0912 00")
    opened.press("Keep")
    opened.until(lambda: opened.items("Field", error="Phone: a digit is missing"))
    opened.write("Phone", "0912 000 205")
    opened.press("Keep")
    opened.until(lambda: "Corrected." in opened.words())
    opened.until(lambda: "0912 000 205" in opened.words() and any(word.endswith("· Phone") for word in opened.words()))
    with closing(LeadBook(opened.organiser.leads)) as book:
        assert list(book.leads()) == before


def test_who_was_erased_in_another_window_is_said_to_be_gone(opened: AdminWindow) -> None:
    _look(opened, "Trần Q. Bảo")
    with closing(LeadBook(opened.organiser.leads)) as book:
        book.erase([UUID(opened.admin.leads.person.id)], datetime.now(UTC), "organiser", "lan", "practice")
    opened.admin.leads.person.setHeat("hot")
    opened.until(lambda: any(word.startswith("This contact isn't here any more") for word in opened.words()))
    opened.until(lambda: _names(opened) == {"Nguyễn Thị Minh Khuê", "Trần Quốc Bảo"})


def test_an_exhibitors_contacts_are_shown_sealed_for_them_and_they_are_told_of_what_went(opened: AdminWindow, tmp_path: Path) -> None:
    leads, theirs = opened.admin.leads, fresh_key()
    set_exhibitor_key(opened.kiosk.event, "tram", theirs.public)
    leads.narrowing.search("Khuê")
    opened.until(lambda: _names(opened) == {"Nguyễn Thị Minh Khuê"})
    opened.go("exhibitors")
    opened.press("Their contacts")
    opened.at("leads")
    opened.until(lambda: leads.shown == 3 and leads.narrowing.limits == 1)
    opened.press("Export 3")
    opened.until(lambda: leads.out.ready)
    assert leads.out.what == "for:tram" and leads.out.fileName.endswith("-tram.xlsx.age") and leads.out.sealed
    leads.out.shape("csv")
    leads.out.write(str(tmp_path / "for-tram.csv.age"))
    opened.until(lambda: any("3 contacts written" in word for word in opened.words()))
    (tmp_path / "for-tram.csv").write_bytes(pyrage.decrypt((tmp_path / "for-tram.csv.age").read_bytes(), theirs.identities))
    assert count_csv(tmp_path / "for-tram.csv") == 3

    _look(opened, "Trần Quốc Bảo")
    leads.person.withdraw("exhibitor-contact")
    opened.until(lambda: "To be told: Trạm AI." in opened.words())
    opened.press("Write the letters…")
    opened.until(lambda: "1 erased" in opened.words())
    opened.press("Write the letters")
    opened.until(lambda: "The letters are written" in opened.words())
    (letter,) = opened.organiser.letters.iterdir()
    assert letter.name in opened.words() and "Bảo" not in letter.read_text("utf-8")
    opened.press("Close")
    opened.until(lambda: leads.letters.count == 0)


@pytest.mark.parametrize("broken", ["damaged", "newer"])
def test_a_book_that_can_t_be_read_is_said_and_left_alone(qtbot: QtBot, filled: Path, tmp_path: Path, broken: str) -> None:
    shutil.copytree(filled, tmp_path / "home")
    book = tmp_path / "home" / "organiser" / "leads.sqlite3"
    if broken == "damaged":
        book.write_bytes(b"not a database" * 999)
    else:
        with sqlite3.connect(book) as db:
            db.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('leads', 'of_tomorrow', '2030')")
    before = book.stat().st_size
    window = AdminWindow(qtbot, tmp_path / "home")
    window.go("leads")
    window.until(lambda: "The contacts can't be read" in window.words())
    assert book.stat().st_size == before


def test_before_anybody_left_anything_it_says_how_that_comes_about(qtbot: QtBot, filled: Path, tmp_path: Path) -> None:
    shutil.copytree(filled / "kiosk", tmp_path / "kiosk")
    window = AdminWindow(qtbot, tmp_path)
    window.go("leads")
    window.until(lambda: "No contacts yet" in window.words())
    window.press("Collect…")
    window.until(lambda: window.items("CollectSheet"))
