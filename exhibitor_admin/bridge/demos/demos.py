"""`Demos`: the list of all demos with what was dropped, and the one that is looked at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibitor_admin.bridge.demos.beginning import Beginning
from exhibitor_admin.bridge.demos.drops import Drop, Drops
from exhibitor_admin.bridge.demos.live import LivePage
from exhibitor_admin.bridge.demos.looks import Look, look_at_drop, look_at_version
from exhibitor_admin.bridge.demos.opened import Opened
from exhibitor_admin.bridge.demos.rows import DemoRow
from exhibitor_admin.bridge.lock import Lock
from exhibitor_admin.bridge.office import Office
from exhibitor_admin.bridge.tasks import Tasks
from exhibitor_admin.shelf import Shelf, Shelved
from exhibitor_admin.standing import Standing, standings
from kiosk.bridge.languages import Languages
from kiosk.bridge.rows import Rows
from kiosk.search import fold
from models.errors import KnownError

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The window has one")
class Demos(QObject):  # type: ignore[operator]
    """`enter` and `leave` are the place's: only while it is on, a demo runs."""

    changed = Signal()

    def __init__(self, office: Office, lock: Lock, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._shelf = Shelf(office.organiser.shelf)
        self._tasks = Tasks(office.explain, self)
        self._drops = Drops(office, self._shelf, self._tasks, self._list, self._kept)
        self._opened = Opened(office, lock, self._shelf, self._tasks, self)
        self._live = LivePage(office, languages, self)
        self._beginning = Beginning(office, self._tasks, self._take, self)
        self._rows: Rows[DemoRow] = Rows(DemoRow, self)
        self._standings: Sequence[Standing] = ()
        self._wanted, self._chosen, self._version, self._trouble = "", "", "", ""
        self._entered = False
        self._tasks.changed.connect(self._settle)
        self._opened.acted.connect(self.refresh)

    @property
    def shown(self) -> LivePage:
        """What `live` is, for Python."""
        return self._live

    @property
    def count(self) -> int:
        """How many wait for a decision."""
        return sum(standing.waits for standing in self._standings)

    @Slot()
    def refresh(self) -> None:
        """Read everything anew."""
        try:
            self._standings, self._trouble = standings(self._office.kiosk, self._shelf), ""
        except KnownError as error:
            self._standings, self._trouble = (), self._office.explain(error)
        self._list()

    def close(self) -> None:
        """End what goes on; what was dropped and isn't in order is forgotten."""
        self._tasks.close()
        self._live.end()
        self._drops.close()

    @Slot()
    def enter(self) -> None:
        self._entered = True
        self._shelf.sweep()
        self._show()

    @Slot()
    def leave(self) -> None:
        self._entered = False
        self._live.end()

    @Slot(list)
    def drop(self, urls: list[QUrl]) -> None:
        """Files and folders that were dropped or chosen; what lies on no disk is passed over."""
        for url in urls:
            if path := url.toLocalFile():
                self._take(Path(path))

    @Slot(str)
    def search(self, words: str) -> None:
        self._wanted = words
        self._list()

    @Slot(str)
    def choose(self, id: str) -> None:
        """Look at this one, the newest of its versions that matters."""
        self.chooseVersion(id, "")

    @Slot(str, str)
    def chooseVersion(self, id: str, version: str) -> None:
        if (id, version) != (self._chosen, self._version):
            self._chosen, self._version = id, version
            self._show()

    @Slot()
    def checkAgain(self) -> None:
        """What was dropped and has been mended meanwhile."""
        if drop := self._drops.all.get(self._chosen):
            self._take(drop.source)

    @Slot()
    def forget(self) -> None:
        """What was dropped and won't be mended."""
        self._drops.remove(self._chosen)

    def _take(self, source: Path) -> None:
        self.choose(self._drops.add(source))

    def _kept(self, record: Shelved) -> None:
        self._chosen, self._version = record.id, record.version
        self.refresh()
        self._show()

    @Slot()
    def _settle(self) -> None:
        if not self._tasks.property("busy"):
            self._drops.settle()

    def _list(self) -> None:
        rows = [*self._dropped(), *self._known()]
        wanted = fold(self._wanted).split()
        self._rows.replace([row for row in rows if all(word in fold(f"{row.title} {row.exhibitor} {row.id}") for word in wanted)])
        if self._chosen not in {row.id for row in rows}:
            self._chosen = next((row.id for row in rows), "")
            self._version = ""
        self._show()
        self.changed.emit()

    def _dropped(self) -> Iterator[DemoRow]:
        language = self._office.spoken()
        for id, drop in self._drops.all.items():
            state = "looking" if id == self._drops.looking else drop.state
            package = drop.seen.report.package if drop.seen else None
            title = package.manifest.text.in_(language).title if package else drop.source.name
            version, exhibitor = (package.manifest.version, package.manifest.exhibitor.name) if package else ("", str(drop.source.parent))
            picture = str(package.path(package.manifest.picture)) if package and drop.seen and drop.seen.report.measured else ""
            yield DemoRow(id, title, version, exhibitor, picture, state, len(drop.seen.report.problems) if drop.seen else 0)

    def _known(self) -> Iterator[DemoRow]:
        language = self._office.spoken()
        for one in self._standings:
            picture = str(one.picture) if one.picture else ""
            yield DemoRow(one.id, one.title.in_(language), one.leading.version, one.exhibitor, picture, one.state, 0)

    def _show(self) -> None:
        """What is chosen; its page only while the place is on, and not anew while it stays the same."""
        try:
            look = self._look()
        except KnownError as error:
            self._tasks.fail(error)
            look = None
        before = self._opened.package
        self._opened.show(look)
        package = look.package if look else None
        if not self._entered:
            self._live.end()
        elif package is None or before is None or package.folder != before.folder or not self._live.property("on"):
            self._live.show(package)
        self.changed.emit()

    def _look(self) -> Look | None:
        drop: Drop | None = self._drops.all.get(self._chosen)
        if drop is not None:
            return look_at_drop(drop)
        standing = next((one for one in self._standings if one.id == self._chosen), None)
        if standing is None:
            return None
        version = next((one for one in standing.versions if one.version == self._version), standing.leading)
        return look_at_version(self._shelf, standing, version, self._shelf.record(standing.id, version.version))

    rows = Property(Rows, lambda self: self._rows, constant=True)
    total = Property(int, lambda self: len(self._rows.rows), notify=changed)
    chosen = Property(str, lambda self: self._chosen, notify=changed)
    trouble = Property(str, lambda self: self._trouble, notify=changed)
    """Why the event's own files can't be read."""
    tasks = Property(Tasks, lambda self: self._tasks, constant=True)
    opened = Property(Opened, lambda self: self._opened, constant=True)
    live = Property(LivePage, lambda self: self._live, constant=True)
    beginning = Property(Beginning, lambda self: self._beginning, constant=True)
