"""`demo new` as it is typed: what it says, what it asks, and that Ctrl-C leaves nothing behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from models.catalogue import WEIGHTS
from tests.patience import PATIENCE_S, wait_until_others
from tests.terminal import Answer, run_in_terminal
from tests.unit.demos.steps import random_heads

NEW = [sys.executable, "-m", "exhibitor_admin", "demo", "new"]
ROOT = Path(__file__).parents[4]


@pytest.fixture
def environment(tmp_path: Path) -> Mapping[str, str]:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    return {**os.environ, "TRAM_LANGUAGE": "en", "PYTHONPATH": str(ROOT), "TMPDIR": str(temporary), "COLUMNS": "160"}


@pytest.fixture
def model(tmp_path: Path) -> Path:
    path = tmp_path / "their-yolox.onnx"
    path.write_bytes(random_heads.yolox())
    return path


def test_all_that_was_found_out_comes_as_json(environment: Mapping[str, str], model: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [*NEW, tmp_path / "demo", "--from", model, "--json"], env=environment, capture_output=True, text=True, timeout=PATIENCE_S
    )
    told = json.loads(done.stdout)
    assert (done.returncode, told["family"], told["folder"]) == (0, "yolox", str(tmp_path / "demo")), done
    assert [step["use"] for step in told["steps"]][2] == "decode-yolox" and told["measured"]["p50_ms"] > 0
    assert {"0..255 BGR", "0..1 RGB", "ImageNet RGB"} <= told["tried"].keys()
    assert any("normalised" in said["sentence"] for said in told["unknown"])


def test_a_person_is_asked_for_the_licence_and_told_what_is_left(environment: Mapping[str, str], model: Path, tmp_path: Path) -> None:
    answers = [Answer("licence as SPDX", "MIT"), Answer("trained on", "COCO 2017")]
    ended = run_in_terminal([*map(str, NEW), str(tmp_path / "demo"), "--from", str(model)], answers, environment)
    assert ended.code == 0, ended.screen
    assert "a YOLOX detector (yolox, 95 % sure)" in ended.screen and "Normalisation tried" in ended.screen
    assert "What couldn't be known" in ended.screen and "text(s) to write" in ended.screen
    written = (tmp_path / "demo" / "demo.toml").read_text("utf-8")
    assert 'licence = "MIT"' in written and 'vi = "COCO 2017"' in written


def test_ctrl_c_leaves_nothing_behind(environment: Mapping[str, str], tmp_path: Path) -> None:
    command: list[str | Path] = [*NEW, tmp_path / "demo", "--from", WEIGHTS / "nanodet_coco_416.onnx"]
    running = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, start_new_session=True)
    wait_until_others(lambda: list(tmp_path.glob(".demo.*")) or running.poll() is not None)
    os.killpg(running.pid, signal.SIGINT)
    _, told = running.communicate(timeout=PATIENCE_S)
    assert running.returncode == 130, told
    assert b"Traceback" not in told
    assert sorted(path.name for path in tmp_path.iterdir()) == ["tmp"] and list((tmp_path / "tmp").iterdir()) == []


def test_templates_are_listed(environment: Mapping[str, str]) -> None:
    listed = subprocess.run([*NEW[:-1], "templates"], env=environment, capture_output=True, text=True, timeout=PATIENCE_S)
    assert "detect-yolox" in listed.stdout and "Finds things with your own YOLOX." in listed.stdout, listed
