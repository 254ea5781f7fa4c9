"""Rows about leads, taken beside the leads themselves, so that neither are kept in memory."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Generic, Protocol, TypeVar
from uuid import UUID


class AboutALead(Protocol):
    """What says which lead it is about."""

    @property
    def lead(self) -> UUID: ...


T = TypeVar("T", bound=AboutALead)


class LeadByLead(Generic[T]):
    """`rows` must come in the order of their leads, and `of` be asked in that order."""

    def __init__(self, rows: Iterator[T]) -> None:
        self._rows = rows
        self._next = next(rows, None)

    def of(self, lead: UUID) -> tuple[T, ...]:
        """Those about this lead; those about leads that were passed over are dropped."""
        found = []
        while self._next is not None and self._next.lead <= lead:
            if self._next.lead == lead:
                found.append(self._next)
            self._next = next(self._rows, None)
        return tuple(found)
