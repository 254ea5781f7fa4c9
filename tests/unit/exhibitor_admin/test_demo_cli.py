"""The exhibitor's and the organiser's afternoon with a demo, as they type it: check, sign, pack, permit, install, go back, remove."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.display import DISPLAYS
from kiosk.home import Home
from tests.a_lead import make_event
from tests.hostile.a_package import change, write_package
from tests.patience import PATIENCE_S, wait_until_others

ADMIN = [sys.executable, "-m", "exhibitor_admin"]
ROOT = Path(__file__).parents[3]
PASSPHRASE = "mận chín đầu mùa"


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    make_event(Home(tmp_path / "kiosk").event)
    homes = {"TRAM_HOME": str(tmp_path / "kiosk"), "TRAM_ORGANISER_HOME": str(tmp_path / "organiser"), "TRAM_LANGUAGE": "en"}
    return {**os.environ, **homes, "PYTHONPATH": str(ROOT)}


def run(environment: dict[str, str], *arguments: object) -> subprocess.CompletedProcess[str]:
    """`exhibitor-admin demo …`, with the passphrase piped in."""
    command = [*ADMIN, "demo", *map(str, arguments)]
    return subprocess.run(command, input=PASSPHRASE + "\n", env=environment, capture_output=True, text=True, timeout=PATIENCE_S)


def test_from_the_exhibitors_folder_to_the_kiosk_and_back(environment: dict[str, str], tmp_path: Path) -> None:
    folder = write_package(tmp_path / "package")
    archive = tmp_path / "light.demo"
    checked = run(environment, "check", folder, "--json")
    report = json.loads(checked.stdout)
    assert (checked.returncode, report["problems"], report["id"]) == (0, [], "vn.example.light")
    assert report["measured"]["p50_ms"] > 0 and report["measured"]["sandbox"]["seccomp"]
    signed = run(environment, "sign", folder)
    assert signed.returncode == 0 and "RW" in signed.stdout and "spare copy" in signed.stderr, signed
    assert run(environment, "pack", folder, "-o", archive).returncode == 0
    refused = run(environment, "pack", folder, "-o", archive)
    assert refused.returncode == 1 and "--force" in refused.stderr
    approved = run(environment, "approve", archive)
    assert approved.returncode == 0 and "vn.example.light 1.0.0" in approved.stdout, approved
    installed = run(environment, "install", archive, "--json")
    assert installed.returncode == 0 and json.loads(installed.stdout)["version"] == "1.0.0", installed
    gone = run(environment, "revoke", "vn.example.light")
    assert gone.returncode == 0, gone
    listed = json.loads(run(environment, "list", "--json").stdout)
    assert "vn.example.light" not in {demo["id"] for demo in listed["demos"]}
    assert [problem["code"] for problem in listed["problems"]] == ["demo-revoked"]
    assert run(environment, "remove", "vn.example.light").returncode == 0
    nothing = run(environment, "rollback", "vn.example.light")
    assert nothing.returncode == 1 and "demo list" in nothing.stderr


def test_a_version_is_shelved_listed_and_compared(environment: dict[str, str], tmp_path: Path) -> None:
    old, new = write_package(tmp_path / "old"), write_package(tmp_path / "new")
    change(new, '"1.0.0"', '"1.1.0"')
    assert "1.0.0" in run(environment, "shelve", old).stdout
    told = json.loads(run(environment, "compare", old, new, "--json").stdout)
    assert [(one["place"], one["before"], one["after"]) for one in told] == [("version", "1.0.0", "1.1.0")]
    light = next(one for one in json.loads(run(environment, "standing", "--json").stdout) if one["id"] == "vn.example.light")
    assert [(one["version"], one["state"], one["shown"]) for one in light["versions"]] == [("1.0.0", "waiting", False)]
    (old / "demo.toml").write_text("broken")
    refused = run(environment, "shelve", old)
    assert refused.returncode == 1 and "demo.toml" in refused.stderr


def test_every_problem_is_told_with_its_place_and_its_mend(environment: dict[str, str], tmp_path: Path) -> None:
    folder = write_package(tmp_path / "package")
    change(folder, '"Apache-2.0"', '"ask us"')
    (folder / "bright.jpg").write_bytes(b"no picture")
    told = run(environment, "check", folder)
    assert told.returncode == 1
    assert "demo.toml:8: model.light.licence: 'ask us' isn't a licence" in told.stderr and "→ Write an SPDX expression" in told.stderr
    assert "bright.jpg: This picture can't be decoded" in told.stderr and "[picture-bad]" in told.stderr
    assert "2 thing(s) to mend" in told.stderr.splitlines()[-1]
    as_data = json.loads(run(environment | {"TRAM_LANGUAGE": "vi"}, "check", folder, "--json").stdout)["problems"]
    assert [(problem["code"], problem["place"]) for problem in as_data][1] == ("picture-bad", "bright.jpg")
    assert "giấy phép" in as_data[0]["sentence"] and as_data[0]["mend"].startswith("Ghi theo SPDX")


def test_a_wrong_chain_is_told_with_both_types(environment: dict[str, str], tmp_path: Path) -> None:
    folder = write_package(tmp_path / "package")
    change(folder, '{ use = "infer", model = "light" },', "")
    (problem,) = json.loads(run(environment, "check", folder, "--json").stdout)["problems"]
    assert problem["code"] == "chain-type" and "Tensors" in problem["sentence"] and "Tensor" in problem["sentence"].split("there is")[1]


def test_a_report_is_written_with_pictures_of_the_kiosks_own_page(environment: dict[str, str], tmp_path: Path) -> None:
    folder, report = write_package(tmp_path / "package"), tmp_path / "report.html"
    bare = {name: value for name, value in environment.items() if name not in DISPLAYS}
    kiosk = tmp_path / "kiosk.json"
    timed = {"run_ms": 9, "run_cpu_ms": 9, "prepare_ms": 1, "prepare_cpu_ms": 1, "way_ms": 1, "cold_ms": 90}
    facts = {"processor": "p", "cores": 4, "memory_bytes": 2**33, "system": "s", "program": "1", "measured": "2026-11-22", "busy": 0}
    kiosk.write_text(json.dumps({**facts, "name": "Booth 3", "models": {"nanodet-416": timed, "aster-vi": timed}}))
    ended = run(bare, "check", folder, "--html", report, "--profile", kiosk)
    assert ended.returncode == 0 and str(report) in ended.stdout, ended.stderr
    assert "On Booth 3: about" in ended.stdout
    written = report.read_text("utf-8")
    assert "On Booth 3: about" in written
    assert written.count('src="data:image/jpeg;base64,') == 3  # the first sample's also as the cover
    again = run(environment, "check", folder, "--html", report)
    assert again.returncode == 1 and "--force" in again.stderr and report.read_text("utf-8") == written


def runs(group: int) -> bool:
    """Whether any process of this group is left."""
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def test_ctrl_c_in_the_middle_of_a_check_leaves_nothing(environment: dict[str, str], tmp_path: Path) -> None:
    folder, temporary = write_package(tmp_path / "package"), tmp_path / "tmp"
    temporary.mkdir()
    command = [*ADMIN, "demo", "check", str(folder), "--html", str(tmp_path / "report.html")]
    check = subprocess.Popen(command, env={**environment, "TMPDIR": str(temporary)}, start_new_session=True, stderr=subprocess.PIPE)
    assert check.stderr is not None
    wait_until_others(lambda: list(temporary.glob("demo-check-*/staged/dark.png")))
    os.killpg(check.pid, signal.SIGINT)  # as a terminal does: everything that was started hears it
    said = check.stderr.read()
    assert check.wait(timeout=PATIENCE_S) == 130 and b"Traceback" not in said
    assert list(temporary.glob("demo-check-*")) == [] and not (tmp_path / "report.html").exists()
    wait_until_others(lambda: not runs(check.pid))


def test_a_preview_follows_its_folder_and_ends_with_ctrl_c(environment: dict[str, str], tmp_path: Path) -> None:
    folder = write_package(tmp_path / "package")
    command = [*ADMIN, "demo", "preview", str(folder), "--portrait", "--language", "ko"]
    live = subprocess.Popen(command, env={**environment, "QT_QPA_PLATFORM": "offscreen"}, stdout=subprocess.PIPE, text=True)
    assert live.stdout is not None
    assert "Previewing" in live.stdout.readline()
    assert live.stdout.readline() == "Showing vn.example.light 1.0.0.\n"
    change(folder, "1.0.0", "1.0.1")
    assert live.stdout.readline() == "Showing vn.example.light 1.0.1.\n"
    live.send_signal(signal.SIGINT)
    assert live.wait(timeout=PATIENCE_S) == 0
    live.stdout.close()


def test_a_preview_without_a_display_is_one_line(environment: dict[str, str], tmp_path: Path) -> None:
    bare = {name: value for name, value in environment.items() if name not in DISPLAYS}
    ended = run(bare, "preview", write_package(tmp_path / "package"))
    assert (ended.returncode, ended.stdout, ended.stderr.count("\n")) == (2, "", 1) and "no display" in ended.stderr
