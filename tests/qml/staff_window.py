"""A kiosk whose staff have a PIN and a stick, and the fingers that a test of their screens needs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.event.read import read_event
from kiosk.leads.lead import Lead
from kiosk.leads.receipt import Receipt
from kiosk.leads.store import Store
from kiosk.staff.choices import choose
from kiosk.staff.gate import Gate
from tests.a_lead import leave
from tests.qml.kiosk_window import KioskWindow

PIN = "271828"
CORNERS = ((0, 0), (1, 0), (1, 1), (0, 1))


class StaffWindow(KioskWindow):
    """`stick` is a folder that is plugged in."""

    def __init__(self, qtbot: QtBot, folder: Path, size: tuple[int, int], pin: str = PIN, **settings: Any) -> None:
        self.stick = folder / "sticks" / "KINGSTON"
        self.stick.mkdir(parents=True)
        if pin:
            Gate(folder / "kiosk").set_pin(pin)
            choose(folder / "kiosk", name="a-07")
        super().__init__(qtbot, folder, size, sticks_in=self.stick.parent, **{"name": "a-07", **settings})

    @property
    def staff(self) -> Any:
        return self.kiosk.staff

    def gesture(self) -> None:
        """A finger in the four corners, clockwise."""
        for across, down in CORNERS:
            self._send(QPoint(3 + across * (self.window.width() - 6), 3 + down * (self.window.height() - 6)))

    def chord(self) -> None:
        """Ctrl, Alt and Shift with S."""
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(self.window, Qt.Key.Key_S, held)

    def type(self, keys: str) -> None:
        """On the pad or the keyboard that is on."""
        for key in keys:
            self.touch(self.key(key))

    def key(self, label: str) -> QQuickItem:
        """Once it is there and takes touches."""
        self.until(lambda: any(item.isEnabled() for item in self._keys(label)))
        return self._keys(label)[0]

    def _keys(self, label: str) -> list[QQuickItem]:
        return [item for item in self.items("Key") if label in (item.property("label"), item.property("name"))]

    def enter(self, pin: str = PIN) -> None:
        self.type(pin)
        self.touch(self.key("OK"))

    def panel(self) -> None:
        """Staff are in."""
        self.gesture()
        self.view("door")
        self.enter()
        self.view("panel")

    def view(self, name: str) -> None:
        """Until it is on, and its page stands still."""
        self.until(lambda: self.staff.view == name)
        self.until(lambda: self.staff.view == "" or all(slot.opacity() == 1 for slot in self.items("PageSlot")[-1:]))
        self.window.grabWindow()

    def act(self, title: str) -> None:
        """Touch the card of this title."""
        self.until(lambda: any(card.property("title") == title for card in self.items("StaffAction")))
        self.touch(next(card for card in self.items("StaffAction") if card.property("title") == title))

    def press(self, text: str) -> None:
        """Touch the button that says this."""
        self.until(lambda: any(button.property("text") == text and button.isEnabled() for button in self.items("Button")))
        self.touch(next(button for button in self.items("Button") if button.property("text") == text and button.isEnabled()))

    def says(self, part: str) -> None:
        """Until some words hold this."""
        self.until(lambda: any(part in text for text in self.words()))

    def lead(self) -> tuple[Lead, Receipt]:
        """Somebody left one, through another program."""
        event, receipt = read_event(self.home.event), Receipt.fresh()
        lead = leave(event, receipt=receipt)
        store = Store.open(self.home.leads)
        store.save(lead.seal(event))
        store.close()
        return lead, receipt
