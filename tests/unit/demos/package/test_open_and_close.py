"""Opening and closing a demo over and over is counted, and memory that isn't given back is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from demos.package.open_and_close import Cycled, Effort, open_and_close
from demos.package.read import read_package
from demos.runner import cycling
from demos.runner.isolated import Allowance, run_isolated
from demos.runner.job import job_for
from demos.runner.opening import open_job
from demos.runner.protocol import Message, pack
from models.catalogue import Catalogue
from tests.hostile.a_package import write_package

MEGABYTE = 2**20


def test_a_small_demo_is_opened_and_closed_a_hundred_times_without_growing(tmp_path: Path) -> None:
    cycled, problems = open_and_close(read_package(write_package(tmp_path / "package")), Catalogue(), Effort(30.0))
    assert problems == () and cycled is not None and cycled.cycles == 100 and cycled.grown_bytes < 16 * MEGABYTE


def test_a_large_demo_is_opened_as_often_as_there_is_time(tmp_path: Path) -> None:
    cycled, problems = open_and_close(read_package(write_package(tmp_path / "package")), Catalogue(), Effort(0.001))
    assert problems == () and cycled is not None and 2 <= cycled.cycles < 100


def cycle_and_keep(payload: bytes) -> bytes:
    """In a child: as `cycle`, with a megabyte that each opening doesn't give back."""
    kept: list[bytes] = []

    def open_and_keep(message: Message) -> object:
        kept.append(bytes([len(kept)]) * MEGABYTE)
        return open_job(message)

    setattr(cycling, "open_job", open_and_keep)  # noqa: B010 - mypy knows better what it is
    return cycling.cycle(payload)


def test_what_is_not_given_back_is_found(tmp_path: Path) -> None:
    message = job_for(read_package(write_package(tmp_path / "package")), Catalogue()).message()
    asked = Message(message.kind, {**message.data, "times": 100, "seconds": 30.0}, message.arrays)
    answer = Cycled.model_validate_json(run_isolated(f"{__name__}:cycle_and_keep", pack(asked), Allowance(60.0, 2**31)))
    assert answer.cycles == 100 and answer.grown_bytes > 60 * MEGABYTE


def test_growth_beyond_the_allowance_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("demos.package.open_and_close.GROWN_BYTES", -1)
    _, (problem,) = open_and_close(read_package(write_package(tmp_path / "package")), Catalogue(), Effort(0.1))
    assert (problem.code, problem.place) == ("opening-grows", "vn.example.light") and problem.data["cycles"]


def test_a_child_that_ends_is_told_with_its_code(tmp_path: Path) -> None:
    folder = write_package(tmp_path / "package")
    package = read_package(folder)
    (folder / "model.onnx").write_bytes(b"another model")
    cycled, (problem,) = open_and_close(package, Catalogue())
    assert cycled is None and problem.code == "model-damaged"
