"""What a visitor asks with the code of the receipt: to be erased, to withdraw an agreement, or to have that taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.text import Language
from kiosk.bridge.keyboard import Keyboard
from kiosk.bridge.rows import Rows
from kiosk.bridge.staff.words import say, say_purpose, say_time
from kiosk.bridge.staff.work import Work
from kiosk.leads.receipt import Receipt
from kiosk.leads.requests import Found, RequestDesk, Wish

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_CODE = 24  # characters, with dashes and spaces


@dataclass(frozen=True, slots=True)
class WishRow:
    """Something that can be asked for the lead that was found."""

    key: str
    """A purpose, "erase" or "take-back"."""
    title: str
    note: str
    icon: str
    chosen: bool = False


@QmlElement
@QmlUncreatable("Staff have one")
class ByReceipt(QObject):  # type: ignore[operator]
    """Type the code, see whether it is the right visit, choose; nothing personal is ever shown."""

    changed = Signal()

    def __init__(self, desk: RequestDesk, language: Language, title_of: Callable[[str], str], parent: QObject | None = None) -> None:
        """`title_of` says a demo's id in words."""
        super().__init__(parent)
        self._desk, self._keyboard, self._title_of = desk, Keyboard(language, self), title_of
        self._code = ""
        self._found: Found | None = None
        self._wishes: Rows[WishRow] = Rows(WishRow, self)
        self._work = Work("by-receipt", self)
        self._work.changed.connect(self.changed)
        self._keyboard.written.connect(self._write)
        self._keyboard.closed.connect(self.find)

    def begin(self) -> None:
        self._work.forget()
        self._code, self._found = "", None
        self._say()
        self.write()

    @Slot()
    def write(self) -> None:
        """Type the code."""
        self._keyboard.edit(self._code, "code", LONGEST_CODE)

    @Slot()
    def find(self) -> None:
        """Look for the lead of the code."""
        if self._code and self._found is None:
            code = self._code
            self._work.begin(lambda: self._desk.find(Receipt.parse(code)), self._take)

    @Slot(str)
    def ask(self, key: str) -> None:
        """One of the rows' keys. What is asked is carried out ten minutes later, and can be taken back until then."""
        found = self._found
        if found is None or key not in [row.key for row in self._wishes.rows]:
            return
        if key == "take-back":
            self._work.begin(lambda: self._desk.take_back(found.lead), self._take)
        else:
            wishes: tuple[Wish, ...] = (*found.standing, "erase")
            wish = next(known for known in wishes if known == key)
            self._work.begin(lambda: self._desk.ask(found.lead, wish), self._take)

    def speak(self, language: Language) -> None:
        self._keyboard.speak(language)
        self._say()

    def forget(self) -> None:
        """The code, and what belonged to it."""
        self._work.forget()
        self._code, self._found = "", None
        self._say()

    def close(self) -> None:
        self._work.close()

    @Slot(str)
    def _write(self, text: str) -> None:
        if self._found is None:
            self._code = text.upper()
            self._work.forget()
            self.changed.emit()

    def _take(self, found: Found) -> None:
        self._found = found
        self._keyboard.end()
        self._say()

    def _say(self) -> None:
        self._wishes.replace(self._rows(self._found) if self._found else [])
        self.changed.emit()

    def _rows(self, found: Found) -> list[WishRow]:
        erase = WishRow("erase", self.tr("Erase everything"), self.tr("For good, ten minutes from now"), "trash-2")
        withdrawals = [WishRow(purpose, say_purpose(purpose), self.tr("Withdraw this agreement"), "undo-2") for purpose in found.standing]
        back = WishRow("take-back", self.tr("Take back what was asked"), self.tr("The contact stays as it was"), "rotate-ccw")
        if any(request.wish == "erase" for request in found.requests):
            return [back]
        return [erase, *(withdrawals if len(withdrawals) > 1 else []), *([back] if found.requests else [])]

    def _sentence(self) -> str:
        if self._work.property("state") == "failed":
            return str(self._work.property("trouble"))
        if (found := self._found) is None:
            return self.tr("Type the code on the visitor's receipt: TM and eleven characters.")
        left = say(self.tr("A contact left at %1, about %2."), say_time(found.left_at), self._title_of(found.demo))
        if not found.requests:
            return f"{left} " + self.tr("Is that the visitor's? Then choose what they ask.")
        minutes = -(-max(request.seconds_left for request in found.requests) // 60)
        if any(request.wish == "erase" for request in found.requests):
            return f"{left} " + self.tr("It will be erased for good in %n minute(s).", "", minutes)
        return f"{left} " + self.tr("What was withdrawn takes effect in %n minute(s).", "", minutes)

    wishes = Property(Rows, lambda self: self._wishes, constant=True)
    keyboard = Property(Keyboard, lambda self: self._keyboard, constant=True)
    work = Property(Work, lambda self: self._work, constant=True)
    code = Property(str, lambda self: self._code, notify=changed)
    found = Property(bool, lambda self: self._found is not None, notify=changed)
    sentence = Property(str, _sentence, notify=changed)
