"""`Opened`: the demo that is looked at, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.package.catalogue import Revocation
from demos.package.read import Package
from exhibitor_admin import approvals
from exhibitor_admin.bridge.demos.looks import Look, figure_rows, problem_rows, seen_rows, short_key, version_rows
from exhibitor_admin.bridge.demos.rows import ChangeRow, FigureRow, ProblemRow, SeenRow, VersionRow
from exhibitor_admin.bridge.lock import Lock
from exhibitor_admin.bridge.office import Office
from exhibitor_admin.bridge.tasks import UNKNOWN, Going, Tasks
from exhibitor_admin.compare_versions import Change, compare
from exhibitor_admin.demos_here import install_demo
from exhibitor_admin.foretell import foretell_from
from exhibitor_admin.programme import change_programme, feature
from exhibitor_admin.report.send import send_report
from exhibitor_admin.shelf import FOLDER, Shelf
from exhibitor_admin.signing import SignKey
from exhibitor_admin.standing import Version
from exhibitor_admin.words import Spoken, say
from kiosk.bridge.rows import Rows
from kiosk.event.event import Event
from models.catalogue import Catalogue
from models.errors import KnownError

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The Demos place has one")
class Opened(QObject):  # type: ignore[operator]
    """Everything that it does goes through the tasks of the place; afterwards `acted` is sent."""

    changed = Signal()
    compared = Signal()
    acted = Signal()

    def __init__(self, office: Office, lock: Lock, shelf: Shelf, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self._lock, self._shelf, self._tasks = office, lock, shelf, tasks
        self._look: Look | None = None
        self._against = ""
        self._foretold: Mapping[Path, Mapping[Spoken, str]] = {}
        self._of_event: Event | None = None
        """As it was when this was looked at."""
        self._problems: Rows[ProblemRow] = Rows(ProblemRow, self)
        self._samples: Rows[SeenRow] = Rows(SeenRow, self)
        self._figures: Rows[FigureRow] = Rows(FigureRow, self)
        self._versions: Rows[VersionRow] = Rows(VersionRow, self)
        self._changes: Rows[ChangeRow] = Rows(ChangeRow, self)
        lock.turned.connect(self.changed)

    @property
    def package(self) -> Package | None:
        """What is looked at, as far as it can run."""
        return self._look.package if self._look else None

    def show(self, look: Look | None) -> None:
        self._look, self._of_event, language = look, self._event(), self._office.spoken()
        self._problems.replace(problem_rows(look, language) if look else [])
        self._samples.replace(list(seen_rows(look, language)) if look else [])
        self._figures.replace(list(figure_rows(look, language)) if look else [])
        self._versions.replace(version_rows(look) if look else [])
        self.changed.emit()

    @Slot()
    def approve(self) -> None:
        """Permit this version at the event."""
        if (signer := self._signer()) and (look := self._look):
            self._act(lambda: approvals.approve(self._office.kiosk.event, look.source, signer))

    @Slot()
    def goBack(self) -> None:
        """Order kiosks back to this version."""
        instead = next((one.version for one in self._of() if one.shown), "")
        if (signer := self._signer()) and (look := self._look):
            self._act(lambda: approvals.go_back(self._office.kiosk.event, look.source, signer, instead))

    @Slot()
    def retire(self) -> None:
        """Kiosks stop showing any version of it."""
        if (signer := self._signer()) and (id := self._id()):
            self._act(lambda: approvals.revoke(self._office.kiosk.event, signer, Revocation(id=id)))

    @Slot()
    def feature(self) -> None:
        """It comes first and largest on the kiosks, or no longer."""
        folder, id = self._office.kiosk.event, self._id()
        self._act(lambda: change_programme(folder, lambda now: feature(now, id)))

    @Slot()
    def install(self) -> None:
        """On the kiosk of this machine."""
        if look := self._look:
            self._act(lambda: install_demo(look.source, self._office.kiosk, self._office.spoken()))

    @Slot()
    def takeAway(self) -> None:
        """This version, from the shelf."""
        if (look := self._look) and look.version:
            id, version = self._id(), look.version.version
            self._act(lambda: self._shelf.remove(id, version))

    @Slot(QUrl)
    def send(self, target: QUrl) -> None:
        """Write the report of a check made anew into a file."""
        if look := self._look:
            language, path = self._office.spoken(), Path(target.toLocalFile())

            def write(going: Going) -> None:
                going.tell(UNKNOWN, say("checking", language))
                send_report(look.source, path, language, going.check)

            self._tasks.begin(write, lambda _: self.acted.emit())

    @Slot(QUrl)
    def foretell(self, profile: QUrl) -> None:
        """How it would run on the kiosk whose profile this is."""
        if look := self._look:
            language, path = self._office.spoken(), Path(profile.toLocalFile())

            def task(going: Going) -> Mapping[Spoken, str]:
                return foretell_from(look.source, path, Catalogue(), lambda key: going.tell(UNKNOWN, say(key, language)))

            self._tasks.begin(task, partial(self._tell_foretold, look.source))

    def _tell_foretold(self, source: Path, sentences: Mapping[Spoken, str]) -> None:
        self._foretold = {source: sentences}
        self.changed.emit()

    def _there(self) -> str:
        return self._foretold.get(self._look.source, {}).get(self._office.spoken(), "") if self._look else ""

    @Slot(str)
    def compareWith(self, version: str) -> None:
        """What this version has otherwise than another."""
        if (look := self._look) and look.version:
            old, new = (self._shelf.root / self._id() / one / FOLDER for one in (version, look.version.version))
            self._tasks.begin(lambda _: compare(old, new), partial(self._tell_changes, version))

    def _tell_changes(self, against: str, changes: Sequence[Change]) -> None:
        self._against = against
        self._changes.replace([ChangeRow(one.part, one.place, one.before, one.after) for one in changes])
        self.compared.emit()

    def _act(self, act: Callable[[], object]) -> None:
        language = self._office.spoken()

        def task(going: Going) -> object:
            going.tell(UNKNOWN, say("checking", language))
            return act()

        self._tasks.begin(task, lambda _: self.acted.emit())

    def _signer(self) -> SignKey | None:
        if self._lock.signer is None:
            self._tasks.fail(KnownError("signing-locked"))
        return self._lock.signer

    def _of(self) -> tuple[Version, ...]:
        return self._look.standing.versions if self._look and self._look.standing else ()

    def _id(self) -> str:
        return self._look.standing.id if self._look and self._look.standing else ""

    def _state(self) -> str:
        if self._look is None:
            return ""
        return self._look.version.state if self._look.version else "bad" if self._look.problems else "looking"

    def _title(self) -> str:
        if self._look is None:
            return ""
        if self._look.standing:
            return self._look.standing.title.in_(self._office.spoken())
        package = self._look.package
        return package.manifest.text.in_(self._office.spoken()).title if package else self._look.source.name

    def _version(self) -> str:
        if self._look and self._look.version:
            return self._look.version.version
        return self._look.package.manifest.version if self._look and self._look.package else ""

    def _exhibitor(self) -> str:
        if self._look and self._look.standing:
            return self._look.standing.exhibitor
        return self._look.package.manifest.exhibitor.name if self._look and self._look.package else ""

    def _installed(self) -> bool:
        return bool(self._id()) and (self._office.kiosk.demos / self._id() / self._version()).is_dir()

    def _event(self) -> Event | None:
        try:
            return self._office.event()
        except KnownError:
            return None

    title = Property(str, lambda self: self._title(), notify=changed)
    version = Property(str, lambda self: self._version(), notify=changed)
    exhibitor = Property(str, lambda self: self._exhibitor(), notify=changed)
    state = Property(str, lambda self: self._state(), notify=changed)
    """As in the rows of the list; empty while nothing is looked at."""
    key = Property(str, lambda self: short_key(self._look.version.key) if self._look and self._look.version else "", notify=changed)
    shown = Property(str, lambda self: next((one.version for one in self._of() if one.shown), ""), notify=changed)
    """The version that kiosks take."""
    source = Property(str, lambda self: str(self._look.source) if self._look else "", notify=changed)
    foretold = Property(str, lambda self: self._there(), notify=changed)
    """How it would run on the kiosk whose profile was chosen last; empty before."""
    featured = Property(
        bool,
        lambda self: bool(self._id()) and self._of_event is not None and self._of_event.programme.featured == self._id(),
        notify=changed,
    )
    hasEvent = Property(bool, lambda self: self._of_event is not None, notify=changed)
    signed = Property(bool, lambda self: self._of_event is not None and not self._of_event.practice, notify=changed)
    """Whether it has to be signed for kiosks; else it is simply installed."""
    installed = Property(bool, lambda self: self._installed(), notify=changed)
    problems = Property(Rows, lambda self: self._problems, constant=True)
    problemCount = Property(int, lambda self: len(self._problems.rows), notify=changed)
    samples = Property(Rows, lambda self: self._samples, constant=True)
    figures = Property(Rows, lambda self: self._figures, constant=True)
    versions = Property(Rows, lambda self: self._versions, constant=True)
    versionCount = Property(int, lambda self: len(self._versions.rows), notify=changed)
    changes = Property(Rows, lambda self: self._changes, constant=True)
    against = Property(str, lambda self: self._against, notify=compared)
    """The version with which it was compared."""
    changeCount = Property(int, lambda self: len(self._changes.rows), notify=compared)
