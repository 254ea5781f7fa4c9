"""`Opening`: what of the contacts is unsealed, in the background, for as long as the key is open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from exhibitor_admin.bridge.leads import said
from exhibitor_admin.bridge.tasks import Going, Tasks
from exhibitor_admin.keys import PrivateKey
from exhibitor_admin.leads.duplicates import Case
from exhibitor_admin.leads.open_table import OpenTable, row_of
from exhibitor_admin.leads.unseal import OpenLead
from exhibitor_admin.leads.unsealing import Unsealing

LOOKS = 12
"""So often it tells that there is more while all of them come in."""


class Opening(QObject):
    """Another round opens what came in since, or what the last one didn't come to."""

    grew = Signal()
    opened = Signal()
    """All that can be is."""

    def __init__(self, tasks: Tasks, book: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._book = tasks, book
        self._unsealing: Unsealing | None = None
        self._extent: tuple[int, ...] = ()

    @property
    def table(self) -> OpenTable | None:
        """None while nothing is unsealed."""
        return self._unsealing.table if self._unsealing else None

    @property
    def unopened(self) -> int:
        """How many this key can't open."""
        return len(self._unsealing.unopened) if self._unsealing else 0

    @property
    def cases(self) -> Sequence[Case]:
        return self._unsealing.cases if self._unsealing else ()

    def is_whole(self, extent: tuple[int, ...]) -> bool:
        """Whether all of a book of this extent was opened, as `LeadBook.extent`."""
        return extent == self._extent

    def begin(self, event: str, key: PrivateKey, extent: tuple[int, ...]) -> None:
        unsealing = self._unsealing = self._unsealing or Unsealing()
        words = said.translate("Leads", "Opening contacts: %1 of %2")

        def task(going: Going) -> None:
            shown = 0

            def told(number: int, of: int) -> None:
                nonlocal shown
                going.tell(number / max(of, 1), words.replace("%1", str(number)).replace("%2", str(of)))
                if (number - shown) * LOOKS > of:
                    shown = number
                    self.grew.emit()

            unsealing.run(self._book, event, key, told)

        def done(_: None) -> None:
            if self._unsealing is unsealing:  # it may have been locked meanwhile
                self._extent = extent
                self.opened.emit()

        self._tasks.begin(task, done)

    def amend(self, lead: OpenLead) -> None:
        """It was changed here."""
        if self._unsealing:
            self._unsealing.table.put([row_of(lead)])

    def forget(self) -> None:
        """Let go of what was unsealed."""
        self._tasks.stop()
        self._unsealing, self._extent = None, ()
