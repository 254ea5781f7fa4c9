"""A demo's page in a real window with the real demo behind it, and the fingers and eyes that a test needs."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import shiboken6
from PySide6.QtCore import QObject, QPoint, QRectF
from PySide6.QtGui import QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from demos.library import SHOWCASE
from demos.manifest import Need
from demos.package.read import Package, read_package
from demos.text import Language
from demos.values import Uint8
from kiosk.bridge import drawing, fonts, picture
from kiosk.bridge.box_marks import BoxMarks
from kiosk.bridge.demo import Demo
from kiosk.bridge.engine import QML
from kiosk.bridge.keyboard import Keyboard
from kiosk.bridge.mark import Mark
from kiosk.capture.rehearsed import Rehearsed
from kiosk.capture.source import Target
from kiosk.loudspeaker import Loudspeaker
from models.catalogue import Catalogue
from tests.patience import wait_until
from tests.qml.kind import kind_of

DRAWN_BY_QML = (drawing, picture)
"""Their types are registered by being imported."""


class DemoWindow:
    """One demo, open: of the showcase by its name, or any other; `close` it."""

    def __init__(
        self,
        qtbot: QtBot,
        shows: str | Package,
        *,
        camera: Target | Rehearsed | None = None,
        microphone: Target | None = None,
        loudspeaker: Loudspeaker | None = None,
        language: Language = "vi",
        portrait: bool = False,
        **tokens: object,
    ) -> None:
        """`tokens` of the theme that are to differ."""
        fonts.load()
        self._qtbot = qtbot
        self.finger: QPointingDevice = QTest.createTouchDevice()
        wide, high = (540, 960) if portrait else (960, 540)
        devices: dict[Need, Target | Rehearsed] = {"camera": camera} if camera is not None else {}
        devices |= {"microphone": microphone} if microphone is not None else {}
        self.demo = Demo(Catalogue(), devices, language, Keyboard(language), loudspeaker=loudspeaker)
        self.view = QQuickView()
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.view.resize(wide, high)
        self.view.engine().addImportPath(str(QML))
        theme = self.view.engine().singletonInstance("Kiosk", "Theme")
        assert isinstance(theme, QObject)
        for token, value in (("width", wide), ("height", high), ("pixelsPerMm", 1.0), *tokens.items()):
            theme.setProperty(token, value)
        self.view.setInitialProperties({"demo": self.demo})
        self.demo.open(read_package(SHOWCASE / shows) if isinstance(shows, str) else shows)
        self.view.loadFromModule("Kiosk", "DemoPage")
        assert self.view.status() is QQuickView.Status.Ready, self.view.errors()
        self.view.show()
        self.view.requestActivate()
        self.until(self.view.isActive)  # a finger that is down while a window comes to the front is taken off it

    def close(self) -> None:
        self.view.close()
        shiboken6.delete(self.view)
        self.demo.close()
        gc.collect()  # a class of QML that is gone may otherwise be taken for what lies there next

    def until(self, condition: Callable[[], bool]) -> None:
        wait_until(self._qtbot, condition, seen=lambda: (self.says("state"), self.words()))

    def answered(self) -> DemoWindow:
        """When the first result is there, and laid out."""
        self.until(lambda: self.says("state") == "ready" and not self.says("results").waiting)
        self.view.grabWindow()
        return self

    def says(self, name: str) -> Any:
        """What a property of the demo holds."""
        return getattr(self.demo, name)

    def everything(self) -> list[QQuickItem]:
        """All that is visible, in drawing order."""
        return list(_visible(self.view.rootObject()))

    def items(self, kind: str) -> list[QQuickItem]:
        """What is visible of one QML type, in drawing order."""
        return [item for item in self.everything() if kind_of(item).startswith(f"{kind}_QMLTYPE")]

    def marks(self) -> list[Mark]:
        """The boxes that are drawn, in the window's coordinates."""
        return [mark for item in self.everything() if isinstance(item, BoxMarks) for mark in _in_window(item)]

    def words(self) -> list[str]:
        return [item.property("text") for item in self.items("Words")]

    def place(self, item: QQuickItem) -> QRectF:
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))

    def touch(self, item: QQuickItem, across: float = 0.5, down: float = 0.5) -> None:
        """One finger, at parts of the item's width and height."""
        self.view.grabWindow()  # a finger finds things where they were drawn, not where the next layout will put them
        place = self.place(item)
        point = QPoint(int(place.x() + across * place.width()), int(place.y() + down * place.height()))
        QTest.touchEvent(self.view, self.finger).press(0, point, self.view).commit()
        QTest.touchEvent(self.view, self.finger).release(0, point, self.view).commit()

    def stage(self) -> Uint8:
        """What is drawn on the stage, (h, w, 4) uint8."""
        place = self.place(self.items("DemoStage")[0]).toRect()
        image = self.view.grabWindow().copy(place).convertToFormat(QImage.Format.Format_RGB32)
        return np.array(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)


def _in_window(item: BoxMarks) -> list[Mark]:
    return [replace(mark, frame=item.mapRectToScene(mark.frame), tag=item.mapRectToScene(mark.tag)) for mark in item.marks]


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        yield item
        for child in sorted(item.childItems(), key=lambda child: child.z()):
            yield from _visible(child)
