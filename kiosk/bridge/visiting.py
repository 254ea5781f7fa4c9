"""Tells the watch over visits what a visitor does in the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from kiosk.bridge.contact import Contact
from kiosk.bridge.demo import Demo
from kiosk.bridge.idle import Idle
from kiosk.bridge.thanks import Thanks
from kiosk.visit_watch import VisitWatch


class Visiting(QObject):
    """Listens to signs of life, to what is put into the demo and comes out of it, to cards that were read, and to ratings."""

    def __init__(self, watch: VisitWatch, idle: Idle, demo: Demo, contact: Contact, thanks: Thanks, parent: QObject) -> None:
        super().__init__(parent)
        self._watch, self._demo = watch, demo
        idle.alive.connect(self._note_life)
        demo.used.connect(self._note_use)
        demo.stateChanged.connect(self._note_result)
        contact.filled.connect(self._note_card)
        thanks.rated.connect(self._note_rating)

    @Slot()
    def _note_life(self) -> None:
        self._watch.alive()

    @Slot(str)
    def _note_use(self, kind: str) -> None:
        self._watch.used(kind)
        self._note_result()

    @Slot()
    def _note_result(self) -> None:
        if self._demo.property("state") == "ready":
            self._watch.saw_result()

    @Slot()
    def _note_card(self) -> None:
        self._watch.scanned()

    @Slot(str, int)
    def _note_rating(self, demo: str, stars: int) -> None:
        self._watch.rated(demo, stars)
