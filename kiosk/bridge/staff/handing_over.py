"""Handing over what visitors left, to a stick."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.rows import Rows
from kiosk.bridge.staff.stick_list import StickList, StickRow
from kiosk.bridge.staff.words import say, say_bytes, say_time
from kiosk.bridge.staff.work import Work
from kiosk.leads.hand_over import HandedOver, Waiting, hand_over, what_waits
from kiosk.leads.sign import KioskKey
from kiosk.leads.store import Store
from kiosk.staff.sticks import Stick

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("Staff have one")
class HandingOver(QObject):  # type: ignore[operator]
    """Choose a stick, wait, read that it is whole."""

    changed = Signal()

    def __init__(self, store: Store, kiosk: str, key: Path, find: Callable[[], Sequence[Stick]], parent: QObject | None = None) -> None:
        """`kiosk` is this machine's name, `key` the file of its own key."""
        super().__init__(parent)
        self._store, self._kiosk, self._key = store, kiosk, key
        self._handed: HandedOver | None = None
        self._waiting = what_waits(store)
        self._sticks = StickList(find, _say_stick, self)
        self._work, self._counting = Work("hand-over", self), Work("waiting", self)
        for part in (self._sticks, self._work):
            part.changed.connect(self.changed)

    def begin(self) -> None:
        self._work.forget()
        self._counting.begin(lambda: what_waits(self._store), self._count)
        self._sticks.open()

    @property
    def busy(self) -> bool:
        return self._work.busy

    def leave(self) -> None:
        self._sticks.close()

    def close(self) -> None:
        self._sticks.end()
        self._work.close()
        self._counting.close()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Hand over to this stick."""
        if (folder := self._sticks.place(key)) is not None:
            self._work.begin(lambda: self._hand_over(folder), self._done)

    def _count(self, waiting: Waiting) -> None:
        if not self._work.busy:
            self._waiting = waiting
            self.changed.emit()

    def _hand_over(self, folder: Path) -> HandedOver:
        return hand_over(self._store, folder, self._kiosk, KioskKey.find_or_make(self._key), datetime.now(UTC))

    def _done(self, handed: HandedOver) -> None:
        log.info("staff: handed over leads=%d", handed.leads)
        self._handed, self._waiting = handed, handed.waiting
        self.changed.emit()

    def _sentence(self) -> str:
        match self._work.property("state"):
            case "working":
                return self.tr("Writing, then reading back every line. Please leave the stick in.")
            case "failed":
                return str(self._work.property("trouble"))
            case "done" if self._handed is not None:
                return self.tr("Written, and read back whole. You may pull the stick out.")
            case _ if not self._sticks.rows.rows:
                return self.tr("Please plug in a stick. It appears here by itself.")
            case _:
                return self.tr("Touch the stick to which all contacts go. They stay sealed; only the organiser can open them.")

    def _title(self) -> str:
        match self._work.property("state"):
            case "done" if self._handed is not None:
                return self.tr("%n contact(s) handed over", "", self._handed.leads)
            case "failed":
                return self.tr("Not handed over yet")
            case _:
                return self.tr("Hand over contacts")

    def _waits(self) -> str:
        """Or, once that is done, the file's name."""
        if self._work.property("state") == "done" and self._handed is not None:
            return self._handed.path.name
        waiting = self._waiting
        if not waiting.total:
            last = waiting.last_handed_over
            never = self.tr("Nothing waits to be handed over.")
            return say(self.tr("Everything was handed over at %1."), say_time(last)) if last else never
        later = waiting.edits + waiting.withdrawals + waiting.erasures
        sentence = self.tr("%n contact(s) wait to be handed over.", "", waiting.leads)
        changes = self.tr("%n later change(s) too.", "", later) if later else ""
        return f"{sentence} {changes}".strip()

    sticks = Property(Rows, lambda self: self._sticks.rows, constant=True)
    work = Property(Work, lambda self: self._work, constant=True)
    title = Property(str, _title, notify=changed)
    sentence = Property(str, _sentence, notify=changed)
    waiting = Property(str, _waits, notify=changed)


def _say_stick(stick: Stick) -> list[tuple[Path, StickRow]]:
    if not stick.writable:
        return []
    note = say(QCoreApplication.translate("Staff", "%1 free"), say_bytes(stick.free))
    return [(stick.folder, StickRow.of(stick.folder, note, "usb"))]
