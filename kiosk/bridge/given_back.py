"""Gives back the reference that PySide takes for an item made by QML: it never does, and all that ever was on a screen would stay."""

from __future__ import annotations

import ctypes
from functools import partial

from PySide6.QtQuick import QQuickItem


def give_back_when_gone(item: QQuickItem) -> None:
    """To be called once for each of our items, in `componentComplete`, which only QML calls."""
    item.destroyed.connect(partial(_give_back, item))


def _give_back(item: QQuickItem) -> None:
    ctypes.pythonapi.Py_DecRef(ctypes.py_object(item))
