"""`Bundling`: what the event's bundle for its kiosks will hold, and writing it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibitor_admin.bridge.lock import Lock
from exhibitor_admin.bridge.office import Office
from exhibitor_admin.bridge.saving import free_name
from exhibitor_admin.bridge.tasks import Going, Tasks
from exhibitor_admin.event_bundle import Bundled, Doing, bundle_event, orders_of
from exhibitor_admin.known_events import remember_event
from exhibitor_admin.shelf import Shelf
from exhibitor_admin.standing import event_catalogue, shipped
from kiosk.bridge.numbers import say_number
from kiosk.bridge.rows import Rows
from kiosk.event.bundle import SUFFIX
from kiosk.event.theme import EventTheme
from models.errors import KnownError

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class InsideRow:
    """One kind of thing in the bundle."""

    icon: str
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class _Written:
    """A bundle on the disk that was read back."""

    path: Path
    bundled: Bundled


@QmlElement
@QmlUncreatable("The window has one")
class Bundling(QObject):  # type: ignore[operator]
    """`said` tells what became of the last bundle, `warnings` what is worth knowing about it."""

    changed = Signal()

    def __init__(self, office: Office, lock: Lock, parent: QObject) -> None:
        super().__init__(parent)
        self._office, self._lock, self._tasks = office, lock, Tasks(office.explain, self)
        self._inside: Rows[InsideRow] = Rows(InsideRow, self)
        self._event, self._practice = "", False
        self._written: _Written | None = None
        lock.turned.connect(self.changed)

    def refresh(self) -> None:
        """Read anew what would go in."""
        if not self._tasks.property("busy"):
            self._tasks.begin(self._look, self._show)

    def close(self) -> None:
        self._tasks.close()

    @Slot()
    def begin(self) -> None:
        """Forget what was told of the last one, and look anew."""
        self._written = None
        self._tasks.dismiss()
        self.refresh()

    @Slot(str, str)
    def build(self, path: str, pin: str) -> None:
        """Write it, read it back, and say what is in it; `pin` may be empty. Needs the signing key open."""
        if (signer := self._lock.signer) is None:
            self._tasks.fail(KnownError("key-locked"))
            return
        self._written = None
        event, office, place = self._event, self._office, free_name(Path(path).with_suffix(SUFFIX))

        def task(going: Going) -> _Written:
            def tell(doing: Doing, done: int, of: int) -> None:
                going.tell(done / of if of else 0.0, _say_doing(doing))

            folder = office.kiosk.event
            archives = Shelf(office.organiser.shelf).permitted(event_catalogue(folder))
            orders = orders_of(event, pin.strip(), {})
            bundled = bundle_event(folder, place, office.organiser, signer, archives, orders, tell=tell)
            remember_event(folder, office.organiser)
            return _Written(place, bundled)

        self._tasks.begin(task, self._keep)

    def _keep(self, written: _Written) -> None:
        self._written = written
        self.changed.emit()
        self.refresh()

    def _look(self, _: Going) -> tuple[str, bool, list[InsideRow]]:
        event = self._office.event()
        if event is None:
            return "", False, []
        catalogue = event_catalogue(self._office.kiosk.event)
        archives = Shelf(self._office.organiser.shelf).permitted(catalogue)
        size = sum(path.stat().st_size for path in archives)
        language = self._office.spoken()
        demos = translate("Bundling", "%1 permitted (%2 MB), and %3 that every kiosk has")
        demos = demos.replace("%1", str(len(archives))).replace("%2", say_number(size / 1e6, 1, language))
        demos = demos.replace("%3", str(len(shipped())))
        own, house = translate("Bundling", "The event's own"), translate("Bundling", "The house's own")
        revoked = translate("Bundling", "%1 demos permitted, %2 withdrawn")
        revoked = revoked.replace("%1", str(len(catalogue.approved))).replace("%2", str(len(catalogue.revoked)))
        notices = translate("Bundling", "%1 texts in three languages")
        return (
            event.id,
            event.practice,
            [
                InsideRow("package", translate("Bundling", "Demos"), demos),
                InsideRow("shield-check", translate("Bundling", "Signed catalogue"), revoked),
                InsideRow("store", translate("Bundling", "Exhibitors"), str(len(event.exhibitors))),
                InsideRow("file-signature", translate("Bundling", "Notices and consents"), notices.replace("%1", str(len(event.texts)))),
                InsideRow("image", translate("Bundling", "Look"), house if event.theme == EventTheme() else own),
                InsideRow("lock-keyhole", translate("Bundling", "Public keys"), str(len(event.public_keys("", frozenset())))),
            ],
        )

    def _show(self, found: tuple[str, bool, list[InsideRow]]) -> None:
        self._event, self._practice, rows = found
        self._inside.replace(rows)
        self.changed.emit()

    def _said(self) -> str:
        if self._written is None:
            return ""
        words = translate("Bundling", "Bundle %1 is written and was read back: %2 demos, %3 MB, %4")
        bundled = self._written.bundled
        size = say_number(bundled.size / 1e6, 1, self._office.spoken())
        parts = (str(bundled.serial), str(len(bundled.demos)), size, str(self._written.path))
        for number, part in enumerate(parts, 1):
            words = words.replace(f"%{number}", part)
        return words

    def _warnings(self) -> str:
        if self._written is None:
            return ""
        bundled = self._written.bundled
        absent = translate("Bundling", "Permitted but not on this machine, so not in it: %1.").replace("%1", ", ".join(bundled.absent))
        left = translate("Bundling", "Files of the event's folder that bundles don't carry: %1.").replace("%1", ", ".join(bundled.left_out))
        return "\n".join([absent] * bool(bundled.absent) + [left] * bool(bundled.left_out))

    inside = Property(Rows, lambda self: self._inside, constant=True)
    practice = Property(bool, lambda self: self._practice, notify=changed)
    """Practice events have no bundles."""
    signs = Property(bool, lambda self: self._lock.signer is not None, notify=changed)
    fileName = Property(str, lambda self: f"{self._event}{SUFFIX}", notify=changed)
    said = Property(str, _said, notify=changed)
    warnings = Property(str, _warnings, notify=changed)
    tasks = Property(Tasks, lambda self: self._tasks, constant=True)


def _say_doing(doing: Doing) -> str:
    return {
        "checking": translate("Bundling", "Checking the demos…"),
        "writing": translate("Bundling", "Writing…"),
        "reading-back": translate("Bundling", "Reading it back…"),
    }[doing]
