"""Examine a kiosk before the doors open: one line for each thing that must be in order, told as soon as it is known."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from typing import Literal

import psutil

from demos.library import Library
from demos.package.read import Package
from demos.package.try_samples import Trial, try_samples
from demos.profile.standard import cores, processor_name
from demos.profile.verdict import judge_pace
from demos.runner.sandbox import SandboxLevel
from demos.text import Language
from kiosk.capture.choose import camera, microphone
from kiosk.capture.rehearsed import Rehearsed
from kiosk.capture.source import Target
from kiosk.demos_here import open_library
from kiosk.display import has_display
from kiosk.event.event import Event
from kiosk.event.read import read_event
from kiosk.home import Home
from kiosk.leads.database import known_errors
from kiosk.leads.disk import DiskGuard
from kiosk.leads.hand_over import what_waits
from kiosk.leads.store import Store
from kiosk.settings import Settings
from kiosk.staff.health import clock_fits, power, processor
from models.catalogue import Catalogue
from models.errors import Datum, KnownError
from models.version import VERSION

State = Literal["good", "caution", "bad"]
LIBRARIES = ("onnxruntime", "PySide6-Essentials", "opencv-python-headless", "numpy")


@dataclass(frozen=True, slots=True)
class Line:
    """What was looked at, how it is, and which sentence says so with which data; `bad` keeps the kiosk from doing its work."""

    of: str
    state: State
    found: str
    data: Mapping[str, Datum] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Patient:
    """The kiosk that is examined."""

    home: Home
    settings: Settings
    environment: Mapping[str, str]
    catalogue: Catalogue
    language: Language = "vi"


def examine(patient: Patient) -> Iterator[Line]:
    """All lines, the quick ones first; trying the demos takes some seconds each."""
    yield from _machine()
    yield _display(patient)
    settings = patient.settings
    yield _device("camera", settings.camera, camera(settings.camera))
    yield _device("microphone", settings.microphone, microphone(settings.microphone))
    yield _disk(patient)
    event: Event | None = None
    try:
        event = read_event(patient.home.event)
        yield Line("event", "good", "event-here", {"name": event.name.in_(patient.language), "id": event.id})
    except KnownError as error:
        yield _error("event", error)
    yield _clock(event)
    yield from _leads(patient)
    yield _models(patient.catalogue)
    yield from _demos(patient, event)


def _machine() -> Iterator[Line]:
    libraries = ", ".join(f"{name} {_version(name)}" for name in LIBRARIES)
    yield Line("program", "good", "versions", {"program": VERSION, "python": platform.python_version(), "libraries": libraries})
    memory = psutil.virtual_memory()
    facts: dict[str, Datum] = {"processor": processor_name(), "cores": cores(), "gigabytes": round(memory.total / 2**30, 1)}
    yield Line("machine", "good", "machine", {**facts, "free": round(memory.available / 2**30, 1)})
    now = processor()
    if now.celsius is not None:
        yield Line("heat", "caution" if now.hot else "good", "celsius", {"celsius": now.celsius})
    current = power()
    if not current.plugged:
        yield Line("power", "caution", "battery", {"percent": current.percent or 0})


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:  # an installer may have left its papers out
        return "?"


def _display(patient: Patient) -> Line:
    there = has_display(patient.environment)
    return Line("display", "good", "display-here") if there else Line("display", "caution", "no-display")


def _device(of: str, named: str, target: Target | Rehearsed | None) -> Line:
    if target is None:
        return Line(of, "good", f"{of}-none")
    if not target.present():
        return Line(of, "caution", f"{of}-absent", {"named": named})
    return Line(of, "good", f"{of}-here", {"named": named})


def _disk(patient: Patient) -> Line:
    folder = patient.home.root if os.path.exists(patient.home.root) else patient.home.root.parent
    try:
        room = DiskGuard(folder).room()
    except KnownError as error:
        return _error("disk", error)
    state: State = {"ample": "good", "low": "caution", "leads-only": "bad"}[room.state]  # type: ignore[assignment]
    return Line("disk", state, f"disk-{room.state}", {"megabytes": room.free >> 20})


def _clock(event: Event | None) -> Line:
    now = datetime.now(UTC)
    fits = event is None or clock_fits(event, now)
    return Line("clock", "good" if fits else "bad", "clock-fits" if fits else "clock-wrong", {"now": f"{now.astimezone():%d/%m/%Y %H:%M}"})


def _leads(patient: Patient) -> Iterator[Line]:
    try:
        with known_errors(patient.home.leads):
            any_left = patient.home.leads.exists()
        if not any_left:
            yield Line("leads", "good", "leads-none")
            return
        store = Store.open(patient.home.leads, copy_to=patient.settings.copy_to)
        try:
            counts, waiting, copy = store.counts(), what_waits(store), store.sync_copy()
        finally:
            store.close()
    except KnownError as error:
        yield _error("leads", error)
        return
    yield Line("leads", "caution" if waiting.total else "good", "leads-here", {"total": counts.total, "waiting": waiting.leads})
    for damaged in sorted(patient.home.root.glob("*.damaged-*.sqlite3")):
        yield Line("leads", "caution", "leads-set-aside", {"file": str(damaged)})
    if copy is not None and copy.trouble:
        yield Line("copy", "caution", "copy-behind")
    elif copy is not None:
        yield Line("copy", "good", "copy-complete", {"folder": str(copy.folder)})


def _models(catalogue: Catalogue) -> Line:
    wrong = []
    for id in catalogue.entries:
        try:
            catalogue.read(id)
        except KnownError as error:
            wrong.append(f"{id} ({error.code})")
    if wrong:
        return Line("models", "bad", "models-wrong", {"models": ", ".join(wrong)})
    return Line("models", "good", "models-sound", {"count": len(catalogue.entries)})


def _demos(patient: Patient, event: Event | None) -> Iterator[Line]:
    try:
        library = open_library(patient.home, event) if event is not None else Library(patient.home.demos)
    except KnownError as error:
        yield _error("demos", error)
        return
    packages, refused = library.demos()
    for problem in refused:
        yield Line("demo", "caution", "demo-refused", {"code": problem.problems[0].code, "place": problem.problems[0].place})
    if not packages:
        yield Line("demos", "bad", "demos-none")
    walls: SandboxLevel | None = None
    for package in packages:
        trial = try_samples(package, patient.catalogue)
        walls = trial.measured.sandbox if trial.measured else walls
        yield _demo(package, trial)
    if walls is not None and walls.whole:
        yield Line("sandbox", "good", "sandbox-whole", {"landlock": walls.landlock})
    elif walls is not None:
        yield Line("sandbox", "bad", "sandbox-partly")


def _demo(package: Package, trial: Trial) -> Line:
    name: dict[str, Datum] = {"demo": f"{package.manifest.id} {package.manifest.version}"}
    if trial.problems:
        first = trial.problems[0]
        return Line("demo", "bad", "demo-wrong", {**name, "code": first.code, "place": first.place})
    assert trial.measured is not None  # a trial without problems measured
    slow = judge_pace(trial.measured.p50_ms, package.manifest)
    state: State = "good" if slow == "good" else "caution"
    return Line("demo", state, f"demo-{slow}", {**name, "milliseconds": round(trial.measured.p50_ms)})


def _error(of: str, error: KnownError) -> Line:
    return Line(of, "bad", "error", {"code": str(error)})
