"""What the samples of a package gave, in the words in which the kiosk says it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from demos.inputs import INPUTS
from demos.package.read import Package
from demos.values import Value
from exhibitor_admin.report.found import found
from exhibitor_admin.report.pictures import Picture
from exhibitor_admin.shelf import Found
from exhibitor_admin.words import SPOKEN
from kiosk.bridge.results import Results
from kiosk.demo_run import Shown


def found_in(package: Package, values: Sequence[Mapping[type[Value], Value]]) -> list[Found]:
    """One for each sample that was reached; on the window's thread."""
    results = Results()
    try:
        return [_of(results, package, at, each) for at, each in enumerate(values)]
    finally:
        results.deleteLater()


def _of(results: Results, package: Package, at: int, values: Mapping[type[Value], Value]) -> Found:
    manifest = package.manifest
    results.begin(manifest, "vi")
    given = INPUTS[manifest.input].read(package.path(manifest.sample[at].file))
    results.show(Shown(0, 0.0, given, values))
    in_words = results.in_words()
    return {language: tuple(found(Picture(b"", in_words(language)), values, language)) for language in SPOKEN}
