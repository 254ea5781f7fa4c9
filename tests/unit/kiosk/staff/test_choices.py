"""What staff chose is there after the next start, goes before the settings, and a damaged file means nothing was chosen."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.settings import Settings
from kiosk.staff.choices import choose, read_choices
from models.errors import KnownError


def test_a_choice_goes_before_the_settings_and_the_command_line_before_it(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text('name = "a-07"\ncamera = "1"\n', "utf-8")
    choose(tmp_path, camera="2", muted=True)
    choose(tmp_path, mirror=False)
    settings = Settings.read(tmp_path)
    assert (settings.name, settings.camera, settings.muted, settings.mirror) == ("a-07", "2", True, False)
    assert Settings.read(tmp_path, {"camera": "none"}).camera == "none"


def test_a_damaged_file_is_no_choice(tmp_path: Path) -> None:
    (tmp_path / "staff.json").write_bytes(b"{")
    assert Settings.read(tmp_path) == Settings() and read_choices(tmp_path).pin == ""


def test_a_choice_that_cannot_be_kept_is_told(tmp_path: Path) -> None:
    (tmp_path / "staff.json").mkdir()
    with pytest.raises(KnownError, match="choice-not-kept"):
        choose(tmp_path, muted=True)
