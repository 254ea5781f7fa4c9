"""What refers to itself in circles dies on the thread of the user interface."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.bridge.garbage import Garbage
from tests.patience import wait_until


class Circle(QObject):
    """Python can't let go of it without a collection."""

    def __init__(self, died_on: list[int]) -> None:
        super().__init__()
        self.itself = self
        self.witness = Witness(died_on)


class Witness:
    def __init__(self, died_on: list[int]) -> None:
        self._died_on = died_on

    def __del__(self) -> None:
        self._died_on.append(threading.get_ident())


@pytest.fixture
def owner() -> Iterator[QObject]:
    owner = QObject()
    Garbage(owner)
    yield owner
    owner.deleteLater()


def make_many_circles() -> None:
    for _ in range(200_000):
        circle: list[object] = []
        circle.append(circle)


def test_no_other_thread_lets_go_of_what_belongs_to_the_interface(qtbot: QtBot, owner: QObject) -> None:
    del owner
    died_on: list[int] = []
    Circle(died_on)
    busy = threading.Thread(target=make_many_circles)
    busy.start()
    busy.join()
    assert died_on == []
    wait_until(qtbot, lambda: bool(died_on))
    assert died_on == [threading.get_ident()]
    assert not gc.isenabled()
