"""What a model wrote or heard, as one text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.file_content import Label
from demos.text import Language
from demos.values import Text
from kiosk.bridge.views.view import FoundView

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("A sentence comes from the demo")
class Sentence(QObject, FoundView[Text]):  # type: ignore[operator]
    """The panel `sentence`."""

    changed = Signal()
    takes = Text

    text = Property(str, lambda self: self._found.joined if self._found is not None else "", notify=changed)

    def said(self, found: Text, labels: Sequence[Label], language: Language) -> str:  # noqa: ARG002 - it stays in its own language
        return found.joined

    def _lay_out(self) -> None:
        self.changed.emit()
