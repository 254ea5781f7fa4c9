"""Today: from nothing to an event, and what needs attention."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from exhibitor_admin.changing import changing
from exhibitor_admin.event import put_record
from exhibitor_admin.event_bundle import bundle_event
from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.keys import unlock_key
from exhibitor_admin.signing import SignKey
from kiosk.event.orders import Orders
from kiosk.event.read import read_event
from kiosk.leads.store import Store
from tests.a_lead import leave, make_event
from tests.admin.admin_window import AdminWindow
from tests.practice import practise

PASSPHRASE = "đèn lồng bên sông"
ANSWERS = {
    "Name in Vietnamese": "Tuần lễ số",
    "Name in English": "Digital Week 2026",
    "Place in Vietnamese": "Hà Nội",
    "Place in English": "Hanoi",
    "First day": "20/11/2026",
    "Last day": "22/11/2026",
    "Contacts are erased by": "31/12/2026",
    "Who answers for the data": "Sở Khoa học và Công nghệ",
    "How visitors reach them": "024 3825 0000",
}


def test_an_event_is_made_from_nothing_and_says_what_is_next(qtbot: QtBot, tmp_path: Path) -> None:
    window = AdminWindow(qtbot, tmp_path)
    window.answer(ANSWERS, PASSPHRASE)
    window.until(lambda: window.admin.home.eventName == "Digital Week 2026")
    event = read_event(window.kiosk.event)
    assert (event.id, event.starts.isoformat(), event.controller.contact) == ("digital-week-2026", "2026-11-20", "024 3825 0000")
    assert unlock_key(window.organiser.key(event.id), PASSPHRASE).public == event.public_key
    window.until(lambda: "The recovery sheet lies on this machine" in window.words())
    window.press("It is printed")
    window.press("It is; delete the file")
    window.until(lambda: not window.organiser.recovery_sheet(event.id).exists())


def test_what_is_missing_or_no_day_is_said_where_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    window = AdminWindow(qtbot, tmp_path)
    window.press("Make the event")
    window.write(f"Passphrase, {window.admin.home.newEvent.shortest} signs or more", PASSPHRASE)
    window.write("The same once more", PASSPHRASE)
    window.press("Make the event")
    assert window.words().count("Still empty") == len(ANSWERS)
    for row in window.admin.home.newEvent.questions.rows:
        window.admin.home.newEvent.answer(row.id, "x" * 10_000 if row.id == "controller" else "tomorrow")
    window.press("Make the event")
    window.until(lambda: window.words().count("No day; write it as 20/11/2026") == 3)
    assert window.words().count("Can't be used: too long, or with signs that can't be shown") == 1
    assert not window.kiosk.event.exists()


def test_leads_that_only_the_kiosk_has_are_said(qtbot: QtBot, tmp_path: Path) -> None:
    event = make_event(tmp_path / "kiosk" / "event")
    store = Store.open(tmp_path / "kiosk" / "leads.sqlite3")
    store.save(leave(event).seal(event))
    store.close()
    window = AdminWindow(qtbot, tmp_path)
    window.until(lambda: "1 contact of this machine's kiosk to collect" in window.words())


def test_a_bundle_that_is_older_than_the_event_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    folder, home = tmp_path / "kiosk" / "event", OrganiserHome(tmp_path / "organiser")
    make_event(folder)
    bundle_event(folder, tmp_path / "a.tram-event", home, SignKey.fresh(), [], Orders())
    window = AdminWindow(qtbot, tmp_path)
    window.until(lambda: "There is no backup yet" in window.words())
    assert "The event is newer than its last bundle" not in window.words()
    put_record(folder, read_event(folder), place={"vi": "Huế", "en": "Hue"})
    window.go("kiosks")
    window.go("home")
    window.until(lambda: "The event is newer than its last bundle" in window.words())
    window.press("Build the bundle")
    window.at("programme")


def test_a_backup_takes_its_line_away(qtbot: QtBot, tmp_path: Path) -> None:
    make_event(tmp_path / "kiosk" / "event")
    window = AdminWindow(qtbot, tmp_path)
    window.until(lambda: "There is no backup yet" in window.words())
    window.admin.home.backUp(str(tmp_path / "stick" / "all.tram-backup.zip"))
    window.until(lambda: "Nothing needs you now" in window.words())
    window.admin.home.backUp(str(tmp_path / "stick" / "all.tram-backup.zip"))  # twice to the same place
    window.until(lambda: "all.tram-backup.zip" in window.admin.home.tasks.trouble)


def test_damaged_files_of_an_event_are_said(qtbot: QtBot, tmp_path: Path) -> None:
    make_event(tmp_path / "kiosk" / "event")
    (tmp_path / "kiosk" / "event" / "event.toml").write_text("id = ")
    window = AdminWindow(qtbot, tmp_path)
    assert "event.toml" in window.admin.home.trouble
    assert not window.items("Empty")


def test_the_event_is_changed_and_a_change_is_taken_back(qtbot: QtBot, tmp_path: Path) -> None:
    practise(tmp_path)
    window = AdminWindow(qtbot, tmp_path)
    window.press("Change the event…")
    window.write("Last day", "1/1/2020")
    window.press("Keep the changes")
    window.until(lambda: "The event ends before it starts" in window.admin.home.newEvent.tasks.trouble)
    window.write("Last day", "30/01/2026")
    window.write("Name in English", "Rehearsal")
    window.press("한국어")
    window.press("Keep the changes")
    window.until(lambda: window.admin.home.eventName == "Rehearsal")
    changed = read_event(window.organiser.event("practice"))
    assert (changed.name.en, changed.languages) == ("Rehearsal", ("vi", "en"))
    window.press("Undo the change")
    window.until(lambda: window.admin.home.eventName == "Practice event")
    assert read_event(window.kiosk.event).languages == ("vi", "en", "ko")
    assert not window.items("Button", text="Undo the change")


def test_while_another_window_writes_the_event_s_form_stays_as_it_is(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("exhibitor_admin.changing.PATIENCE_SECONDS", 0)
    practise(tmp_path)
    window = AdminWindow(qtbot, tmp_path)
    window.press("Change the event…")
    window.write("Place in English", "Hue")
    with changing(window.kiosk.event):
        window.press("Keep the changes")
        window.until(lambda: any("is writing to the event" in word for word in window.words()))
        assert window.field("Place in English").property("text") == "Hue"
        monkeypatch.setattr("exhibitor_admin.changing.PATIENCE_SECONDS", 60)
        window.press("Keep the changes")
        window.until(lambda: "Writing… Another window may be writing too." in window.words())
        assert not window.items("Button", text="Keep the changes", enabled=True)
    window.until(lambda: not window.items("NewEventSheet"))
    assert read_event(window.kiosk.event).place.en == "Hue"
