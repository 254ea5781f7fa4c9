"""Who brings a demo is seen by their logo: on its page, where a contact is left, on the thanks and among what is taken home."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from exhibitor_admin.event import put_record
from exhibitor_admin.logo import keep_logo
from exhibitor_admin.logo_tile import make_tile
from kiosk.event.read import read_event
from tests.practice import practise
from tests.qml.kiosk_window import LANDSCAPE, PORTRAIT, KioskWindow

DEMO = "vn.tram.street-eye"


def give_a_logo(folder: Path, **changes: str) -> None:
    """A white disc, which needs a dark tile; beside it the record is changed."""
    home = practise(folder)
    picture = np.zeros((120, 360, 4), np.uint8)
    cv2.circle(picture, (180, 60), 50, (255, 255, 255, 255), -1)
    record = keep_logo(home.event, read_event(home.event).exhibitors["tram"], make_tile(cv2.imencode(".png", picture)[1].tobytes()))
    put_record(home.event, record, languages=("vi", "en"), **changes)


def place(window: KioskWindow) -> QRectF:
    """Of the logo, once it is there."""
    window.until(lambda: bool(window.items("ExhibitorLogo")))
    [logo] = window.items("ExhibitorLogo")
    return window.place(logo)


def thank(window: KioskWindow) -> None:
    kiosk = window.kiosk
    kiosk.openContact()
    window.settled("contact")
    for field, text in (("name", "Anna"), ("phone", "0912345678")):
        kiosk.contact.focusField(field)
        kiosk.keyboard.type(text)
    kiosk.contact.setAdult(True)
    kiosk.contact.setConsent("exhibitor-contact", True)
    kiosk.contact.send()
    window.settled("thanks")


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_the_logo_stands_beside_the_name_on_each_page(qtbot: QtBot, tmp_path: Path, size: tuple[int, int]) -> None:
    give_a_logo(tmp_path)
    window = KioskWindow(qtbot, tmp_path, size, calm=True)
    page = QRectF(0, 0, *size)
    window.kiosk.openDemo(DEMO)
    window.settled("demo")
    heading = place(window)
    others = [window.place(item) for item in window.items("Words")]
    assert page.contains(heading) and not any(heading.intersects(other) for other in others)
    window.kiosk.openTakeHome()
    window.settled("take-home")
    assert page.contains(place(window))
    window.kiosk.back()
    window.settled("demo")
    window.kiosk.openContact()
    window.settled("contact")
    heading, others = place(window), [window.place(item) for item in window.items("Words")]
    assert page.contains(heading) and not any(heading.intersects(other) for other in others)
    thank(window)
    [card] = window.items("ExhibitorCard")
    assert window.place(card).contains(place(window))
    assert "Ngôn ngữ: Tiếng Việt, English" in [item.property("text") for item in window.items("Words")]
    picture = window.window.grabWindow()
    seen = place(window)
    ground, middle = picture.pixelColor(int(seen.x()) + 5, int(seen.center().y())), picture.pixelColor(seen.center().toPoint())
    assert middle.lightnessF() - ground.lightnessF() > 0.5
    window.close()


def test_beside_a_long_name_there_is_no_room_for_it(qtbot: QtBot, tmp_path: Path) -> None:
    give_a_logo(tmp_path, name="Trung tâm Đổi mới sáng tạo và Chuyển đổi số thành phố")
    window = KioskWindow(qtbot, tmp_path, LANDSCAPE, calm=True)
    window.kiosk.openDemo(DEMO)
    window.settled("demo")
    place(window)
    window.kiosk.openContact()
    window.settled("contact")
    window.until(lambda: not window.items("ExhibitorLogo"))
    window.close()


def test_without_a_logo_the_name_stands_alone(qtbot: QtBot, tmp_path: Path) -> None:
    window = KioskWindow(qtbot, tmp_path, LANDSCAPE, calm=True)
    window.kiosk.openDemo(DEMO)
    window.settled("demo")
    assert not window.items("ExhibitorLogo")
    thank(window)
    assert not window.items("ExhibitorLogo")
    window.close()
