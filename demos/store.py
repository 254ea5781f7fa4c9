"""Where installed demos lie: one folder for each version, each model once by its content, and what is remembered of every demo.

demos/ID/VERSION/       a package without its models; `.origin.json` tells whose it is
demos/ID/state.json     the highest version seen for each key, and the versions that were set aside
models/SHA256           a model, whichever packages bring it
incoming/PID-…/         what is being installed
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import psutil

from demos.manifest import ID
from demos.package.read import MANIFEST, Package, read_package
from demos.package.verify import Signed
from demos.records import DemoState, Origin, numbers, read_record, write_record, write_whole
from models.durable import sync_folder
from models.errors import KnownError

GOOD_VERSIONS_KEPT = 2
ORIGIN, STATE = ".origin.json", "state.json"
"""No file of a package can have the first one's name: those begin with a letter or a digit."""


class DemoStore:
    """The installed demos of one kiosk. Every change is one rename: a power cut leaves the old or the new, never a half."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.models = root.with_name("models")
        self._incoming = root.with_name("incoming")

    def folders(self, id: str | None = None) -> list[Path]:
        """The folder of every installed version, of one demo or of all."""
        found = self.root.glob(f"*/*/{MANIFEST}") if id is None else self._home(id).glob(f"*/{MANIFEST}")
        return [path.parent for path in sorted(found)]

    def open(self, folder: Path) -> Package:
        """Raises BadPackage as `read_package` does."""
        return read_package(folder, self.models)

    def origin(self, folder: Path) -> Origin:
        """Of an installed version; without a readable record it is nobody's."""
        return read_record(folder / ORIGIN, Origin)

    def state(self, id: str) -> DemoState:
        return read_record(self._home(id) / STATE, DemoState)

    @contextmanager
    def incoming(self) -> Iterator[Path]:
        """A place for a folder that is to be installed; whatever lies there at the end is thrown away."""
        self._sweep()
        staged = self._incoming / f"{os.getpid()}-{uuid4().hex}"
        try:
            yield staged
        finally:
            shutil.rmtree(staged, ignore_errors=True)

    def keep(self, package: Package, signed: Signed) -> Package:
        """Move a staged package in. It is the one to be shown from now on, higher ones are set aside; old ones go."""
        id, version = package.manifest.id, package.manifest.version
        models = {model.file: model.sha256 for model in package.manifest.model.values() if model.file and model.sha256}
        origin = Origin(digest=signed.digest, key=signed.key, models=tuple(sorted(models.values())))
        write_record(package.folder / ORIGIN, origin)  # before the models move: what is named here isn't cleared away
        self.models.mkdir(parents=True, exist_ok=True)
        for file, digest in models.items():
            os.replace(package.folder / file, self.models / digest)
        sync_folder(self.models)
        state = self.state(id)
        highest = {**state.highest, signed.key: max(version, state.highest.get(signed.key, version), key=numbers)}
        self._remember(id, state.model_copy(update={"highest": highest}))
        target = self._put_in_place(package.folder, self._home(id), version)
        above = [folder.name for folder in self.folders(id) if numbers(folder.name) > numbers(version)]
        aside = tuple(other for other in dict.fromkeys((*state.aside, *above)) if other != version)
        self._remember(id, DemoState(highest=highest, aside=aside))
        self._prune(id, version)
        return Package(target, package.manifest, self.models)

    def set_aside(self, id: str, version: str) -> None:
        """From now on this version isn't used."""
        state = self.state(id)
        self._remember(id, state.model_copy(update={"aside": tuple(dict.fromkeys((*state.aside, version)))}))

    def bring_back(self, id: str) -> None:
        """Use all versions of a demo again that were set aside."""
        self._remember(id, self.state(id).model_copy(update={"aside": ()}))

    def remove(self, id: str) -> None:
        """All versions of a demo; its highest versions stay known. Raises KnownError `demo-unknown`."""
        folders = self.folders(id)
        if not folders:
            raise KnownError("demo-unknown", id=id)
        for folder in folders:
            self._drop(folder)
        self.bring_back(id)
        self._clear_models()

    def note_serial(self, event: str, serial: int, *, keep: bool = True) -> None:
        """Remember the newest catalogue of an event, unless it is only tried.

        Raises KnownError `catalogue-old` for one that is older than a known one.
        """
        path = self.root / f"{event}.serial"
        known = int(path.read_text("ascii")) if path.exists() else 0
        if serial < known:
            raise KnownError("catalogue-old", serial=serial, known=known)
        if keep and serial > known:
            write_whole(path, str(serial).encode())

    def _put_in_place(self, staged: Path, home: Path, version: str) -> Path:
        home.mkdir(parents=True, exist_ok=True)
        target = home / version
        if target.exists():
            self._drop(target)  # one that the library can't use, else this version would have been refused
        for path in (*(path for path in staged.rglob("*") if path.is_dir()), staged):
            sync_folder(path)
        staged.rename(target)
        sync_folder(home)
        sync_folder(self.root)
        return target

    def _prune(self, id: str, newest: str) -> None:
        """Leave the version that just came and the newest good one beside it."""
        aside = self.state(id).aside
        others = sorted((folder for folder in self.folders(id) if folder.name != newest), key=lambda folder: numbers(folder.name))
        good = [folder for folder in others if folder.name not in aside]
        kept = good[len(good) - GOOD_VERSIONS_KEPT + 1 :]
        for folder in others:
            if folder not in kept:
                self._drop(folder)
        self._clear_models()

    def _drop(self, folder: Path) -> None:
        """One rename takes a version away; then its files go."""
        gone = self._incoming / f"{os.getpid()}-{uuid4().hex}"
        gone.parent.mkdir(parents=True, exist_ok=True)
        folder.rename(gone)
        shutil.rmtree(gone, ignore_errors=True)

    def _clear_models(self) -> None:
        """Delete models that neither an installed version nor one being installed names."""
        named = {digest for path in (*self.root.glob(f"*/*/{ORIGIN}"), *self._incoming.glob(f"*/{ORIGIN}")) for digest in _models(path)}
        for path in self.models.glob("*"):
            if path.name not in named:
                path.unlink(missing_ok=True)

    def _sweep(self) -> None:
        """Throw away what installations left that were killed; those still at work are let be."""
        for left in self._incoming.glob("*-*"):
            owner = left.name.partition("-")[0]
            if owner.isdecimal() and not psutil.pid_exists(int(owner)):
                shutil.rmtree(left, ignore_errors=True)

    def _remember(self, id: str, state: DemoState) -> None:
        write_record(self._home(id) / STATE, state)

    def _home(self, id: str) -> Path:
        """The folder of one demo. Raises KnownError `demo-unknown` for what can't be an id: somebody typed it."""
        if not re.fullmatch(ID, id):
            raise KnownError("demo-unknown", id=id)
        return self.root / id


def _models(path: Path) -> tuple[str, ...]:
    return read_record(path, Origin).models
