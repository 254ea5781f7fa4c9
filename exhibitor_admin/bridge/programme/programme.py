"""`Programme`: which demos the kiosks show, in which order, where and when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.package.read import Package
from exhibitor_admin.bridge.lock import Lock
from exhibitor_admin.bridge.office import Office
from exhibitor_admin.bridge.programme.bundling import Bundling
from exhibitor_admin.bridge.programme.notices import Notices
from exhibitor_admin.bridge.programme.styling import Styling
from exhibitor_admin.bridge.tasks import Going, Tasks
from exhibitor_admin.programme import change_programme, feature, instead_of, order, place_showing
from exhibitor_admin.shelf import Shelf
from exhibitor_admin.standing import Standing, shipped, standings
from kiosk.bridge.rows import Rows
from kiosk.event.event import Event
from kiosk.event.programme import Programme as Record
from kiosk.event.programme import Showing
from models.errors import KnownError

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ShownRow:
    """One demo of the programme."""

    id: str
    title: str
    exhibitor: str
    picture: str
    featured: bool
    kiosks: str
    """As they are typed; empty for all."""
    opens: str
    closes: str
    where: str
    """In words."""
    when: str


@dataclass(frozen=True, slots=True)
class _Known:
    """What was read for the page."""

    event: Event
    standing: Sequence[Standing]
    """In the order of the programme."""
    packages: Sequence[Package]
    """Of those whose files are here."""


@QmlElement
@QmlUncreatable("The window has one")
class Programme(QObject):  # type: ignore[operator]
    """Every change is written at once, and can be taken back. `state` is `reading`, `no-event` or `ready`."""

    changed = Signal()
    count = 0

    def __init__(self, office: Office, lock: Lock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self._tasks = office, Tasks(office.explain, self)
        self._styling, self._notices = Styling(office, self), Notices(office, self)
        self._bundling = Bundling(office, lock, self)
        self._state = "reading"
        self._known: _Known | None = None
        self._before: list[Callable[[Record], Record]] = []
        self._rows: Rows[ShownRow] = Rows(ShownRow, self)

    def refresh(self) -> None:
        """Read everything anew."""
        if not self._tasks.property("busy"):
            self._tasks.begin(self._read, self._show)
        self._notices.refresh()
        self._bundling.refresh()

    def close(self) -> None:
        for part in (self._styling, self._notices, self._bundling, self._tasks):
            part.close()

    @Slot(int, int)
    def move(self, at: int, to: int) -> None:
        """Bring the demo of one row to another's place."""
        ids = [row.id for row in self._rows.rows]
        if 0 <= at < len(ids) and 0 <= to < len(ids) and at != to:
            ids.insert(to, ids.pop(at))
            self._rows.replace([next(row for row in self._rows.rows if row.id == id) for id in ids])
            self._change(lambda record: order(record, ids))

    @Slot(str)
    def feature(self, id: str) -> None:
        """It comes first and largest; once more, and none does."""
        self._change(lambda record: feature(record, id))

    @Slot(str, str, str, str)
    def place(self, id: str, kiosks: str, opens: str, closes: str) -> None:
        """Where and when it is shown; what is empty is no limit. Names of kiosks with commas or blanks between."""
        ids = [row.id for row in self._rows.rows]
        self._change(lambda record: place_showing(record, ids, id, kiosks, opens, closes))

    @Slot()
    def undo(self) -> None:
        if self._before:
            last = self._before.pop()
            self._tasks.begin(lambda going: self._write(going, last), self._show)

    def _change(self, change: Callable[[Record], Record]) -> None:
        def task(going: Going) -> _Known | None:
            was: list[Record] = []

            def changed(now: Record) -> Record:
                was[:] = now, change(now)
                return was[1]

            known = self._write(going, changed)
            self._before.append(instead_of(ours=was[1], before=was[0]))
            return known

        self._tasks.begin(task, self._show)

    def _write(self, going: Going, change: Callable[[Record], Record]) -> _Known | None:
        change_programme(self._office.kiosk.event, change)
        return self._read(going)

    def _read(self, _: Going) -> _Known | None:
        event = self._office.event()
        if event is None:
            return None
        shelf = Shelf(self._office.organiser.shelf)
        places = {showing.demo: place for place, showing in enumerate(event.programme.showings)}
        found = [one for one in standings(self._office.kiosk, shelf) if one.on_kiosks]
        found.sort(key=lambda one: places.get(one.id, len(places)))
        return _Known(event, found, [package for one in found if (package := _package(shelf, one))])

    def _show(self, known: _Known | None) -> None:
        self._known = known
        self._state = "ready" if known else "no-event"
        self._rows.replace([self._row(one, known.event.programme) for one in known.standing] if known else [])
        self._styling.arrange(known.event if known else None, known.packages if known else [])
        self.changed.emit()

    def _row(self, standing: Standing, record: Record) -> ShownRow:
        showing = next((one for one in record.showings if one.demo == standing.id), Showing(demo=standing.id))
        picture = str(standing.picture) if standing.picture and Path(standing.picture).is_file() else ""
        return ShownRow(
            id=standing.id,
            title=standing.title.in_(self._office.spoken()),
            exhibitor=standing.exhibitor,
            picture=picture,
            featured=record.featured == standing.id,
            kiosks=", ".join(showing.kiosks),
            opens=showing.opens or "",
            closes=showing.closes or "",
            where=", ".join(showing.kiosks) or QCoreApplication.translate("Programme", "On every kiosk"),
            when=_say_hours(showing),
        )

    state = Property(str, lambda self: self._state, notify=changed)
    canUndo = Property(bool, lambda self: bool(self._before), notify=changed)
    shown = Property(Rows, lambda self: self._rows, constant=True)
    styling = Property(Styling, lambda self: self._styling, constant=True)
    notices = Property(Notices, lambda self: self._notices, constant=True)
    bundling = Property(Bundling, lambda self: self._bundling, constant=True)
    tasks = Property(Tasks, lambda self: self._tasks, constant=True)


def _package(shelf: Shelf, standing: Standing) -> Package | None:
    """None where its files aren't on this machine, or were damaged."""
    ships = next((package for package in shipped() if package.manifest.id == standing.id), None)
    if standing.state == "shipped":
        return ships
    with suppress(KnownError):
        return shelf.package(standing.id, standing.on_kiosks.version) if standing.on_kiosks else None
    return None


def _say_hours(showing: Showing) -> str:
    match (showing.opens, showing.closes):
        case (None, None):
            return QCoreApplication.translate("Programme", "All day")
        case (str(opens), None):
            return QCoreApplication.translate("Programme", "From %1 on").replace("%1", opens)
        case (None, str(closes)):
            return QCoreApplication.translate("Programme", "Until %1").replace("%1", closes)
        case (opens, closes):
            return f"{opens} – {closes}"
