"""A whole visit in the real window with the real demos, and what stays when the visitor has gone: nothing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.app import App
from kiosk.settings import Settings
from tests.patience import PATIENCE_S, wait_until
from tests.practice import practise
from tests.qml.kiosk_window import LANDSCAPE, KioskWindow

STREET_EYE, CUT_OUT = "vn.tram.street-eye", "vn.tram.cut-out"


@pytest.fixture
def visit(qtbot: QtBot, tmp_path: Path) -> Iterator[KioskWindow]:
    window = KioskWindow(qtbot, tmp_path, LANDSCAPE)
    yield window
    window.close()


def test_a_visitor_tries_a_demo_and_comes_back(visit: KioskWindow) -> None:
    visit.touch(visit.items("DemoCard")[0])
    visit.settled("demo")
    demo = visit.kiosk.demo
    visit.until(lambda: demo.state == "ready" and not demo.picture.image.isNull())
    worker = demo.run.worker_pid
    visit.press_key(Qt.Key.Key_Tab)
    visit.kiosk.back()
    visit.settled("gallery")
    assert demo.picture.image.isNull()
    visit.until(lambda: not Path(f"/proc/{worker}").exists())


def test_the_demo_stands_still_while_the_visitor_reads_or_writes(visit: KioskWindow) -> None:
    visit.kiosk.openDemo(STREET_EYE)
    visit.until(lambda: visit.kiosk.demo.state == "ready")
    worker = visit.kiosk.demo.run.worker_pid
    visit.kiosk.openHow()
    visit.settled("how")
    visit.until(lambda: visit.kiosk.demo.paused)
    visit.kiosk.back()
    visit.settled("demo")
    visit.until(lambda: not visit.kiosk.demo.paused)
    visit.kiosk.openContact()
    visit.settled("contact")
    visit.until(lambda: visit.kiosk.demo.paused)
    visit.kiosk.back()
    visit.settled("demo")
    visit.until(lambda: not visit.kiosk.demo.paused)
    assert visit.kiosk.demo.run.worker_pid == worker


def test_a_visitor_who_leaves_is_forgotten(qtbot: QtBot, tmp_path: Path) -> None:
    visit = KioskWindow(qtbot, tmp_path, LANDSCAPE, begun=False, idle_seconds=1, countdown_seconds=0.3)
    kiosk = visit.kiosk
    parts: list[float] = []
    kiosk.idle.changed.connect(lambda: parts.append(kiosk.idle.part))
    kiosk.languages.choose("ko")
    kiosk.openDemo(CUT_OUT)
    kiosk.openContact()
    kiosk.contact.focusField("name")
    kiosk.keyboard.type("alsgml")
    assert kiosk.contact.fields.rows[0].value == "민희"
    visit.until(lambda: kiosk.screen == "attract")
    assert len(parts) > 1 and all(0 <= part <= 1 for part in parts)  # the countdown was on the screen
    assert kiosk.languages.current == "vi"
    assert not kiosk.idle.counting
    assert "".join(row.value for row in kiosk.contact.fields.rows) == ""
    assert kiosk.demo.run is None
    visit.close()


def test_a_gallery_that_nobody_touches_is_left_without_asking(qtbot: QtBot, tmp_path: Path) -> None:
    visit = KioskWindow(qtbot, tmp_path, LANDSCAPE, begun=False, idle_seconds=0.3, countdown_seconds=60)
    visit.kiosk.begin("en")
    visit.until(lambda: visit.kiosk.screen == "attract")
    assert visit.kiosk.languages.current == "vi"
    assert not visit.kiosk.idle.counting
    visit.close()


def test_a_touch_says_that_somebody_is_there(qtbot: QtBot, tmp_path: Path) -> None:
    visit = KioskWindow(qtbot, tmp_path, LANDSCAPE, begun=False, idle_seconds=0.6, countdown_seconds=60)
    visit.kiosk.openHow()
    visit.until(lambda: bool(visit.kiosk.idle.counting))
    visit.kiosk.idle.stay()
    assert not visit.kiosk.idle.counting
    visit.until(lambda: bool(visit.kiosk.idle.counting))
    visit.kiosk.idle.wipe()
    assert visit.kiosk.screen == "attract"
    visit.close()


def test_languages_change_at_once_on_every_screen(visit: KioskWindow) -> None:
    visit.kiosk.openDemo(STREET_EYE)
    expected = {"en": {"Street Eye", "Back"}, "ko": {"거리의 눈", "뒤로"}, "vi": {"Mắt phố", "Quay lại"}}
    visit.settled("demo")
    visit.until(lambda: expected["vi"] <= set(visit.words()))
    for code, words in expected.items():
        visit.kiosk.languages.choose(code)
        assert words <= set(visit.words())


def test_a_window_that_fills_the_screen_cannot_be_left(qtbot: QtBot, tmp_path: Path) -> None:
    app = App(practise(tmp_path), Settings(camera="none"), {})
    wait_until(qtbot, lambda: app.window.isVisible())
    assert not QGuiApplication.sendEvent(app.window, event := QCloseEvent()) or not event.isAccepted()
    assert app.window.isVisible()
    app.close()


def test_the_kiosk_opens_from_the_command_line_and_ends_when_asked(tmp_path: Path) -> None:
    home = practise(tmp_path)
    command = [sys.executable, "-m", "kiosk", "--home", str(home.root), "--camera", "none"]
    with subprocess.Popen(command, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, stderr=subprocess.PIPE) as process:
        log = home.log / "kiosk.log"
        while process.poll() is None and not (log.is_file() and "usable seconds=" in log.read_text()):
            time.sleep(0.05)
        process.send_signal(signal.SIGTERM)
        _, complaints = process.communicate(timeout=PATIENCE_S)
    assert (process.returncode, complaints) == (0, b"")


BUG = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from kiosk import run
from kiosk.home import Home
from kiosk.settings import Settings

class Buggy(run.App):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.kiosk.openHow()
        self.kiosk.screenChanged.connect(lambda: QCoreApplication.exit(7 if self.kiosk.screen == "failed" else 1))
        QTimer.singleShot(0, lambda: {}["a bug"])

run.App = Buggy
sys.exit(run.run(Home(Path(sys.argv[1])), Settings(camera="none"), {}))
"""


def test_a_bug_is_logged_and_told_calmly(tmp_path: Path) -> None:
    home = practise(tmp_path)
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[2])}
    ended = subprocess.run(
        [sys.executable, "-c", BUG, str(home.root)], env=environment, capture_output=True, timeout=PATIENCE_S, check=False
    )
    assert ended.returncode == 7, ended.stderr.decode()
    written = (home.log / "kiosk.log").read_text()
    assert "KeyError" in written
    assert "a bug" not in written


@pytest.mark.parametrize(
    ("platform", "tour", "code", "names"),
    [
        ("", [], 2, b"make tour"),
        ("offscreen", [], 1, b"exhibitor-admin event practice"),
        ("offscreen", ["--tour", "pictures"], 1, b"exhibitor-admin event practice"),
    ],
)
def test_what_is_missing_is_said_in_one_line(tmp_path: Path, platform: str, tour: list[str], code: int, names: bytes) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    environment |= {"QT_QPA_PLATFORM": platform} if platform else {}
    command = [sys.executable, "-m", "kiosk", "--home", str(tmp_path), *tour]
    ended = subprocess.run(command, env=environment, capture_output=True, timeout=PATIENCE_S, check=False)
    assert ended.returncode == code
    assert names in ended.stderr
    assert ended.stderr.count(b"\n") == 1
