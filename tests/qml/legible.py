"""Whether everything on the screen can be read: nothing cut short, outside of the window, or on top of something else."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from tests.qml.kind import kind_of
from tests.qml.kiosk_window import KioskWindow


def assert_legible(visit: KioskWindow, where: str = "") -> None:
    """Nothing is cut short, hangs out of the window or lies on other words; what a finger drags may lie beyond its edge."""
    visit.window.grabWindow()  # lays out what was told anew
    screen = QRectF(0, 0, visit.window.width(), visit.window.height()).adjusted(-1, -1, 1, 1)
    places = {}
    for words in visit.items("Words"):
        text = words.property("text")
        if not text or is_inside(words, "PracticeSign"):
            continue
        assert not words.property("truncated") or is_inside(words, "CodeSlip"), f"{where}: {text}"
        assert words.property("contentWidth") <= words.width() + 1, f"{where}: {text}"
        place = seen(visit, words)
        assert screen.contains(place) or is_dragged(words), f"{where}: {text}"
        places[words] = place
    for one, other in combinations(places, 2):
        slack = 0.4 * visit.u  # lines of one paragraph style stand as near as this
        crossing = places[one].adjusted(0, slack, 0, -slack).intersected(places[other].adjusted(0, slack, 0, -slack))
        assert crossing.isEmpty(), (where, one.property("text"), other.property("text"))


def seen(visit: KioskWindow, item: QQuickItem) -> QRectF:
    """Where an item is in the window, as far as nothing around it cuts it off."""
    place, around = visit.place(item), item.parentItem()
    while around is not None:
        if around.clip():
            place = place.intersected(visit.place(around))
        around = around.parentItem()
    return place


def is_dragged(item: QQuickItem) -> bool:
    """Whether it lies in something longer than its place, which a finger drags."""
    around = item.parentItem()
    return around is not None and (bool(around.property("interactive")) or is_dragged(around))


def is_inside(item: QQuickItem, kind: str) -> bool:
    """Of the practice sign, which lies on all; of a slip, which tells a beginning."""
    around = item.parentItem()
    return around is not None and (kind_of(around).startswith(f"{kind}_QML") or is_inside(around, kind))
