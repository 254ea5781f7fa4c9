"""The staff's screens as one thing: whether they are open, which view is on, and what staff can do from the panel."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from math import ceil
from pathlib import Path
from time import monotonic
from typing import Literal

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.text import Language
from kiosk.bridge.rows import Rows
from kiosk.bridge.staff.by_receipt import ByReceipt
from kiosk.bridge.staff.devices import Devices
from kiosk.bridge.staff.door import Door
from kiosk.bridge.staff.handing_over import HandingOver
from kiosk.bridge.staff.health import Health
from kiosk.bridge.staff.importing import Importing
from kiosk.bridge.staff.last_lead import LastLead
from kiosk.bridge.staff.naming import Naming
from kiosk.bridge.staff.words import say, say_time
from kiosk.staff.choices import choose, read_choices
from kiosk.staff.gate import Gate
from models.errors import KnownError

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

View = Literal["", "door", "pin", "name", "panel", "hand-over", "import", "lead", "receipt", "camera", "microphone"]
TICK_MS = 1000
LOCK_SECONDS = 120.0
"""Without a touch, until the panel goes away by itself."""
SOON_SECONDS = 2.5
"""Long enough to read that the kiosk begins anew."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One thing to do, as a card."""

    key: str
    icon: str
    title: str
    note: str
    ready: bool = True


@dataclass(frozen=True, slots=True)
class StaffParts:
    """What staff do, each thing with its own QObject."""

    door: Door
    handing_over: HandingOver
    importing: Importing
    last_lead: LastLead
    by_receipt: ByReceipt
    cameras: Devices
    microphones: Devices
    naming: Naming
    health: Health


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The kiosk around the panel."""

    home: Path
    name: str
    muted: bool
    place: Callable[[Language], str]
    open_demo: Callable[[Language], str]
    """The title of the demo that a visitor has open; empty where none is."""


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
        self._view: View = ""
        self._muted = around.muted
        self._began = self._touched = monotonic()
        self._actions: Rows[ActionRow] = Rows(ActionRow, self)
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self._tick)
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
        self.alive()
        self._ticking.start()
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
        self._touched = monotonic()

    @Slot()
    def leave(self) -> None:
        """Back to the visitor; what goes on is carried to its end."""
        if self.is_open:
            self._end_view()
            self._parts.health.leave()
            self._parts.door.forget()
            self._ticking.stop()
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
        parts = self._parts
        if not any(row.key == key and row.ready for row in self._actions.rows):
            return
        match key:
            case "hand-over":
                parts.handing_over.begin()
            case "import":
                parts.importing.begin()
            case "lead":
                parts.last_lead.begin()
            case "receipt":
                parts.by_receipt.begin()
            case "camera":
                parts.cameras.begin()
            case "microphone":
                parts.microphones.begin()
            case "name":
                parts.naming.begin()
            case _:
                self._act_at_once(key)
                return
        self._show(key)

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
        parts = self._parts
        for part in (parts.importing, parts.last_lead, parts.by_receipt, parts.naming):
            part.speak(language)
        parts.health.speak()
        parts.cameras.look()
        parts.microphones.look()
        self._say()

    def close(self) -> None:
        """Wait for what goes on."""
        self._ticking.stop()
        parts = self._parts
        for part in (parts.door, parts.handing_over, parts.importing, parts.last_lead, parts.by_receipt, parts.health):
            part.close()

    def _act_at_once(self, key: str) -> None:
        match key:
            case "mute":
                self._mute()
            case "restart":
                self.leave()
                self.restartAsked.emit()
            case "wipe":
                self.wipeAsked.emit()

    def _mute(self) -> None:
        try:
            choose(self._around.home, muted=not self._muted)
        except KnownError as error:
            log.warning("staff: %s", error)
        self._muted = not self._muted
        self._say()

    @Slot()
    def _choose_devices(self) -> None:
        cameras, microphones = self._parts.cameras, self._parts.microphones
        self.devicesChosen.emit(cameras.named, microphones.named, cameras.mirrored)

    @Slot()
    def _let_in(self) -> None:
        self._parts.health.open()
        self._show_panel()

    @Slot()
    def _name_after_pin(self) -> None:
        """The first time, a name is asked for too."""
        if read_choices(self._around.home).name is None:
            self._parts.health.open()
            self._parts.naming.begin()
            self._show("name")
        else:
            self._let_in()

    @Slot()
    def _show_panel(self) -> None:
        self._end_view()
        self._show("panel")

    def _end_view(self) -> None:
        self._parts.handing_over.leave()
        self._parts.importing.leave()
        self._parts.by_receipt.forget()

    @Slot()
    def _tick(self) -> None:
        if self._busy():
            self.alive()
        if self._view in ("camera", "microphone"):
            (self._parts.cameras if self._view == "camera" else self._parts.microphones).look()
        if self._left() <= 0:
            self.wipeAsked.emit()
        self.changed.emit()

    def _busy(self) -> bool:
        return self._parts.handing_over.busy or self._parts.importing.busy

    def _left(self) -> float:
        return LOCK_SECONDS - (monotonic() - self._touched)

    def _show(self, view: View) -> None:
        self._view = view
        self._say()

    @Slot()
    def _say(self) -> None:
        if self.is_open:
            self._actions.replace(self._rows())
        self.changed.emit()

    def _rows(self) -> list[ActionRow]:
        demo, lead, seen = self._around.open_demo(self._language), self._parts.last_lead.left_at, self._parts.health.seen
        waiting = seen.waiting.leads if seen else 0
        kept = self.tr("%n wait(s)", "", waiting) if waiting else self.tr("All handed over")
        left = say(self.tr("Left at %1"), say_time(lead)) if lead else self.tr("Nobody yet")
        on, off = (self.tr("Mute"), self.tr("Sound is on")), (self.tr("Sound on"), self.tr("It is muted"))
        return [
            ActionRow("hand-over", "arrow-down-to-line", self.tr("Hand over contacts"), kept),
            ActionRow("import", "usb", self.tr("Import an event bundle"), self.tr("From the organiser's stick")),
            ActionRow("lead", "pen-line", self.tr("Note on the last contact"), left, lead is not None),
            ActionRow("receipt", "trash-2", self.tr("Withdraw or erase"), self.tr("By the receipt's code")),
            ActionRow("camera", "camera", self.tr("Choose the camera"), self._parts.cameras.now),
            ActionRow("microphone", "mic", self.tr("Choose the microphone"), self._parts.microphones.now),
            ActionRow("mute", "volume-2", *off) if self._muted else ActionRow("mute", "volume-x", *on),
            ActionRow("restart", "rotate-ccw", self.tr("Restart the demo"), demo or self.tr("None is open"), bool(demo)),
            ActionRow("wipe", "eraser", self.tr("Wipe the open visit"), self.tr("To the welcome screen")),
            ActionRow("name", "lock-keyhole", self.tr("Name and PIN"), self._around.name),
        ]

    def _subtitle(self) -> str:
        minutes = int((monotonic() - self._began) // 60)
        hours, minutes = divmod(minutes, 60)
        return f"{self._around.place(self._language)}. " + say(self.tr("Running for %1 h %2 min."), hours, minutes)

    view = Property(str, lambda self: self._view, notify=changed)
    actions = Property(Rows, lambda self: self._actions, constant=True)
    title = Property(str, lambda self: say(self.tr("Machine %1"), self._around.name), notify=changed)
    subtitle = Property(str, _subtitle, notify=changed)
    secondsLeft = Property(int, lambda self: max(0, ceil(self._left())), notify=changed)
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
