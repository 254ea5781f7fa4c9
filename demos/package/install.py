"""Put a demo into the library: staged, verified, read, its pictures made anew, its samples tried, then moved into place at once."""

from __future__ import annotations

import hashlib
from pathlib import Path

from demos.library import Library
from demos.package.read import Package, read_package
from demos.package.reencode import reencode_pictures
from demos.package.stage import stage
from demos.package.try_samples import CEILING, try_samples
from demos.package.verify import verify
from demos.problem import BadPackage, Problem
from demos.runner.sandbox import Ceiling
from models.catalogue import Catalogue
from models.errors import KnownError
from models.runtime import is_ort_format


def install(source: Path, library: Library, catalogue: Catalogue, ceiling: Ceiling = CEILING) -> Package:
    """Returns the package where it now lies; `source` is its folder or its `.demo` file.

    Raises BadPackage with every problem of the stage that found any, KnownError as `Library.admit` does, and `package-not-stored`
    (reason) when the disk refuses. Whatever stops it leaves nothing in the library.
    """
    try:
        with library.store.incoming() as staged:
            _refuse(stage(source, staged))
            signed = verify(staged)
            package = read_package(staged)
            signed.require(package.manifest)
            library.admit(package, signed)
            _refuse([*_model_problems(package, catalogue), *reencode_pictures(package)])
            _refuse(try_samples(package, catalogue, ceiling))
            return library.store.keep(package, signed)
    except OSError as error:
        raise KnownError("package-not-stored", reason=error.strerror or type(error).__name__) from error


def _refuse(problems: list[Problem]) -> None:
    if problems:
        raise BadPackage(problems)


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
