"""The built-in demos do in the locked worker what they do outside it: no step needs a file, or a module that isn't loaded yet."""

from __future__ import annotations

from pathlib import Path

import psutil
import pytest

from demos.library import SHOWCASE
from demos.package.read import read_package
from demos.package.try_samples import try_samples
from models.catalogue import Catalogue
from tests.hostile.a_package import write_package
from tests.patience import wait_until_others
from tests.qml.made_demo import LOOK, made, named, words


@pytest.mark.parametrize("folder", sorted(SHOWCASE.glob("*/")), ids=lambda folder: folder.name)
def test_the_samples_give_in_the_sandbox_what_is_expected(folder: Path) -> None:
    trial = try_samples(read_package(folder), Catalogue())
    assert trial.problems == ()
    assert trial.measured is not None and trial.measured.runs >= 2
    assert 0 < trial.measured.p50_ms <= trial.measured.p95_ms and trial.measured.peak_bytes > 50 * 2**20


def test_a_control_that_the_model_cannot_follow_is_found_before_a_visitor_does() -> None:
    layouts = [{"value": layout, "text": words(layout)} for layout in ("nhwc", "nchw")]
    classes = {"use": "classify", "output": "logits", "names": named(a=0), "top": 1}
    controls = [
        {"step": "classify", "field": "top", "range": [1, 5], "text": words("x")},
        {"step": "stretch", "field": "layout", "choices": layouts, "text": words("x")},
    ]
    (problem,) = try_samples(made([*LOOK, classes], {"panel": "best"}, control=controls), Catalogue()).problems
    assert (problem.code, problem.place) == ("model-run-failed", "demo.toml: control.1")


def test_trying_again_and_again_leaves_no_process_no_descriptor_and_no_memory_behind(tmp_path: Path) -> None:
    package = read_package(write_package(tmp_path / "package"))
    try_samples(package, Catalogue())  # the server of children, and what is loaded once, stay
    before = left_behind()
    for _ in range(12):
        assert try_samples(package, Catalogue()).problems == ()
    wait_until_others(lambda: all(now <= then for now, then in zip(left_behind(), before, strict=True)), left_behind)


def left_behind() -> tuple[int, int, int]:
    """Children, open descriptors and blocks of shared memory of this process."""
    this = psutil.Process()
    mapped = [region.path for region in this.memory_maps() if region.path.startswith("/dev/shm/")]
    return len(this.children()), this.num_fds(), len(mapped)
