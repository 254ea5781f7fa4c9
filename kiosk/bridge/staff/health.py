"""How the kiosk is, line by line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.rows import Rows
from kiosk.bridge.staff.devices import Devices
from kiosk.bridge.staff.words import say, say_bytes, say_time
from kiosk.bridge.staff.work import Work
from kiosk.staff.look import Look
from models.version import VERSION

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_EVERY_MS = 3000
Mood = Literal["good", "caution", "plain"]
ICONS: dict[Mood, str] = {"good": "check", "caution": "triangle-alert", "plain": "info"}


@dataclass(frozen=True, slots=True)
class HealthRow:
    """One line: what it is, and how it is."""

    icon: str
    name: str
    text: str
    mood: Mood


@dataclass(frozen=True, slots=True)
class Content:
    """What the kiosk shows."""

    serial: int
    """Of the event's bundle; 0 without one."""
    demos: int
    refused: int


@QmlElement
@QmlUncreatable("Staff have one")
class Health(QObject):  # type: ignore[operator]
    """Looks anew every few seconds while it is open."""

    changed = Signal()

    def __init__(
        self, look: Callable[[], Look], cameras: Devices, microphones: Devices, content: Content, parent: QObject | None = None
    ) -> None:
        """`look` is called on another thread."""
        super().__init__(parent)
        self._look_round, self._cameras, self._microphones, self._content = look, cameras, microphones, content
        self._rows: Rows[HealthRow] = Rows(HealthRow, self)
        self._seen: Look | None = None
        self._work = Work("health", self)
        self._looking = QTimer(self, interval=LOOK_EVERY_MS)
        self._looking.timeout.connect(self.look)

    @property
    def seen(self) -> Look | None:
        """What the last look told."""
        return self._seen

    @property
    def is_open(self) -> bool:
        return self._looking.isActive()

    def open(self) -> None:
        self.look()
        self._looking.start()

    def leave(self) -> None:
        self._looking.stop()

    def close(self) -> None:
        self.leave()
        self._work.close()

    @Slot()
    def look(self) -> None:
        self._work.begin(self._look_round, self._take)

    def speak(self) -> None:
        if self._seen is not None:
            self._take(self._seen)

    def _take(self, seen: Look) -> None:
        self._seen = seen
        self._rows.replace(
            [
                self._camera(),
                self._microphone(),
                self._disk(seen),
                self._clock(seen),
                self._shown(),
                _row(self.tr("Program"), VERSION, "good"),
                self._processor(seen),
                self._power(seen),
                self._sandbox(seen),
                *self._copy(seen),
                self._leads(seen),
            ]
        )
        self.changed.emit()

    def _camera(self) -> HealthRow:
        there = self._cameras.there
        text = self._cameras.now if there else self.tr("Isn't there")
        return _row(self.tr("Camera"), text, "good" if there else "caution")

    def _microphone(self) -> HealthRow:
        there = self._microphones.there
        return _row(self.tr("Microphone"), self._microphones.now if there else self.tr("None"), "good" if there else "plain")

    def _disk(self, seen: Look) -> HealthRow:
        text = say(self.tr("%1 left"), say_bytes(seen.disk.free))
        if seen.disk.state == "leads-only":
            text = say(self.tr("Only %1: demos rest"), say_bytes(seen.disk.free))
        return _row(self.tr("Disk"), text, "good" if seen.disk.state == "ample" else "caution")

    def _clock(self, seen: Look) -> HealthRow:
        now = datetime.now()
        text = f"{now:%H:%M}" if seen.clock_fits else say(self.tr("%1: can that be?"), f"{now:%H:%M, %d/%m/%Y}")
        return _row(self.tr("Clock"), text, "good" if seen.clock_fits else "caution")

    def _shown(self) -> HealthRow:
        content = self._content
        text = self.tr("%n demo(s)", "", content.demos)
        if content.serial:
            text = say(self.tr("Bundle %1, %2"), content.serial, text)
        if content.refused:
            text = f"{text}, " + self.tr("%n refused", "", content.refused)
        return _row(self.tr("Content"), text, "caution" if content.refused or not content.demos else "good")

    def _processor(self, seen: Look) -> HealthRow:
        celsius = "" if seen.processor.celsius is None else f", {seen.processor.celsius} °C"
        return _row(self.tr("Processor"), f"{seen.processor.percent} %{celsius}", "caution" if seen.processor.hot else "good")

    def _power(self, seen: Look) -> HealthRow:
        percent = seen.power.percent
        mains = self.tr("Mains") if percent is None else say(self.tr("Mains, battery %1 %"), percent)
        text = mains if seen.power.plugged else say(self.tr("Unplugged, battery %1 %"), percent)
        return _row(self.tr("Power"), text, "good" if seen.power.plugged else "caution")

    def _sandbox(self, seen: Look) -> HealthRow:
        whole = seen.sandbox.whole
        return _row(self.tr("Sandbox"), self.tr("Whole") if whole else self.tr("Layers are missing"), "good" if whole else "caution")

    def _copy(self, seen: Look) -> list[HealthRow]:
        """Only where there is to be one."""
        if seen.copy is None:
            return []
        text = self.tr("Complete") if seen.copy.trouble is None else self.tr("Behind: is its disk plugged in?")
        return [_row(self.tr("Second copy"), text, "good" if seen.copy.trouble is None else "caution")]

    def _leads(self, seen: Look) -> HealthRow:
        total, waiting = seen.leads.total, seen.waiting
        if seen.set_aside:
            return _row(self.tr("Contacts kept"), self.tr("Some were damaged and set aside"), "caution")
        text = say(self.tr("%1, sealed"), total)
        if waiting.total:
            text = say(self.tr("%1, %2 not handed over"), total, waiting.leads)
        elif waiting.last_handed_over:
            text = say(self.tr("%1, handed over %2"), total, say_time(waiting.last_handed_over))
        return HealthRow("inbox", self.tr("Contacts kept"), text, "plain")

    rows = Property(Rows, lambda self: self._rows, constant=True)


def _row(name: str, text: str, mood: Mood) -> HealthRow:
    return HealthRow(ICONS[mood], name, text, mood)
