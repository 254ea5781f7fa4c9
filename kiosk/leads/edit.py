"""What is added to a lead or corrected in it later: heat and note by booth staff, a phone number put right; sealed as the lead is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from kiosk.event.event import Event
from kiosk.leads.contact import FIELDS, Contact
from kiosk.leads.content import Content, Json, read_content, write_content
from kiosk.leads.lead import Facts
from kiosk.leads.seal import seal
from kiosk.leads.stamp import Stamp

FORMAT = 1
CHANGEABLE = frozenset(FIELDS) | frozenset({"interests", "heat", "staff_note", "rating"})
"""The names of `Contact`'s fields, and of those of `Qualification` that may change."""

NOBODY = Content(Contact("", "", "", "", "", ""))


@dataclass(frozen=True, slots=True)
class SealedEdit:
    """What is stored and carried."""

    id: UUID
    """Version 7."""
    lead: UUID
    stamp: Stamp
    sealed: bytes


@dataclass(frozen=True, slots=True)
class Edit:
    """New values of some fields, as JSON values. Raises ValueError, LookupError or TypeError where a field or value can't be."""

    id: UUID
    lead: UUID
    stamp: Stamp
    changes: Mapping[str, Any]

    def __post_init__(self) -> None:
        if not self.changes or not self.changes.keys() <= CHANGEABLE:
            raise ValueError(f"can't change {sorted(self.changes)}")
        amend(NOBODY, [self])

    def seal(self, event: Event, facts: Facts) -> SealedEdit:
        """To the keys that the lead of these facts would be sealed to now."""
        keys = event.public_keys(facts.demo.exhibitor, facts.agreement.purposes)
        content = {
            "format": FORMAT,
            "id": str(self.id),
            "lead": str(self.lead),
            "stamp": str(self.stamp),
            "changes": dict(self.changes),
        }
        return SealedEdit(self.id, self.lead, self.stamp, seal(content, keys))

    @classmethod
    def read(cls, sealed: SealedEdit, json: Json) -> Edit:
        """From the opened envelope; raises ValueError for one that hangs on another edit, and as the constructor does."""
        if (json["id"], json["lead"], json["stamp"]) != (str(sealed.id), str(sealed.lead), str(sealed.stamp)):
            raise ValueError("the envelope holds another edit")
        return cls(sealed.id, sealed.lead, sealed.stamp, dict(json["changes"]))


def amend(content: Content, edits: Iterable[Edit]) -> Content:
    """`content` after all `edits` in any order: for each field the edit with the latest stamp says what it is."""
    json = write_content(content)
    for edit in sorted(edits, key=lambda edit: (edit.stamp, edit.id)):
        for field, value in edit.changes.items():
            place = json["contact"] if field in FIELDS else json
            place[field] = value
    return read_content(json)
