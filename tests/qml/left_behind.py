"""Looks for what a visitor wrote after the visit, wherever a window could keep it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from tests.qml.kind import kind_of
from tests.qml.kiosk_window import KioskWindow

SHOWN = ("text", "value", "label", "hint", "title")
"""Properties of items that hold texts."""


def left_behind(visit: KioskWindow, mark: str) -> list[str]:
    """Where `mark` still stands, which a visitor wrote: every text of every item, shown or not, of everything that the screens talk to, and
    of the clipboard.
    """
    copied = str(QGuiApplication.clipboard().text())
    found = [f"clipboard: {copied}"] if mark.lower() in copied.lower() else []
    for item in visit.every(""):
        found += [f"{kind_of(item)}.{name}: {text}" for name in SHOWN if mark.lower() in (text := str(item.property(name))).lower()]
    waiting: list[QObject] = [visit.kiosk]
    seen = set[int]()
    while waiting:
        thing = waiting.pop()
        if id(thing) in seen:
            continue
        seen.add(id(thing))
        for name in _names(thing):
            value = getattr(thing, name, None)
            if isinstance(value, str) and mark.lower() in value.lower():
                found.append(f"{type(thing).__name__}.{name}: {value[:60]}")
            elif isinstance(value, QObject) and type(value).__module__.startswith("kiosk."):
                waiting.append(value)
        if (rows := getattr(thing, "rows", None)) and mark.lower() in repr(rows).lower():
            found.append(f"{type(thing).__name__}: {rows!r}"[:200])
    return found


def _names(thing: QObject) -> list[str]:
    meta = thing.metaObject()
    return [str(meta.property(at).name()) for at in range(meta.propertyCount())]
