"""Spoils packages in ways that nobody thought of: bytes flipped, cut out, doubled and swapped, in archives, models and manifests."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from demos.package.onnx_structure import Structure, read_structure
from demos.package.pack import pack
from demos.package.read import read_package
from demos.package.stage import stage
from demos.package.verify import verify
from demos.problem import BadPackage
from models.errors import KnownError

CHANGES = (1, 1, 1, 2, 3, 12)
LENGTHS = (1, 1, 2, 4, 40)
"""Mostly small: what is spoilt too much dies at the first gate and tests no other."""
INTERESTING = (b"\x00", b"\xff", b"\x7f", b"\x80", b"\xff\xff\xff\xff", b"\xff\xff\xff\x7f", b"PK\x03\x04", b"../", b"\n", b'"', b"[")


def spoil(content: bytes, chance: random.Random) -> bytes:
    """The same bytes with one to a dozen changes."""
    spoilt = bytearray(content)
    for _ in range(chance.choice(CHANGES)):
        place, length = chance.randrange(len(spoilt) + 1), chance.choice(LENGTHS)
        match chance.randrange(5):
            case 0:
                spoilt[place : place + 1] = bytes([chance.randrange(256)])
            case 1:
                del spoilt[place : place + length]
            case 2:
                spoilt[place:place] = spoilt[place : place + length]
            case 3:
                spoilt[place : place + length] = chance.choice(INTERESTING)
            case 4:
                other = chance.randrange(len(spoilt) + 1)
                spoilt[place : place + length] = spoilt[other : other + length]
    return bytes(spoilt)


class Attack:
    """One good package, and what is done with its spoilt copies. Whatever isn't a coded problem is a bug, and is raised."""

    def __init__(self, package: Path, scratch: Path, models: list[bytes]) -> None:
        """`scratch` is a folder for spoilt copies; `models` are spoilt in turn."""
        self._package, self._scratch = package, scratch
        archive = scratch / "good.demo"
        pack(package, archive)
        self._archive = archive.read_bytes()
        self._manifest = (package / "demo.toml").read_bytes()
        self._models = models
        self._turn = 0

    def turn(self, chance: random.Random) -> str:
        """Spoil one thing; returns the code of what was found, or `good`."""
        self._turn += 1
        ways: list[Callable[[random.Random], None]] = [self._spoil_archive, self._spoil_manifest, self._spoil_model]
        try:
            ways[self._turn % len(ways)](chance)
        except BadPackage as error:
            return error.problems[0].code
        except KnownError as error:
            return error.code
        return "good"

    def _spoil_archive(self, chance: random.Random) -> None:
        spoilt, staged = self._scratch / "spoilt.demo", self._scratch / f"staged-{self._turn}"
        spoilt.write_bytes(spoil(self._archive, chance))
        if problems := stage(spoilt, staged):
            raise BadPackage(problems)
        verify(staged)
        read_package(staged)

    def _spoil_manifest(self, chance: random.Random) -> None:
        path = self._package / "demo.toml"
        path.write_bytes(spoil(self._manifest, chance))
        try:
            read_package(self._package)
        finally:
            path.write_bytes(self._manifest)

    def _spoil_model(self, chance: random.Random) -> None:
        Structure.model_validate_json(read_structure(spoil(chance.choice(self._models), chance)))
