"""The staff's screens as one thing: whether they are open, which view is on, and what staff can do from the panel."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from time import monotonic
from typing import Protocol

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.text import Language
from kiosk.bridge.rows import Rows
from kiosk.bridge.staff.by_receipt import ByReceipt
from kiosk.bridge.staff.cards import CardRow, cards
from kiosk.bridge.staff.devices import Devices
from kiosk.bridge.staff.door import Door
from kiosk.bridge.staff.handing_over import HandingOver
from kiosk.bridge.staff.health import Health
from kiosk.bridge.staff.importing import Importing
from kiosk.bridge.staff.last_lead import LastLead
from kiosk.bridge.staff.naming import Naming
from kiosk.bridge.staff.parts import StaffParts, Surroundings
from kiosk.bridge.staff.patience import Patience
from kiosk.bridge.staff.words import say
from kiosk.staff.choices import choose, read_choices
from kiosk.staff.gate import Gate
from models.errors import KnownError

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

SOON_SECONDS = 2.5
"""Long enough to read that the kiosk begins anew."""

log = logging.getLogger(__name__)


class LongerThing(Protocol):
    """Something with a view of its own."""

    def begin(self) -> None:
        """As it is found each time."""


@QmlElement
@QmlUncreatable("There is one staff")
class Staff(QObject):  # type: ignore[operator]
    """Over every page while `view` isn't empty: "door" and "pin" (the digit pad), "name", "panel", and a view for each longer thing."""

    changed = Signal()
    came = Signal()
    went = Signal()
    wipeAsked = Signal()
    """Everything that the visitor left is to go, and the staff's screens with it."""
    restartAsked = Signal()
    """The open demo is to begin anew."""
    anewAsked = Signal()
    """The kiosk is to begin anew: its name or its event is another."""
    leaveAsked = Signal()
    """The program is to end."""
    devicesChosen = Signal(str, str, bool)
    """Camera and microphone as settings name them, and whether the camera is a mirror."""

    def __init__(self, gate: Gate, parts: StaffParts, around: Surroundings, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gate, self._parts, self._around, self._language = gate, parts, around, language
        self._view = ""
        self._muted = around.muted
        self._began = monotonic()
        self._actions: Rows[CardRow] = Rows(CardRow, self)
        self._patience = Patience(parts.busy, self)
        self._patience.ticked.connect(self._look)
        self._patience.over.connect(self.wipeAsked)
        parts.door.opened.connect(self._let_in)
        parts.door.pinSet.connect(self._name_after_pin)
        parts.naming.named.connect(self.anewAsked)
        parts.naming.kept.connect(self._show_panel)
        parts.importing.taken.connect(lambda: QTimer.singleShot(round(SOON_SECONDS * 1000), self, self.anewAsked.emit))
        for devices in (parts.cameras, parts.microphones):
            devices.chosen.connect(self._choose_devices)
        parts.health.changed.connect(self._say)

    @property
    def is_open(self) -> bool:
        return self._view != ""

    @Slot()
    def enter(self) -> None:
        """Somebody made the gesture; before there is a PIN, they choose it."""
        if self.is_open:
            return
        self.came.emit()
        self._patience.begin()
        if self._gate.has_pin:
            self._parts.door.begin("enter")
            self._show("door")
        else:
            self._parts.door.begin("new")
            self._show("pin")

    def ask_for_pin(self) -> None:
        """At a real event, before any visitor comes: a kiosk that has none asks for one."""
        if not self._gate.has_pin:
            self.enter()

    @Slot()
    def alive(self) -> None:
        """Somebody touches something."""
        self._patience.touched()

    @Slot()
    def leave(self) -> None:
        """Back to the visitor; what goes on is carried to its end."""
        if self.is_open:
            self._parts.leave()
            self._parts.health.leave()
            self._parts.door.forget()
            self._patience.end()
            self._show("")
            self.went.emit()

    @Slot()
    def back(self) -> None:
        """From a longer thing to the panel, and from there to the visitor."""
        if self._view in ("", "door", "panel") or not self._parts.health.is_open:
            self.leave()
        else:
            self._show_panel()

    @Slot(str)
    def act(self, key: str) -> None:
        """One of the cards' keys."""
        if not any(row.key == key and row.ready for row in self._actions.rows):
            return
        match key:
            case "mute":
                self._mute()
            case "restart":
                self.leave()
                self.restartAsked.emit()
            case "wipe":
                self.wipeAsked.emit()
            case _:
                self._begin(key)

    @Slot()
    def changePin(self) -> None:
        """From the name's view."""
        self._parts.door.begin("new")
        self._show("pin")

    @Slot()
    def exitKiosk(self) -> None:
        """The window closes, and the program ends."""
        log.info("staff: leave the kiosk")
        self.leaveAsked.emit()

    def speak(self, language: Language) -> None:
        self._language = language
        self._parts.speak(language)
        self._say()

    def close(self) -> None:
        """Wait for what goes on."""
        self._patience.end()
        self._parts.close()

    def _begin(self, view: str) -> None:
        """One of the things that take longer, each in a view of its own."""
        parts = self._parts
        things: Mapping[str, LongerThing] = {
            "hand-over": parts.handing_over,
            "import": parts.importing,
            "lead": parts.last_lead,
            "receipt": parts.by_receipt,
            "camera": parts.cameras,
            "microphone": parts.microphones,
            "name": parts.naming,
        }
        things[view].begin()
        self._show(view)

    def _mute(self) -> None:
        """Where it can't be written down, it holds until the next start all the same."""
        self._muted = not self._muted
        try:
            choose(self._around.home, muted=self._muted)
        except KnownError as error:
            log.warning("staff: %s", error)
        self._say()

    @Slot()
    def _choose_devices(self) -> None:
        cameras, microphones = self._parts.cameras, self._parts.microphones
        self.devicesChosen.emit(cameras.named, microphones.named, cameras.mirrored)

    @Slot()
    def _let_in(self) -> None:
        self._look_after()
        self._show_panel()

    def _look_after(self) -> None:
        """Know how the kiosk is, from now on."""
        self._parts.health.open()
        self._parts.look()

    @Slot()
    def _name_after_pin(self) -> None:
        """The first time, a name is asked for too."""
        if read_choices(self._around.home).name is None:
            self._look_after()
            self._parts.naming.begin()
            self._show("name")
        else:
            self._let_in()

    @Slot()
    def _show_panel(self) -> None:
        self._parts.leave()
        self._show("panel")

    @Slot()
    def _look(self) -> None:
        """For what was plugged in or out, and at the seconds that are left."""
        if self._view == "camera":
            self._parts.cameras.look()
        elif self._view == "microphone":
            self._parts.microphones.look()
        self.changed.emit()

    def _show(self, view: str) -> None:
        self._view = view
        self._say()

    @Slot()
    def _say(self) -> None:
        if self.is_open:
            self._actions.replace(cards(self._parts, self._around, self._language, muted=self._muted))
        self.changed.emit()

    def _subtitle(self) -> str:
        minutes = int((monotonic() - self._began) // 60)
        hours, minutes = divmod(minutes, 60)
        return f"{self._around.place(self._language)}. " + say(self.tr("Running for %1 h %2 min."), hours, minutes)

    view = Property(str, lambda self: self._view, notify=changed)
    actions = Property(Rows, lambda self: self._actions, constant=True)
    title = Property(str, lambda self: say(self.tr("Machine %1"), self._around.name), notify=changed)
    subtitle = Property(str, _subtitle, notify=changed)
    muted = Property(bool, lambda self: self._muted, notify=changed)
    """Nothing is to be heard."""
    secondsLeft = Property(int, lambda self: self._patience.seconds_left(), notify=changed)
    """Until it locks by itself."""
    door = Property(Door, lambda self: self._parts.door, constant=True)
    handingOver = Property(HandingOver, lambda self: self._parts.handing_over, constant=True)
    importing = Property(Importing, lambda self: self._parts.importing, constant=True)
    lastLead = Property(LastLead, lambda self: self._parts.last_lead, constant=True)
    byReceipt = Property(ByReceipt, lambda self: self._parts.by_receipt, constant=True)
    microphones = Property(Devices, lambda self: self._parts.microphones, constant=True)
    cameras = Property(Devices, lambda self: self._parts.cameras, constant=True)
    naming = Property(Naming, lambda self: self._parts.naming, constant=True)
    health = Property(Health, lambda self: self._parts.health, constant=True)
