"""The organiser's shelf: each version of a demo that came and passed its check, as the file that bundles carry and as a folder to look at.

ID/VERSION/package.demo     exactly what was checked
ID/VERSION/package/         the same, its pictures encoded anew: for the window, which shows it
ID/VERSION/record.json      what is remembered of the check
.looking-…/                 what is being looked at, or was and has to be mended
"""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import psutil
from pydantic import BaseModel, ConfigDict, ValidationError

from demos.manifest import Id, Sha256, Version
from demos.measure import Measured
from demos.package.catalogue import EventCatalogue, Key
from demos.package.check import Report, check_staged
from demos.package.pack import SUFFIX
from demos.package.read import Package, read_package
from demos.package.try_samples import CEILING
from demos.problem import BadPackage
from demos.records import numbers
from demos.text import Words
from exhibitor_admin.demos_here import pack_demo
from exhibitor_admin.whole_file import write_whole
from exhibitor_admin.words import Spoken
from models.catalogue import Catalogue
from models.errors import KnownError, reason_of

ARCHIVE, FOLDER, RECORD = f"package{SUFFIX}", "package", "record.json"
LOOKING = ".looking-"
KEPT = 4096
"""Records that are remembered, so that a list of two thousand is read once."""

Found = Mapping[Spoken, tuple[str, ...]]
"""What one sample gave, in lines."""


class Figures(BaseModel):
    """Of one trial on this machine; milliseconds."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    p50_ms: float
    p95_ms: float
    cold_ms: float
    peak_bytes: int

    @classmethod
    def of(cls, measured: Measured) -> Figures:
        return cls(p50_ms=measured.p50_ms, p95_ms=measured.p95_ms, cold_ms=measured.cold_ms, peak_bytes=measured.peak_bytes)


class Shelved(BaseModel):
    """One version, as a list shows it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Id
    version: Version
    title: Words
    exhibitor: str
    picture: str
    """A file's name in the folder."""
    digest: Sha256
    key: Key = ""
    figures: Figures | None = None
    found: tuple[Found, ...] = ()
    """For each sample, where there were words for it."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A package that was looked at; `place` holds what was read of it, until it is kept or `let_go`."""

    source: Path
    place: Path
    report: Report

    @property
    def good(self) -> bool:
        return not self.report.problems and self.report.package is not None and self.report.signed is not None

    def let_go(self) -> None:
        shutil.rmtree(self.place, ignore_errors=True)


class Shelf:
    """Every version's folder comes and goes by one rename."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def versions(self) -> list[Shelved]:
        """All that can be read, by id, the newest version first."""
        found = [record for path in self.root.glob(f"[!.]*/*/{RECORD}") if (record := _read(path))]
        found.sort(key=lambda record: numbers(record.version), reverse=True)
        return sorted(found, key=lambda record: record.id)

    def record(self, id: str, version: str) -> Shelved | None:
        """None for a version that isn't here."""
        return _read(self.root / id / version / RECORD)

    def archive(self, id: str, version: str) -> Path:
        return self.root / id / version / ARCHIVE

    def package(self, id: str, version: str) -> Package:
        """Raises BadPackage as `read_package` does."""
        return read_package(self.root / id / version / FOLDER)

    def permitted(self, catalogue: EventCatalogue) -> list[Path]:
        """The files that a bundle of the event should carry."""
        wanted = {
            (one.id, one.version, one.digest, one.key) for one in catalogue.approved if not catalogue.revokes(one.id, one.version, one.key)
        }
        return [self.archive(one.id, one.version) for one in self.versions() if (one.id, one.version, one.digest, one.key) in wanted]

    def look(self, source: Path, catalogue: Catalogue, tell: Callable[[str], None] = lambda _: None) -> Seen:
        """Check a folder or a `.demo` file, and hold what was read of it. `tell` as in `checked`.

        What has files and a manifest that hold is packed first, so that what is kept is what was checked, whatever happens to the
        source meanwhile. Raises KnownError `package-not-stored` (reason); then, and when `tell` raises, nothing is left.
        """
        place = self.root / f"{LOOKING}{os.getpid()}-{secrets.token_hex(4)}"
        try:
            with suppress(BadPackage):  # its problems come with all others below
                pack_demo(source, place / ARCHIVE, overwrite=False)
            place.mkdir(parents=True, exist_ok=True, mode=0o700)
            taken = place / ARCHIVE if (place / ARCHIVE).exists() else source
            report = check_staged(taken, place / FOLDER, catalogue, CEILING, tell=tell)
            return Seen(source, place, report)
        except OSError as error:
            shutil.rmtree(place, ignore_errors=True)
            raise KnownError("package-not-stored", reason=reason_of(error)) from error
        except BaseException:
            shutil.rmtree(place, ignore_errors=True)
            raise

    def keep(self, seen: Seen, found: Sequence[Found] = ()) -> Shelved:
        """Put what was seen to be good on the shelf, over the same version.

        Raises BadPackage for what isn't good, KnownError `file-unwritable`.
        """
        package, signed = seen.report.passed()
        measured = seen.report.measured
        manifest = package.manifest
        record = Shelved(
            id=manifest.id,
            version=manifest.version,
            title=Words(vi=manifest.text.vi.title, en=manifest.text.en.title),
            exhibitor=manifest.exhibitor.name,
            picture=manifest.picture,
            digest=signed.digest,
            key=signed.key,
            figures=Figures.of(measured) if measured else None,
            found=tuple(found),
        )
        write_whole(seen.place / RECORD, record.model_dump_json(indent=1).encode())
        home = self.root / record.id / record.version
        try:
            home.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._clear(home)
            os.rename(seen.place, home)
        except OSError as error:
            raise KnownError("file-unwritable", path=str(home), reason=reason_of(error)) from error
        return record

    def remove(self, id: str, version: str) -> None:
        """Raises KnownError `demo-unknown`, `file-unwritable`."""
        home = self.root / id / version
        if not (home / RECORD).exists():
            raise KnownError("demo-unknown", id=id)
        try:
            self._clear(home)
        except OSError as error:
            raise KnownError("file-unwritable", path=str(home), reason=reason_of(error)) from error

    def _clear(self, home: Path) -> None:
        """One rename takes it away; then its files go."""
        if home.exists():
            gone = self.root / f"{LOOKING}{os.getpid()}-{secrets.token_hex(4)}"
            os.rename(home, gone)
            shutil.rmtree(gone, ignore_errors=True)

    def sweep(self) -> None:
        """Throw away what windows left that were killed while they looked."""
        for left in self.root.glob(f"{LOOKING}*-*"):
            if not _lives(left.name.removeprefix(LOOKING).partition("-")[0]):
                shutil.rmtree(left, ignore_errors=True)


def history(versions: Sequence[Shelved]) -> Iterator[list[Shelved]]:
    """The versions of each demo together, in the order of `Shelf.versions`."""
    grouped: dict[str, list[Shelved]] = {}
    for record in versions:
        grouped.setdefault(record.id, []).append(record)
    yield from grouped.values()


def _lives(process: str) -> bool:
    return process.isdecimal() and psutil.pid_exists(int(process))


def _read(path: Path) -> Shelved | None:
    """None for one that isn't of ours, or lies where another belongs."""
    try:
        record = _parsed(path, path.stat().st_mtime_ns)
    except (OSError, ValidationError):
        return None
    return record if (record.id, record.version) == (path.parent.parent.name, path.parent.name) else None


@lru_cache(maxsize=KEPT)
def _parsed(path: Path, _changed: int) -> Shelved:
    return Shelved.model_validate_json(path.read_bytes())
