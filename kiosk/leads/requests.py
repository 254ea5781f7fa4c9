"""What visitors ask with their code, through staff at a kiosk: to withdraw a purpose or be erased; nothing is ever read out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from sqlite_utils import Database

from kiosk.event.consent_text import PURPOSES, Purpose
from kiosk.leads.attempts import begin_attempt, forgive_attempt
from kiosk.leads.elapsed import SECOND_NS, surely_elapsed_ns
from kiosk.leads.ending import Withdrawal
from kiosk.leads.later_rows import erase_lead, insert_withdrawal
from kiosk.leads.lead import Moment
from kiosk.leads.receipt import Receipt
from kiosk.leads.store import Store
from models.errors import KnownError

Wish = Purpose | Literal["erase"]

TAKE_BACK_S = 600
"""For so long a wish can be taken back; switching the machine off begins it anew."""


@dataclass(frozen=True, slots=True)
class Request:
    """A wish that isn't carried out yet."""

    wish: Wish
    seconds_left: int
    """Until it is."""


@dataclass(frozen=True, slots=True)
class Found:
    """What staff may know of the lead that a code belongs to: enough to ask whether it is the right one."""

    lead: UUID
    left_at: datetime
    """UTC."""
    demo: str
    standing: tuple[Purpose, ...]
    """What the visitor agreed to and hasn't withdrawn or asked to."""
    requests: tuple[Request, ...]


@dataclass(frozen=True, slots=True)
class Settled:
    """What was carried out."""

    erased: int
    withdrawn: int
    swept: bool
    """Whether every byte of what was erased is gone already, here and in the second copy; if not, settling again goes on."""


class RequestDesk:
    """For the leads of one store. `now` tells both clocks; of them only the monotonic one decides anything."""

    def __init__(self, store: Store, kiosk: str, now: Callable[[], Moment] = Moment.now) -> None:
        self._store = store
        self._kiosk = kiosk
        self._now = now
        self._unswept = False

    def find(self, receipt: Receipt) -> Found:
        """Takes about 50 ms for each event that has left leads here.

        Raises KnownError `receipt-unknown`, or `receipt-wait` with `seconds` where too many codes were wrong before.
        """
        with self._store.writing() as db:
            failures = begin_attempt(db, self._now().monotonic_ns)
        with self._store.reading() as db:
            events = [row["event"] for row in db.query("SELECT DISTINCT event FROM lead")]
        hashes = [receipt.hashed(event) for event in events]
        with self._store.writing() as db:
            rows = [row for hash in hashes for row in db.query("SELECT id FROM lead WHERE receipt_hash = ?", [hash])]
            if rows:
                forgive_attempt(db, failures, self._now().monotonic_ns)
                return self._found(db, UUID(rows[0]["id"]))
        raise KnownError("receipt-unknown")

    def ask(self, lead: UUID, wish: Wish) -> Found:
        """Once the visitor has confirmed. To withdraw the last purpose that stands is to be erased: without one nothing may be kept.

        Raises KnownError `request-void` for a purpose that doesn't stand, or a lead that is gone.
        """
        with self._store.writing() as db:
            found = self._found(db, lead)
            if wish != "erase" and wish not in found.standing:
                raise KnownError("request-void")
            if found.standing == (wish,):
                wish = "erase"
            now = self._now()
            row = {"lead": str(lead), "wish": wish, "asked_at": now.utc.isoformat(), "asked_ns": now.monotonic_ns}
            db.table("request").insert(row, ignore=True)
            return self._found(db, lead)

    def take_back(self, lead: UUID) -> Found:
        """Everything that was asked for this lead and not carried out. Raises KnownError `request-void` where there is nothing."""
        with self._store.writing() as db:
            if not self._found(db, lead).requests:
                raise KnownError("request-void")
            db.execute("DELETE FROM request WHERE lead = ?", [str(lead)])
            return self._found(db, lead)

    def settle(self) -> Settled:
        """Carry out what nobody took back in time; to be called now and then. Erased is erased: see `sweep`."""
        wishes = self._due()
        if wishes:
            with self._store.writing() as db:
                for lead, wish in wishes:
                    self._carry_out(db, lead, wish)
        erased = sum(wish == "erase" for _, wish in wishes)
        self._unswept = (erased > 0 or self._unswept) and not self._store.sweep()
        return Settled(erased, len(wishes) - erased, not self._unswept)

    def _due(self) -> list[tuple[UUID, Wish]]:
        with self._store.reading() as db:
            rows = list(db.query("SELECT * FROM request ORDER BY lead, wish"))
        return [(UUID(row["lead"]), row["wish"]) for row in rows if self._seconds_left(row["asked_ns"]) == 0]

    def _carry_out(self, db: Database, lead: UUID, wish: Wish) -> None:
        """If it is still asked: another program may have been quicker."""
        at = self._now().utc
        if not db.execute("DELETE FROM request WHERE lead = ? AND wish = ?", [str(lead), wish]).rowcount:
            return
        if wish == "erase":
            erase_lead(db, lead, at, self._kiosk)
        else:
            insert_withdrawal(db, Withdrawal(lead, wish, at, self._kiosk))

    def _found(self, db: Database, lead: UUID) -> Found:
        rows = list(db.query("SELECT left_at, demo FROM lead WHERE id = ?", [str(lead)]))
        if not rows:
            raise KnownError("request-void")
        agreed = {row["kind"] for row in db.query("SELECT kind FROM consent WHERE lead = ?", [str(lead)])}
        gone = {row["purpose"] for row in db.query("SELECT purpose FROM withdrawal WHERE lead = ?", [str(lead)])}
        asked = list(db.query("SELECT * FROM request WHERE lead = ? ORDER BY wish", [str(lead)]))
        gone |= {row["wish"] for row in asked}
        return Found(
            lead,
            datetime.fromisoformat(rows[0]["left_at"]),
            rows[0]["demo"],
            tuple(purpose for purpose in PURPOSES if purpose in agreed - gone and "erase" not in gone),
            tuple(Request(row["wish"], self._seconds_left(row["asked_ns"])) for row in asked),
        )

    def _seconds_left(self, asked_ns: int) -> int:
        elapsed = surely_elapsed_ns(asked_ns, self._now().monotonic_ns)
        return max(0, -((elapsed - TAKE_BACK_S * SECOND_NS) // SECOND_NS))
