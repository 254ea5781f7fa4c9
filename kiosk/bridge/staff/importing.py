"""Taking an event's bundle in from a stick."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.text import Language
from kiosk.bridge.rows import Rows
from kiosk.bridge.staff.stick_list import StickList, StickRow
from kiosk.bridge.staff.words import say, say_bytes
from kiosk.bridge.staff.work import Work
from kiosk.event.bundle import SUFFIX
from kiosk.event.take_in import Offered, Stage, TakenIn, look_at, take_in
from kiosk.home import Home
from kiosk.staff.choices import choose
from kiosk.staff.sticks import Stick, find_files

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("Staff have one")
class Importing(QObject):  # type: ignore[operator]
    """Choose a bundle, see what it is, say yes, wait; the kiosk then begins anew with it."""

    changed = Signal()
    taken = Signal()
    """Another event is in force."""
    _staged = Signal(str)

    def __init__(self, home: Home, find: Callable[[], Sequence[Stick]], language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home, self._language = home, language
        self._path: Path | None = None
        self._offered: Offered | None = None
        self._taken: TakenIn | None = None
        self._stage: Stage = "reading"
        self._sticks = StickList(find, _say_bundles, self)
        self._work = Work("event-bundle", self)
        for part in (self._sticks, self._work):
            part.changed.connect(self.changed)
        self._staged.connect(self._enter_stage, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        if not self._work.busy:
            self._work.forget()
            self._path = self._offered = None
        self._sticks.open()

    def speak(self, language: Language) -> None:
        self._language = language
        self.changed.emit()

    @property
    def busy(self) -> bool:
        return self._work.busy

    def leave(self) -> None:
        self._sticks.close()

    def close(self) -> None:
        self._sticks.end()
        self._work.close()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Look at this bundle's head."""
        if (path := self._sticks.place(key)) is not None and not self._work.busy:
            self._path, self._offered = path, None
            self._work.begin(lambda: look_at(path, self._home), self._offer)

    @Slot()
    def take(self) -> None:
        """Yes: take in what is offered."""
        if (path := self._path) is not None and self._offered is not None:
            self._work.begin(lambda: self._take_in(path), self._done)

    @Slot()
    def again(self) -> None:
        """Back to the sticks."""
        self.begin()
        self.changed.emit()

    def _offer(self, offered: Offered) -> None:
        self._offered = offered
        self._work.forget()

    def _take_in(self, path: Path) -> TakenIn:
        def tell(stage: Stage, done: int, of: int) -> None:
            if stage != self._stage:
                self._staged.emit(stage)
            self._work.tell(done, of)

        taken = take_in(path, self._home, tell)
        ordered = {"pin": taken.orders.pin, "name": taken.orders.name}
        choose(self._home.root, **{name: value for name, value in ordered.items() if value})
        return taken

    def _done(self, taken: TakenIn) -> None:
        log.info("staff: took in event=%s serial=%d demos=%d", taken.event.id, taken.serial, taken.demos)
        self._taken = taken
        self.taken.emit()
        self.changed.emit()

    @Slot(str)
    def _enter_stage(self, stage: Stage) -> None:
        self._stage = stage
        self.changed.emit()

    def _step(self) -> str:
        state = str(self._work.property("state"))
        if state == "ready":
            return "offered" if self._offered else "choosing"
        return state

    def _title(self) -> str:
        match self._step():
            case "offered" if self._offered:
                return say(self.tr("%1, bundle %2"), self._offered.head.event, self._offered.head.serial)
            case "done" if self._taken:
                return say(self.tr("%1 is ready"), self._taken.event.name.in_(self._language))
            case "failed":
                return self.tr("Not taken in")
            case _:
                return self.tr("Import an event bundle")

    def _sentence(self) -> str:
        match self._step():
            case "failed":
                return str(self._work.property("trouble"))
            case "working" if self._offered is None:
                return self.tr("Checking the signature.")
            case "working" if self._stage == "reading":
                return self.tr("Reading and verifying every file. Please leave the stick in.")
            case "working":
                return self.tr("Trying the demos with their own samples. You may pull the stick out.")
            case "done" if self._taken:
                return say(
                    self.tr("Bundle %1 with %2 demos was verified and tried. The kiosk begins anew with it now."),
                    self._taken.serial,
                    self._taken.demos,
                )
            case "offered" if self._offered:
                return self._say_offer(self._offered)
            case _ if not self._sticks.rows.rows:
                return self.tr("Please plug in the stick with the organiser's .tram-event file. It appears here by itself.")
            case _:
                return self.tr("Touch the bundle to take in. Contacts that were left here stay.")

    def _say_offer(self, offered: Offered) -> str:
        head = offered.head
        size = say(self.tr("%1 files, %2."), len(head.files), say_bytes(head.size))
        if offered.trusted:
            signed = self.tr("Signed by this event's organiser.")
        else:
            signed = say(
                self.tr("This machine doesn't know its organiser yet. Compare the end of the key with them: %1"),
                head.key[-8:],
            )
        return f"{size} {signed}"

    bundles = Property(Rows, lambda self: self._sticks.rows, constant=True)
    work = Property(Work, lambda self: self._work, constant=True)
    step = Property(str, _step, notify=changed)
    """"choosing", "offered", "working", "done" or "failed"."""
    title = Property(str, _title, notify=changed)
    sentence = Property(str, _sentence, notify=changed)


def _say_bundles(stick: Stick) -> list[tuple[Path, StickRow]]:
    return [(path, _row(stick, path)) for path in find_files(stick, SUFFIX)]


def _row(stick: Stick, path: Path) -> StickRow:
    try:
        size = path.stat().st_size
    except OSError:  # pulled out just now
        size = 0
    return StickRow.of(path, f"{stick.name}, {say_bytes(size)}", "package")
