"""`Attention`: what needs attention, in the organiser's words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibitor_admin.attention import Kind, Waiting
from kiosk.bridge.rows import Rows

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class AttentionRow:
    """One thing to look at, what to do about it, and where: the place that its button leads to, empty for what is done here."""

    id: Kind
    icon: str
    text: str
    more: str
    button: str
    place: str


ICONS: dict[Kind, str] = {
    "sheet": "lock-keyhole",
    "due": "trash-2",
    "collect": "inbox",
    "unreadable": "triangle-alert",
    "kiosks": "monitor",
    "letters": "mail",
    "bundle": "usb",
    "approve": "package",
    "no-backup": "hard-drive",
    "old-backup": "hard-drive",
    "disk": "triangle-alert",
}
PLACES: dict[Kind, str] = {
    "due": "leads",
    "letters": "leads",
    "collect": "leads",
    "approve": "demos",
    "bundle": "programme",
    "unreadable": "kiosks",
    "kiosks": "kiosks",
}


@QmlElement
@QmlUncreatable("Home has one")
class Attention(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: Sequence[Waiting] = ()
        self._rows: Rows[AttentionRow] = Rows(AttentionRow, self)

    @property
    def count(self) -> int:
        return len(self._waiting)

    def show(self, waiting: Sequence[Waiting]) -> None:
        self._waiting = waiting
        self.speak()

    def speak(self) -> None:
        """Say everything in the language that is installed."""
        self._rows.replace([self._row(waiting) for waiting in self._waiting])
        self.changed.emit()

    def _row(self, waiting: Waiting) -> AttentionRow:
        text, more, button = self._words(waiting)
        return AttentionRow(waiting.kind, ICONS[waiting.kind], text, more, button, PLACES.get(waiting.kind, ""))

    def _words(self, waiting: Waiting) -> tuple[str, str, str]:
        """What it is, why it matters, and what its button says."""
        count = waiting.count
        match waiting.kind:
            case "sheet":
                return (
                    self.tr("The recovery sheet lies on this machine"),
                    self.tr("Print it, lock the paper away, delete the file: it opens every contact."),
                    self.tr("Open the sheet"),
                )
            case "due":
                return (
                    self.tr("%n contact(s) must be erased", "", count),
                    self.tr("Their last day is over, or their visitors agree to nothing any more."),
                    self.tr("Look at them"),
                )
            case "collect":
                return (
                    self.tr("%n contact(s) of this machine's kiosk to collect", "", count),
                    self.tr("They are only on the kiosk so far."),
                    self.tr("Collect"),
                )
            case "unreadable":
                return (
                    self.tr("%n record(s) of kiosks can't be read", "", count),
                    self.tr("All else came in. Collect from these kiosks again, or from their second copies."),
                    self.tr("See which"),
                )
            case "kiosks":
                return (
                    self.tr("%n kiosk(s) not seen for a day", "", count),
                    self.tr("The event is on: bring what they have here."),
                    self.tr("See the kiosks"),
                )
            case "approve":
                return (
                    self.tr("%n demo(s) to decide on", "", count),
                    self.tr("Kiosks show nothing that you didn't approve."),
                    self.tr("Look at them"),
                )
            case "letters":
                return (
                    self.tr("%n exhibitor(s) to be told", "", count),
                    self.tr("Visitors took back or changed what these were handed."),
                    self.tr("Write to them"),
                )
            case "bundle":
                return (
                    self.tr("The event is newer than its last bundle"),
                    self.tr("Kiosks don't know yet what changed since it was built."),
                    self.tr("Build the bundle"),
                )
            case "no-backup":
                return (
                    self.tr("There is no backup yet"),
                    self.tr("Without your keys nobody can open the contacts, ever."),
                    self.tr("Back up…"),
                )
            case "old-backup":
                return (
                    self.tr("The last backup is %n day(s) old", "", count),
                    self.tr("What was collected since is on this machine only."),
                    self.tr("Back up…"),
                )
            case "disk":
                return (
                    self.tr("Only %n MB are left on this disk", "", count),
                    self.tr("Make room before you collect more."),
                    "",
                )

    rows = Property(Rows, lambda self: self._rows, constant=True)
