"""What a kiosk's files or a visitor wrote can't write the organiser's screen, as a table or as JSON."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from exhibitor_admin.cli.desk import Desk
from models.errors import KnownError

STEERS = "\x1b[2J \x9b31m \x7f \u202e \u2066 \u2028 \r"


def test_what_steers_a_terminal_is_shown_as_something_strange(capsys: pytest.CaptureFixture[str]) -> None:
    desk = Desk("en")
    desk.tell(f"Khuê {STEERS} 한국")
    desk.tell_rows((), [("[red]name[/red]", STEERS)])
    desk.fail(STEERS)
    out, err = capsys.readouterr()
    assert "Khuê" in out and "한국" in out and "[red]name[/red]" in out and "31m" in err
    assert not any(sign in out + err for sign in STEERS.replace(" ", "").replace("[2J", "").replace("31m", ""))


def test_json_is_the_same_and_steers_nothing_either(capsys: pytest.CaptureFixture[str]) -> None:
    Desk("en").tell_json({"name": f"Khuê {STEERS}"})
    told = capsys.readouterr().out
    assert json.loads(told) == {"name": f"Khuê {STEERS}"} and "Khuê" in told
    assert all(sign.isprintable() or sign == "\n" for sign in told)


def test_a_kiosk_s_folder_that_is_another_account_s_is_said_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The permissions of a folder bind everybody but root: be somebody else for a moment."""
    (tmp_path / "kiosk").mkdir(mode=0)
    monkeypatch.setenv("TRAM_HOME", str(tmp_path / "kiosk"))
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(65534)
    try:
        with pytest.raises(KnownError, match="file-unreadable"):
            _ = Desk("en").kiosk
    finally:
        if is_root:
            os.seteuid(0)
