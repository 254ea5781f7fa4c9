"""`Colours`: the house's two palettes, for the screens."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement

from kiosk.palette import LACQUER, LIGHT

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Colours(QObject):
    """Each palette by the names of its tokens."""

    lacquer = Property(dict, lambda _self: dict(LACQUER), constant=True)
    light = Property(dict, lambda _self: dict(LIGHT), constant=True)
