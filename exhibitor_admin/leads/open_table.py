"""Leads in the clear as a table in memory, which SQLite searches, filters and sorts; never on a disk, and gone with the object."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any
from uuid import UUID

from exhibitor_admin.leads.duplicates import Traits, fold, traits_of
from exhibitor_admin.leads.unseal import OpenLead
from kiosk.event.consent_text import Purpose
from kiosk.leads.qualification import HEATS, Heat

BETWEEN = "\x1f"
"""Stands before and after each of several values in one cell; no visitor's text holds it."""
HOME_CODE = "+84"


@dataclass(frozen=True, slots=True)
class Line:
    """A lead as the table shows it. Times are ISO 8601 in UTC, days their first ten characters; ids stay ids."""

    id: str
    name: str
    organisation: str
    role: str
    phone: str
    """E.164."""
    email: str
    interests: str
    """Ids, `BETWEEN` round each."""
    rating: int | None
    heat: int
    """0 for none, then as in `HEATS`."""
    demo: str
    exhibitor: str
    kiosk: str
    left_at: str
    purposes: str
    """What is still agreed to, `BETWEEN` round each."""


COLUMNS = tuple(field.name for field in fields(Line))
FOLDED = {"name": "folded_name", "organisation": "folded_organisation", "role": "role COLLATE NOCASE", "email": "email COLLATE NOCASE"}
"""By what a column is sorted that isn't sorted by itself."""


Row = tuple[Any, ...]
"""A lead as the table holds it, made by `row_of`."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Which leads are wanted; an empty field takes all."""

    words: str = ""
    """All of them are in the name, organisation, role, phone, address or note, with or without their marks."""
    receipts: tuple[bytes, ...] = ()
    """The hashes of one receipt's code, as `Facts.receipt_hash`."""
    day: str = ""
    exhibitor: str = ""
    kiosk: str = ""
    demo: str = ""
    heat: Heat | None = None
    interest: str = ""
    purpose: Purpose | None = None


class OpenTable:
    """One thread may add while another reads."""

    def __init__(self) -> None:
        self._db = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        # What is searched stands first: SQLite reads no further in a row than it must. Searching 100,000 takes 25 ms so, without an index.
        columns = ", ".join(("searched", "receipt", "state", "folded_name", "folded_organisation", *COLUMNS))
        self._db.executescript(
            f"""CREATE TABLE lead (at INTEGER PRIMARY KEY, {columns});
                CREATE UNIQUE INDEX by_id ON lead (id);"""
        )

    def __len__(self) -> int:
        count: int = self._db.execute("SELECT count(*) FROM lead").fetchone()[0]
        return count

    def put(self, rows: Iterable[Row]) -> None:
        """Add them, or change those that are there."""
        names = ("searched", "receipt", "state", "folded_name", "folded_organisation", *COLUMNS)
        news = ", ".join(f"{name} = excluded.{name}" for name in names if name != "id")
        marks = ", ".join("?" * len(names))
        self._db.executemany(f"INSERT INTO lead ({', '.join(names)}) VALUES ({marks}) ON CONFLICT (id) DO UPDATE SET {news}", rows)

    def drop(self, leads: Iterable[str]) -> None:
        """Those, by their ids, were erased."""
        self._db.executemany("DELETE FROM lead WHERE id = ?", [(lead,) for lead in leads])

    def find(self, wanted: Filter, sort: str = "left_at", *, falling: bool = True) -> Sequence[int]:
        """The places, for `lines` and `ids`, of what is wanted in its order; `sort` is one of `COLUMNS`."""
        where, values = _conditions(wanted)
        way = "DESC" if falling else "ASC"
        if sort not in COLUMNS:
            raise ValueError(f"no column {sort}")
        by = FOLDED.get(sort, sort)
        # As one row: with a hundred thousand, whoever reads would have to wait for the thread that adds as often.
        ordered = f"SELECT at FROM lead WHERE {where} ORDER BY {by} {way}, at {way}"
        places = self._db.execute(f"SELECT json_group_array(at) FROM ({ordered})", values).fetchone()[0]
        return array("q", json.loads(places))

    def lines(self, places: Sequence[int]) -> list[Line | None]:
        """In the order of `places`; None for what was dropped since."""
        found = {row[0]: Line(*row[1:]) for row in self._among(f"at, {', '.join(COLUMNS)}", places)}
        return [found.get(place) for place in places]

    def ids(self, places: Sequence[int]) -> frozenset[UUID]:
        return frozenset(UUID(row[0]) for row in self._among("id", places))

    def place(self, lead: str) -> int | None:
        """Where a lead stands, by its id."""
        row = self._db.execute("SELECT at FROM lead WHERE id = ?", [lead]).fetchone()
        return row[0] if row else None

    def values(self, column: str) -> list[str]:
        """All that occur in one of `COLUMNS`, each once, sorted; what is empty is left out."""
        if column not in COLUMNS:
            raise ValueError(f"no column {column}")
        found = {part for (cell,) in self._db.execute(f"SELECT DISTINCT {column} FROM lead") for part in str(cell or "").split(BETWEEN)}
        return sorted(found - {""})

    def days(self) -> list[str]:
        """Those on which somebody left something, the latest first."""
        return [day for (day,) in self._db.execute("SELECT DISTINCT substr(left_at, 1, 10) AS day FROM lead ORDER BY day DESC")]

    def known(self) -> str:
        """What is there, for `read_known`: one text, which SQLite makes without holding up whoever waits for Python."""
        columns = "id, state, phone, email, folded_name, folded_organisation"
        text: str = self._db.execute(f"SELECT json_group_array(json_array({columns})) FROM lead").fetchone()[0]
        return text

    def _among(self, columns: str, places: Sequence[int]) -> Iterator[Any]:
        return self._db.execute(
            f"SELECT {columns} FROM lead WHERE at IN (SELECT value FROM json_each(?))", [f"[{','.join(map(str, places))}]"]
        )


def read_known(text: str) -> Mapping[str, tuple[str, Traits]]:
    """Of each lead, by its id, in which state it was opened, and what of it is compared with others."""
    return {id: (state, Traits(UUID(id), phone, email.casefold(), *names)) for id, state, phone, email, *names in json.loads(text)}


def row_of(lead: OpenLead, state: str = "") -> Row:
    """`state` as `LeadBook.states` has it; without one the lead counts as changed."""
    facts, contact, more, traits = lead.facts, lead.contact, lead.qualification, traits_of(lead)
    line = Line(
        id=str(facts.id),
        name=contact.name,
        organisation=contact.organisation,
        role=contact.role,
        phone=contact.phone,
        email=contact.email,
        interests=_several(more.interests),
        rating=more.rating,
        heat=HEATS.index(more.heat) + 1 if more.heat else 0,
        demo=facts.demo.id,
        exhibitor=facts.demo.exhibitor,
        kiosk=facts.kiosk,
        left_at=facts.left_at.utc.isoformat(),
        purposes=_several(sorted(lead.purposes)),
    )
    dialled = contact.phone.replace(HOME_CODE, "0", 1)  # what people in Vietnam type
    said = fold(" ".join((contact.name, contact.organisation, contact.role, contact.email, contact.note, contact.phone, dialled)))
    return said, facts.receipt_hash, state, traits.name, traits.organisation, *(getattr(line, column) for column in COLUMNS)


def _several(values: Iterable[str]) -> str:
    return "".join(f"{BETWEEN}{value}" for value in values) + BETWEEN


def _conditions(wanted: Filter) -> tuple[str, list[Any]]:
    conditions: dict[str, list[Any]] = {"TRUE": []}
    for column in ("exhibitor", "kiosk", "demo"):
        if value := getattr(wanted, column):
            conditions[f"{column} = ?"] = [value]
    if wanted.day:
        conditions["left_at >= ? AND left_at < ?"] = [wanted.day, wanted.day + "U"]  # after T comes U
    if wanted.heat:
        conditions["heat = ?"] = [HEATS.index(wanted.heat) + 1]
    if wanted.interest:
        conditions["instr(interests, ?)"] = [_several([wanted.interest])]
    if wanted.purpose:
        conditions["instr(purposes, ?)"] = [_several([wanted.purpose])]
    if wanted.receipts:
        conditions[f"receipt IN ({', '.join('?' * len(wanted.receipts))})"] = list(wanted.receipts)
    elif words := fold(wanted.words).split():
        conditions[" AND ".join(["instr(searched, ?)"] * len(words))] = words
    return " AND ".join(conditions), [value for values in conditions.values() for value in values]
