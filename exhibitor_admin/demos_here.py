"""The demos of the kiosk on this machine, as the organiser sees them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from demos.library import Library
from demos.package.install import install
from demos.package.read import Package
from demos.problem import BadPackage
from demos.text import Language
from kiosk.home import Home
from models.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Demo:
    """What a list shows of a demo."""

    id: str
    version: str
    title: str
    exhibitor: str
    folder: Path


def install_demo(folder: Path, kiosk: Home, language: Language) -> Demo:
    """Raises BadPackage and KnownError as `demos.package.install` does."""
    return _demo(install(folder, Library(kiosk.demos), Catalogue()), language)


def list_demos(kiosk: Home, language: Language) -> tuple[list[Demo], Sequence[BadPackage]]:
    """Those that can be shown, and what is wrong with each folder that can't."""
    packages, refused = Library(kiosk.demos).demos()
    return [_demo(package, language) for package in packages], refused


def _demo(package: Package, language: Language) -> Demo:
    manifest = package.manifest
    return Demo(manifest.id, manifest.version, manifest.text.in_(language).title, manifest.exhibitor.name, package.folder)
