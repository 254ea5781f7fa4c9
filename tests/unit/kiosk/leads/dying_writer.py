"""Saves leads in processes that are killed at random: dying_writer.py STORE PUBLIC_EVENT ROUNDS [STICK]; prints the ids that were
acknowledged. With a stick all is handed over to it again and again.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from kiosk.event.read import read_event
from kiosk.leads.hand_over import hand_over
from kiosk.leads.lead import SealedLead
from kiosk.leads.sign import KioskKey
from kiosk.leads.store import Store
from kiosk.leads.uuid7 import Uuid7
from tests.a_lead import leave

LONGEST_HAND_OVER_S = 0.03
"""Of a few leads; within it the killer waits."""


def write_for_ever(store: Path, lead: SealedLead, acknowledged: int, stick: Path | None) -> None:
    opened, ids = Store.open(store), Uuid7()
    while True:
        fresh = replace(lead, facts=replace(lead.facts, id=ids.fresh()))
        opened.save(fresh)
        os.write(acknowledged, f"{fresh.facts.id}\n".encode())
        if stick is not None:
            hand_over(opened, stick, "kiosk-1", KioskKey.find_or_make(store.with_name("kiosk.key")), datetime.now(UTC))


def one_life(store: Path, lead: SealedLead, stick: Path | None) -> str:
    """Fork a writer, kill it after a random number of acknowledged leads, and return their ids, one a line."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        write_for_ever(store, lead, writer, stick)
    os.close(writer)
    with open(reader, encoding="ascii") as lines:
        seen = [lines.readline() for _ in range(random.randint(1, 3 if stick else 12))]
        time.sleep(random.uniform(0, LONGEST_HAND_OVER_S) if stick else 0)
        os.kill(child, signal.SIGKILL)
        seen += lines.readlines()
    os.waitpid(child, 0)
    return "".join(seen)


def main(store: Path, event: Path, rounds: int, stick: Path | None) -> None:
    opened = read_event(event)
    lead = leave(opened).seal(opened)
    for _ in range(rounds):
        sys.stdout.write(one_life(store, lead, stick))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4]) if sys.argv[4:] else None)
