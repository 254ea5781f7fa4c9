"""What a whole visit leaves in the counts: what was tried and for how many visits, and nothing about anybody."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk.leads.store import Store
from kiosk.visits import read_counts
from tests.qml.kiosk_window import LANDSCAPE, KioskWindow

STREET_EYE = "vn.tram.street-eye"


def counted(folder: Path) -> dict[tuple[str, str, str], int]:
    store = Store.open(folder / "kiosk" / "leads.sqlite3")
    with store.reading() as db:
        found: dict[tuple[str, str, str], int] = {(it.demo, it.language, it.measure): it.value for it in read_counts(db)}
    store.close()
    return found


def test_a_visit_is_counted_in_the_language_in_which_it_ended(qtbot: QtBot, tmp_path: Path) -> None:
    window = KioskWindow(qtbot, tmp_path, LANDSCAPE)
    window.touch(window.items("LanguageButtons")[0].childItems()[1])
    window.touch(window.items("DemoCard")[0])
    window.settled("demo")
    window.until(lambda: window.kiosk.demo.state == "ready")
    window.touch(window.items("SampleTile")[1])
    window.until(lambda: window.kiosk.demo.state == "ready")
    window.kiosk.openTakeHome()
    window.settled("take-home")
    window.kiosk.back()
    window.kiosk.openContact()
    window.kiosk.contact.scan.read.emit({"name": "Nguyễn Thị Minh Khuê"})
    window.kiosk.wipe()
    window.settled("attract")
    window.close()
    found = counted(tmp_path)
    assert {key: found[key] for key in found if key[2] != "seconds"} == {
        ("", "en", "visits"): 1,
        ("", "en", "visits:opened"): 1,
        ("", "en", "visits:used"): 1,
        ("", "en", "visits:completed"): 1,
        ("", "en", "visits:taken"): 1,
        ("", "en", "visits:scanned"): 1,
        (STREET_EYE, "en", "opened"): 1,
        (STREET_EYE, "en", "input:sample"): 1,
        (STREET_EYE, "en", "completed"): 1,
        (STREET_EYE, "en", "taken"): 1,
        (STREET_EYE, "en", "scanned"): 1,
    }


def test_a_kiosk_that_nobody_touches_counts_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    window = KioskWindow(qtbot, tmp_path, LANDSCAPE)
    window.kiosk.wipe()
    window.close()
    assert counted(tmp_path) == {}
