"""The built-in demos do in the locked worker what they do outside it: no step needs a file, or a module that isn't loaded yet."""

from __future__ import annotations

from pathlib import Path

import pytest

from demos.library import SHOWCASE
from demos.package.read import read_package
from demos.package.try_samples import try_samples
from models.catalogue import Catalogue


@pytest.mark.parametrize("folder", sorted(SHOWCASE.glob("*/")), ids=lambda folder: folder.name)
def test_the_samples_give_in_the_sandbox_what_is_expected(folder: Path) -> None:
    trial = try_samples(read_package(folder), Catalogue())
    assert trial.problems == ()
    assert trial.measured is not None and trial.measured.runs >= 2
    assert 0 < trial.measured.p50_ms <= trial.measured.p95_ms and trial.measured.peak_bytes > 50 * 2**20
