"""A QR code on the screen: dark squares on whatever lies behind."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Property, QRectF, Signal, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem
from qrcode.constants import ERROR_CORRECT_L, ERROR_CORRECT_M
from qrcode.main import QRCode

from kiosk.bridge.answer import Answer
from kiosk.bridge.given_back import give_back_when_gone

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

INK = QColor("#17110D")
SHORT = 60  # bytes; for more, larger squares help a telephone more than more correction (a clean screen has no scratches)


@QmlElement
class QrCode(QQuickPaintedItem):
    """Shows `text`, as large as fits in whole pixels for each square; the quiet zone of 4 squares is for the page to leave.

    Empty until `ready`: the squares of a long text take tens of milliseconds, and a page doesn't wait for them.
    """

    textChanged = Signal()
    readyChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._squares: list[list[bool]] = []
        self._asked = 0
        self._answer = Answer()
        self._answer.given.connect(self._take)

    def componentComplete(self) -> None:
        super().componentComplete()
        give_back_when_gone(self)

    def paint(self, painter: QPainter) -> None:
        if not self._squares:
            return
        count = len(self._squares)
        size = max(1, int(min(self.width(), self.height()) / count))
        left, top = (int((side - size * count) / 2) for side in (self.width(), self.height()))
        for row, squares in enumerate(self._squares):
            for column, dark in enumerate(squares):
                if dark:
                    painter.fillRect(QRectF(left + column * size, top + row * size, size, size), INK)

    def _get_text(self) -> str:
        return self._text

    def _set_text(self, value: str) -> None:
        if value == self._text:
            return
        self._text, self._squares = value, []
        self._asked += 1
        if value:
            self._answer.ask(self._asked, partial(_squares, value))
        self.textChanged.emit()
        self.readyChanged.emit()
        self.update()

    @Slot(int, object)
    def _take(self, asked: int, squares: list[list[bool]] | None) -> None:
        if asked == self._asked:
            self._squares = squares or []
            self.readyChanged.emit()
            self.update()

    text = Property(str, _get_text, _set_text, notify=textChanged)
    ready = Property(bool, lambda self: bool(self._squares) or not self._text, notify=readyChanged)


def _squares(text: str) -> list[list[bool]]:
    data = text.encode()
    code = QRCode(error_correction=ERROR_CORRECT_M if len(data) <= SHORT else ERROR_CORRECT_L, border=0)
    code.add_data(data)
    code.make()
    return [[bool(dark) for dark in row] for row in code.get_matrix()]
