"""While the kiosk runs, requests are carried out by themselves, and a store that is busy only puts them off."""

from __future__ import annotations

import logging
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.leads.elapsed import SECOND_NS
from kiosk.leads.lead import Moment
from kiosk.leads.requests import TAKE_BACK_S, RequestDesk
from kiosk.leads.settling import Settling
from kiosk.leads.store import Store
from tests.a_lead import leave, make_event
from tests.patience import wait_until_others

SOON_S = 0.01


def test_when_the_ten_minutes_are_over_the_lead_goes(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    event, up_s = make_event(tmp_path / "event"), [1000]
    store = Store.open(tmp_path / "leads.sqlite3", busy_ms=20)
    desk = RequestDesk(store, "kiosk-1", lambda: Moment(datetime.now(UTC), up_s[0] * SECOND_NS))
    settling = Settling(desk, every_s=SOON_S)
    lead = leave(event)
    store.save(lead.seal(event))
    desk.ask(lead.facts.id, "erase")
    other = sqlite3.connect(store.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    up_s[0] += TAKE_BACK_S
    wait_until_others(lambda: "requests wait: lead-locked" in caplog.text)
    assert store.counts().total == 1
    other.close()
    wait_until_others(lambda: store.counts().total == 0)
    wait_until_others(lambda: "erased=1" in caplog.text)
    settling.close()
    assert caplog.text.count("requests wait") == 1
    store.close()
