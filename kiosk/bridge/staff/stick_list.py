"""The sticks that are plugged in, as staff choose among them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from demos.package.contents import printable
from kiosk.bridge.rows import Rows
from kiosk.bridge.staff.work import Work
from kiosk.staff.sticks import Stick

LOOK_EVERY_MS = 1000


@dataclass(frozen=True, slots=True)
class StickRow:
    """One thing to touch: a stick, or a file on one."""

    key: str
    title: str
    note: str
    icon: str
    chosen: bool = False

    @classmethod
    def of(cls, path: Path, note: str, icon: str) -> StickRow:
        """Whatever a stranger called it: the key comes back from Qt as it went, which drops what is no Unicode."""
        key = str(path).encode("utf-8", "backslashreplace").decode()
        return cls(key, printable(path.name or str(path)), printable(note), icon)


class StickList(QObject):
    """Looks for sticks as long as it is open, on a thread of its own: one that is about to die may answer late, or never."""

    changed = Signal()

    def __init__(
        self, find: Callable[[], Sequence[Stick]], say: Callable[[Stick], Sequence[tuple[Path, StickRow]]], parent: QObject | None = None
    ) -> None:
        """`say` makes what can be touched of one stick; both are called on that thread."""
        super().__init__(parent)
        self._find, self._say = find, say
        self._places: dict[str, Path] = {}
        self.rows: Rows[StickRow] = Rows(StickRow, self)
        self._work = Work("sticks", self)
        self._looking = QTimer(self, interval=LOOK_EVERY_MS)
        self._looking.timeout.connect(self.look)

    def open(self) -> None:
        self.look()
        self._looking.start()

    def close(self) -> None:
        self._looking.stop()

    def end(self) -> None:
        """Wait for a look that is under way."""
        self.close()
        self._work.close()

    def place(self, key: str) -> Path | None:
        """What was touched; None where it is gone by now."""
        return self._places.get(key)

    @Slot()
    def look(self) -> None:
        self._work.begin(lambda: [pair for stick in self._find() for pair in self._say(stick)], self._take)

    def _take(self, found: Sequence[tuple[Path, StickRow]]) -> None:
        self._places = {row.key: path for path, row in found}
        self.rows.replace([row for _, row in found])
        self.changed.emit()
