"""What is handed to an exhibitor opens with its own key and the standard `age`, and holds nobody else's contacts."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from exhibitor_admin.__main__ import app
from exhibitor_admin.cli.desk import Desk
from exhibitor_admin.event import TRAM_AI, put_record
from exhibitor_admin.export.csv_file import count_csv
from exhibitor_admin.export.json_lines import count_json_lines
from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.keys import PrivateKey, fresh_key, keep_key
from exhibitor_admin.leads.book import LeadBook
from kiosk.home import Home
from kiosk.leads.lead import DemoVersion
from models.errors import KnownError
from tests.a_lead import DEMO, leave, make_contact, make_event
from tests.patience import PATIENCE_S

PASSPHRASE = "mận chín đầu mùa"
OTHER = DemoVersion("vn.example.other", "1.0.0", "other")


@dataclass(frozen=True)
class Fair:
    """Two exhibitors; both have a contact, the one with the key another from before it had it."""

    folder: Path
    theirs: PrivateKey

    def export(self, *arguments: str) -> None:
        command = ["lead", "export", *arguments, "--passphrase-file", str(self.folder / "passphrase")]
        app(["--language", "en", *command], obj=Desk("en"), standalone_mode=False)


@pytest.fixture(scope="module")
def fair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Fair]:
    """Made once: locking keys takes seconds."""
    folder = tmp_path_factory.mktemp("fair")
    kiosk, home, organiser, theirs = Home(folder / "kiosk"), OrganiserHome(folder / "organiser"), fresh_key(), fresh_key()
    early = make_event(kiosk.event, organiser)
    put_record(kiosk.event, TRAM_AI.model_copy(update={"id": "other", "name": "Bên khác"}))
    event = put_record(kiosk.event, early.exhibitors["tram"], public_key=theirs.public)
    before = leave(early, make_contact(name="Sớm"), demo=DEMO).seal(early)
    left = [leave(event, make_contact(name=name), demo=demo).seal(event) for name, demo in (("Của họ", DEMO), ("Của người khác", OTHER))]
    home.make()
    with closing(LeadBook(home.leads)) as book:
        book.add([before, *left])
    for path, key in ((home.key(event.id), organiser), (folder / "tram.age", theirs)):
        keep_key(path, key, PASSPHRASE)
    (folder / "passphrase").write_text(PASSPHRASE)
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("TRAM_HOME", str(kiosk.root))
        environment.setenv("TRAM_ORGANISER_HOME", str(home.root))
        yield Fair(folder, theirs)


def test_with_their_own_key_only_their_contacts_come_out(fair: Fair, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fair.export("--csv", str(tmp_path / "own.csv"), "--key", str(fair.folder / "tram.age"))
    assert count_csv(tmp_path / "own.csv") == 1 and "Của họ" in (tmp_path / "own.csv").read_text("utf-8")
    assert "2" in capsys.readouterr().err  # that couldn't be opened


def test_a_sealed_file_opens_with_age_and_only_their_key(fair: Fair, tmp_path: Path) -> None:
    """Also what was left before they had one."""
    assert shutil.which("age"), "the program age is missing; packaging/setup installs it"
    sealed = tmp_path / "stick" / "tram.jsonl.age"
    fair.export("--jsonl", str(sealed), "--exhibitor", "tram", "--seal")
    assert [path.name for path in sealed.parent.iterdir()] == ["tram.jsonl.age"]

    def opened(key: PrivateKey) -> subprocess.CompletedProcess[bytes]:
        (tmp_path / "identity").write_text(key.secret)
        command = ["age", "-d", "-o", str(tmp_path / "open.jsonl"), "-i", str(tmp_path / "identity"), str(sealed)]
        return subprocess.run(command, capture_output=True, timeout=PATIENCE_S)

    assert opened(fresh_key()).returncode != 0
    assert opened(fair.theirs).returncode == 0, opened(fair.theirs).stderr
    text = (tmp_path / "open.jsonl").read_text("utf-8")
    assert count_json_lines(tmp_path / "open.jsonl") == 2 and "Của họ" in text and "Sớm" in text and "Của người khác" not in text
    with closing(LeadBook(fair.folder / "organiser" / "leads.sqlite3")) as book:
        assert [(one.format, one.exhibitor, one.leads) for one in book.exports.all() if one.exhibitor] == [("jsonl.age", "tram", 2)]


def test_who_has_no_key_is_said_before_anything_is_written(fair: Fair, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="exhibitor-keyless"):
        fair.export("--csv", str(tmp_path / "other.csv.age"), "--exhibitor", "other", "--seal")
    assert not (tmp_path / "other.csv.age").exists()
