"""Unseals what the book has into a table in memory, again only where something is new."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from uuid import UUID

from exhibitor_admin.leads.open_table import OpenTable
from exhibitor_admin.leads.unseal import OpenLead, Record, Unsealer
from models.errors import KnownError

BATCH = 200
"""Leads that come into the table at once; about a tenth of a second's."""


class Unsealing:
    """Remembers how each lead stood when it was opened, so that the next round opens only what changed."""

    def __init__(self, table: OpenTable) -> None:
        self.table = table
        self.unopened: dict[UUID, KnownError] = {}
        """Why each of these stays sealed."""
        self._seen: dict[UUID, tuple[int, int]] = {}

    def run(self, records: Iterable[Record], unsealer: Unsealer, told: Callable[[int], None]) -> None:
        """`told` hears how many records were looked at, after each batch; what it raises ends the round, which another may take up."""
        there, opened = set(), list[OpenLead]()
        number = 0
        for number, record in enumerate(records, 1):
            there.add(record.lead.facts.id)
            self._open(record, unsealer, opened)
            if number % BATCH == 0:
                self._put(opened)
                told(number)
        self._put(opened)
        gone = self._seen.keys() - there
        self.table.drop(gone)
        for lead in gone:
            self.forget(lead)
        told(number)

    def forget(self, lead: UUID) -> None:
        """It changed, or went: the next round opens it again, if it is still there."""
        self._seen.pop(lead, None)
        self.unopened.pop(lead, None)

    def _open(self, record: Record, unsealer: Unsealer, opened: list[OpenLead]) -> None:
        id, state = record.lead.facts.id, (len(record.edits), len(record.withdrawals))
        if self._seen.get(id) == state:
            return
        self._seen[id] = state
        try:
            opened.append(unsealer.open(record))
        except KnownError as error:
            self.unopened[id] = error

    def _put(self, opened: list[OpenLead]) -> None:
        self.table.put(opened)
        opened.clear()
