"""An event is written whole or not at all, and its private key stays away from the kiosk."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from exhibitor_admin.event import init_event, practise_event
from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.keys import unlock_key
from kiosk.event.read import read_event
from kiosk.home import Home
from models.errors import KnownError

PASSPHRASE = "mận chín đầu mùa"
ANSWERS: dict[str, Any] = {
    "id": "digital-week",
    "name": {"vi": 'Tuần lễ "số" \\ 2026', "en": "Digital Week"},
    "place": {"vi": "Hà Nội", "en": "Hanoi"},
    "starts": "2026-11-20",
    "ends": "2026-11-22",
    "erase_by": "2026-12-31",
    "controller": {"name": "Sở Thông tin", "contact": "024 3825 0000"},
}


@pytest.fixture
def home(tmp_path: Path) -> OrganiserHome:
    return OrganiserHome(tmp_path / "organiser")


def test_a_new_event_is_read_by_the_kiosk_and_its_key_opens_with_the_passphrase(tmp_path: Path, home: OrganiserHome) -> None:
    event = init_event(tmp_path / "event", home, ANSWERS, PASSPHRASE, None, "vi")
    assert read_event(tmp_path / "event") == event
    assert event.name.vi == 'Tuần lễ "số" \\ 2026' and not event.practice
    assert unlock_key(home.key("digital-week"), PASSPHRASE).public == event.public_key
    assert home.key("digital-week").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("wrong", [{"ends": "2026-11-01"}, {"id": "../x"}, {"starts": "soon"}, {"name": {"vi": ""}}])
def test_a_wrong_answer_leaves_nothing_behind(tmp_path: Path, home: OrganiserHome, wrong: dict[str, Any]) -> None:
    with pytest.raises(KnownError, match="event-bad"):
        init_event(tmp_path / "event", home, ANSWERS | wrong, PASSPHRASE, None, "vi")
    assert list(tmp_path.iterdir()) == []


def test_a_short_passphrase_leaves_nothing_behind(tmp_path: Path, home: OrganiserHome) -> None:
    with pytest.raises(KnownError, match="passphrase-short"):
        init_event(tmp_path / "event", home, ANSWERS, "ngắn", None, "vi")
    assert list(tmp_path.iterdir()) == []


def test_a_key_without_its_event_does_not_stand_in_the_way(tmp_path: Path, home: OrganiserHome) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(KnownError, match="file-unwritable"):
        init_event(tmp_path / "file" / "event", home, ANSWERS, PASSPHRASE, None, "vi")
    assert not home.key("digital-week").exists()


def test_an_event_or_a_key_is_never_overwritten(tmp_path: Path, home: OrganiserHome) -> None:
    home.key("digital-week").parent.mkdir(parents=True)
    home.key("digital-week").write_bytes(b"precious")
    with pytest.raises(KnownError, match="key-exists"):
        init_event(tmp_path / "event", home, ANSWERS, PASSPHRASE, None, "vi")
    (tmp_path / "event").mkdir()
    with pytest.raises(KnownError, match="event-exists"):
        practise_event(tmp_path / "event", home, date(2026, 11, 20))
    assert home.key("digital-week").read_bytes() == b"precious"


def test_practice_says_so_in_every_language_and_keeps_its_key(tmp_path: Path, home: OrganiserHome) -> None:
    first = practise_event(tmp_path / "first", home, date(2026, 11, 20))
    assert first.practice
    assert (first.name.in_("vi"), first.name.in_("en"), first.name.in_("ko")) == ("Sự kiện chạy thử", "Practice event", "연습용 행사")
    second = practise_event(tmp_path / "second", home, date(2026, 11, 21))  # unlocks it with the practice passphrase
    assert second.public_key == first.public_key


def test_the_private_key_is_refused_a_place_in_the_kiosks_folder(tmp_path: Path) -> None:
    kiosk = Home(tmp_path / "kiosk")
    (tmp_path / "alias").symlink_to(kiosk.root)
    for place in (kiosk.root, kiosk.root / "private", tmp_path / "alias" / "private", tmp_path / "other" / ".." / "kiosk"):
        with pytest.raises(KnownError, match="key-in-kiosk"):
            OrganiserHome.find(kiosk, {"TRAM_ORGANISER_HOME": str(place)})
    assert OrganiserHome.find(kiosk, {"TRAM_ORGANISER_HOME": str(tmp_path / "organiser")}).root == tmp_path / "organiser"


@pytest.mark.parametrize("content", [b"", b"not an age file", b"age-encryption.org/v1\n-> X25519 abc"])
def test_another_file_is_not_taken_for_a_key(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "key.age").write_bytes(content)
    with pytest.raises(KnownError, match="key-bad"):
        unlock_key(tmp_path / "key.age", PASSPHRASE)
    with pytest.raises(KnownError, match="key-missing"):
        unlock_key(tmp_path / "none.age", PASSPHRASE)
