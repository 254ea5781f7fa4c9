"""What the organiser notes about a lead: how warm it is, and what to remember."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from exhibitor_admin.leads.book import LeadBook
from kiosk.event.event import Event
from kiosk.leads.edit import Edit
from kiosk.leads.lead import Facts
from kiosk.leads.uuid7 import Uuid7
from models.errors import KnownError


def annotate(book: LeadBook, event: Event, facts: Facts, changes: Mapping[str, Any]) -> None:
    """`changes` are new values of `heat` or `staff_note`, as JSON values. Raises KnownError `note-bad` for others, or one too long."""
    try:
        edit = Edit(Uuid7().fresh(), facts.id, book.next_stamp(), changes)
    except (ValueError, LookupError, TypeError) as error:
        raise KnownError("note-bad") from error
    book.annotate(edit.seal(event, facts))
