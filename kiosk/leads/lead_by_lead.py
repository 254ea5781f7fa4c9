"""Rows about leads, taken beside the leads themselves, so that neither are kept in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class LeadByLead(Generic[T]):
    """`rows` must come in the order of their leads, as `lead_of` names them, and `of` be asked in that order."""

    def __init__(self, rows: Iterator[T], lead_of: Callable[[T], Any]) -> None:
        self._rows = rows
        self._lead_of = lead_of
        self._next = next(rows, None)

    def of(self, lead: object) -> Iterator[T]:
        """Those about this lead, to be taken before it is asked again; those about leads that were passed over are dropped."""
        while self._next is not None and (its := self._lead_of(self._next)) <= lead:
            row, self._next = self._next, next(self._rows, None)
            if its == lead:
                yield row
