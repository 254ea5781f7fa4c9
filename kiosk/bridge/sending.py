"""Keeps a lead, and the visitor's rating with it, away from the UI thread: sealing and a durable transaction take longer than a frame."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from demos.manifest import Manifest
from kiosk.event.event import Event
from kiosk.leads.annotate import annotate
from kiosk.leads.consent import Agreement
from kiosk.leads.contact import Contact
from kiosk.leads.lead import DemoVersion, Facts, Lead, Moment, SealedLead
from kiosk.leads.qualification import Qualification
from kiosk.leads.receipt import Receipt
from kiosk.leads.store import Store
from kiosk.leads.uuid7 import Uuid7
from models.errors import KnownError

log = logging.getLogger(__name__)


class Sending(QObject):
    """One lead at a time, which stays in hand until it is kept: `again` saves the same one, so it can't become two."""

    kept = Signal(int, object)
    """The lead of this number is safe on the disk, and its Facts."""
    refused = Signal(int, str)
    """It isn't, and the KnownError's code; empty for a bug."""

    def __init__(self, event: Event, store: Store, kiosk: str, parent: QObject | None = None) -> None:
        """`kiosk` is this machine's name, which each lead carries."""
        super().__init__(parent)
        self._event, self._store, self._kiosk = event, store, kiosk
        self._ids = Uuid7()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="leads")
        self._lead: Callable[[], SealedLead] | None = None
        self._number = 0

    @property
    def number(self) -> int:
        """Of the lead in hand; an answer about another one comes too late to matter."""
        return self._number

    def send(self, manifest: Manifest, contact: Contact, qualification: Qualification, agreement: Agreement, receipt: Receipt) -> None:
        """Seal a new lead about this demo, and keep it."""
        self._number += 1
        demo = DemoVersion(manifest.id, manifest.version, manifest.exhibitor.id)
        build = partial(
            Lead.build,
            id=self._ids.fresh(),
            event=self._event,
            kiosk=self._kiosk,
            demo=demo,
            contact=contact,
            qualification=qualification,
            agreement=agreement,
            receipt=receipt,
            left_at=Moment.now(),
        )
        self._lead = lambda: build().seal(self._event)  # on the thread: the receipt's hash alone takes some 50 ms
        self._start()

    def again(self) -> None:
        """Try once more to keep the lead that was refused."""
        self._start()

    def forget(self) -> None:
        """Let go of the lead in hand; one that is being saved is still saved, for it was sent."""
        self._number += 1
        self._lead = None

    def rate(self, facts: Facts, stars: int) -> None:
        """Add the visitor's rating, 1 to 5, to a lead that is kept; the last one counts."""
        self._thread.submit(self._keep_rating, facts, stars).add_done_callback(_log_bug)

    def add(self, facts: Facts, changes: Mapping[str, Any]) -> None:
        """Add to a lead that is kept, on the caller's thread (not the window's). Raises KnownError as `Store.save` does."""
        with self._store.reading() as db:
            machine = next(iter(db.table("origin").rows))["id"]
        annotate(self._store, self._event, facts, changes, ids=self._ids, machine=machine, now=Moment.now())

    def close(self) -> None:
        """Wait for what is being saved."""
        self._thread.shutdown(wait=True)

    def _start(self) -> None:
        if (lead := self._lead) is not None:
            self._thread.submit(self._keep, self._number, lead).add_done_callback(_log_bug)

    def _keep(self, number: int, seal: Callable[[], SealedLead]) -> None:
        try:
            sealed = seal()
            if number == self._number:
                self._lead = lambda: sealed
            self._store.save(sealed)
        except KnownError as error:
            log.warning("a lead could not be kept: %s", error)
            self.refused.emit(number, error.code)
        except Exception:
            self.refused.emit(number, "")
            raise
        else:
            self.kept.emit(number, sealed.facts)

    def _keep_rating(self, facts: Facts, stars: int) -> None:
        """Where it can't be kept, the lead is still whole without it."""
        try:
            self.add(facts, {"rating": stars})
        except KnownError as error:
            log.warning("a rating could not be kept: %s", error)


def _log_bug(done: Future[None]) -> None:
    if (error := done.exception()) is not None:
        log.error("keeping a lead failed", exc_info=error)
