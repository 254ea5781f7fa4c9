"""The exhibitors of an event, as the organiser writes them down: added, changed, taken out, and what of the event is theirs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from exhibitor_admin.changing import changing
from exhibitor_admin.event import put_record, write_record
from exhibitor_admin.event_keys import exhibitor_of
from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.duplicates import fold
from exhibitor_admin.logo import drop_file
from exhibitor_admin.shelf import Shelf
from exhibitor_admin.slug import LONGEST, slug
from exhibitor_admin.standing import Standing, standings
from exhibitor_admin.whole_file import READABLE, write_whole
from kiosk.event.event import Event
from kiosk.event.logo import FOLDER as LOGOS
from kiosk.event.read import BadEvent, read_event, to_problems
from kiosk.event.record import Exhibitor
from kiosk.home import Home
from models.errors import KnownError, reason_of

FIELDS = ("name", "tagline", "tagline-en", "tagline-ko", "phone", "email", "web", "languages")
"""What is written of an exhibitor, one line each; all but the name may be empty. Languages are codes with commas or blanks between."""
BEHIND = {
    "name": "name",
    "tagline": "tagline",
    "tagline.vi": "tagline",
    "tagline.en": "tagline-en",
    "tagline.ko": "tagline-ko",
    "contact.phone": "phone",
    "contact.email": "email",
    "contact.web": "web",
    **{f"languages{place}": "languages" for place in ("", ".0", ".1", ".2")},
}
"""The field behind each key of `exhibitors/*.toml`."""


@dataclass(frozen=True, slots=True)
class Stand:
    """One exhibitor with what is theirs."""

    record: Exhibitor
    demos: tuple[Standing, ...]
    leads: int
    """That were collected, for this event."""


def stands(event: Event, kiosk: Home, home: OrganiserHome) -> list[Stand]:
    """By name. Raises KnownError as `standings` and `LeadBook` do."""
    shown = standings(kiosk, Shelf(home.shelf))
    leads = Counter[str]()
    if home.leads.exists():
        with closing(LeadBook(home.leads)) as book:
            for left in book.left():
                leads[left.exhibitor] += left.value if left.event == event.id else 0
    return [
        Stand(record, tuple(demo for demo in shown if demo.exhibitor == record.name), leads[record.id])
        for record in sorted(event.exhibitors.values(), key=lambda record: fold(record.name))
    ]


def to_lines(record: Exhibitor) -> dict[str, str]:
    """By `FIELDS`."""
    tagline, contact = record.tagline, record.contact
    words = (tagline.vi, tagline.en, tagline.ko or "") if tagline else ("", "", "")
    ways = (contact.phone or "", contact.email or "", contact.web or "")
    return dict(zip(FIELDS, (record.name, *words, *ways, ", ".join(record.languages)), strict=True))


def write_exhibitor(folder: Path, id: str, lines: Mapping[str, str], seen: Exhibitor | None = None) -> Exhibitor:
    """Change the one of this id, or with an empty id add one, whose id is made of its name. `seen` is how it was shown to whoever
    wrote the lines. Raises BadEvent, KnownError `exhibitor-missing`, `event-changed`, `file-unwritable`, and as `read_event` does.
    """
    with changing(folder):
        event, fields = read_event(folder), _fields(lines)
        record = exhibitor_of(event, id) if id else _checked({"id": _free_id(event, lines["name"]), **fields})
        return write_record(folder, seen or record, **fields).exhibitors[record.id]


def remove_exhibitor(folder: Path, id: str) -> Exhibitor:
    """Take out its record, which is given back: `restore_exhibitor` takes that. Its demos and leads stay, and go by the name in the
    demo and the organiser. Raises KnownError `exhibitor-missing`, `exhibitor-suggested` (by interests), `file-unwritable`.
    """
    with changing(folder):
        event = read_event(folder)
        record = exhibitor_of(event, id)
        if interests := [interest.name.vi for interest in event.interests.values() if id in interest.exhibitors]:
            raise KnownError("exhibitor-suggested", exhibitor=record.name, interests=", ".join(interests))
        path = folder / "exhibitors" / f"{id}.toml"
        try:
            path.unlink()
        except OSError as error:
            raise KnownError("file-unwritable", path=str(path), reason=reason_of(error)) from error
        drop_file(folder, record)
        return record


def restore_exhibitor(folder: Path, record: Exhibitor, logo: bytes | None) -> Event:
    """Put back what was taken out or changed, with its logo as `logo_of` gave it. Raises KnownError `file-unwritable`."""
    if record.logo is not None and logo is not None:
        write_whole(folder / LOGOS / record.logo, logo, overwrite=True, mode=READABLE)
    return put_record(folder, record)


def wrong_lines(error: BadEvent) -> frozenset[str]:
    """Which of `FIELDS` can't be used as they are."""
    keys = [problem.place.partition(": ")[2] for problem in error.problems]
    return frozenset(BEHIND[key] for key in keys if key in BEHIND)


def _fields(lines: Mapping[str, str]) -> dict[str, Any]:
    given = {field: text.strip() or None for field, text in lines.items()}
    tagline = {"vi": given["tagline"] or "", "en": given["tagline-en"] or "", "ko": given["tagline-ko"]}
    return {
        "name": lines["name"],
        "tagline": tagline if any(tagline.values()) else None,
        "languages": lines["languages"].replace(",", " ").split(),
        "contact": {field: given[field] for field in ("phone", "email", "web")},
    }


def _checked(fields: Mapping[str, Any]) -> Exhibitor:
    try:
        return Exhibitor.model_validate(fields)
    except ValidationError as error:
        raise BadEvent(to_problems("exhibitors", error)) from error


def _free_id(event: Event, name: str) -> str:
    plain = slug(name, "exhibitor", LONGEST - 4)
    taken: Sequence[str] = [*event.exhibitors]
    return next(id for number in range(1, len(taken) + 2) if (id := plain if number == 1 else f"{plain}-{number}") not in taken)
