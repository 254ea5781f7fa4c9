"""A visitor who can't see the screen well: the kiosk says what is touched, in their language, and never to the next visitor."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.patience import wait_until_others
from tests.qml.kiosk_window import LANDSCAPE, KioskWindow

SPEAKER = """#!/bin/sh
echo "$2:$(cat)" >> "$(dirname "$0")/said"
exec sleep 600
"""
"""Stands for espeak-ng, which isn't everywhere: writes down what it should say, and takes its time."""


@pytest.fixture
def visit(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[KioskWindow]:
    (tmp_path / "espeak-ng").write_text(SPEAKER)
    (tmp_path / "espeak-ng").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    window = KioskWindow(qtbot, tmp_path, LANDSCAPE, calm=True)
    yield window
    window.close()
    wait_until_others(lambda: speakers() == 0)


def said(folder: Path) -> list[str]:
    return (folder / "said").read_text("utf-8").splitlines() if (folder / "said").exists() else []


def speakers() -> int:
    """Voices that are speaking now; dead ones that nobody has asked for yet don't count."""
    return sum(speaks(child) for child in psutil.Process().children(recursive=True))


def speaks(process: psutil.Process) -> bool:
    try:
        return process.status() != psutil.STATUS_ZOMBIE and process.name() in ("espeak-ng", "sleep")
    except psutil.NoSuchProcess:
        return False


def test_it_is_silent_until_it_is_asked_for(visit: KioskWindow, tmp_path: Path) -> None:
    visit.touch(visit.items("DemoCard")[0])
    visit.settled("demo")
    assert said(tmp_path) == [] and speakers() == 0
    assert visit.kiosk.access.canSpeak


def test_pages_and_what_is_touched_are_said_in_the_visitors_language(visit: KioskWindow, tmp_path: Path) -> None:
    visit.kiosk.access.toggle("voice")
    visit.until(lambda: any("Đã bật" in line for line in said(tmp_path)))
    visit.kiosk.languages.choose("en")
    card = visit.items("DemoCard")[0]
    visit.touch(card, lambda: visit.until(lambda: any(line.startswith("en:Street Eye, Trạm AI") for line in said(tmp_path))))
    visit.settled("demo")
    visit.until(lambda: "en:Street Eye" in said(tmp_path))
    visit.window.requestActivate()
    visit.until(visit.window.isActive)
    visit.press_key(Qt.Key.Key_Tab)
    visit.until(lambda: said(tmp_path)[-1] != "en:Street Eye")
    visit.until(lambda: speakers() <= 1)  # one voice at a time


def test_it_falls_silent_with_the_visitor(visit: KioskWindow, tmp_path: Path) -> None:
    visit.kiosk.access.toggle("voice")
    visit.until(lambda: speakers() == 1)
    visit.kiosk.wipe()
    visit.until(lambda: speakers() == 0)
    before = said(tmp_path)
    visit.settled("attract")
    assert said(tmp_path) == before


def test_without_a_voice_in_the_system_none_is_offered(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    window = KioskWindow(qtbot, tmp_path, LANDSCAPE, voice=True)
    assert not window.kiosk.access.canSpeak and not window.kiosk.access.voice
    window.close()
