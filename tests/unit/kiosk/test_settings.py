"""A kiosk's settings: what stands in the file, what the command line says, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.capture.choose import camera
from kiosk.capture.video import Clip, Device
from kiosk.settings import FILE, Settings
from models.errors import KnownError


def test_without_a_file_everything_has_its_default(tmp_path: Path) -> None:
    settings = Settings.read(tmp_path)
    assert (settings.idle_seconds, settings.countdown_seconds, settings.windowed) == (45, 10, False)


def test_the_command_line_goes_before_the_file(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('name = "hall-a"\ncamera = "1"\nidle_seconds = 30\n')
    settings = Settings.read(tmp_path, {"camera": "none"})
    assert (settings.name, settings.camera, settings.idle_seconds) == ("hall-a", "none", 30)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("idle = 30", "idle"),
        ("idle_seconds = 0", "idle_seconds"),
        ('camera = "front"', "camera"),
        ('name = "Sảnh A"', "name"),
        ("name = oops\n", "line 1"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, text: str, place: str) -> None:
    (tmp_path / FILE).write_text(text)
    with pytest.raises(KnownError) as raised:
        Settings.read(tmp_path)
    assert raised.value.code == "settings-bad"
    assert place in str(raised.value.data["reason"])


def test_every_setting_says_what_it_is_for() -> None:
    assert all(field.description for field in Settings.model_fields.values())


def test_a_camera_is_a_number_a_clip_or_none() -> None:
    assert camera("none") is None
    assert camera("2") == Device(2)
    assert camera("file:/a/clip.avi") == Clip(Path("/a/clip.avi"))
