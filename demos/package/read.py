"""Read a demo's folder: its manifest as typed data, its files by name and nothing outside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from demos.manifest import Manifest
from demos.package.contents import FILE_BYTES
from demos.problem import BadPackage, Problem
from demos.toml import read_toml
from models.errors import Datum

MANIFEST = "demo.toml"
MANIFEST_BYTES = 256 * 1024
MOST_SAID = 300
"""Characters of what pydantic says."""
MOST_TOLD = 200
LIST_BYTES = 4 * 2**20
"""Of a file that a step reads: the hundred thousand pieces of a large vocabulary fit."""


@dataclass(frozen=True)
class Package:
    """A folder with a manifest that holds."""

    folder: Path
    manifest: Manifest
    models: Path | None = None
    """Where its models lie by their SHA-256, once it is installed; before that they lie in its folder."""

    def path(self, name: str) -> Path:
        """Where a file lies that the manifest names."""
        digest = next((model.sha256 for model in self.manifest.model.values() if model.file == name), None)
        return self.models / digest if self.models and digest else self.folder / name

    @property
    def roots(self) -> tuple[Path, ...]:
        """The folders in which its files lie; whatever leads out of them isn't a file of it."""
        return (self.folder, self.models) if self.models else (self.folder,)


def read_package(folder: Path, models: Path | None = None) -> Package:
    """Raises BadPackage with every problem of the manifest, and of the files it names; `models` as in `Package`."""
    manifest = read_manifest(folder)
    package = Package(folder, manifest, models)
    problems = [problem for name in named_files(manifest) if (problem := _file_problem(package.path(name), package.roots, name))]
    if problems:
        raise BadPackage(problems)
    return package


def read_manifest(folder: Path) -> Manifest:
    """Raises BadPackage: `manifest-absent`, `manifest-too-big`, `manifest-syntax`, or all that `Manifest` found wrong."""
    text = _manifest_text(folder)
    try:
        return Manifest.model_validate(read_toml(text), context={"read": lambda name: _read_inside(folder, name)})
    except ValidationError as error:
        raise BadPackage(_problems(error)) from error
    except ValueError as error:
        raise BadPackage([Problem("manifest-syntax", MANIFEST, {"reason": str(error)})]) from error


def named_files(manifest: Manifest) -> tuple[str, ...]:
    """Every file that the manifest names beside those already read into it, without repeats."""
    names = [manifest.picture]
    names += [model.file for model in manifest.model.values() if model.file]
    names += [sample.file for sample in manifest.sample]
    names += [background.file for background in manifest.show.background]
    return tuple(dict.fromkeys(names))


def _manifest_text(folder: Path) -> str:
    path = folder / MANIFEST
    if path.is_symlink() or not path.is_file():
        raise BadPackage([Problem("manifest-absent", MANIFEST)])
    if path.stat().st_size > MANIFEST_BYTES:
        raise BadPackage([Problem("manifest-too-big", MANIFEST, {"most_bytes": MANIFEST_BYTES})])
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError as error:
        raise BadPackage([Problem("manifest-syntax", MANIFEST, {"reason": str(error)})]) from error


def _read_inside(folder: Path, name: str) -> bytes:
    """Raises ValueError, which pydantic reports at the field's place."""
    if problem := _file_problem(folder / name, (folder,), name, LIST_BYTES):
        raise ValueError(problem.code)
    return (folder / name).read_bytes()


def _file_problem(path: Path, roots: Sequence[Path], name: str, most_bytes: int = FILE_BYTES) -> Problem | None:
    try:
        inside = any(path.resolve(strict=True).is_relative_to(root.resolve()) for root in roots)
    except (OSError, ValueError):
        return Problem("file-missing", name)
    if not inside or path.is_symlink() or not path.is_file() or path.stat().st_nlink > 1:
        return Problem("file-not-plain", name)
    if path.stat().st_size > most_bytes:
        return Problem("file-too-big", name, {"most_bytes": most_bytes})
    return None


def _problems(error: ValidationError) -> list[Problem]:
    """Of a flood the first `MOST_TOLD`, and `manifest-more` (more): nobody reads on, and a window would show nothing else."""
    told = [_problem(details) for details in error.errors(include_url=False)[:MOST_TOLD]]
    more = error.error_count() - len(told)
    return [*told, Problem("manifest-more", MANIFEST, {"more": more})] if more else told


def _problem(details: ErrorDetails) -> Problem:
    place = ".".join(str(part) for part in details["loc"])
    context = details.get("ctx", {})
    if isinstance(code := context.get("code"), str):  # a KnownError's own, as `Manifest` hands it on
        return Problem(code, f"{MANIFEST}: {place}".rstrip(": "), {key: value for key, value in context.items() if key != "code"})
    said: dict[str, Datum] = {key: value for key, value in context.items() if isinstance(value, (int, float))}
    said |= {key: value[:MOST_SAID].replace(" or ", ", ") for key, value in context.items() if isinstance(value, str)}
    told = {"reason": details["msg"].removeprefix("Value error, ")[:MOST_SAID]} | said
    return Problem(f"manifest-{details['type'].replace('_', '-')}", f"{MANIFEST}: {place}", told)
