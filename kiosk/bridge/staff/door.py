"""The digit pad: asks staff for the PIN, or for a new one twice."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.staff.words import say, say_error
from kiosk.bridge.staff.work import Work
from kiosk.event.pin import LONGEST, check_pin
from kiosk.staff.gate import Gate
from models.errors import KnownError

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

Step = Literal["enter", "new", "again"]


@QmlElement
@QmlUncreatable("Staff have one")
class Door(QObject):  # type: ignore[operator]
    """Holds the digits until they are tried, and then no longer."""

    changed = Signal()
    opened = Signal()
    """The PIN was right."""
    pinSet = Signal()

    def __init__(self, gate: Gate, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gate = gate
        self._step: Step = "enter"
        self._digits = self._first = ""
        self._note: KnownError | None = None
        self._work = Work("staff-door", self)
        self._work.changed.connect(self.changed)
        self._waiting = QTimer(self, interval=250)
        self._waiting.timeout.connect(self._wait)

    def begin(self, step: Step) -> None:
        """Ask anew: for the PIN (`enter`), or for a `new` one."""
        self._step, self._first, self._note = step, "", None
        self._work.forget()
        self._clear()
        self._wait()

    def forget(self) -> None:
        self._waiting.stop()
        self.begin(self._step)
        self._waiting.stop()

    def close(self) -> None:
        self._waiting.stop()
        self._work.close()

    @Slot(str)
    def press(self, digit: str) -> None:
        """One digit more."""
        if self._ready() and len(self._digits) < LONGEST and digit.isascii() and digit.isdecimal():
            self._digits += digit
            self._note = None
            self._work.forget()
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """The last digit."""
        if self._ready():
            self._digits = self._digits[:-1]
            self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """Try what was typed."""
        if not self._ready() or not self._digits:
            return
        digits = self._digits
        self._clear()
        match self._step:
            case "enter":
                self._work.begin(lambda: self._gate.enter(digits), lambda _: self._open())
                self._waiting.start()
            case "new":
                self._check(digits)
            case "again" if digits == self._first:
                self._work.begin(lambda: self._gate.set_pin(digits), lambda _: self.pinSet.emit())
            case "again":
                self.begin("new")
                self._note = KnownError("pin-differs")
                self.changed.emit()

    def _check(self, digits: str) -> None:
        try:
            check_pin(digits)
        except KnownError as error:
            self._note = error
        else:
            self._first, self._step = digits, "again"
        self.changed.emit()

    def _open(self) -> None:
        self._waiting.stop()
        self.opened.emit()

    @Slot()
    def _wait(self) -> None:
        """Until the next try counts, the seconds go down on the screen."""
        if self._seconds():
            self._waiting.start()
        elif not self._work.busy:
            self._waiting.stop()
        self.changed.emit()

    def _clear(self) -> None:
        self._digits = ""
        self.changed.emit()

    def _ready(self) -> bool:
        return not self._work.busy and not self._seconds()

    def _seconds(self) -> int:
        return self._gate.seconds_left() if self._step == "enter" and not self._work.busy else 0

    def _title(self) -> str:
        return {
            "enter": self.tr("For staff"),
            "new": self.tr("Choose a PIN"),
            "again": self.tr("The same PIN again"),
        }[self._step]

    def _sentence(self) -> str:
        if seconds := self._seconds():
            return say(self.tr("That wasn't the PIN. The next try counts in %1 seconds."), seconds)
        error = self._note or self._work.error
        return say_error(error) if error else self._hint()

    def _hint(self) -> str:
        return {
            "enter": self.tr("Type the PIN of this machine."),
            "new": self.tr("At least six digits. Whoever knows them can change this machine."),
            "again": self.tr("So that no slip locks you out."),
        }[self._step]

    typed = Property(int, lambda self: len(self._digits), notify=changed)
    busy = Property(bool, lambda self: self._work.busy, notify=changed)
    ready = Property(bool, _ready, notify=changed)
    """Whether digits are taken now."""
    bad = Property(bool, lambda self: bool(self._seconds() or self._note or self._work.error), notify=changed)
    title = Property(str, _title, notify=changed)
    sentence = Property(str, _sentence, notify=changed)
