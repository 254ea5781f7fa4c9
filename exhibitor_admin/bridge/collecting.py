"""`Collecting`: takes in what kiosks have, for every place that offers it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from exhibitor_admin.bridge.office import Office
from exhibitor_admin.bridge.tasks import Going, Tasks
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.collect import Collected, Collection, collect_all, find_sources
from kiosk.leads.bundle import SUFFIX
from kiosk.staff.sticks import find_files, find_sticks
from models.errors import KnownError


class Collecting(QObject):
    """One collection after another, on the tasks of its place."""

    brought = Signal(str)
    """What a collection brought, in a sentence."""

    def __init__(self, office: Office, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._office, self._tasks = office, tasks

    def from_sticks(self) -> None:
        """Every bundle on every stick that is plugged in."""
        if paths := [path for stick in find_sticks() for path in find_files(stick, SUFFIX)]:
            self._begin(paths)
        else:
            self._tasks.fail(KnownError("stick-empty"))

    def from_places(self, places: Sequence[Path]) -> None:
        """Kiosks' own folders and databases, bundles, and folders in which bundles lie."""
        self._begin(list(find_sources(places)))

    def _begin(self, paths: Sequence[Path]) -> None:
        def task(going: Going) -> Collection:
            with closing(LeadBook(self._office.organiser.leads)) as book:
                return collect_all(paths, book, lambda number, path: going.tell(number / len(paths), path.name))

        self._tasks.begin(task, self._tell_all)

    def _tell_all(self, collection: Collection) -> None:
        if collection.done:
            self._tell(collection.done)
        if collection.failed:
            self._tasks.fail(collection.failed[0])

    def _tell(self, done: Sequence[Collected]) -> None:
        said = QCoreApplication.translate("Collecting", "%1 contacts found, %2 of them new.")
        said = said.replace("%1", str(sum(one.found for one in done))).replace("%2", str(sum(one.new for one in done)))
        if any(one.stranger for one in done):
            odd = QCoreApplication.translate(
                "Collecting", "One bundle is signed with a key that its kiosk didn't use before: ask whose it is."
            )
            said = f"{said} {odd}"
        if unreadable := sum(len(one.unreadable) for one in done):
            left = self.tr("%n record(s) couldn't be read and stay at the kiosk.", "", unreadable)
            said = f"{said} {left}"
        self.brought.emit(said)
