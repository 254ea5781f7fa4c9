"""Opens sealed leads and what was changed in them since, with the organiser's private key."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import pyrage

from exhibitor_admin.keys import PrivateKey
from kiosk.event.consent_text import Purpose
from kiosk.leads.contact import Contact
from kiosk.leads.content import Content, read_content
from kiosk.leads.edit import Edit, SealedEdit, amend
from kiosk.leads.ending import Withdrawal
from kiosk.leads.lead import Facts, SealedLead
from kiosk.leads.qualification import Qualification
from models.errors import KnownError

NOT_WHAT_WE_WRITE = (ValueError, LookupError, TypeError, AttributeError, RecursionError)
"""What reading an envelope's content may raise: whoever has the public key can seal anything."""


@dataclass(frozen=True, slots=True)
class Record:
    """All that the book has about one lead."""

    lead: SealedLead
    edits: tuple[SealedEdit, ...] = ()
    withdrawals: tuple[Withdrawal, ...] = ()
    copies: tuple[bytes, ...] = ()
    """Other envelopes that came with the same id, as `Copies.read`."""


@dataclass(frozen=True, slots=True)
class OpenLead:
    """A lead in the clear as it stands after all edits, for as long as the program runs."""

    facts: Facts
    contact: Contact
    qualification: Qualification
    withdrawals: tuple[Withdrawal, ...] = ()

    @property
    def withdrawn(self) -> dict[Purpose, datetime]:
        """Since when (UTC) each purpose that was agreed to isn't any more."""
        return {withdrawal.purpose: withdrawal.at for withdrawal in self.withdrawals}

    @property
    def purposes(self) -> frozenset[Purpose]:
        """What the visitor still agrees to."""
        return self.facts.agreement.purposes - self.withdrawn.keys()


class Unsealer:
    """Opens one record after another, and remembers those that it couldn't."""

    def __init__(self, key: PrivateKey) -> None:
        self._key = key
        self.refused: list[KnownError] = []
        """As `unseal` raises them, and `edit-unreadable` for each edit that had to be left out."""

    def open_all(self, records: Iterable[Record]) -> Iterator[OpenLead]:
        for record in records:
            try:
                yield self.open(record)
            except KnownError as error:
                self.refused.append(error)

    def open(self, record: Record) -> OpenLead:
        """Raises KnownError as `unseal` does."""
        content = self._whole(record)
        if record.edits:
            content = self._amended(content, record)
        return OpenLead(record.lead.facts, content.contact, content.qualification, record.withdrawals)

    def _whole(self, record: Record) -> Content:
        """A copy counts only where the envelope that was here first doesn't open. Raises KnownError as `unseal` does of that one."""
        try:
            return unseal(record.lead, self._key)
        except KnownError:
            for copy in record.copies:
                with suppress(KnownError):
                    return unseal(replace(record.lead, sealed=copy), self._key)
            raise

    def _amended(self, content: Content, record: Record) -> Content:
        edits = []
        for sealed in record.edits:
            try:
                edits.append(Edit.read(sealed, json.loads(pyrage.decrypt(sealed.sealed, self._key.identities))))
            except (pyrage.DecryptError, *NOT_WHAT_WE_WRITE):
                self.refused.append(KnownError("edit-unreadable", lead=str(record.lead.facts.id)))
        return amend(content, edits)


def unseal(lead: SealedLead, key: PrivateKey) -> Content:
    """Raises KnownError `lead-other-key` for a lead sealed to another key, `lead-unreadable` for one that is damaged, or
    whose envelope holds another lead than the one it hangs on.
    """
    id = str(lead.facts.id)
    try:
        content: dict[str, Any] = json.loads(pyrage.decrypt(lead.sealed, key.identities))
        if content["id"] != id:
            raise KnownError("lead-unreadable", lead=id)
        return read_content(content)
    except pyrage.DecryptError as error:
        if "No matching keys" in str(error):
            raise KnownError("lead-other-key", lead=id) from error
        raise KnownError("lead-unreadable", lead=id) from error
    except NOT_WHAT_WE_WRITE as error:
        raise KnownError("lead-unreadable", lead=id) from error
