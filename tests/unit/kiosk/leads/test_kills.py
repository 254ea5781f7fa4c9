"""A kiosk that is killed while leads are being left loses none that it acknowledged."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.leads.store import Store
from tests.a_lead import make_event

ROOT = Path(__file__).parents[4]
KILLS_OF_THE_SAMPLE, KILLS_OF_THE_SOAK = 20, 10_000
KILLS_OF_A_STORE = 100
"""Then a new one is begun: every life opens and checks the whole store first."""


def kill_writers(folder: Path, kills: int) -> int:
    """Kill so many writers of one store, each at a random moment; returns how many leads they had acknowledged."""
    path = folder / "leads.sqlite3"
    command = [sys.executable, "-m", "tests.unit.kiosk.leads.dying_writer", str(path), str(folder.parent / "event"), str(kills)]
    acknowledged = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.split()
    store = Store.open(path)
    assert store.set_aside is None
    assert set(acknowledged) <= {str(lead.facts.id) for lead in store.leads()}
    store.close()
    return len(acknowledged)


def test_no_acknowledged_lead_is_lost_when_the_kiosk_is_killed(tmp_path: Path) -> None:
    make_event(tmp_path / "event")
    assert kill_writers(tmp_path / "kiosk", KILLS_OF_THE_SAMPLE) >= KILLS_OF_THE_SAMPLE


@pytest.mark.soak
def test_ten_thousand_kills(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_event(tmp_path / "event")
    started, leads = time.monotonic(), 0
    for number in range(KILLS_OF_THE_SOAK // KILLS_OF_A_STORE):
        leads += kill_writers(tmp_path / f"kiosk-{number}", KILLS_OF_A_STORE)
    with capsys.disabled():
        sys.stdout.write(f"\n{KILLS_OF_THE_SOAK} kills, none of {leads} acknowledged leads lost, {time.monotonic() - started:.0f} s\n")
