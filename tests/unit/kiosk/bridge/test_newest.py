"""The interface is given the newest picture, not the queue of all that it missed."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from kiosk.bridge.newest import Newest
from tests.patience import wait_until


def test_what_the_interface_had_no_time_for_is_skipped(qtbot: QtBot) -> None:
    taken: list[tuple[int, int]] = []
    newest: Newest[int] = Newest(lambda number: taken.append((number, threading.get_ident())))

    def put_many() -> None:
        for number in range(100):
            newest.put(number)

    giver = threading.Thread(target=put_many)
    giver.start()
    giver.join()
    wait_until(qtbot, lambda: bool(taken))
    assert taken == [(99, threading.get_ident())]

    newest.put(100)
    wait_until(qtbot, lambda: len(taken) == 2)
    assert taken[1][0] == 100
