"""What staff add to the last contact is sealed for the organiser, and known to nobody at the kiosk."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyrage
import pytest
from pytestqt.qtbot import QtBot

from exhibitor_admin.keys import PrivateKey, fresh_key
from kiosk.bridge.sending import Sending
from kiosk.bridge.staff.last_lead import LastLead
from kiosk.leads.edit import Edit
from kiosk.leads.later_rows import read_edits
from kiosk.leads.store import Store
from tests.a_lead import leave, make_event
from tests.patience import wait_until


@pytest.fixture
def key() -> PrivateKey:
    return fresh_key()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.open(tmp_path / "leads.sqlite3")
    yield store
    store.close()


def test_heat_and_note_reach_the_organiser_sealed(qtbot: QtBot, tmp_path: Path, store: Store, key: PrivateKey) -> None:
    event = make_event(tmp_path / "event", key)
    sending = Sending(event, store, "a-07")
    last: Any = LastLead(sending, "vi")
    assert last.left_at is None and not last.property("ready")
    lead = leave(event)
    store.save(lead.seal(event))
    sending.kept.emit(1, lead.facts)
    assert last.left_at == lead.facts.left_at.utc
    last.guess("hot")
    last.write()
    last.keyboard.type("Muoons thuwr owr truwowfng")
    assert last.property("ready")
    last.keep()
    wait_until(qtbot, lambda: bool(last.work.property("state") == "done"))
    with store.reading() as db:
        [edit] = read_edits(db)
    assert "trường".encode() not in edit.sealed
    opened = Edit.read(edit, json.loads(pyrage.decrypt(edit.sealed, [key.identity])))
    assert opened.lead == lead.facts.id and opened.changes == {"heat": "hot", "staff_note": "Muốn thử ở trường"}
    last.close()
    sending.close()
