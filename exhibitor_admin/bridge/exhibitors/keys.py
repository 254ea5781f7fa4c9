"""`ExhibitorKeys`: the key with which an exhibitor opens what visitors left for them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibitor_admin.apart import apart
from exhibitor_admin.bridge.exhibitors.written import Written
from exhibitor_admin.bridge.office import Office
from exhibitor_admin.bridge.saving import free_name
from exhibitor_admin.event_keys import make_exhibitor_key, set_exhibitor_key
from kiosk.event.record import Exhibitor

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The exhibitors have one")
class ExhibitorKeys(QObject):  # type: ignore[operator]
    """Of the exhibitor that is chosen."""

    given = Signal()
    """Their public half stands in the event."""

    def __init__(self, office: Office, written: Written, parent: QObject) -> None:
        super().__init__(parent)
        self._office, self._written = office, written
        self._record: Exhibitor | None = None

    def show(self, record: Exhibitor | None) -> None:
        """Whose it is."""
        self._record = record

    @Slot(str, str)
    def make(self, path: str, passphrase: str) -> None:
        """A key pair for them, the private half locked in a file to be handed over."""
        folder, record, place = self._office.kiosk.event, self._record, free_name(Path(path))
        words = QCoreApplication.translate("Exhibitors", "The locked key lies in %1. Hand it over; tell the passphrase another way.")
        if record is not None and not self._written.busy:
            id = record.id
            self._written.do(
                lambda: apart(make_exhibitor_key, folder, id, place, passphrase).exhibitors[id],
                words.replace("%1", str(place)),
                kept=self.given.emit,
            )

    @Slot(str)
    def take(self, public: str) -> None:
        """The public half of one that they made themselves."""
        folder, record = self._office.kiosk.event, self._record
        words = QCoreApplication.translate("Exhibitors", "%1 can open what is left from now on.")
        if record is not None and not self._written.busy:
            id = record.id
            self._written.do(lambda: set_exhibitor_key(folder, id, public).exhibitors[id], words, id, kept=self.given.emit)
