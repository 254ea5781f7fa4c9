"""The personal part of a lead, as it lies sealed in the envelope: to JSON and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from kiosk.leads.contact import FIELDS, Contact, clean
from kiosk.leads.qualification import HEATS, UNQUALIFIED, Answer, Heat, Qualification

FORMAT = 2
"""1 had a contact only; it is still read."""

Json = Mapping[str, Any]
ANSWER_FIELDS = tuple(field.name for field in fields(Answer))


@dataclass(frozen=True, slots=True)
class Content:
    """All that is personal in a lead."""

    contact: Contact
    qualification: Qualification = UNQUALIFIED


def write_content(content: Content) -> dict[str, Any]:
    """As JSON values; `read_content` takes them back."""
    return {"contact": asdict(content.contact), **asdict(content.qualification)}


def read_content(json: Json) -> Content:
    """Of format 1 or 2, cleaned again: whoever has the public key can seal anything. Raises ValueError, LookupError or TypeError."""
    contact = Contact(**{field: read_text(json["contact"][field], lines=field == "note") for field in FIELDS})
    qualification = Qualification(
        interests=tuple(map(read_text, json.get("interests", ()))),
        answers=tuple(Answer(**{field: read_text(given[field]) for field in ANSWER_FIELDS}) for given in json.get("answers", ())),
        heat=_heat(json.get("heat")),
        staff_note=read_text(json.get("staff_note", ""), lines=True),
        rating=_rating(json.get("rating")),
    )
    return Content(contact, qualification)


def read_text(value: object, *, lines: bool = False) -> str:
    """A text without control characters. Raises TypeError for anything else."""
    if not isinstance(value, str):
        raise TypeError("not a text")
    return clean(value, lines=lines)


def _heat(value: object) -> Heat | None:
    if value is None:
        return None
    return HEATS[HEATS.index(value)]  # ValueError for any other value


def _rating(value: object) -> int | None:
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    raise TypeError("rating is no whole number")
