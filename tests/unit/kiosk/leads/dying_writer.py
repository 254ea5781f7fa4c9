"""Saves leads in processes that are killed at random: dying_writer.py STORE PUBLIC_EVENT ROUNDS; prints the ids that were acknowledged."""

from __future__ import annotations

import os
import random
import signal
import sys
from dataclasses import replace
from pathlib import Path

from kiosk.event.read import read_event
from kiosk.leads.lead import SealedLead
from kiosk.leads.store import Store
from kiosk.leads.uuid7 import Uuid7
from tests.a_lead import leave


def write_for_ever(store: Path, lead: SealedLead, acknowledged: int) -> None:
    opened, ids = Store.open(store), Uuid7()
    while True:
        fresh = replace(lead, facts=replace(lead.facts, id=ids.fresh()))
        opened.save(fresh)
        os.write(acknowledged, f"{fresh.facts.id}\n".encode())


def one_life(store: Path, lead: SealedLead) -> str:
    """Fork a writer, kill it after a random number of acknowledged leads, and return their ids, one a line."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        write_for_ever(store, lead, writer)
    os.close(writer)
    with open(reader, encoding="ascii") as lines:
        seen = [lines.readline() for _ in range(random.randint(1, 12))]
        os.kill(child, signal.SIGKILL)
        seen += lines.readlines()
    os.waitpid(child, 0)
    return "".join(seen)


def main(store: Path, event: Path, rounds: int) -> None:
    opened = read_event(event)
    lead = leave(opened).seal(opened)
    for _ in range(rounds):
        sys.stdout.write(one_life(store, lead))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
