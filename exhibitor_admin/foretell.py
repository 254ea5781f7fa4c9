"""Foretells how a demo would run on a kiosk, from the profile that was made there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from demos.package.check import Report, checked
from demos.problem import BadPackage
from demos.profile.machine import Machine, read_machine
from demos.profile.predict import Prediction, predict
from demos.profile.standard import measure_machine
from exhibitor_admin.report.speed import foretell
from exhibitor_admin.words import SPOKEN, Spoken
from models.catalogue import Catalogue


def predict_there(report: Report, catalogue: Catalogue, there: Machine) -> Prediction | None:
    """Measures this machine now, as soon after the check as can be. None for a package that didn't run."""
    if report.package is None or report.measured is None:
        return None
    return predict(report.package, report.measured, catalogue, measure_machine("-", catalogue), there)


def foretell_from(source: Path, profile: Path, catalogue: Catalogue, tell: Callable[[str], None]) -> dict[Spoken, str]:
    """One sentence, in each language, after a check made anew. `tell` as in `checked`, and "profiling".

    Raises KnownError `profile-bad`, `package-not-stored`, and BadPackage for a package that doesn't run.
    """
    there = read_machine(profile)
    tell("looking")
    with checked(source, catalogue, tell=tell) as report:
        tell("profiling")
        predicted = predict_there(report, catalogue, there)
        if predicted is None or report.package is None:
            raise BadPackage(report.problems)
        manifest = report.package.manifest
        return {language: foretell(predicted, manifest, language) for language in SPOKEN}
