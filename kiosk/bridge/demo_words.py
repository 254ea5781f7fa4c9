"""What the open demo's manifest says of it, in the visitor's language."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.manifest import Manifest
from demos.package.read import Package
from demos.text import Language
from kiosk.bridge.samples import ICONS

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The demo says its words")
class DemoWords(QObject):  # type: ignore[operator]
    """Empty until a demo is opened; the last one's stay after it was closed, for the pages about it."""

    wordsChanged = Signal()

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._package: Package | None = None

    @property
    def package(self) -> Package | None:
        return self._package

    def _say(self, read: Callable[[Manifest], str]) -> str:
        return read(self._package.manifest) if self._package is not None else ""

    def _input(self) -> str:
        return self._say(lambda it: it.input)

    def _pen(self) -> bool:
        return self._package is not None and "pen" in self._package.manifest.needs

    def _device_name(self) -> str:
        if self._input() == "sound":
            return QCoreApplication.translate("Demo", "Microphone")
        return QCoreApplication.translate("Demo", "Camera")

    def _sample_name(self, at: int) -> str:
        name = self._said_sample(at)
        return QCoreApplication.translate("Demo", "Sample %1: %2").replace("%1", str(at + 1)).replace("%2", name)

    def _said_sample(self, at: int) -> str:
        return self._say(lambda it: it.sample[at].text.in_(self._language))

    title = Property(str, lambda self: self._say(lambda it: it.text.in_(self._language).title), notify=wordsChanged)
    tagline = Property(str, lambda self: self._say(lambda it: it.text.in_(self._language).tagline), notify=wordsChanged)
    exhibitor = Property(str, lambda self: self._say(lambda it: it.exhibitor.name), notify=wordsChanged)
    exhibitorId = Property(str, lambda self: self._say(lambda it: it.exhibitor.id), notify=wordsChanged)
    overlay = Property(str, lambda self: self._say(lambda it: it.show.overlay or ""), notify=wordsChanged)
    panel = Property(str, lambda self: self._say(lambda it: it.show.panel), notify=wordsChanged)
    input = Property(str, _input, notify=wordsChanged)
    icon = Property(str, lambda self: ICONS.get(self._input(), ""), notify=wordsChanged)
    pen = Property(bool, _pen, notify=wordsChanged)
    deviceName = Property(str, _device_name, notify=wordsChanged)
