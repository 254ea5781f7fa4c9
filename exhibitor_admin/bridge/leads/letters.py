"""`Letters`: which exhibitors must be told that visitors took something back, and the letters that tell them."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibitor_admin.bridge.leads import said
from exhibitor_admin.bridge.office import Office
from exhibitor_admin.bridge.tasks import Going, Tasks
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.letters import write_letters
from exhibitor_admin.leads.notices import Notice, What
from kiosk.bridge.rows import Rows
from kiosk.event.event import Event

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

translate = said.translate


@dataclass(frozen=True, slots=True)
class LetterRow:
    """One exhibitor, and what they have to be told; or the letter to them, once it is written."""

    name: str
    told: str


@QmlElement
@QmlUncreatable("The contacts have one")
class Letters(QObject):  # type: ignore[operator]
    """Of the event that is worked on. A notice counts as told once its letter is written."""

    changed = Signal()

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self.tasks = office, Tasks(office.explain, self)
        self._waiting: Rows[LetterRow] = Rows(LetterRow, self)
        self._written: Rows[LetterRow] = Rows(LetterRow, self)

    @Slot()
    def look(self) -> None:
        """Who must be told now."""

        def task(_: Going) -> list[LetterRow]:
            event = self._office.event()
            if event is None:
                return []
            self._office.organiser.make()
            with closing(LeadBook(self._office.organiser.leads)) as book:
                return _waiting(book.notices.untold(), event)

        self.tasks.begin(task, self._show)

    @Slot()
    def begin(self) -> None:
        """What was written before was seen."""
        self._written.replace([])
        self.look()

    @Slot()
    def write(self) -> None:
        """One page for each of them, into the folder of letters; nobody is named in it."""
        office = self._office
        language, folder = office.spoken(), office.organiser.letters

        def task(_: Going) -> list[LetterRow]:
            event = office.event()
            if event is None:
                return []
            with closing(LeadBook(office.organiser.leads)) as book:
                notices = book.notices.untold()
                names = [row.name for row in _waiting(notices, event)]
                paths = write_letters(book, notices, event, folder, datetime.now(UTC), language)
            return [LetterRow(name, str(path)) for name, path in zip(names, paths, strict=True)]

        self.tasks.begin(task, self._tell)

    @Slot(str)
    def open(self, path: str) -> None:
        """Show a letter, or their folder, in whatever shows such on this machine."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(path))

    def _tell(self, written: list[LetterRow]) -> None:
        self._written.replace(written)
        self.look()

    def _show(self, waiting: list[LetterRow]) -> None:
        self._waiting.replace(waiting)
        self.changed.emit()

    waiting = Property(Rows, lambda self: self._waiting, constant=True)
    written = Property(Rows, lambda self: self._written, constant=True)
    names = Property(str, lambda self: ", ".join(row.name for row in self._waiting.rows), notify=changed)
    count = Property(int, lambda self: len(self._waiting.rows), notify=changed)
    folder = Property(str, lambda self: str(Path(self._office.organiser.letters)), constant=True)
    work = Property(Tasks, lambda self: self.tasks, constant=True)


def _waiting(notices: list[Notice], event: Event) -> list[LetterRow]:
    """In the order in which their letters are written."""
    ours = sorted((notice for notice in notices if notice.event == event.id), key=lambda notice: notice.exhibitor)
    rows = []
    for exhibitor, group in groupby(ours, key=lambda notice: notice.exhibitor):
        known = event.exhibitors.get(exhibitor)
        rows.append(LetterRow(known.name if known else exhibitor, _say(Counter(notice.what for notice in group))))
    return rows


def _say(counts: Counter[What]) -> str:
    words: dict[What, str] = {
        "erased": translate("Leads", "%1 erased"),
        "withdrawn": translate("Leads", "%1 withdrawn"),
        "corrected": translate("Leads", "%1 corrected"),
    }
    return ", ".join(word.replace("%1", str(counts[what])) for what, word in words.items() if counts[what])
