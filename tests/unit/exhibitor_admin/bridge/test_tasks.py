"""What takes long goes on beside the window, says what became of it, and stops when told."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from exhibitor_admin.bridge.tasks import Going, Tasks
from models.errors import KnownError
from tests.patience import PATIENCE_S, wait_until


@pytest.fixture
def tasks(qapp: object) -> Iterator[Tasks]:
    del qapp
    made = Tasks(lambda error: f"explained {error.code}")
    yield made
    made.close()


def test_the_result_comes_to_the_window_s_thread(tasks: Tasks, qtbot: QtBot) -> None:
    came: list[tuple[int, int]] = []
    tasks.begin(lambda _: threading.get_ident(), lambda there: came.append((there, threading.get_ident())))
    assert tasks.property("busy")
    wait_until(qtbot, lambda: bool(came))
    (there, here) = came[0]
    assert here == threading.get_ident() != there
    assert not tasks.property("busy")


def test_it_says_how_far_it_is(tasks: Tasks, qtbot: QtBot) -> None:
    go_on = threading.Event()

    def task(going: Going) -> None:
        going.tell(0.25, "half of a half")
        go_on.wait(PATIENCE_S)

    tasks.begin(task, lambda _: None)
    wait_until(qtbot, lambda: tasks.property("share") == 0.25)
    assert tasks.property("what") == "half of a half"
    go_on.set()


def test_a_failure_is_told_until_it_was_read(tasks: Tasks, qtbot: QtBot) -> None:
    def fail(_: Going) -> None:
        raise KnownError("disk-full")

    tasks.begin(fail, lambda _: pytest.fail("it failed"))
    wait_until(qtbot, lambda: tasks.property("trouble") == "explained disk-full")
    tasks.dismiss()
    assert tasks.property("trouble") == ""


def test_a_bug_is_told_too(tasks: Tasks, qtbot: QtBot) -> None:
    tasks.begin(lambda _: 1 // 0, lambda _: pytest.fail("it failed"))
    wait_until(qtbot, lambda: tasks.property("trouble") == "explained bug")


def test_what_is_told_to_stop_stops_and_gives_nothing(tasks: Tasks, qtbot: QtBot) -> None:
    def endless(going: Going) -> None:
        while True:
            going.check()

    tasks.begin(endless, lambda _: pytest.fail("it was stopped"))
    tasks.stop()
    wait_until(qtbot, lambda: not tasks.property("busy"))
    assert tasks.property("trouble") == ""
