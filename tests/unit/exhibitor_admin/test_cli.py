"""The command line asks for what is missing, hides secrets, and says in one line what is wrong."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from demos.library import SHOWCASE
from kiosk.event.read import read_event
from kiosk.leads.receipt import Receipt
from kiosk.leads.store import Store
from tests.a_lead import leave, make_event, others_like
from tests.patience import PATIENCE_S
from tests.terminal import Answer, run_in_terminal

ADMIN = [sys.executable, "-m", "exhibitor_admin"]
ROOT = Path(__file__).parents[3]
RECEIPT = Receipt.fresh()
PASSPHRASE = "mận chín đầu mùa"

GIVEN = {
    "name": "Tuần lễ số",
    "name-en": "Digital Week 2026",
    "place": "Hà Nội",
    "place-en": "Hanoi",
    "starts": "2026-11-20",
    "ends": "2026-11-22",
    "erase-by": "2026-12-31",
    "controller": "Sở Thông tin",
    "contact": "024 3825 0000",
}
OPTIONS = [part for option, answer in GIVEN.items() for part in (f"--{option}", answer)]


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    homes = {"TRAM_HOME": str(tmp_path / "kiosk"), "TRAM_ORGANISER_HOME": str(tmp_path / "organiser"), "TRAM_LANGUAGE": "vi"}
    return {**os.environ, **homes, "PYTHONPATH": str(ROOT)}


def run(environment: dict[str, str], *arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run([*ADMIN, *arguments], input=typed, env=environment, capture_output=True, text=True, timeout=PATIENCE_S)


def test_an_event_is_made_by_answering_questions(environment: dict[str, str], tmp_path: Path) -> None:
    questions = ["Tên sự kiện (tiếng Việt)", "(tiếng Anh)", "(tiếng Hàn", "Nơi tổ chức (tiếng Việt)", "(tiếng Anh)", "(tiếng Hàn"]
    questions += ["Ngày đầu", "Ngày cuối", "muộn nhất", "pháp lý", "liên hệ"]
    typed = [GIVEN["name"], GIVEN["name-en"], "", GIVEN["place"], GIVEN["place-en"], "", *list(GIVEN.values())[4:]]
    answers = [*map(Answer, questions, typed), Answer("Mật khẩu", PASSPHRASE, secret=True), Answer("Gõ lại", PASSPHRASE, secret=True)]
    ended = run_in_terminal([*ADMIN, "event", "init"], answers, environment)
    assert ended.code == 0, ended.screen
    assert PASSPHRASE not in ended.screen
    shown = json.loads(run(environment, "event", "show", "--json").stdout)
    assert (shown["id"], shown["name"]["ko"], shown["practice"]) == ("digital-week-2026", None, False)
    assert Path(shown["key"]).is_file() and not Path(shown["key"]).is_relative_to(tmp_path / "kiosk")


def test_two_passphrases_that_differ_leave_nothing(environment: dict[str, str], tmp_path: Path) -> None:
    answers = [Answer("(tiếng Hàn", ""), Answer("(tiếng Hàn", "")]
    answers += [Answer("Mật khẩu", PASSPHRASE, secret=True), Answer("Gõ lại", PASSPHRASE + "x", secret=True)]
    ended = run_in_terminal([*ADMIN, "event", "init", *OPTIONS], answers, environment)
    assert ended.code == 1 and "không giống nhau" in ended.screen
    assert not (tmp_path / "kiosk").exists() and not (tmp_path / "organiser" / "keys").exists()


def test_a_script_gives_the_passphrase_in_a_file_or_through_a_pipe(environment: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "secret").write_text(PASSPHRASE + "\n")
    made = run(environment, "event", "init", *OPTIONS, "--json", "--passphrase-file", str(tmp_path / "secret"))
    assert json.loads(made.stdout)["controller"]["name"] == "Sở Thông tin", made.stderr
    refused = run(environment, "event", "init", *OPTIONS, "--folder", str(tmp_path / "other"), typed="ngắn\n")
    assert refused.returncode == 1 and "quá ngắn" in refused.stderr


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["event", "init"], 1, "Thiếu --name"),
        (["event", "show"], 1, "Chưa có sự kiện"),
        (["--language", "en", "event", "show"], 1, "There is no event"),
        (["lead", "collect", "nowhere"], 1, "Không thấy"),
        (["lead", "export", "--csv", "x.csv"], 1, "Chưa có khách"),
        (["lead", "export"], 2, "--csv FILE | --xlsx FILE"),
        (["leed"], 2, "'lead'"),
        (["lead", "expot"], 2, "expot"),
        (["lead", "export", "--csv", "x.csv", "--xlsx", "x.xlsx"], 2, "--csv FILE"),
        (["lead", "merge"], 2, "ID ID"),
        (["lead", "merge", "--rule", "shoe-size"], 2, "email | phone | name"),
        (["lead", "show", "TM-7K4Q-93MX-ABC"], 1, "gõ nhầm"),
        (["lead", "erase", str(RECEIPT), "--yes"], 1, "Không thấy khách của mã này"),
        (["insight", "show"], 1, "Chưa có số liệu"),
        (["insight", "export"], 2, "--csv FILE | --json FILE"),
        (["event", "recovery-sheet", "sheet.html"], 1, "Chưa có sự kiện"),
        (["exhibitor", "key", "tram"], 2, "--out FILE"),
        (["exhibitor", "key", "tram", "--public", "age1x"], 1, "Chưa có sự kiện"),
        (["event", "init", *OPTIONS[:-2], "--contact", "", "--id", "A"], 1, "mật khẩu"),
    ],
)
def test_what_is_wrong_is_one_line_on_stderr(environment: dict[str, str], arguments: list[str], code: int, said: str) -> None:
    done = run(environment, *arguments)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (code, "", 1), done
    assert said in done.stderr and "\x1b" not in done.stderr


def test_private_things_in_the_kiosks_folder_are_refused(environment: dict[str, str], tmp_path: Path) -> None:
    done = run(environment | {"TRAM_ORGANISER_HOME": str(tmp_path / "kiosk" / "private")}, "event", "practice")
    assert done.returncode == 1 and "TRAM_ORGANISER_HOME" in done.stderr
    assert not (tmp_path / "kiosk").exists()


def test_what_a_file_says_is_never_taken_for_markup(environment: dict[str, str], tmp_path: Path) -> None:
    folder = tmp_path / "[red]x[/red]"
    done = run(environment, "event", "show", "--folder", str(folder))
    assert str(folder) in done.stderr


def test_every_problem_of_an_event_is_told_as_json(environment: dict[str, str], tmp_path: Path) -> None:
    record = tmp_path / "event" / "event.toml"
    make_event(record.parent)
    record.write_text("x = 1\n" + record.read_text().replace("2026-11-20", '"soon"'))
    done = run(environment, "event", "show", "--json", "--folder", str(record.parent))
    places = {problem["place"] for problem in json.loads(done.stdout)["problems"]}
    assert (done.returncode, done.stderr.count("\n"), places) == (1, 1, {"event.toml: x", "event.toml: starts"})


def test_a_demo_is_installed_once_and_listed(environment: dict[str, str], tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    shutil.copytree(SHOWCASE / "cut-out", folder)
    manifest = folder / "demo.toml"
    manifest.write_text(re.sub(r"(?m)^version\s*=.*$", 'version = "9.0.0"', manifest.read_text(), count=1))
    installed = run(environment, "demo", "install", str(folder))
    assert installed.returncode == 0 and "9.0.0" in installed.stdout, installed
    again = run(environment, "demo", "install", str(folder))
    assert (again.returncode, again.stderr.count("\n")) == (1, 1) and "9.0.0" in again.stderr
    listed = {demo["id"]: demo["version"] for demo in json.loads(run(environment, "demo", "list", "--json").stdout)["demos"]}
    assert listed["vn.tram.cut-out"] == "9.0.0" and "vn.tram.street-eye" in listed


def test_every_problem_of_a_demo_is_told_as_json(environment: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "demo.toml").write_text('format = 1\nid = "x"\n')
    done = run(environment, "demo", "install", str(tmp_path), "--json")
    assert done.returncode == 1 and "Traceback" not in done.stderr
    assert len(json.loads(done.stdout)["problems"]) > 3


def leave_a_lead(environment: dict[str, str], folder: Path) -> None:
    """With a receipt, at a kiosk that was collected."""
    event = make_event(folder / "event")
    store = Store.open(folder / "left" / "leads.sqlite3")
    store.save(leave(event, receipt=RECEIPT).seal(event))
    store.close()
    assert run(environment, "lead", "collect", str(folder / "left")).returncode == 0


def test_nothing_is_erased_unless_somebody_confirms(environment: dict[str, str], tmp_path: Path) -> None:
    leave_a_lead(environment, tmp_path)
    piped = run(environment, "lead", "erase", str(RECEIPT))
    assert piped.returncode == 1 and "--yes" in piped.stderr
    refused = run_in_terminal([*ADMIN, "lead", "erase", str(RECEIPT)], [Answer("Tiếp tục?", "n")], environment)
    assert refused.code == 130 and len(json.loads(run(environment, "lead", "list", "--json").stdout)) == 1
    confirmed = run_in_terminal([*ADMIN, "lead", "erase", str(RECEIPT)], [Answer("Tiếp tục?", "y")], environment)
    assert confirmed.code == 0 and "Đã xoá hẳn 1" in confirmed.screen
    assert json.loads(run(environment, "lead", "list", "--json").stdout) == []


def test_what_is_due_is_erased_when_its_number_is_typed(environment: dict[str, str], tmp_path: Path) -> None:
    leave_a_lead(environment, tmp_path)
    record = tmp_path / "event" / "event.toml"
    for day in ("starts", "ends", "erase_by"):
        record.write_text(re.sub(rf"(?m)^{day} = .*$", f"{day} = 2020-01-01", record.read_text()))
    unknown = run(environment, "lead", "due")
    assert "--folder" in unknown.stderr and "Không có khách nào phải xoá" in unknown.stdout
    folder = ["--folder", str(tmp_path / "event")]
    (due,) = json.loads(run(environment, "lead", "due", "--json", *folder).stdout)
    assert (due["event"], due["why"], len(due["leads"])) == ("digital-week", "last-day", 1)
    for typed, code in (("2", 1), ("1", 0)):
        ended = run_in_terminal([*ADMIN, "lead", "erase-due", *folder], [Answer("Gõ số", typed)], environment)
        assert ended.code == code, ended.screen
    (line,) = json.loads(run(environment, "lead", "erasures", "--json").stdout)
    assert (line["reason"], line["leads"]) == ("retention", 1)


def test_what_couldn_t_be_read_of_a_kiosk_is_counted_and_listed(environment: dict[str, str], tmp_path: Path) -> None:
    first = leave(make_event(tmp_path / "event"), kiosk="sanh-a")
    store = Store.open(tmp_path / "left" / "leads.sqlite3")
    for lead in (first, *others_like(first, 2)):
        store.save(lead.seal(read_event(tmp_path / "event")))
    with store.writing() as db:
        db.execute("UPDATE lead SET left_at = ? WHERE id = ?", ["\x1b[2J", str(first.facts.id)])
    store.close()
    told = run(environment, "lead", "collect", str(tmp_path / "left"))
    assert (told.returncode, "2 khách, 2 mới" in told.stdout, "1 mục không đọc được" in told.stderr) == (0, True, True)
    (one,) = json.loads(run(environment, "lead", "collect", str(tmp_path / "left"), "--json").stdout)
    assert (one["found"], one["new"], [row["lead"] for row in one["unreadable"]]) == (2, 0, [str(first.facts.id)])
    (row,) = json.loads(run(environment, "kiosk", "unreadable", "--json").stdout)
    assert (row["kiosk"], row["kind"], row["lead"]) == ("sanh-a", "lead", str(first.facts.id))
    listed = run(environment, "kiosk", "unreadable").stdout
    assert str(first.facts.id) in listed and "\x1b" not in listed
