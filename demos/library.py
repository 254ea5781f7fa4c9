"""What demos can be shown here: those that ship with the program, and those that were installed and are permitted; a later version wins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from demos.package.catalogue import EventCatalogue
from demos.package.listing import digest_of, list_files
from demos.package.read import MANIFEST, Package, read_package
from demos.package.verify import Signed
from demos.problem import BadPackage, Problem
from demos.records import numbers
from demos.shipped import SHOWCASE, shipped_digests
from demos.store import DemoStore
from models.errors import KnownError

__all__ = ["SHOWCASE", "Library"]


class Library:
    """The demos of one kiosk: folders `showcase/NAME`, and the store's."""

    def __init__(self, installed: Path, showcase: Path = SHOWCASE, approved: EventCatalogue | None = None) -> None:
        """`approved` is the event's catalogue; without one, whatever was installed here may be shown."""
        self.store = DemoStore(installed)
        self._showcase = showcase
        self._approved = approved

    @property
    def installed(self) -> Path:
        return self.store.root

    def demos(self) -> tuple[Sequence[Package], Sequence[BadPackage]]:
        """The newest good version of every demo, showcase first, and what was wrong with the folders that can't be used."""
        found: dict[str, Package] = {}
        refused: list[BadPackage] = []
        for package in self._packages(refused):
            known = found.get(package.manifest.id)
            if known is None or numbers(package.manifest.version) >= numbers(known.manifest.version):
                found[package.manifest.id] = package
        return list(found.values()), refused

    def current(self, id: str) -> Package | None:
        """The version of a demo that is shown."""
        return next((package for package in self.demos()[0] if package.manifest.id == id), None)

    def admit(self, package: Package, signed: Signed) -> None:
        """Whether a staged package may be installed.

        Raises KnownError `demo-revoked`, `demo-not-approved`, `package-other-key` (the demo's name belongs to another key) and
        `package-not-newer` (id, version, installed), unless the catalogue orders a rollback.
        """
        id, version = package.manifest.id, package.manifest.version
        highest = self.store.state(id).highest
        if self._approved is not None:
            if self._approved.require(id, version, signed).rollback:
                return
        elif highest and signed.key not in highest and not (signed.key and set(highest) == {""}):
            raise KnownError("package-other-key", id=id)
        here = self.current(id)
        seen = highest.get(signed.key, "")
        if here is not None and numbers(version) <= numbers(here.manifest.version):
            raise KnownError("package-not-newer", id=id, version=version, installed=here.manifest.version)
        if numbers(version) < numbers(seen):
            raise KnownError("package-not-newer", id=id, version=version, installed=seen)

    def roll_back(self, id: str) -> Package:
        """Set the version aside that is shown, so that the one before it is; returns that one.

        Raises KnownError `demo-unknown`, `rollback-nothing` when there is no older good version.
        """
        here = self.current(id)
        if here is None:
            raise KnownError("demo-unknown", id=id)
        self.store.set_aside(id, here.manifest.version)
        older = self.current(id)
        if older is None or older.manifest.version == here.manifest.version:
            self.store.bring_back(id)
            raise KnownError("rollback-nothing", id=id, version=here.manifest.version)
        return older

    def _packages(self, refused: list[BadPackage]) -> Iterator[Package]:
        shipped = [path.parent for path in sorted(self._showcase.glob(f"*/{MANIFEST}"))]
        for folder in (*shipped, *self.store.folders()):
            try:
                package = read_package(folder) if folder in shipped else self.store.open(folder)
                self._permit(package, folder, shipped=folder in shipped)
            except BadPackage as error:
                refused.append(error)
                continue
            if package.manifest.version not in self.store.state(package.manifest.id).aside or folder in shipped:
                yield package

    def _permit(self, package: Package, folder: Path, *, shipped: bool) -> None:
        """Raises BadPackage `demo-revoked`, `demo-not-approved`, `demo-changed` for one that ships and isn't as it was shipped."""
        if self._approved is None:
            return
        id, version = package.manifest.id, package.manifest.version
        try:
            if not shipped:
                self._approved.require(id, version, self.store.origin(folder).signed)
            elif self._approved.revokes(id, version):
                raise KnownError("demo-revoked", id=id, version=version)
            elif digest_of(list_files(folder)) != shipped_digests().get(folder.name):
                raise KnownError("demo-changed", id=id)
        except KnownError as error:
            raise BadPackage([Problem(error.code, id, dict(error.data))]) from error
