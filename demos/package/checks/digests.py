"""Every model is the very file that the manifest speaks of, or one that the program's own catalogue has."""

from __future__ import annotations

import hashlib

from demos.package.read import Package
from demos.problem import Problem
from models.catalogue import Catalogue
from models.errors import KnownError


def check_digests(package: Package, catalogue: Catalogue) -> list[Problem]:
    """Codes: `model-damaged` for a file whose SHA-256 isn't the manifest's, and what `Catalogue.read` raises."""
    problems = []
    for name, model in package.manifest.model.items():
        place = f"demo.toml: model.{name}"
        if model.file is not None:
            with package.path(model.file).open("rb") as file:
                if hashlib.file_digest(file, "sha256").hexdigest() != model.sha256:
                    problems.append(Problem("model-damaged", place, {"model": name, "file": model.file}))
        elif model.catalogue is not None:
            try:
                catalogue.read(model.catalogue)
            except KnownError as error:
                problems.append(Problem(error.code, place, dict(error.data)))
    return problems
