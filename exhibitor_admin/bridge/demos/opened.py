"""`Opened`: the demo that is looked at, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.package.catalogue import Revocation
from demos.package.read import Package
from demos.problem import UNFINISHED, Problem
from exhibitor_admin import approvals
from exhibitor_admin.bridge.demos.drops import Drop
from exhibitor_admin.bridge.demos.found import found_in
from exhibitor_admin.bridge.demos.rows import ChangeRow, FigureRow, ProblemRow, SeenRow, VersionRow
from exhibitor_admin.bridge.lock import Lock
from exhibitor_admin.bridge.office import Office
from exhibitor_admin.bridge.tasks import UNKNOWN, Going, Tasks
from exhibitor_admin.compare_versions import Change, compare
from exhibitor_admin.demos_here import install_demo
from exhibitor_admin.problems import explain_problem
from exhibitor_admin.programme import feature, put_programme
from exhibitor_admin.report.numbers import megabytes, milliseconds, rough
from exhibitor_admin.report.send import send_report
from exhibitor_admin.shelf import FOLDER, Figures, Found, Shelf, Shelved
from exhibitor_admin.signing import SignKey
from exhibitor_admin.standing import Standing, Version, shipped
from exhibitor_admin.words import say
from kiosk.bridge.rows import Rows
from kiosk.bridge.samples import ICONS
from kiosk.event.event import Event
from kiosk.event.read import read_event
from models.errors import KnownError

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

MOST_LINES = 2
"""Of what a sample gave; the page beside it shows all."""
KEY_ENDS = 4
"""Signs of a key's beginning and end by which people tell keys apart."""


@dataclass(frozen=True, slots=True)
class Look:
    """What is looked at: one version of a demo that stands somehow, or something that was dropped."""

    source: Path
    package: Package | None = None
    standing: Standing | None = None
    version: Version | None = None
    problems: tuple[Problem, ...] = ()
    figures: Figures | None = None
    found: tuple[Found, ...] = ()


def look_at_drop(drop: Drop) -> Look:
    if drop.seen is None:
        return Look(drop.source)
    report = drop.seen.report
    ran = report.package is not None and report.measured is not None
    found = found_in(report.package, report.found) if report.package and report.found else []
    figures = Figures.of(report.measured) if report.measured else None
    return Look(drop.source, report.package if ran else None, None, None, report.problems, figures, tuple(found))


def look_at_version(shelf: Shelf, standing: Standing, version: Version, record: Shelved | None) -> Look:
    """Raises BadPackage where the shelf was damaged."""
    if record is not None:
        package = shelf.package(standing.id, version.version)
        return Look(shelf.archive(standing.id, version.version), package, standing, version, (), record.figures, record.found)
    package_shipped = next((one for one in shipped() if one.manifest.id == standing.id), None)
    return Look(package_shipped.folder if package_shipped else Path(), package_shipped, standing, version)


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
        self._of_event: Event | None = None
        """As it was when this was looked at."""
        self._problems: Rows[ProblemRow] = Rows(ProblemRow, self)
        self._samples: Rows[SeenRow] = Rows(SeenRow, self)
        self._figures: Rows[FigureRow] = Rows(FigureRow, self)
        self._versions: Rows[VersionRow] = Rows(VersionRow, self)
        self._changes: Rows[ChangeRow] = Rows(ChangeRow, self)
        lock.changed.connect(self.changed)

    @property
    def package(self) -> Package | None:
        """What is looked at, as far as it can run."""
        return self._look.package if self._look else None

    def show(self, look: Look | None) -> None:
        self._look, self._of_event = look, self._event()
        self._problems.replace([self._problem(problem) for problem in look.problems] if look else [])
        self._samples.replace(list(self._seen(look)) if look else [])
        self._figures.replace(list(self._measured(look)) if look else [])
        self._versions.replace(list(self._history(look)) if look else [])
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
        self._act(lambda: put_programme(folder, feature(read_event(folder).programme, id)))

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

    def _problem(self, problem: Problem) -> ProblemRow:
        said = explain_problem(problem, self._office.spoken())
        return ProblemRow(said.code, said.place, said.sentence, said.mend, problem.code in UNFINISHED)

    def _seen(self, look: Look) -> Iterator[SeenRow]:
        if look.package is None:
            return
        language = self._office.spoken()
        picture = look.package.manifest.input == "picture"
        for at, sample in enumerate(look.package.manifest.sample):
            missed = [explain_problem(problem, language).sentence for problem in look.problems if problem.place == sample.file]
            lines = look.found[at].get(language, ()) if at < len(look.found) else ()
            path = str(look.package.path(sample.file)) if picture else ""
            icon = "" if picture else ICONS[look.package.manifest.input]
            yield SeenRow(sample.text.in_(language), path, icon, ", ".join(lines[:MOST_LINES]), " ".join(missed), sample.fails)

    def _measured(self, look: Look) -> Iterator[FigureRow]:
        if look.figures is None:
            return
        language, figures = self._office.spoken(), look.figures
        pictures = look.package is None or look.package.manifest.input == "picture"
        yield FigureRow(rough(1000 / figures.p50_ms, language), say("figure-pictures" if pictures else "figure-answers", language))
        yield FigureRow(f"{rough(figures.p50_ms, language)} / {rough(figures.p95_ms, language)}", say("figure-latency", language))
        yield FigureRow(megabytes(figures.peak_bytes, language), say("figure-memory", language))
        yield FigureRow(milliseconds(figures.cold_ms + figures.p50_ms, language), say("figure-first", language))

    def _history(self, look: Look) -> Iterator[VersionRow]:
        for one in self._of():
            yield VersionRow(one.version, one.state, one.shown, short_key(one.key), one is look.version)

    title = Property(str, lambda self: self._title(), notify=changed)
    version = Property(str, lambda self: self._version(), notify=changed)
    exhibitor = Property(str, lambda self: self._exhibitor(), notify=changed)
    state = Property(str, lambda self: self._state(), notify=changed)
    """As in the rows of the list; empty while nothing is looked at."""
    key = Property(str, lambda self: short_key(self._look.version.key) if self._look and self._look.version else "", notify=changed)
    shown = Property(str, lambda self: next((one.version for one in self._of() if one.shown), ""), notify=changed)
    """The version that kiosks take."""
    source = Property(str, lambda self: str(self._look.source) if self._look else "", notify=changed)
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


def short_key(key: str) -> str:
    return f"{key[:KEY_ENDS]}…{key[-KEY_ENDS:]}" if key else ""
