"""What was unsealed of one event, for a window: a table in memory, and who in it may be one person."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from exhibitor_admin.apart import parts_apart
from exhibitor_admin.keys import PrivateKey
from exhibitor_admin.leads.duplicates import Case
from exhibitor_admin.leads.open_new import Part, Whole, open_new
from exhibitor_admin.leads.open_table import OpenTable


class Unsealing:
    """Each round opens only what is new, or changed since it was opened."""

    def __init__(self) -> None:
        self.table = OpenTable()
        self.unopened: tuple[str, ...] = ()
        """The ids of those that stay sealed: to another key, or damaged."""
        self.cases: tuple[Case, ...] = ()

    def run(self, book: Path, event: str, key: PrivateKey, told: Callable[[int, int], None]) -> None:
        """In a process apart, which is ended when `told` raises; what came in until then stays. `told` hears how many of how many
        new ones were looked at, after each batch. Raises KnownError as `LeadBook` does, and `process-died`.
        """
        with parts_apart(open_new, book, event, key, self.table.known()) as parts:
            self.take(parts, told)

    def take(self, parts: Iterable[Part | Whole], told: Callable[[int, int], None]) -> None:
        """What `open_new` gives."""
        for part in parts:
            if isinstance(part, Whole):
                self.table.drop(part.gone)
                self.unopened, self.cases = part.unopened, part.cases
            else:
                self.table.put(part.rows)
                told(part.looked, part.of)
