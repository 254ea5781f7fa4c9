"""A visitor without sense plays with the whole window: nothing breaks, nothing hangs, no contact is lost, nothing of anybody stays."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from demos.library import SHOWCASE
from kiosk.capture.video import Clip
from kiosk.leads.store import Store
from tests.qml.kiosk_window import KioskWindow
from tests.qml.left_behind import left_behind
from tests.qml.loose_camera import LooseCamera
from tests.qml.monkey import MARK, SIZES, Monkey
from tests.qml.watch import Watch

MONKEYS, THINGS = 25, 400
VISIT = 100
"""Things that are done before the visitor leaves, and what stayed is looked for."""
Play = Callable[[int, int], int]


@pytest.fixture
def play(qtbot: QtBot, tmp_path: Path) -> Play:
    def with_seed(seed: int, things: int) -> int:
        """Do so many things; returns how many receipts were shown."""
        folder = tmp_path / str(seed)
        with Watch().keeping() as watch:
            visit = KioskWindow(qtbot, folder, SIZES[0], countdown_seconds=2)
            camera = LooseCamera(Clip(SHOWCASE / "street-eye" / "samples" / "walkway.mp4"))
            visit.kiosk.demo.use_devices({"camera": camera})
            monkey = Monkey(visit, seed, camera)
            while monkey.done < things:
                monkey.act()
                assert not watch.seen, (seed, monkey.done, list(monkey.trail), watch.seen)
                if monkey.done % VISIT == 0 or monkey.done == things:
                    visit.kiosk.idle.wipe()
                    visit.settled("attract")
                    assert not left_behind(visit, MARK), (seed, monkey.done, list(monkey.trail))
            works(visit)
            visit.close()
        store = Store.open(visit.home.leads)
        kept = store.counts().total
        store.close()
        assert kept >= monkey.sent, seed
        return monkey.sent

    return with_seed


def works(visit: KioskWindow) -> None:
    """The next visitor finds a kiosk as any other."""
    visit.window.resize(*SIZES[0])
    visit.kiosk.begin("")
    visit.settled("gallery")
    visit.kiosk.openDemo("vn.tram.street-eye")
    visit.settled("demo")
    visit.until(lambda: visit.kiosk.demo.state == "ready")


def test_a_monkey_breaks_nothing(play: Play) -> None:
    play(7, 40)


@pytest.mark.soak
def test_many_monkeys_break_nothing(play: Play, capsys: pytest.CaptureFixture[str]) -> None:
    started = time.monotonic()
    receipts = sum(play(seed, THINGS) for seed in range(MONKEYS))
    with capsys.disabled():
        sys.stdout.write(
            f"\n{MONKEYS * THINGS} things done by {MONKEYS} monkeys, nothing broken or left behind, "
            f"none of {receipts} acknowledged leads lost, {time.monotonic() - started:.0f} s\n"
        )
