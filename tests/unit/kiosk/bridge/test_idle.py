"""Nobody is there, somebody is there: what the kiosk notices of it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from time import monotonic

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from pytestqt.qtbot import QtBot

from kiosk.bridge import idle as module
from kiosk.bridge.idle import Idle
from tests.patience import wait_until

WAIT_S = 0.2


class Visitor(QObject):
    """Watched by `idle`; `loses` is whether a visitor would lose anything."""

    def __init__(self, wait_seconds: float, countdown_seconds: float) -> None:
        super().__init__()
        self.loses = True
        self.idle = Idle(wait_seconds, countdown_seconds, lambda: self.loses)
        self.installEventFilter(self.idle)
        self.ends = 0
        self.idle.over.connect(self._end)

    def _end(self) -> None:
        self.ends += 1

    def type(self) -> None:
        QGuiApplication.sendEvent(self, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a"))

    @property
    def asked(self) -> bool:
        return bool(self.idle.property("counting"))


@pytest.fixture
def visitor(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visitor]:
    """Is asked soon, and then has all the time: the countdown's clock stands still."""
    monkeypatch.setattr(module, "monotonic", lambda: 0.0)
    visitor = Visitor(WAIT_S, 60)
    yield visitor
    visitor.idle.close()


def test_it_counts_down_to_the_end(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "monotonic", count(step=0.1).__next__)  # goes on with each look at it
    visitor = Visitor(0.1, 1.0)
    parts: list[float] = []
    visitor.idle.changed.connect(lambda: parts.append(visitor.idle.property("part")))
    wait_until(qtbot, lambda: visitor.ends == 1)
    assert not visitor.asked
    assert len(parts) > 2
    assert parts[:-1] == sorted(parts[:-1], reverse=True)
    visitor.idle.close()


def test_whoever_does_something_is_not_asked(qtbot: QtBot, visitor: Visitor) -> None:
    began = typed = monotonic()
    while typed < began + 2 * WAIT_S:
        qtbot.wait(20)
        if visitor.asked:  # so long did this machine stand still
            assert monotonic() > typed + 0.9 * WAIT_S
            visitor.idle.stay()
            began = monotonic()
        visitor.type()
        typed = monotonic()
    wait_until(qtbot, lambda: visitor.asked)


def test_seconds_are_counted_from_the_whole(qtbot: QtBot, visitor: Visitor) -> None:
    assert visitor.idle.property("secondsLeft") == 60
    wait_until(qtbot, lambda: visitor.asked)
    assert visitor.idle.property("secondsLeft") == 60
    assert 0.9 < visitor.idle.property("part") <= 1


def test_a_key_while_it_counts_is_not_taken_for_staying(qtbot: QtBot, visitor: Visitor) -> None:
    wait_until(qtbot, lambda: visitor.asked)
    visitor.type()
    assert visitor.asked


def test_staying_begins_the_waiting_anew(qtbot: QtBot, visitor: Visitor) -> None:
    wait_until(qtbot, lambda: visitor.asked)
    visitor.idle.stay()
    assert (visitor.asked, visitor.ends) == (False, 0)
    wait_until(qtbot, lambda: visitor.asked)


def test_wiping_now_is_the_end_at_once(qtbot: QtBot, visitor: Visitor) -> None:
    wait_until(qtbot, lambda: visitor.asked)
    visitor.idle.wipe()
    assert (visitor.asked, visitor.ends) == (False, 1)


def test_where_nothing_is_lost_nobody_is_asked(qtbot: QtBot, visitor: Visitor) -> None:
    visitor.loses = False
    wait_until(qtbot, lambda: visitor.ends >= 2)
    assert not visitor.asked
