"""Offers the demos that the event's programme has on at this hour, and no others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, time

from PySide6.QtCore import QObject, QTimer, Slot

from demos.package.read import Package
from kiosk.bridge.attract import Attract
from kiosk.bridge.gallery import Gallery
from kiosk.event.programme import Programme

LOOK_MS = 15_000


class Timetable(QObject):
    """Looks at the clock again and again; whoever is in a demo that ends may stay there."""

    def __init__(
        self,
        programme: Programme,
        kiosk: str,
        packages: Sequence[Package],
        gallery: Gallery,
        attract: Attract,
        parent: QObject,
        clock: Callable[[], time] = lambda: datetime.now().time(),
    ) -> None:
        """`kiosk` is this one's name, `packages` all that it has."""
        super().__init__(parent)
        self._programme, self._name, self._packages, self._clock = programme, kiosk, packages, clock
        self._gallery, self._attract = gallery, attract
        self._offered: Sequence[Package] = packages
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self.look()
        self._timer.start()

    @Slot()
    def look(self) -> None:
        offered = self._programme.arrange(self._packages, self._name, self._clock())
        if offered != self._offered:
            self._offered = offered
            self._gallery.offer(offered)
            self._attract.offer(offered)
