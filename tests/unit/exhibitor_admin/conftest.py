"""What tests of collected leads begin with: a key, its event, an empty book."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from exhibitor_admin.keys import PrivateKey, fresh_key
from exhibitor_admin.leads.book import LeadBook
from kiosk.event.event import Event
from tests.a_lead import make_event


@pytest.fixture
def key() -> PrivateKey:
    return fresh_key()


@pytest.fixture
def event(tmp_path: Path, key: PrivateKey) -> Event:
    return make_event(tmp_path / "event", key)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[LeadBook]:
    book = LeadBook(tmp_path / "leads.sqlite3")
    yield book
    book.close()
