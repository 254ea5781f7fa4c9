"""Collects what refers to itself in circles on the user interface's thread, and on no other.

Python collects on whichever thread happens to ask for memory. A QObject in such a circle then dies on a camera's or a worker's thread,
while Qt may be at work on the other side: that locks both up, or crashes.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

EVERY_MS = 1000
GENERATIONS = (2, 1, 0)


class Garbage(QObject):
    """From its making on; Python doesn't collect by itself any more, not even when this is gone."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self, interval=EVERY_MS)
        timer.timeout.connect(self._collect)
        timer.start()

    @Slot()
    def _collect(self) -> None:
        """As much as Python would: the oldest generation that is full."""
        counts, limits = gc.get_count(), gc.get_threshold()
        full = next((generation for generation in GENERATIONS if counts[generation] > limits[generation]), None)
        if full is not None:
            gc.collect(full)
