"""What a worker is told to do: the steps, the models' bytes, and which values are wanted back."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from demos.package.read import Package
from demos.pipeline import dump_steps
from demos.runner.protocol import Message
from demos.values import Value
from models.catalogue import Catalogue
from models.errors import KnownError

ReadModels = Callable[[], Mapping[str, bytes]]
"""Reads and verifies the models anew; a job doesn't keep 40 MB in memory for the case of a restart."""


@dataclass(frozen=True)
class Job:
    """Everything about a demo that its worker needs."""

    steps: Sequence[Mapping[str, Any]]
    wants: frozenset[type[Value]]
    read_models: ReadModels
    input: str = "picture"
    """What it is given, as the manifest names it."""

    def message(self) -> Message:
        """Raises KnownError when a model is missing or damaged."""
        models = self.read_models()
        wants = sorted(kind.__name__ for kind in self.wants)
        data = {"input": self.input, "steps": list(self.steps), "wants": wants, "models": list(models)}
        return Message("open", data, [np.frombuffer(model, np.uint8) for model in models.values()])


def job_for(package: Package, catalogue: Catalogue) -> Job:
    """The job of running a package's demo."""
    return Job(dump_steps(package.manifest.step), package.manifest.wants, lambda: _read_models(package, catalogue), package.manifest.input)


def _read_models(package: Package, catalogue: Catalogue) -> dict[str, bytes]:
    """Raises KnownError `model-damaged` for a file of the package that isn't what the manifest says, or what the catalogue raises."""
    read: dict[str, bytes] = {}
    for name, model in package.manifest.model.items():
        if model.catalogue is not None:
            read[name] = catalogue.read(model.catalogue)
        elif model.file is not None:
            read[name] = package.path(model.file).read_bytes()
            if hashlib.sha256(read[name]).hexdigest() != model.sha256:
                raise KnownError("model-damaged", model=model.file)
    return read
