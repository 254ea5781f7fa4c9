"""A disk that fills up: staff are told early, then demos rest, and a contact can still be left."""

from __future__ import annotations

import logging
import shutil
from collections import namedtuple
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.bridge.room import DiskRoom
from kiosk.leads.disk import MIB
from tests.qml.kiosk_window import LANDSCAPE, PORTRAIT, KioskWindow

Usage = namedtuple("Usage", "total used free")
Free = Callable[[int], None]


@pytest.fixture
def free(monkeypatch: pytest.MonkeyPatch) -> Free:
    """Sets how many megabytes the disk says it has left."""

    def set_free(megabytes: int) -> None:
        monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(0, 0, megabytes * MIB))

    return set_free


@pytest.fixture(params=[LANDSCAPE, PORTRAIT, (1366, 768)], ids=["landscape", "portrait", "small"])
def kiosk(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[KioskWindow]:
    window = KioskWindow(qtbot, tmp_path, request.param)
    yield window
    window.close()


def fill_up(kiosk: KioskWindow) -> None:
    room = kiosk.kiosk.room
    assert isinstance(room, DiskRoom)
    room.check()
    kiosk.window.grabWindow()


def assert_legible(kiosk: KioskWindow) -> None:
    for code in ("vi", "en", "ko"):
        kiosk.kiosk.languages.choose(code)
        kiosk.window.grabWindow()
        words = [item for item in kiosk.items("Words") if item.property("text")]
        places = [kiosk.place(item).adjusted(0, 2, 0, -2) for item in words]
        assert not any(one.intersects(other) for at, one in enumerate(places) for other in places[at + 1 :])
        assert not [item.property("text") for item in words if item.property("truncated")]


def test_staff_are_warned_early_while_visitors_go_on(kiosk: KioskWindow, free: Free, caplog: pytest.LogCaptureFixture) -> None:
    free(900)
    with caplog.at_level(logging.WARNING):
        fill_up(kiosk)
    assert "disk room=low free_megabytes=900" in caplog.text
    assert not any("900" in text for text in kiosk.words())  # staff read it in their panel
    kiosk.touch(kiosk.items("DemoCard")[0])
    kiosk.settled("demo")


def test_demos_rest_and_a_card_leads_to_the_contact_and_back(kiosk: KioskWindow, free: Free) -> None:
    free(50)
    fill_up(kiosk)
    assert kiosk.items("Note")
    assert_legible(kiosk)
    kiosk.kiosk.languages.choose("vi")
    assert "Để lại liên hệ" in kiosk.words()
    kiosk.touch(kiosk.items("DemoCard")[0])
    kiosk.settled("contact")
    assert kiosk.kiosk.demo.run is None
    assert "Hẹn gặp Trạm AI" in kiosk.words()
    kiosk.kiosk.back()
    kiosk.settled("gallery")


def test_a_disk_that_fills_up_meanwhile_is_noticed_at_the_touch(kiosk: KioskWindow, free: Free) -> None:
    free(50)
    kiosk.touch(kiosk.items("DemoCard")[0])
    kiosk.settled("contact")


def test_with_room_again_demos_run_again(kiosk: KioskWindow, free: Free) -> None:
    free(50)
    fill_up(kiosk)
    free(5000)
    fill_up(kiosk)
    assert not kiosk.items("Note")
    kiosk.touch(kiosk.items("DemoCard")[0])
    kiosk.settled("demo")


def test_a_disk_that_does_not_answer_changes_nothing(kiosk: KioskWindow, free: Free, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(_: Path) -> Usage:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(shutil, "disk_usage", gone)
    fill_up(kiosk)
    assert not kiosk.items("Note")
