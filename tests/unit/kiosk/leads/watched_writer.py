"""Leaves and erases leads with the real store while its system calls are watched: watched_writer.py STORE EVENT SCRIPT.

Each letter of SCRIPT does something: `s` saves a lead, `e` erases the oldest, `r` closes the store and opens it again, `t` saves a
lead after saying `go`, and says the code of each refusal before it tries again. What is acknowledged is said on stdout at once: `+id` once
a lead is kept, `-id` once one is erased for real.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from kiosk.event.read import read_event
from kiosk.leads.later_rows import erase_lead
from kiosk.leads.store import Store
from kiosk.leads.uuid7 import Uuid7
from models.errors import KnownError
from tests.a_lead import leave

CHECKPOINT_PAGES = 24
"""So that a short script has what a long day has: the log moves into the database in between."""
MOST_TRIES = 5


class Writer:
    def __init__(self, path: Path, event: Path) -> None:
        self._path = path
        opened = read_event(event)
        self._like = leave(opened).seal(opened)
        self._ids, self._kept = Uuid7(), list[UUID]()
        self._open()

    def do(self, letter: str) -> None:
        {"s": self._save, "e": self._erase, "r": self._reopen, "t": self._try}[letter]()

    def _open(self) -> None:
        self._store = Store.open(self._path, busy_ms=50)
        with self._store.reading() as db:
            db.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}").fetchall()

    def _save(self) -> None:
        lead = replace(self._like, facts=replace(self._like.facts, id=self._ids.fresh()))
        self._store.save(lead)
        say(f"+{lead.facts.id}")
        self._kept.append(lead.facts.id)

    def _erase(self) -> None:
        oldest = self._kept.pop(0)
        say(f"?{oldest}")
        with self._store.writing() as db:
            erase_lead(db, oldest, datetime.now(UTC), "kiosk-1")
        assert self._store.sweep()
        say(f"-{oldest}")

    def _reopen(self) -> None:
        self._store.close()
        self._open()

    def _try(self) -> None:
        lead = replace(self._like, facts=replace(self._like.facts, id=self._ids.fresh()))
        say("go")
        for _ in range(MOST_TRIES):
            try:
                self._store.save(lead)
                break
            except KnownError as error:
                say(f"!{error.code}")
        else:
            raise RuntimeError("it can't be saved any more")
        say(f"+{lead.facts.id}")


def say(line: str) -> None:
    os.write(1, line.encode() + b"\n")


if __name__ == "__main__":
    writer = Writer(Path(sys.argv[1]), Path(sys.argv[2]))
    for letter in sys.argv[3]:
        writer.do(letter)
    os._exit(0)
