"""The QML type of an item, by name."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject


def kind_of(item: QObject) -> str:
    """As Qt calls it. PySide's name for the class is let go at once: kept, it would be taken for whatever lies at that address when the
    class of QML is gone.
    """
    meta = item.metaObject()
    name = meta.className()
    shiboken6.invalidate(meta)
    return name
