"""A QR code on the screen: dark squares on whatever lies behind."""

from __future__ import annotations

from PySide6.QtCore import Property, QRectF, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem
from qrcode.constants import ERROR_CORRECT_L, ERROR_CORRECT_M
from qrcode.main import QRCode

from kiosk.bridge.given_back import give_back_when_gone

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

INK = QColor("#17110D")
SHORT = 60  # bytes; for more, larger squares help a telephone more than more correction (a clean screen has no scratches)


@QmlElement
class QrCode(QQuickPaintedItem):
    """Shows `text`, as large as fits in whole pixels for each square; the quiet zone of 4 squares is for the page to leave."""

    textChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._squares: list[list[bool]] = []

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
        self._text = value
        self._squares = _squares(value) if value else []
        self.textChanged.emit()
        self.update()

    text = Property(str, _get_text, _set_text, notify=textChanged)


def _squares(text: str) -> list[list[bool]]:
    data = text.encode()
    code = QRCode(error_correction=ERROR_CORRECT_M if len(data) <= SHORT else ERROR_CORRECT_L, border=0)
    code.add_data(data)
    code.make()
    return [[bool(dark) for dark in row] for row in code.get_matrix()]
