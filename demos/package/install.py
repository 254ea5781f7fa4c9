"""Put a demo into the library: staged, read, its pictures made anew, its samples tried, and only then moved into place at once."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path
from uuid import uuid4

import psutil

from demos.library import Library, version_key
from demos.package.read import Package, read_package
from demos.package.reencode import reencode_pictures
from demos.package.stage import stage
from demos.package.try_samples import CEILING, try_samples
from demos.problem import BadPackage, Problem
from demos.runner.sandbox import Ceiling
from models.catalogue import Catalogue
from models.errors import KnownError
from models.runtime import is_ort_format


def install(folder: Path, library: Library, catalogue: Catalogue, ceiling: Ceiling = CEILING) -> Package:
    """Returns the package where it now lies.

    Raises BadPackage with every problem of the stage that found any, KnownError `package-not-newer` (id, version, installed), and
    `package-not-stored` (reason) when the disk refuses. Whatever stops it leaves nothing in the library.
    """
    incoming = library.installed.with_name("incoming")
    staged = incoming / f"{os.getpid()}-{uuid4().hex}"
    try:
        _sweep(incoming)
        _refuse(stage(folder, staged))
        package = read_package(staged)
        _refuse_older(package, library)
        _refuse([*_model_problems(package, catalogue), *reencode_pictures(package)])
        _refuse(try_samples(package, catalogue, ceiling))
        return _move(package, library)
    except OSError as error:
        raise KnownError("package-not-stored", reason=error.strerror or type(error).__name__) from error
    finally:
        shutil.rmtree(staged, ignore_errors=True)


def _sweep(incoming: Path) -> None:
    """Throw away what installations left that were killed; those still at work are let be."""
    for left in incoming.glob("*-*"):
        owner = left.name.partition("-")[0]
        if owner.isdecimal() and not psutil.pid_exists(int(owner)):
            shutil.rmtree(left, ignore_errors=True)


def _refuse(problems: list[Problem]) -> None:
    if problems:
        raise BadPackage(problems)


def _refuse_older(package: Package, library: Library) -> None:
    here, _ = library.demos()
    for known in here:
        if known.manifest.id == package.manifest.id and version_key(package) <= version_key(known):
            data = {"id": package.manifest.id, "version": package.manifest.version, "installed": known.manifest.version}
            raise KnownError("package-not-newer", **data)


def _model_problems(package: Package, catalogue: Catalogue) -> list[Problem]:
    """What the catalogue says of its models; `model-ort` for a file of onnxruntime's own format, `model-damaged` for another digest."""
    problems = []
    for name, model in package.manifest.model.items():
        place = f"demo.toml: model.{name}"
        if model.file is not None:
            content = package.path(model.file).read_bytes()
            if is_ort_format(content):
                problems.append(Problem("model-ort", place, {"file": model.file}))
            if hashlib.sha256(content).hexdigest() != model.sha256:
                problems.append(Problem("model-damaged", place, {"file": model.file}))
        elif model.catalogue is not None:
            try:
                catalogue.read(model.catalogue)
            except KnownError as error:
                problems.append(Problem(error.code, place, dict(error.data)))
    return problems


def _move(package: Package, library: Library) -> Package:
    """One rename, made durable: either the whole demo is there afterwards or nothing of it."""
    home = library.installed / package.manifest.id
    target = home / package.manifest.version
    home.mkdir(parents=True, exist_ok=True)
    if target.exists():
        shutil.rmtree(target)  # a folder that the library can't use, else this version would have been refused
    for path in (*(path for path in package.folder.rglob("*") if path.is_dir()), package.folder):
        _make_durable(path)
    package.folder.rename(target)
    _make_durable(home)
    _make_durable(library.installed)
    return Package(target, package.manifest)


def _make_durable(folder: Path) -> None:
    if os.name == "nt":
        return  # Windows has no way to sync a folder
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
