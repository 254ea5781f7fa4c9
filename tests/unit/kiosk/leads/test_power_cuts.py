"""Whenever the power is cut, every acknowledged lead is there afterwards, and every erased one is gone.

The real store writes while its system calls are watched; then the disk is rebuilt as it may be after each single call.
"""

from __future__ import annotations

import errno
import shutil
import sqlite3
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from kiosk.leads.database import open_database
from kiosk.leads.migrations import migrations
from kiosk.leads.rows import read_rows
from kiosk.leads.store import Store
from tests.a_lead import make_event
from tests.power_cuts import Disk, How, lay_out
from tests.system_calls import CHANGES, Call, watch

ROOT = Path(__file__).parents[4]
SCRIPT = "sssssesssrssesss"
HOWS: tuple[How, ...] = ("all", "none", "some", "some", "some")
STORE_EVERY = 20
"""Of so many disks one is opened as the kiosk opens it; the others by SQLite alone, which is quicker."""
CUTS_OF_THE_SAMPLE, CUTS_OF_THE_SOAK = 1_000, 100_000


def record(folder: Path, script: str) -> list[Call]:
    """All calls of a writer who does `script`, in `folder / "kiosk"`."""
    calls: list[Call] = []
    assert watch(writer(folder, script), ROOT, calls.append) == 0
    return calls


def writer(folder: Path, script: str) -> list[str]:
    (folder / "event").exists() or make_event(folder / "event")
    store = folder / "kiosk" / "leads.sqlite3"
    return [sys.executable, "-m", "tests.unit.kiosk.leads.watched_writer", str(store), str(folder / "event"), script]


class Acknowledged:
    """What the writer has promised so far."""

    def __init__(self) -> None:
        self.kept: set[str] = set()
        self.erased: set[str] = set()

    def hear(self, line: str) -> None:
        sign, id = line[0], line[1:].strip()
        if sign == "+":
            self.kept.add(id)
        elif sign == "?":  # from now on it may be there or not
            self.kept.discard(id)
        elif sign == "-":
            self.erased.add(id)


def cut_everywhere(calls: Sequence[Call], folder: Path, random: Random) -> Iterator[int]:
    """Cut the power after every call, and yield after each; asserts that every promise holds."""
    disk, promised = Disk(folder / "kiosk"), Acknowledged()
    after = folder / "after"
    for number, call in enumerate(calls):
        if call.path == "out":
            promised.hear(call.data.decode())
            continue
        disk.apply(call)
        if Path(call.path).parent != folder / "kiosk" and Path(call.path) != folder / "kiosk":
            continue
        how = random.choice(HOWS)
        found = disk.cut(how, random)
        lay_out(found, after)
        ids = opened_by_store(after) if random.random() < 1 / STORE_EVERY else opened_by_sqlite(after)
        place = f"{how} after call {number}: {call.name} {Path(call.path).name} {call.offset}"
        assert promised.kept <= ids, place
        traces = [id for id in promised.erased for content in found.values() if id.encode() in content]
        assert not traces and not promised.erased & ids, place
        yield number


def opened_by_sqlite(folder: Path) -> set[str]:
    with closing(sqlite3.connect(folder / "leads.sqlite3")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'tombstone'").fetchone():
            return set()
        return {id for (id,) in connection.execute("SELECT id FROM lead")}


def opened_by_store(folder: Path) -> set[str]:
    store = Store.open(folder / "leads.sqlite3")
    assert store.set_aside is None
    ids = {str(lead.facts.id) for lead in store.leads()}
    store.close()
    return ids


def cut(folder: Path, wanted: int, script: str) -> int:
    """At least so many cuts, of as many recordings as that takes; returns how many."""
    done, random = 0, Random(wanted)
    while done < wanted:
        shutil.rmtree(folder / "kiosk", ignore_errors=True)
        calls = record(folder, script)
        for _ in range(4):
            done += sum(1 for _ in cut_everywhere(calls, folder, random))
            if done >= wanted:
                break
    return done


def test_a_power_cut_loses_no_acknowledged_lead_and_brings_no_erased_one_back(tmp_path: Path) -> None:
    assert cut(tmp_path, CUTS_OF_THE_SAMPLE, SCRIPT) >= CUTS_OF_THE_SAMPLE


@pytest.mark.soak
def test_a_hundred_thousand_power_cuts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    started = time.monotonic()
    done = cut(tmp_path, CUTS_OF_THE_SOAK, SCRIPT * 2)
    with capsys.disabled():
        sys.stdout.write(f"\n{done} power cuts, no acknowledged lead lost, {time.monotonic() - started:.0f} s\n")


def test_the_model_would_notice_a_store_that_does_not_sync(tmp_path: Path) -> None:
    """The same calls without a single sync: acknowledged leads are lost, and that is seen."""
    calls = [call for call in record(tmp_path, "ssss") if call.name != "sync"]
    with pytest.raises((AssertionError, sqlite3.DatabaseError)):
        list(cut_everywhere(calls, tmp_path, Random(1)))


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO], ids=["disk-full", "input-output"])
def test_every_write_failing_in_turn_is_said_and_the_lead_kept_at_the_next_try(tmp_path: Path, error: int) -> None:
    """In the n-th try the n-th call that changes the disk fails, as hardware fails. Where that is after the commit, while the log
    moves into the database, nothing need be said.
    """
    turn = Turn(tmp_path / "kiosk", error)
    assert watch(writer(tmp_path, "t" * 40), ROOT, turn.seen, turn.refuse) == 0
    assert turn.failed > 20 and len(turn.kept) == 40
    assert set(turn.said) <= {"lead-disk-full", "lead-io"} and turn.said.total() > 10
    db = open_database(tmp_path / "kiosk" / "leads.sqlite3", [migrations])
    assert {str(lead.facts.id) for lead in read_rows(db)} == turn.kept
    db.close()


class Turn:
    """Lets one call fail in each try, a later one each time."""

    def __init__(self, folder: Path, error: int) -> None:
        self._folder = folder
        self._error = error
        self._try, self._calls = 0, 0
        self.failed = 0
        self.said: Counter[str] = Counter()
        self.kept: set[str] = set()

    def seen(self, call: Call) -> None:
        if call.path != "out":
            return
        line = call.data.decode().strip()
        if line == "go":
            self._try, self._calls = self._try + 1, 0
        elif line[0] == "!":
            self.said[line[1:]] += 1
        else:
            self.kept.add(line[1:])

    def refuse(self, call: Call) -> int:
        if call.name not in CHANGES or Path(call.path).parent != self._folder or not self._try:
            return 0
        self._calls += 1
        if self._calls != self._try:
            return 0
        self.failed += 1
        return self._error
