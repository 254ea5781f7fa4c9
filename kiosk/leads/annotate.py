"""Adds to a lead on the kiosk where it was left: booth staff's heat and note."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kiosk.event.event import Event
from kiosk.leads.edit import Edit, SealedEdit
from kiosk.leads.later_rows import insert_edit
from kiosk.leads.lead import Facts, Moment
from kiosk.leads.stamp import Stamp
from kiosk.leads.store import Store
from kiosk.leads.uuid7 import Uuid7


def annotate(store: Store, event: Event, facts: Facts, changes: Mapping[str, Any], *, ids: Uuid7, machine: str, now: Moment) -> SealedEdit:
    """Keep new values of some fields, sealed, in one durable transaction; see `Edit` for the fields and `Stamp` for `machine`.

    Raises KnownError as `Store.save` does, and ValueError, LookupError or TypeError for changes that can't be.
    """
    with store.writing() as db:
        latest = db.execute("SELECT max(stamp) FROM edit").fetchone()[0]
        now_ms = int(now.utc.timestamp() * 1000)
        stamp = Stamp.after(Stamp.parse(latest) if latest else None, now_ms, machine)
        sealed = Edit(ids.fresh(), facts.id, stamp, changes).seal(event, facts)
        insert_edit(db, sealed)
    return sealed
