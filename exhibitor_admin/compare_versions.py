"""What changed from one version of a package to another: in its manifest, entry by entry, and in its files."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from demos.package.contents import LISTING, SIGNATURE
from demos.package.read import MANIFEST
from demos.package.stage import stage
from demos.problem import BadPackage, Problem
from demos.toml import read_toml
from models.errors import KnownError, reason_of

PARTS: Final = ("texts", "steps", "models", "samples", "rest", "files")
"""The order in which changes are told."""
PART_OF: Final = {
    "text": "texts",
    "exhibitor": "texts",
    "step": "steps",
    "control": "steps",
    "action": "steps",
    "model": "models",
    "sample": "samples",
}
"""The part to which an entry of the manifest belongs; all others to the rest."""
NAMES: Final = ("name", "file", "use", "step", "title")
"""Keys by which the tables of a list are told apart, in this order."""
UNTOLD: Final = frozenset((MANIFEST, LISTING, SIGNATURE))
"""Files that change with every version."""


@dataclass(frozen=True, slots=True)
class Change:
    """One entry or file. `before` is empty for what came, `after` for what went; for a file they are the beginnings of its SHA-256."""

    part: str
    """One of `PARTS`."""
    place: str
    before: str
    after: str


def compare_sources(old: Path, new: Path) -> list[Change]:
    """Of two folders or `.demo` files. Raises BadPackage, KnownError `package-not-stored` (reason)."""
    with tempfile.TemporaryDirectory(prefix="demo-compare-") as place:
        staged = [Path(place) / name for name in ("old", "new")]
        for source, target in zip((old, new), staged, strict=True):
            _stage(source, target)
        return compare(*staged)


def compare(old: Path, new: Path) -> list[Change]:
    """Of two staged folders. Raises BadPackage `manifest-syntax` where one has no manifest that can be read."""
    before, after = dict(_entries(_manifest(old))), dict(_entries(_manifest(new)))
    entries = [Change(PART_OF.get(place.split(".")[0], "rest"), place, *pair) for place, pair in _changed(before, after)]
    files = [Change("files", place, *pair) for place, pair in _changed(_files(old), _files(new))]
    return sorted([*entries, *files], key=lambda change: PARTS.index(change.part))


def _changed(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[tuple[str, tuple[str, str]]]:
    for place in dict.fromkeys((*before, *after)):
        pair = before.get(place, ""), after.get(place, "")
        if pair[0] != pair[1]:
            yield place, pair


def _entries(table: Mapping[str, Any], place: str = "") -> Iterator[tuple[str, str]]:
    """Every value with the way to it: `step.2-nms.iou`."""
    for key, value in table.items():
        yield from _entry(f"{place}{key}", value)


def _entry(place: str, value: object) -> Iterator[tuple[str, str]]:
    match value:
        case dict():
            yield from _entries(value, f"{place}.")
        case list() if value and all(isinstance(each, dict) for each in value):
            for name, each in zip(_named(value), value, strict=True):
                yield from _entries(each, f"{place}.{name}.")
        case list():
            yield place, ", ".join(map(str, value))
        case bool():
            yield place, str(value).lower()
        case _:
            yield place, str(value)


def _named(tables: Sequence[Mapping[str, Any]]) -> list[str]:
    """A name for each table of a list by which it is found again in another version; one that comes twice gets a number."""
    names: list[str] = []
    for table in tables:
        name = str(next((table[key] for key in NAMES if key in table), len(names) + 1))
        same = sum(other == name or other.startswith(f"{name}#") for other in names)
        names.append(f"{name}#{same + 1}" if same else name)
    return names


def _files(folder: Path) -> dict[str, str]:
    found = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()}
    return {name: _digest(path) for name, path in found.items() if name not in UNTOLD}


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:12]


def _manifest(folder: Path) -> dict[str, Any]:
    try:
        return read_toml((folder / MANIFEST).read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise BadPackage([Problem("manifest-syntax", MANIFEST, {"reason": str(error)})]) from error


def _stage(source: Path, target: Path) -> None:
    try:
        if problems := stage(source, target):
            raise BadPackage(problems)
    except OSError as error:
        raise KnownError("package-not-stored", reason=reason_of(error)) from error
