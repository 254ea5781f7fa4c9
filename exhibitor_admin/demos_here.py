"""The demos of the kiosk on this machine, as the organiser sees them."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from demos.library import Library
from demos.package.contents import LISTING, SIGNATURE
from demos.package.install import install
from demos.package.pack import SUFFIX, pack
from demos.package.read import Package, read_package
from demos.package.stage import stage
from demos.package.verify import verify
from demos.problem import BadPackage
from demos.text import Language
from exhibitor_admin.signing import SignKey, sign_package
from exhibitor_admin.whole_file import READABLE, whole_file, write_whole
from kiosk.demos_here import open_library
from kiosk.event.read import read_event
from kiosk.home import Home
from models.catalogue import Catalogue
from models.errors import KnownError, reason_of


@dataclass(frozen=True, slots=True)
class Demo:
    """What a list shows of a demo."""

    id: str
    version: str
    title: str
    exhibitor: str
    folder: Path


def install_demo(source: Path, kiosk: Home, language: Language) -> Demo:
    """Raises BadPackage and KnownError as `demos.package.install` does, and as `open_library` does."""
    return _demo(install(source, library_of(kiosk), Catalogue()), language)


def list_demos(kiosk: Home, language: Language) -> tuple[list[Demo], Sequence[BadPackage]]:
    """Those that can be shown, and what is wrong with each folder that can't."""
    packages, refused = library_of(kiosk).demos()
    return [_demo(package, language) for package in packages], refused


def pack_demo(source: Path, archive: Path | None, *, overwrite: bool) -> Path:
    """Write a folder as a `.demo` file, beside it and named by id and version where no name is given.

    Raises BadPackage for files or a manifest that don't hold, and for a signature that doesn't (any more); KnownError `file-exists`,
    `file-unwritable`.
    """
    with tempfile.TemporaryDirectory(prefix="demo-pack-") as place:
        staged = Path(place) / "staged"
        package = _staged(source, staged)
        verify(staged).require(package.manifest)
        archive = archive or source.absolute().parent / f"{package.manifest.id}-{package.manifest.version}{SUFFIX}"
        with whole_file(archive, overwrite=overwrite) as beside:
            pack(staged, beside)
            beside.chmod(READABLE)
    return archive


def sign_demo(source: Path, key: SignKey) -> None:
    """Put the list of its files and a signature into a folder, or into a `.demo` file. Raises BadPackage, KnownError `file-unwritable`."""
    with tempfile.TemporaryDirectory(prefix="demo-sign-") as place:
        staged = Path(place) / "staged"
        _staged(source, staged)
        sign_package(staged, key)
        if source.is_file():
            with whole_file(source, overwrite=True) as beside:
                pack(staged, beside)
                beside.chmod(READABLE)
        else:
            for name in (LISTING, SIGNATURE):
                write_whole(source / name, (staged / name).read_bytes(), overwrite=True, mode=READABLE)


def roll_back(id: str, kiosk: Home, language: Language) -> Demo:
    """Raises KnownError as `Library.roll_back` does."""
    return _demo(library_of(kiosk).roll_back(id), language)


def bring_back(id: str, kiosk: Home, language: Language) -> Demo:
    """Use what was rolled back or set aside again. Raises KnownError `demo-unknown`."""
    library = library_of(kiosk)
    library.store.bring_back(id)
    package = library.current(id)
    if package is None:
        raise KnownError("demo-unknown", id=id)
    return _demo(package, language)


def remove_demo(id: str, kiosk: Home) -> None:
    """Raises KnownError `demo-unknown`."""
    library_of(kiosk).store.remove(id)


def library_of(kiosk: Home) -> Library:
    """The demos as the kiosk would show them; before there is an event, all that are installed."""
    try:
        event = read_event(kiosk.event)
    except KnownError as error:
        if error.code != "event-missing":
            raise
        return Library(kiosk.demos)
    return open_library(kiosk, event)


def _staged(source: Path, staged: Path) -> Package:
    try:
        if problems := stage(source, staged):
            raise BadPackage(problems)
    except OSError as error:
        raise KnownError("package-not-stored", reason=reason_of(error)) from error
    return read_package(staged)


def _demo(package: Package, language: Language) -> Demo:
    manifest = package.manifest
    return Demo(manifest.id, manifest.version, manifest.text.in_(language).title, manifest.exhibitor.name, package.folder)
