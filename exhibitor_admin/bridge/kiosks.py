"""`Kiosks`: each kiosk that something was collected from, when that was, and what it had."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibitor_admin.bridge.collecting import Collecting
from exhibitor_admin.bridge.office import Office
from exhibitor_admin.bridge.tasks import Tasks
from exhibitor_admin.kiosks import KnownKiosk, known_kiosks
from kiosk.bridge.rows import Rows
from kiosk.leads.unreadable import Kind

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class KioskRow:
    """One line of the table."""

    name: str
    seen: str
    late: bool
    leads: int
    new: int
    edition: int
    """0: not known."""
    ahead: int
    """Minutes by which its clock is ahead; 0: it isn't, as far as can be known."""
    keys: int
    unreadable: int
    """Records that couldn't be read the last time, and stay there."""
    path: str
    """From where it came last."""


@dataclass(frozen=True, slots=True)
class UnreadableRow:
    """A record that couldn't be read: where it is, what it was, and what is known of it."""

    kiosk: str
    what: str
    lead: str
    reason: str


MOST_LISTED = 200
"""The command line lists them all."""


@QmlElement
@QmlUncreatable("The window has one")
class Kiosks(QObject):  # type: ignore[operator]
    """`trouble` where the leads' database can't be read."""

    changed = Signal()

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self._tasks = office, Tasks(office.explain, self)
        self._rows: Rows[KioskRow] = Rows(KioskRow, self)
        self._unreadable: Rows[UnreadableRow] = Rows(UnreadableRow, self)
        self._looked, self._brought, self._left = False, "", 0
        self._collecting = Collecting(office, self._tasks, self)
        self._collecting.brought.connect(self._tell)

    @property
    def count(self) -> int:
        return len(self._rows.rows)

    def refresh(self) -> None:
        """Read everything anew; what is being read already may be older than what was just written."""
        self._tasks.begin(lambda _: known_kiosks(self._office.organiser), self._show)

    def close(self) -> None:
        self._tasks.close()

    @Slot()
    def collectFromSticks(self) -> None:
        """Every bundle on every stick that is plugged in."""
        self._collecting.from_sticks()

    @Slot(QUrl)
    def collectFrom(self, folder: QUrl) -> None:
        """From a kiosk's own folder, or from all bundles that lie in one."""
        self._collecting.from_places([Path(folder.toLocalFile())])

    @Slot(str)
    def _tell(self, brought: str) -> None:
        self._brought = brought
        self.refresh()

    def _show(self, found: list[KnownKiosk]) -> None:
        now = datetime.now(UTC)
        self._rows.replace([_row(one, now) for one in found])
        left = [(one.seen.kiosk, row) for one in found for row in one.seen.unreadable]
        self._unreadable.replace([UnreadableRow(kiosk, _what(row.kind), row.lead, row.reason) for kiosk, row in left[:MOST_LISTED]])
        self._left = len(left)
        self._looked = True
        self.changed.emit()

    rows = Property(Rows, lambda self: self._rows, constant=True)
    left = Property(int, lambda self: self._left, notify=changed)
    """How many records couldn't be read, of all kiosks; the first of them are `unreadable`."""
    unreadable = Property(Rows, lambda self: self._unreadable, constant=True)
    empty = Property(bool, lambda self: self._looked and not self._rows.rows, notify=changed)
    brought = Property(str, lambda self: self._brought, notify=changed)
    """What the last collection brought, in a sentence."""
    tasks = Property(Tasks, lambda self: self._tasks, constant=True)


def _row(one: KnownKiosk, now: datetime) -> KioskRow:
    seen = one.seen
    at = f"{seen.at.astimezone():%d/%m %H:%M}"
    ahead = round(one.ahead.total_seconds() / 60)
    left, place = len(seen.unreadable), str(Path(seen.path).parent)
    return KioskRow(seen.kiosk, at, one.is_late(now), seen.leads, seen.new, one.edition, ahead, one.keys, left, place)


def _what(kind: Kind) -> str:
    words: dict[Kind, str] = {
        "lead": QCoreApplication.translate("Kiosks", "A contact"),
        "edit": QCoreApplication.translate("Kiosks", "A note by staff"),
        "withdrawal": QCoreApplication.translate("Kiosks", "What a visitor took back"),
        "tombstone": QCoreApplication.translate("Kiosks", "An erasure"),
        "visit_count": QCoreApplication.translate("Kiosks", "A count of visits"),
    }
    return words[kind]
