"""How well a demo's time is foretold from this machine's own profile: what the prediction makes of processor time, beside the clock."""

from __future__ import annotations

from demos.library import SHOWCASE
from demos.package.read import read_package
from demos.package.try_samples import try_samples
from demos.profile.predict import predict
from demos.profile.standard import measure_machine
from models.catalogue import Catalogue

DEMO = "read-vietnamese"
"""Two models, of which one is no standard model, and steps that take their time."""


def foretold_and_measured() -> tuple[float, float]:
    """Milliseconds for a sample while nothing disturbs the machine."""
    catalogue, package = Catalogue(), read_package(SHOWCASE / DEMO)
    machine = measure_machine("bench", catalogue)
    measured = try_samples(package, catalogue).measured
    if measured is None:
        raise RuntimeError(f"{DEMO} doesn't run")
    return predict(package, measured, catalogue, machine, machine).likely_ms, measured.quiet_ms
