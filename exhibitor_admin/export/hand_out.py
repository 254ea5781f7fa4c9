"""Hands leads over as files, and logs each time who took which."""

from __future__ import annotations

import getpass
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from demos.text import Language
from exhibitor_admin.export.csv_file import to_csv
from exhibitor_admin.keys import PrivateKey
from exhibitor_admin.leads.book import Export, LeadBook
from exhibitor_admin.leads.unseal import OpenLead, unseal
from exhibitor_admin.whole_file import write_whole
from kiosk.leads.lead import SealedLead
from models.errors import KnownError


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export wrote, and which leads couldn't be opened (their ids)."""

    export: Export
    unreadable: tuple[str, ...] = ()


def export_csv(book: LeadBook, event: str, key: PrivateKey, path: Path, language: Language, *, overwrite: bool) -> Exported:
    """All leads of the event that the key opens, in one file.

    Raises KnownError `file-exists`, `file-unwritable`, and as `unseal` does where the key opens none at all.
    """
    opened: list[OpenLead] = []
    refused: list[KnownError] = []
    for lead in _of_event(book, event):
        try:
            opened.append(unseal(lead, key))
        except KnownError as error:
            refused.append(error)
    if refused and not opened:
        raise refused[0]
    content = to_csv(opened, language)
    write_whole(path, content, overwrite=overwrite)
    export = _log(book, event, "csv", path, len(opened), sha256(content).hexdigest())
    return Exported(export, tuple(str(error.data["lead"]) for error in refused))


def export_sealed(book: LeadBook, event: str, folder: Path, *, overwrite: bool) -> Exported:
    """Every lead of the event as `<id>.age`, still sealed: the standard `age` program opens it with the event's key."""
    leads = _of_event(book, event)
    digest = sha256()
    for lead in leads:
        name = f"{lead.facts.id}.age"
        write_whole(folder / name, lead.sealed, overwrite=overwrite)
        digest.update(name.encode() + sha256(lead.sealed).digest())
    return Exported(_log(book, event, "age", folder, len(leads), digest.hexdigest()))


def choose_event(book: LeadBook, named: str | None) -> str:
    """The event that was named, or the only one. Raises KnownError `lead-none`, or `event-which` with the ids to choose from."""
    events = sorted({lead.facts.event for lead in book.leads()})
    if not events or (named and named not in events):
        raise KnownError("lead-none", event=named or "")
    if named is None and len(events) > 1:
        raise KnownError("event-which", events=", ".join(events))
    return named or events[0]


def _of_event(book: LeadBook, event: str) -> Sequence[SealedLead]:
    return [lead for lead in book.leads() if lead.facts.event == event]


def _log(book: LeadBook, event: str, format: str, path: Path, leads: int, digest: str) -> Export:
    export = Export(datetime.now(UTC), getpass.getuser(), event, format, path.absolute(), leads, digest)
    book.log_export(export)
    return export
