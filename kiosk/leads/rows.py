"""A sealed lead as rows of the database, and back."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from operator import itemgetter
from typing import Any
from uuid import UUID

from sqlite_utils import Database

from demos.text import LANGUAGES
from kiosk.event.consent_text import KINDS, PURPOSES, ConsentText
from kiosk.leads.cells import Row, read_bytes, read_int, read_name, read_str, read_time
from kiosk.leads.consent import Agreement, Consent
from kiosk.leads.ending import mark_of
from kiosk.leads.lead import DemoVersion, Facts, Moment, SealedLead
from kiosk.leads.lead_by_lead import LeadByLead
from kiosk.leads.unreadable import Miss, Unreadable, readable, refuse

SETTLED = "NOT IN (SELECT lead FROM request)"


def insert_rows(db: Database, lead: SealedLead) -> bool:
    """Inside the caller's transaction; a lead that is there already stays as it is, and an erased one stays away. Returns whether it
    came in.
    """
    if is_buried(db, lead.facts.id) or not _insert(db, "lead", _lead_row(lead)):
        return False
    for consent in _said(lead.facts):
        text = {"sha256": consent.text.sha256, "text": consent.text.text}
        _insert(db, "consent_text", text, "ON CONFLICT (sha256) DO UPDATE SET text = excluded.text WHERE text <> excluded.text")
        _insert(db, "consent", _consent_row(lead.facts.id, consent))
    return True


def is_as(db: Database, lead: SealedLead) -> bool:
    """Whether its rows stand there, and just so."""
    row, id = _lead_row(lead), str(lead.facts.id)
    said = sorted((*_consent_row(lead.facts.id, consent).values(), consent.text.text) for consent in _said(lead.facts))
    consents = "SELECT lead, kind, version, language, receiver, sha256, given_at, text FROM consent LEFT JOIN consent_text USING (sha256)"
    return (
        db.execute(f"SELECT {', '.join(row)} FROM lead WHERE id = ?", [id]).fetchone() == tuple(row.values())
        and db.execute(f"{consents} WHERE lead = ? ORDER BY kind", [id]).fetchall() == said
    )


def delete_rows(db: Database, lead: UUID) -> None:
    """A lead with its consents, and nothing that came later."""
    db.execute("DELETE FROM consent WHERE lead = ?", [str(lead)])
    db.execute("DELETE FROM lead WHERE id = ?", [str(lead)])


def read_rows(db: Database, only: Collection[UUID] | None = None, miss: Miss = refuse) -> Iterator[SealedLead]:
    """All leads (or `only` these) in the order of their ids, but those whose visitor has asked for something and can still take
    it back: whoever carries such a lead away would never hear of it. Those that this program didn't write as they stand go to `miss`.
    """
    leads = db.query(f"SELECT * FROM lead WHERE id {SETTLED} AND {among('id', only)} ORDER BY id", ids_of(only))
    said = LeadByLead(_read_consents(db, only), itemgetter("lead"))
    yield from readable("lead", leads, lambda row: _lead(row, said), miss)
    alone = f"NOT EXISTS (SELECT 1 FROM lead WHERE id = consent.lead) AND {among('lead', only)}"
    for row in db.query(f"SELECT DISTINCT lead FROM consent WHERE {alone}", ids_of(only)):
        miss(Unreadable("lead", str(row["lead"]), "", "its consents are here, and it isn't"))


def among(column: str, only: Collection[UUID] | None) -> str:
    """A condition with `ids_of` as its parameters: true for all, or for `only` these."""
    return "TRUE" if only is None else f"{column} IN (SELECT value FROM json_each(?))"


def ids_of(only: Collection[UUID] | None) -> list[str]:
    return [] if only is None else [json.dumps(list(map(str, only)))]


def is_buried(db: Database, lead: UUID) -> bool:
    """Whether the lead was erased here, or somewhere whose tombstones came here."""
    return db.execute("SELECT 1 FROM tombstone WHERE mark = ?", [mark_of(lead)]).fetchone() is not None


def _insert(db: Database, table: str, row: dict[str, Any], conflict: str = "ON CONFLICT DO NOTHING") -> bool:
    """A tenth of the time that `Table.insert` takes; it matters where a hundred thousand leads are collected. Returns whether the row
    was written.
    """
    statement = f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join(f':{column}' for column in row)}) {conflict}"
    return db.execute(statement, row).rowcount > 0


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


def _read_consents(db: Database, only: Collection[UUID] | None) -> Iterator[Row]:
    """With their texts, in the order of their leads. A table of another's making may name a lead by something else than a text."""
    which = f"typeof(lead) = 'text' AND {among('lead', only)}"
    return db.query(f"SELECT consent.*, text FROM consent LEFT JOIN consent_text USING (sha256) WHERE {which} ORDER BY lead", ids_of(only))


def _lead(row: Row, said: LeadByLead[Row]) -> SealedLead:
    consents = map(_consent, said.of(read_str(row, "id")))
    return SealedLead(_facts(row, consents), read_bytes(row, "sealed"), tuple(read_str(row, "recipients").split()))


def _facts(row: Row, consents: Iterable[Consent]) -> Facts:
    said = {consent.text.kind: consent for consent in consents}
    return Facts(
        id=UUID(read_str(row, "id")),
        left_at=Moment(read_time(row, "left_at"), read_int(row, "monotonic_ns")),
        kiosk=read_name(row, "kiosk"),
        event=read_name(row, "event"),
        practice=bool(row["practice"]),
        demo=DemoVersion(read_name(row, "demo"), read_name(row, "demo_version"), read_name(row, "exhibitor")),
        agreement=Agreement(
            notice=said["notice"].text,
            age=said["age-16"],
            consents=tuple(said[purpose] for purpose in PURPOSES if purpose in said),
        ),
        receipt_hash=read_bytes(row, "receipt_hash"),
    )


def _consent(row: Row) -> Consent:
    kind, language = read_str(row, "kind"), read_str(row, "language")
    if kind not in KINDS or language not in LANGUAGES:
        raise ValueError("a consent is of no kind or language that there is")
    text = ConsentText(kind, read_int(row, "version"), language, read_str(row, "receiver"), read_str(row, "text"))
    if text.sha256 != row["sha256"]:
        raise ValueError("the text of a consent was changed")
    return Consent(text, read_time(row, "given_at"))
