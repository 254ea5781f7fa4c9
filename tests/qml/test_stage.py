"""The stage in a window of its own."""

from __future__ import annotations

import numpy as np
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from demos.values import Image
from kiosk.bridge.stage import StagePicture
from tests.patience import wait_until

WINDOW = b"""import QtQuick
import Kiosk.Bridge
Window {
    id: window
    property StagePicture picture
    width: 400; height: 200; visible: true
    Stage { anchors.fill: parent; picture: window.picture }
}"""


def test_a_picture_is_smooth_where_it_is_enlarged(qtbot: QtBot) -> None:
    engine, picture = QQmlEngine(), StagePicture()
    picture.draw(Image(np.array([[[0, 0, 0], [255, 255, 255]]], np.uint8)))
    component = QQmlComponent(engine)
    component.setData(WINDOW, "")
    window = component.createWithInitialProperties({"picture": picture})
    assert isinstance(window, QQuickWindow), component.errorString()
    wait_until(qtbot, window.isExposed)
    row = window.grabWindow()
    greys = [row.pixelColor(x, 100).red() for x in range(row.width())]
    assert (greys[0], greys[-1]) == (0, 255)
    assert len(set(greys)) > 50, "two blocks, side by side"
    window.deleteLater()
    qtbot.wait(1)
