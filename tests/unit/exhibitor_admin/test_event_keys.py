"""Keys change and are lost, and every lead still opens for those, and only those, whom it was sealed to."""

from __future__ import annotations

import re
from datetime import date
from html import unescape
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from exhibitor_admin.event import init_event
from exhibitor_admin.event_keys import change_forgotten_key, change_key, make_exhibitor_key, renew_recovery_key, set_exhibitor_key
from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.keys import PrivateKey, fresh_key, read_recovery_key, unlock_key
from exhibitor_admin.known_events import known_event, remember_event
from exhibitor_admin.leads.unseal import unseal
from exhibitor_admin.recovery_sheet import qr_code
from kiosk.event.event import Event
from kiosk.event.read import read_event
from kiosk.home import Home
from models.errors import KnownError
from tests.a_lead import leave, make_event
from tests.qr import read_qr

PASSPHRASE, NEW = "mận chín đầu mùa", "cầu tre lắc lẻo"
TODAY = date(2026, 11, 21)
ANSWERS: dict[str, Any] = {
    "id": "digital-week",
    "name": {"vi": "Tuần lễ số", "en": "Digital Week"},
    "place": {"vi": "Hà Nội", "en": "Hanoi"},
    "starts": "2026-11-20",
    "ends": "2026-11-22",
    "erase_by": "2026-12-31",
    "controller": {"name": "Sở <Thông tin>", "contact": "024 3825 0000"},
}


@pytest.fixture
def home(tmp_path: Path) -> OrganiserHome:
    return OrganiserHome(tmp_path / "organiser")


def off_the_sheet(sheet: Path) -> PrivateKey:
    """As somebody types it who has only the paper."""
    printed = re.search(r"<code>(AGE-SECRET-KEY-1.*?)</code>", sheet.read_text("utf-8"))
    assert printed is not None
    return read_recovery_key(unescape(printed[1]).lower())


def opens(event: Event, key: PrivateKey) -> bool:
    try:
        return unseal(leave(event).seal(event), key).contact.name != ""
    except KnownError:
        return False


def test_a_key_is_changed_in_the_middle_of_an_event(tmp_path: Path, home: OrganiserHome) -> None:
    folder = tmp_path / "event"
    before = init_event(folder, home, ANSWERS, PASSPHRASE, None, "vi")
    early = leave(before).seal(before)
    after = change_key(folder, home, PASSPHRASE, NEW)
    assert after == read_event(folder) and after.public_key != before.public_key and after.former_keys == (before.public_key,)
    key = unlock_key(home.key("digital-week"), NEW)
    assert unseal(early, key) and opens(after, key)
    recovery = off_the_sheet(home.recovery_sheet("digital-week"))
    assert unseal(early, recovery) and opens(after, recovery)


def test_the_recovery_key_is_on_its_sheet_and_nowhere_else(tmp_path: Path, home: OrganiserHome) -> None:
    sheet = tmp_path / "sheet.html"
    event = make_event(tmp_path / "event")
    event = renew_recovery_key(tmp_path / "event", sheet, TODAY, "en")
    recovery = off_the_sheet(sheet)
    assert recovery.public == event.recovery_key and opens(event, recovery)
    text = sheet.read_text("utf-8")
    assert sheet.stat().st_mode & 0o777 == 0o600 and "http-equiv" in text and not re.search(r"(src|href)=", text)
    others = [path for path in tmp_path.rglob("*") if path.is_file() and path != sheet]
    assert others and not any(recovery.secret.encode() in path.read_bytes() for path in others)
    with pytest.raises(KnownError, match="file-exists"):
        renew_recovery_key(tmp_path / "event", sheet, TODAY, "en")
    assert read_event(tmp_path / "event") == event


def test_the_sheets_qr_code_is_read_by_a_camera() -> None:
    secret = fresh_key().secret
    squares = re.findall(r"M(\d+),(\d+)H", qr_code(secret))
    side = int(re.search(r'viewBox="0 0 (\d+)', qr_code(secret))[1])  # type: ignore[index]
    picture = np.full((side, side), 255, np.uint8)
    for x, y in squares:
        picture[int(y), int(x)] = 0
    text = read_qr(np.asarray(cv2.resize(picture, None, fx=8, fy=8, interpolation=cv2.INTER_NEAREST), np.uint8))
    assert text == secret


def test_a_forgotten_key_is_kept_aside_and_the_recovery_key_opens_what_was_sealed_to_it(tmp_path: Path, home: OrganiserHome) -> None:
    folder = tmp_path / "event"
    before = make_event(folder)
    before = renew_recovery_key(folder, tmp_path / "sheet.html", TODAY, "vi")
    home.key(before.id).parent.mkdir(parents=True)
    home.key(before.id).write_bytes(b"locked")
    early = leave(before).seal(before)
    after, aside = change_forgotten_key(folder, home, NEW, TODAY)
    assert aside.read_bytes() == b"locked" and aside.name == "digital-week.before-2026-11-21.age"
    assert home.key(before.id).exists() and after.public_key != before.public_key
    assert unseal(early, off_the_sheet(tmp_path / "sheet.html"))


def test_an_exhibitor_opens_its_own_leads_only(tmp_path: Path) -> None:
    event = make_event(tmp_path / "event")
    event = make_exhibitor_key(tmp_path / "event", "tram", tmp_path / "tram.age", PASSPHRASE)
    key = unlock_key(tmp_path / "tram.age", PASSPHRASE)
    assert event.exhibitors["tram"].public_key == key.public and opens(event, key)
    without = leave(event, purposes=frozenset({"organiser-news"})).seal(event)
    with pytest.raises(KnownError, match="lead-other-key"):
        unseal(without, key)


def test_an_exhibitors_own_public_key_is_checked(tmp_path: Path) -> None:
    make_event(tmp_path / "event")
    theirs = fresh_key()
    assert opens(set_exhibitor_key(tmp_path / "event", "tram", theirs.public), theirs)
    for exhibitor, public, code in (("tram", theirs.public[:-1] + "b", "public-key-bad"), ("nobody", theirs.public, "exhibitor-missing")):
        with pytest.raises(KnownError, match=code):
            set_exhibitor_key(tmp_path / "event", exhibitor, public)
    assert read_event(tmp_path / "event").exhibitors["tram"].public_key == theirs.public


@pytest.mark.parametrize("typed", ["", "AGE-SECRET-KEY-1", "xin chào", fresh_key().secret[:-1] + "B"], ids=["none", "cut", "words", "slip"])
def test_a_slip_in_the_recovery_key_is_noticed(typed: str) -> None:
    with pytest.raises(KnownError, match="recovery-key-wrong"):
        read_recovery_key(typed)


def test_an_event_is_known_when_no_kiosk_has_it_any_more(tmp_path: Path, home: OrganiserHome) -> None:
    kiosk = Home(tmp_path / "kiosk")
    event = make_event(tmp_path / "folder")
    with pytest.raises(KnownError, match="event-unknown"):
        known_event(event.id, None, kiosk, home)
    assert known_event(event.id, tmp_path / "folder", kiosk, home) == event
    for _ in range(2):
        remember_event(tmp_path / "folder", home)
    assert known_event(event.id, None, kiosk, home) == event
    make_event(kiosk.event)
    changed = renew_recovery_key(kiosk.event, tmp_path / "sheet.html", TODAY, "vi")
    assert known_event(event.id, None, kiosk, home) == changed
