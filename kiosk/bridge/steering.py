"""`Steering`: arrow keys lead from control to control, to the nearest one in their direction."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QRectF, Qt, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

DIRECTIONS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
ASIDE = 2.0
"""How much farther away than it is a control seems that lies off the line of the arrow."""


@QmlElement
class Steering(QObject):
    """A control is what the Tab key stops at."""

    @Slot(QQuickItem, QQuickItem, int, result=bool)
    def steer(self, root: QQuickItem, here: QQuickItem | None, key: int) -> bool:
        """Take the focus from `here` to the next control below `root`; False where the key isn't an arrow or nothing lies there."""
        direction = DIRECTIONS.get(Qt.Key(key))
        if direction is None:
            return False
        controls = [item for item in _controls(root) if item is not here]
        if here is None or not here.activeFocusOnTab():
            target = next(iter(controls), None)
        else:
            target = _nearest(here, controls, direction)
        if target is not None:
            target.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        return target is not None


def _controls(item: QQuickItem) -> Iterator[QQuickItem]:
    """All that are on the screen and can be used, parents before children."""
    if not item.isVisible() or not item.isEnabled() or item.opacity() == 0:
        return
    if item.activeFocusOnTab():
        yield item
    for child in item.childItems():
        yield from _controls(child)


def _place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _nearest(here: QQuickItem, controls: Sequence[QQuickItem], direction: tuple[int, int]) -> QQuickItem | None:
    """Of those whose middle lies that way: the one whose edge is nearest, then the one whose middle is."""
    start, (across, down) = _place(here), direction
    ranked: list[tuple[float, float, int]] = []
    for at, control in enumerate(controls):
        place = _place(control)
        between = place.center() - start.center()
        if between.x() * across + between.y() * down > 1:
            wide = max(place.left() - start.right(), start.left() - place.right(), 0.0)
            high = max(place.top() - start.bottom(), start.top() - place.bottom(), 0.0)
            along, aside = (wide, high) if across else (high, wide)
            ranked.append((along + ASIDE * aside, between.manhattanLength(), at))
    return controls[min(ranked)[2]] if ranked else None
