"""`Admin`: the organiser's window as a whole: which place is on, and the parts that the places show."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibitor_admin.bridge.demos.demos import Demos
from exhibitor_admin.bridge.exhibitors.exhibitors import Exhibitors
from exhibitor_admin.bridge.home import Home
from exhibitor_admin.bridge.insights.insights import Insights
from exhibitor_admin.bridge.kiosks import Kiosks
from exhibitor_admin.bridge.leads.leads import Leads
from exhibitor_admin.bridge.lock import Lock
from exhibitor_admin.bridge.programme.programme import Programme
from exhibitor_admin.bridge.saving import Saving
from kiosk.bridge.languages import Languages
from kiosk.bridge.rows import Rows

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Parts:
    """One object per place, and what all of them share."""

    languages: Languages
    lock: Lock
    saving: Saving
    home: Home
    demos: Demos
    exhibitors: Exhibitors
    programme: Programme
    leads: Leads
    insights: Insights
    kiosks: Kiosks


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """One line of the rail."""

    id: str
    icon: str
    count: int
    """What waits there; 0 is not shown."""


PLACES = {
    "home": "layout-grid",
    "demos": "package",
    "exhibitors": "store",
    "programme": "calendar-days",
    "leads": "inbox",
    "insights": "chart-column",
    "kiosks": "monitor",
}
"""The places in the order of the rail, by the names of their parts, with their icons."""
COUNTED = ("demos", "exhibitors", "leads", "kiosks")
"""Places with a number in the rail."""
COUNT_MS = 400
"""Until they are counted: the window stands by then."""


@QmlElement
@QmlUncreatable("The program makes it")
class Admin(QObject):  # type: ignore[operator]
    """A place is read anew whenever it is entered: kiosks, sticks and another window change what is shown."""

    placeChanged = Signal()

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._place = next(iter(PLACES))
        self._places: Rows[PlaceRow] = Rows(PlaceRow, self)
        parts.languages.changed.connect(self._enter)
        parts.lock.turned.connect(self._enter)
        for place in PLACES:
            getattr(parts, place).changed.connect(self._list)
        self._enter()
        self._counting = QTimer(self, interval=COUNT_MS, singleShot=True)
        self._counting.timeout.connect(self._count)
        self._counting.start()

    def close(self) -> None:
        """Stop what goes on, let go of the key."""
        self._counting.stop()
        self._parts.lock.turned.disconnect(self._enter)
        for place in PLACES:
            getattr(self._parts, place).close()
        self._parts.lock.close()
        self._parts.languages.close()

    @Slot(str)
    def go(self, place: str) -> None:
        if place in PLACES and place != self._place:
            self._place = place
            self.placeChanged.emit()
            self._enter()

    @Slot()
    def _enter(self) -> None:
        getattr(self._parts, self._place).refresh()
        self._list()

    @Slot()
    def _count(self) -> None:
        """What waits in places that nobody has entered yet."""
        for place in COUNTED:
            if place != self._place:
                getattr(self._parts, place).refresh()

    @Slot()
    def _list(self) -> None:
        self._places.replace([PlaceRow(place, icon, getattr(self._parts, place).count) for place, icon in PLACES.items()])

    place = Property(str, lambda self: self._place, notify=placeChanged)
    places = Property(Rows, lambda self: self._places, constant=True)
    languages = Property(Languages, lambda self: self._parts.languages, constant=True)
    lock = Property(Lock, lambda self: self._parts.lock, constant=True)
    saving = Property(Saving, lambda self: self._parts.saving, constant=True)
    home = Property(Home, lambda self: self._parts.home, constant=True)
    demos = Property(Demos, lambda self: self._parts.demos, constant=True)
    programme = Property(Programme, lambda self: self._parts.programme, constant=True)
    leads = Property(Leads, lambda self: self._parts.leads, constant=True)
    insights = Property(Insights, lambda self: self._parts.insights, constant=True)
    kiosks = Property(Kiosks, lambda self: self._parts.kiosks, constant=True)
    exhibitors = Property(Exhibitors, lambda self: self._parts.exhibitors, constant=True)
