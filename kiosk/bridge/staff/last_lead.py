"""The lead that was left last: what staff add to it while they remember, sealed as it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.text import Language
from kiosk.bridge.keyboard import Keyboard
from kiosk.bridge.rows import Rows
from kiosk.bridge.sending import Sending
from kiosk.bridge.staff.words import say, say_time
from kiosk.bridge.staff.work import Work
from kiosk.leads.lead import Facts
from kiosk.leads.qualification import HEATS, LONGEST_NOTE, Heat

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class HeatRow:
    """One guess at how interested the visitor was."""

    key: Heat
    text: str
    chosen: bool


@QmlElement
@QmlUncreatable("Staff have one")
class LastLead(QObject):  # type: ignore[operator]
    """Knows which lead it was, and nothing of who it is."""

    changed = Signal()
    _left = Signal(object)

    def __init__(self, sending: Sending, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sending, self._keyboard = sending, Keyboard(language, self)
        self._facts: Facts | None = None
        self._heat: Heat | None = None
        self._note = ""
        self._heats: Rows[HeatRow] = Rows(HeatRow, self)
        self._work = Work("last-lead", self)
        self._work.changed.connect(self.changed)
        sending.kept.connect(self._take_over)
        self._keyboard.written.connect(self._write)
        self._say()

    @property
    def left_at(self) -> datetime | None:
        """UTC; None before anybody left one since the kiosk was started."""
        return self._facts.left_at.utc if self._facts else None

    def begin(self) -> None:
        self._work.forget()
        self._heat, self._note = None, ""
        self._say()

    @Slot()
    def write(self) -> None:
        """Type the note."""
        self._work.forget()
        self._keyboard.edit(self._note, "text", LONGEST_NOTE)

    @Slot(str)
    def guess(self, heat: str) -> None:
        """One of the rows' keys; the same again takes it back."""
        self._work.forget()
        self._heat = next((known for known in HEATS if known == heat != self._heat), None)
        self._say()

    @Slot()
    def keep(self) -> None:
        """Add it to the lead."""
        facts = self._facts
        changes = {name: value for name, value in (("heat", self._heat), ("staff_note", self._note.strip())) if value}
        if facts is not None and changes:
            self._keyboard.hide()
            self._work.begin(lambda: self._sending.add(facts, changes))

    def speak(self, language: Language) -> None:
        self._keyboard.speak(language)
        self._say()

    def close(self) -> None:
        self._work.close()

    @Slot(int, object)
    def _take_over(self, _number: int, facts: Facts) -> None:
        self._facts = facts
        self.begin()

    @Slot(str)
    def _write(self, text: str) -> None:
        self._note = text
        self.changed.emit()

    def _say(self) -> None:
        words: dict[Heat, str] = {"cold": self.tr("Only looking"), "warm": self.tr("Interested"), "hot": self.tr("Call soon")}
        self._heats.replace([HeatRow(heat, words[heat], heat == self._heat) for heat in HEATS])
        self.changed.emit()

    def _sentence(self) -> str:
        match self._work.property("state"):
            case "done":
                return self.tr("Sealed and added to the contact.")
            case "failed":
                return str(self._work.property("trouble"))
            case _ if (at := self.left_at) is not None:
                return say(self.tr("The contact left at %1. What you add is sealed too; nobody can read it here again."), say_time(at))
            case _:
                return self.tr("Nobody has left a contact since this machine was started.")

    heats = Property(Rows, lambda self: self._heats, constant=True)
    keyboard = Property(Keyboard, lambda self: self._keyboard, constant=True)
    work = Property(Work, lambda self: self._work, constant=True)
    there = Property(bool, lambda self: self._facts is not None, notify=changed)
    note = Property(str, lambda self: self._note, notify=changed)
    ready = Property(bool, lambda self: bool(self._facts and (self._heat or self._note.strip())) and not self._work.busy, notify=changed)
    sentence = Property(str, _sentence, notify=changed)
