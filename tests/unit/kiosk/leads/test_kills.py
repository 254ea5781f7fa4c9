"""A kiosk that is killed while leads are being left loses none that it acknowledged."""

from __future__ import annotations

import subprocess
import sys
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.collect import collect_all, find_sources
from kiosk.leads.hand_over import hand_over
from kiosk.leads.sign import KioskKey
from kiosk.leads.store import Store
from tests.a_lead import make_event

ROOT = Path(__file__).parents[4]
KILLS_OF_THE_SAMPLE, KILLS_OF_THE_SOAK = 20, 10_000
KILLS_WHILE_HANDING_OVER = 6
KILLS_OF_A_STORE = 100
"""Then a new one is begun: every life opens and checks the whole store first."""


def killed_writers(path: Path, event: Path, kills: int, *stick: Path) -> list[str]:
    """Kill so many writers of one store, each at a random moment; returns the leads that they had acknowledged."""
    command = [sys.executable, "-m", "tests.unit.kiosk.leads.dying_writer", *map(str, (path, event, kills, *stick))]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.split()


def kill_writers(folder: Path, kills: int) -> int:
    """Returns how many leads were acknowledged, and are there."""
    path = folder / "leads.sqlite3"
    acknowledged = killed_writers(path, folder.parent / "event", kills)
    store = Store.open(path)
    assert store.set_aside is None
    assert set(acknowledged) <= {str(lead.facts.id) for lead in store.leads()}
    store.close()
    return len(acknowledged)


def test_no_acknowledged_lead_is_lost_when_the_kiosk_is_killed(tmp_path: Path) -> None:
    make_event(tmp_path / "event")
    assert kill_writers(tmp_path / "kiosk", KILLS_OF_THE_SAMPLE) >= KILLS_OF_THE_SAMPLE


def test_no_lead_is_lost_or_doubled_when_the_kiosk_is_killed_while_it_hands_over(tmp_path: Path) -> None:
    """Nor counted as handed over before it lies on the stick, whole; what was half written makes room for the next."""
    make_event(tmp_path / "event")
    (tmp_path / "stick").mkdir()
    path = tmp_path / "kiosk" / "leads.sqlite3"
    acknowledged = killed_writers(path, tmp_path / "event", KILLS_WHILE_HANDING_OVER, tmp_path / "stick")
    with closing(LeadBook(tmp_path / "organiser.sqlite3")) as book, closing(Store.open(path)) as store:
        collect_all(list(find_sources([tmp_path / "stick"])), book)
        with store.reading() as db:
            noted = {row["key"] for row in db.query("SELECT key FROM handed_over WHERE kind = 'lead'")}
        assert noted <= set(map(str, book.ids())) and store.set_aside is None
        hand_over(store, tmp_path / "stick", "kiosk-1", KioskKey.find_or_make(path.with_name("kiosk.key")), datetime.now(UTC))
        collect_all(list(find_sources([tmp_path / "stick"])), book)
        assert sorted(map(str, book.ids())) == sorted(str(lead.facts.id) for lead in store.leads())
        assert set(acknowledged) <= set(map(str, book.ids()))
    assert [file.suffix for file in (tmp_path / "stick").glob(".*")] == []


@pytest.mark.soak
def test_ten_thousand_kills(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_event(tmp_path / "event")
    started, leads = time.monotonic(), 0
    for number in range(KILLS_OF_THE_SOAK // KILLS_OF_A_STORE):
        leads += kill_writers(tmp_path / f"kiosk-{number}", KILLS_OF_A_STORE)
    with capsys.disabled():
        sys.stdout.write(f"\n{KILLS_OF_THE_SOAK} kills, none of {leads} acknowledged leads lost, {time.monotonic() - started:.0f} s\n")
