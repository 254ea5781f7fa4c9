"""A profile says what a machine can do, and a demo measured here is foretold there: scaled by its own kind of model, with honest doubt."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from demos.measure import Measured
from demos.package.checks.structure import structure_of
from demos.package.read import Package, read_package
from demos.profile import standard
from demos.profile.machine import Machine, Timed, read_machine
from demos.profile.predict import Prediction, kind_of, predict
from demos.profile.standard import STANDARD, measure_machine
from demos.profile.verdict import judge, judge_pace, worst
from demos.runner.sandbox import SandboxLevel
from models.catalogue import Catalogue
from models.errors import KnownError
from tests.hostile.a_package import change, write_package

CONVOLUTION, SEQUENCE = ({one.id for one in STANDARD if one.kind == kind} for kind in ("convolution", "sequence"))
HERE = {id: Timed(run_ms=10, run_cpu_ms=20, prepare_ms=1, prepare_cpu_ms=1, way_ms=0.5, cold_ms=200) for id in (*CONVOLUTION, *SEQUENCE)}


def machine(name: str = "there", times: dict[str, float] | None = None, busy: float = 0.0, **others: float) -> Machine:
    """One that is so many times slower than `HERE`, by the ids of models; `others` for all of them."""
    slower = times or {}
    models = {id: timed.model_copy(update={"run_ms": timed.run_ms * slower.get(id, 1.0), **others}) for id, timed in HERE.items()}
    facts = {"processor": "p", "cores": 2, "memory_bytes": 8 * 2**30, "system": "s", "program": "1"}
    return Machine.model_validate({**facts, "name": name, "measured": date(2026, 11, 22), "busy": busy, "models": models})


def measured(**cpu_ms: float) -> Measured:
    walls = SandboxLevel(7, True, True)
    return Measured(300.0, 15.0, 20.0, 200 * 2**20, 20, ("CPUExecutionProvider",), walls, 14.0, cpu_ms, cpu_ms)


@pytest.fixture
def package(tmp_path: Path) -> Package:
    """stretch, infer, mask; its own model has no convolutions."""
    return read_package(write_package(tmp_path / "package"))


def foretold(package: Package, there: Machine) -> Prediction:
    return predict(package, measured(stretch=1.0, infer=20.0, mask=0.0), Catalogue(), machine("here"), there)


def test_on_the_same_machine_it_takes_what_it_takes(package: Package) -> None:
    same = foretold(package, machine())
    assert same.likely_ms == pytest.approx(1.0 + 10.0 + 0.5) and same.cold_ms == pytest.approx(300.0)
    assert same.low_ms < same.likely_ms < same.high_ms and same.peak_bytes == 200 * 2**20


def test_each_part_is_carried_over_by_its_own_kind(package: Package) -> None:
    slow = foretold(package, machine(times=dict.fromkeys(SEQUENCE, 3.0), prepare_ms=2.0, cold_ms=400.0))
    assert slow.likely_ms == pytest.approx(2.0 + 30.0 + 0.5) and slow.cold_ms == pytest.approx(600.0)
    assert foretold(package, machine(times=dict.fromkeys(CONVOLUTION, 3.0))).likely_ms == pytest.approx(1.0 + 10.0 + 0.5)


def test_a_standard_model_is_carried_over_by_itself(package: Package) -> None:
    change(package.folder, "model.light = {", "model.light = { catalogue = 'nanodet-416' }\nmodel.other = {")
    there = machine(times={"nanodet-416": 5.0})
    found = foretold(read_package(package.folder), there)
    assert found.likely_ms == pytest.approx(1.0 + 50.0 + 0.5) and found.sureness == "sure"


def test_disagreeing_models_one_alone_and_a_busy_machine_make_unsure(package: Package) -> None:
    assert foretold(package, machine()).sureness == "roughly"  # one standard model of that kind, and it isn't this one
    change(package.folder, "model.light = {", "model.light = { catalogue = 'palm-192' }\nmodel.other = {")
    convolution = read_package(package.folder)
    assert foretold(convolution, machine(times=dict.fromkeys(CONVOLUTION, 2.0))).sureness == "sure"
    assert foretold(convolution, machine(times={"nanodet-416": 2.0})).sureness == "roughly"
    assert foretold(convolution, machine(busy=0.6)).sureness == "roughly"


@pytest.mark.parametrize(("id", "kind"), [("nanodet-416", "convolution"), ("selfie-segmentation", "convolution"), ("aster-vi", "sequence")])
def test_a_model_s_kind_is_told_from_its_operators(id: str, kind: str) -> None:
    assert kind_of(structure_of(Catalogue().read(id), id)) == kind


def test_this_machine_is_measured_and_its_file_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(standard, "RUNS", 3)
    heard: list[str] = []
    found = measure_machine("Quầy 3", Catalogue(), heard.append)
    (tmp_path / "machine.json").write_text(found.model_dump_json())
    assert read_machine(tmp_path / "machine.json") == found
    assert set(heard) == set(found.models) == CONVOLUTION | SEQUENCE
    assert found.models["nanodet-416"].run_cpu_ms > found.models["efficientnet-lite0"].run_cpu_ms > 0


@pytest.mark.parametrize("content", [b"", b"[]", b"\xff", b'{"format": 2}', json.dumps({"x": "y" * 70_000}).encode(), None])
def test_a_file_that_is_no_profile_is_told(content: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "machine.json"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(KnownError) as told:
        read_machine(path)
    assert told.value.code == "profile-bad" and told.value.data["reason"]


def test_verdicts(package: Package) -> None:
    assert [judge(value, (1.0, 2.0)) for value in (1.0, 1.5, 2.5)] == ["good", "sluggish", "too-slow"]
    assert worst("good", "too-slow", "sluggish") == "too-slow"
    assert judge_pace(900.0, package.manifest) == "good"  # it answers what it is shown
    live = package.manifest.model_copy(update={"needs": ("camera",)})
    assert [judge_pace(value, live) for value in (70.0, 150.0, 900.0)] == ["good", "sluggish", "too-slow"]
