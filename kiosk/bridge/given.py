"""What the open demo is given besides pictures, as its page shows it: drawn, typed, heard, or the bytes of a file."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.values import Audio, File, Image, Text, Value
from kiosk.bridge.byte_lines import ByteLines
from kiosk.bridge.keyboard import Keyboard
from kiosk.bridge.meter import Meter
from kiosk.bridge.pad import Pad
from kiosk.bridge.typed import Typed

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("It comes from the demo")
class Given(QObject):  # type: ignore[operator]
    """A visitor makes something with `pad` or `typed`, both send `made`; the others only show."""

    made = Signal(object)
    """A Value for the demo."""
    drawn = Signal()
    """The `paper` is another."""

    def __init__(self, keyboard: Keyboard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pad, self._typed, self._keyboard = Pad(self), Typed(keyboard, self), keyboard
        self._meter, self._bytes = Meter(self), ByteLines(self)
        self._pad.changed.connect(self.drawn)
        self._pad.drawn.connect(self.made)
        self._typed.given.connect(self.made)

    @property
    def paper(self) -> Image:
        """What is drawn, as `Pad.image`."""
        return self._pad.image

    def take_paper(self) -> None:
        """A clean one."""
        self._pad.clear()

    def write(self) -> None:
        """The visitor's own text begins, or goes on."""
        self._typed.begin()

    def show(self, value: Value) -> None:
        """What the demo was given just now; a text that the visitor is writing stays."""
        match value:
            case Text() if not self._typed.property("own"):
                self._typed.show(value.joined)
            case File():
                self._bytes.show(value)
            case Audio():
                self._meter.hear(value)

    def forget(self) -> None:
        """Nothing that the visitor made stays."""
        self._pad.forget()
        self._typed.forget()

    pad = Property(Pad, lambda self: self._pad, constant=True)
    typed = Property(Typed, lambda self: self._typed, constant=True)
    keyboard = Property(Keyboard, lambda self: self._keyboard, constant=True)
    meter = Property(Meter, lambda self: self._meter, constant=True)
    bytes = Property(ByteLines, lambda self: self._bytes, constant=True)
