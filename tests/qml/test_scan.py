"""A visitor holds a card to the camera: it fills the form and nothing else, and the camera goes off."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from demos.text import Language
from exhibitor_admin.leads.unseal import unseal
from kiosk.capture.video import Clip
from kiosk.tour.card import film, held_up
from tests.patience import wait_until
from tests.qml.contact_window import SIZES, ContactWindow, Open

CARD = "MECARD:N:Nguyễn,Thị Minh Khuê;ORG:Trường THPT số 2;TEL:+84912345678;EMAIL:khue@truong.example;;"
IDENTITY = "001087654321|012345678|Nguyễn Văn An|01021990|Nam|Số 1, Hai Bà Trưng, Hà Nội|15062021"
REFUSED = {IDENTITY: "giấy tờ tuỳ thân", "https://zalo.me/0912345678": "địa chỉ web", "TM-7K4Q-93MX-ABC": "không có thông tin liên hệ"}

Until = Callable[[Callable[[], bool]], None]


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    return lambda condition: wait_until(qtbot, condition)


@pytest.fixture
def camera(tmp_path: Path) -> Clip:
    return Clip(film(tmp_path / "camera.mp4", held_up(CARD)))


def scan_button(window: ContactWindow) -> Any:
    return next(button for button in window.items("Button") if button.property("icon") == "scan-line")


def says(window: ContactWindow, name: str) -> Any:
    scan: Any = window.contact.scan
    return getattr(scan, name)


def filming() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "video"]


def test_a_card_fills_the_form_which_is_checked_and_sent_by_its_owner(opened: Open, camera: Clip, until: Until) -> None:
    window = opened(camera=camera)
    window.type("x")
    window.touch(scan_button(window))
    until(lambda: bool(window.contact.property("scanned")))
    assert window.typed() == ["Nguyễn Thị Minh Khuê", "Trường THPT số 2", "", "+84912345678", "khue@truong.example", ""]
    assert not any(consent.property("given") for consent in window.items("Consent"))
    assert "Read from your card: please check it." in window.words()
    assert says(window, "state") == "off"
    assert says(window, "picture").image.isNull()
    until(lambda: not filming())
    window.touch(window.field("role"))
    window.type("gv")
    for consent in window.items("Consent")[:2]:
        window.touch(consent)
    window.touch(window.button("Send"))
    window.show_thanks()
    [lead] = window.store.leads()
    contact = unseal(lead, window.key).contact
    assert (contact.name, contact.role, contact.phone) == ("Nguyễn Thị Minh Khuê", "Gv", "+84912345678")


def test_a_card_that_lacks_something_leads_to_that_field(opened: Open, tmp_path: Path, until: Until) -> None:
    window = opened(camera=Clip(film(tmp_path / "short.mp4", held_up("MECARD:N:Anna;TEL:091234567;;"))))
    window.touch(scan_button(window))
    until(lambda: bool(window.contact.property("scanned")))
    assert window.contact.property("focused") == "phone"
    assert window.keyboard.property("open")


@pytest.mark.parametrize("code", REFUSED)
@pytest.mark.parametrize("language", ["vi"], indirect=True)
def test_what_is_no_business_card_is_refused_with_the_reason(
    opened: Open, tmp_path: Path, until: Until, code: str, language: Language, caplog: pytest.LogCaptureFixture
) -> None:
    window = opened(camera=Clip(film(tmp_path / "other.mp4", held_up(code))), language=language)
    window.touch(scan_button(window))
    until(lambda: says(window, "refused"))
    assert REFUSED[code] in window.words()
    assert not window.items("Field")
    assert says(window, "state") == "looking"
    assert "001087654321" not in caplog.text
    window.touch(window.items("Button")[-1])
    assert says(window, "state") == "off"
    assert window.typed() == [""] * 6
    assert window.contact.property("focused") == "name"
    until(lambda: not filming())


@SIZES
def test_the_view_is_legible(opened: Open, tmp_path: Path, until: Until, size: tuple[int, int], language: Language) -> None:
    window = opened(camera=Clip(film(tmp_path / "id.mp4", held_up(IDENTITY))), language=language, size=size)
    assert window.overlapping() == []
    assert window.cut() == []
    window.touch(scan_button(window))
    until(lambda: says(window, "refused"))
    assert window.overlapping() == []
    assert window.cut() == []


def test_leaving_turns_the_camera_off(opened: Open, tmp_path: Path, until: Until) -> None:
    window = opened(camera=Clip(film(tmp_path / "id.mp4", held_up(IDENTITY))))
    window.touch(scan_button(window))
    until(lambda: says(window, "state") == "looking")
    window.contact.wipe()
    assert says(window, "state") == "off"
    assert says(window, "picture").image.isNull()
    until(lambda: not filming())


def test_without_a_camera_the_form_says_so_until_one_is_there(opened: Open, tmp_path: Path, until: Until) -> None:
    path = tmp_path / "camera.mp4"
    window = opened(camera=Clip(path))
    assert "No camera to scan with" in window.words()
    film(path, held_up(CARD))
    until(lambda: says(window, "possible"))
    assert "No camera" not in window.words()
    assert scan_button(window).property("text") == "Scan my card"


def test_a_camera_that_is_pulled_out_is_said_and_comes_back_by_itself(opened: Open, tmp_path: Path, until: Until) -> None:
    path = film(tmp_path / "camera.mp4", held_up(IDENTITY))
    window = opened(camera=Clip(path))
    window.touch(scan_button(window))
    until(lambda: says(window, "state") == "looking")
    path.unlink()
    until(lambda: says(window, "state") == "lost")
    film(path, held_up(CARD))
    until(lambda: bool(window.contact.property("scanned")))
