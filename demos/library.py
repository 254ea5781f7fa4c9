"""What demos there are here: those that ship with the program, and those that were installed; a later version wins."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from demos.package.read import MANIFEST, Package, read_package
from demos.problem import BadPackage

SHOWCASE = Path(__file__).parent / "showcase"
"""The demos that ship, in the order of their folders' names."""


class Library:
    """The demos of one kiosk: folders `showcase/NAME` and `installed/ID/VERSION`."""

    def __init__(self, installed: Path, showcase: Path = SHOWCASE) -> None:
        self.installed = installed
        self._showcase = showcase

    def demos(self) -> tuple[Sequence[Package], Sequence[BadPackage]]:
        """The newest good version of every demo, showcase first, and what was wrong with the folders that can't be used."""
        found: dict[str, Package] = {}
        refused: list[BadPackage] = []
        for folder in self._folders():
            try:
                package = read_package(folder)
            except BadPackage as error:
                refused.append(error)
                continue
            known = found.get(package.manifest.id)
            if known is None or version_key(package) >= version_key(known):
                found[package.manifest.id] = package
        return list(found.values()), refused

    def _folders(self) -> list[Path]:
        patterns = ((self._showcase, f"*/{MANIFEST}"), (self.installed, f"*/*/{MANIFEST}"))
        return [path.parent for root, pattern in patterns if root.is_dir() for path in sorted(root.glob(pattern))]


def version_key(package: Package) -> tuple[int, ...]:
    """A version as numbers that compare."""
    return tuple(map(int, package.manifest.version.split(".")))
