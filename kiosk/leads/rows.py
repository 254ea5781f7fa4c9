"""A sealed lead as rows of the database, and back."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Any
from uuid import UUID

from sqlite_utils import Database

from demos.text import LANGUAGES
from kiosk.event.consent_text import KINDS, PURPOSES, ConsentText
from kiosk.leads.consent import Agreement, Consent
from kiosk.leads.ending import mark_of
from kiosk.leads.lead import DemoVersion, Facts, Moment, SealedLead

Row = Mapping[str, Any]

NAME = re.compile(r"[a-z0-9][a-z0-9.-]{0,99}")
SETTLED = "NOT IN (SELECT lead FROM request)"


def insert_rows(db: Database, lead: SealedLead) -> None:
    """Inside the caller's transaction; rows that are there already stay as they are, and an erased lead stays away."""
    if is_buried(db, lead.facts.id):
        return
    said = list(_said(lead.facts))
    _insert(db, "lead", [_lead_row(lead)])
    _insert(db, "consent_text", [{"sha256": consent.text.sha256, "text": consent.text.text} for consent in said])
    _insert(db, "consent", [_consent_row(lead.facts.id, consent) for consent in said])


def read_rows(db: Database, only: Collection[UUID] | None = None) -> Iterator[SealedLead]:
    """All leads (or `only` these) in the order of their ids, but those whose visitor has asked for something and can still take
    it back: whoever carries such a lead away would never hear of it. Raises ValueError or KeyError for rows that this program
    didn't write.
    """
    leads = db.query(f"SELECT * FROM lead WHERE id {SETTLED} AND {among('id', only)} ORDER BY id", ids_of(only))
    consents = groupby(
        db.query(
            f"""SELECT consent.*, text FROM consent JOIN consent_text USING (sha256)
                WHERE lead {SETTLED} AND {among("lead", only)} ORDER BY lead""",
            ids_of(only),
        ),
        key=itemgetter("lead"),
    )
    for row, (id, said) in zip(leads, consents, strict=True):
        if row["id"] != id:
            raise ValueError(f"lead {row['id']} has no consents")
        yield SealedLead(_facts(row, said), read_bytes(row, "sealed"), tuple(read_str(row, "recipients").split()))


def among(column: str, only: Collection[UUID] | None) -> str:
    """A condition with `ids_of` as its parameters: true for all, or for `only` these."""
    return "TRUE" if only is None else f"{column} IN (SELECT value FROM json_each(?))"


def ids_of(only: Collection[UUID] | None) -> list[str]:
    return [] if only is None else [json.dumps(list(map(str, only)))]


def is_buried(db: Database, lead: UUID) -> bool:
    """Whether the lead was erased here, or somewhere whose tombstones came here."""
    return bool(db.table("tombstone").count_where("mark = ?", [mark_of(lead)]))


def _insert(db: Database, table: str, rows: list[dict[str, Any]]) -> None:
    """A tenth of the time that `Table.insert_all` takes; it matters where a hundred thousand leads are collected."""
    columns = rows[0]
    statement = f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({', '.join(f':{column}' for column in columns)})"
    for row in rows:
        db.execute(statement, row)


def _said(facts: Facts) -> Iterator[Consent]:
    yield Consent(facts.agreement.notice, facts.left_at.utc)
    yield facts.agreement.age
    yield from facts.agreement.consents


def _lead_row(lead: SealedLead) -> dict[str, Any]:
    facts = lead.facts
    return {
        "id": str(facts.id),
        "left_at": facts.left_at.utc.isoformat(),
        "monotonic_ns": facts.left_at.monotonic_ns,
        "kiosk": facts.kiosk,
        "event": facts.event,
        "practice": int(facts.practice),
        "demo": facts.demo.id,
        "demo_version": facts.demo.version,
        "exhibitor": facts.demo.exhibitor,
        "receipt_hash": facts.receipt_hash,
        "sealed": lead.sealed,
        "recipients": " ".join(lead.recipients),
    }


def _consent_row(lead: UUID, consent: Consent) -> dict[str, Any]:
    text = consent.text
    return {
        "lead": str(lead),
        "kind": text.kind,
        "version": text.version,
        "language": text.language,
        "receiver": text.receiver,
        "sha256": text.sha256,
        "given_at": consent.given_at.isoformat(),
    }


def _facts(row: Row, said: Iterable[Row]) -> Facts:
    consents = {consent.text.kind: consent for consent in map(_consent, said)}
    return Facts(
        id=UUID(read_str(row, "id")),
        left_at=Moment(datetime.fromisoformat(read_str(row, "left_at")), int(row["monotonic_ns"])),
        kiosk=read_name(row, "kiosk"),
        event=read_name(row, "event"),
        practice=bool(row["practice"]),
        demo=DemoVersion(read_name(row, "demo"), read_name(row, "demo_version"), read_name(row, "exhibitor")),
        agreement=Agreement(
            notice=consents["notice"].text,
            age=consents["age-16"],
            consents=tuple(consents[purpose] for purpose in PURPOSES if purpose in consents),
        ),
        receipt_hash=read_bytes(row, "receipt_hash"),
    )


def _consent(row: Row) -> Consent:
    kind, language = read_str(row, "kind"), read_str(row, "language")
    if kind not in KINDS or language not in LANGUAGES:
        raise ValueError(f"a consent of lead {row['lead']} is of no kind or language that there is")
    text = ConsentText(kind, int(row["version"]), language, read_str(row, "receiver"), read_str(row, "text"))
    if text.sha256 != row["sha256"]:
        raise ValueError(f"the text of a consent of lead {row['lead']} was changed")
    return Consent(text, datetime.fromisoformat(read_str(row, "given_at")))


def read_str(row: Row, column: str) -> str:
    """SQLite holds a column to its type only in tables of our own making, and a kiosk's file may be of another's."""
    if not isinstance(value := row[column], str):
        raise ValueError(f"{column} is no text")
    return value


def read_name(row: Row, column: str) -> str:
    """Keys, letters and lists are named after these: one from a stranger's file must not lead out of their folders."""
    if not NAME.fullmatch(value := read_str(row, column)):
        raise ValueError(f"{column} is no name")
    return value


def read_bytes(row: Row, column: str) -> bytes:
    if not isinstance(value := row[column], bytes):
        raise ValueError(f"{column} is no bytes")
    return value
