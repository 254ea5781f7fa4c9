"""What waits for a worker and what it was told: no picture is written over while it may be read, the newest comes first."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from demos.runner.frame import Frame
from demos.runner.mailbox import Mailbox
from demos.runner.orders import QUEUED, Orders
from demos.values import Audio, Image


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    made = Mailbox.create()
    yield made
    made.close()


def picture(number: int) -> Frame:
    return Frame(number, 0.0, Image(np.full((2, 3, 3), number, np.uint8)))


def test_a_busy_worker_is_told_of_one_picture_more_and_only_if_it_is_brief(mailbox: Mailbox) -> None:
    orders = Orders("picture", mailbox)
    for number in (1, 2):
        orders.add(picture(number))
        order = orders.tell(0.0, ahead=False)
        assert (order is not None) == (number == 1)
    second = orders.tell(0.0, ahead=True)
    assert second is not None and second.frame.seq == 2
    orders.add(picture(3))
    assert orders.tell(0.0, ahead=True) is None


def test_what_waits_gives_way_to_the_newest(mailbox: Mailbox) -> None:
    orders = Orders("picture", mailbox)
    assert [orders.add(picture(number)) for number in (1, 2, 3)] == [True, False, False]
    order = orders.tell(0.0, ahead=True)
    assert order is not None and order.frame.seq == 3
    assert orders.tell(0.0, ahead=True) is None


def test_no_picture_is_written_over_before_it_is_answered(mailbox: Mailbox) -> None:
    orders, told = Orders("picture", mailbox), []
    for number in range(1, 40):
        orders.add(picture(number))
        if (order := orders.tell(float(number), ahead=True)) is not None:
            told.append(order)
        for order in told:
            assert order.slot is not None
            assert (mailbox.view(order.slot, order.size) == order.frame.seq).all()
        assert len({order.answer for order in told}) == len(told)
        if number % 3 == 0:
            assert orders.answered(float(number)) is told.pop(0)


def test_time_runs_for_an_order_when_the_worker_is_free_for_it(mailbox: Mailbox) -> None:
    orders = Orders("picture", mailbox)
    for number, now in ((1, 10.0), (2, 11.0)):
        orders.add(picture(number))
        orders.tell(now, ahead=True)
    done = orders.answered(14.0)
    assert done is not None and (done.frame.seq, done.begun) == (1, 10.0)
    assert orders.current is not None and (orders.current.frame.seq, orders.current.begun) == (2, 14.0)
    orders.answered(15.0)
    assert orders.current is None and orders.answered(16.0) is None


def test_sound_waits_in_its_order_and_takes_no_slot(mailbox: Mailbox) -> None:
    orders = Orders("sound", mailbox)
    pieces = [Frame(number, 0.0, Audio(np.zeros(640, np.float32), 16000)) for number in range(QUEUED + 1)]
    assert [orders.add(piece) for piece in pieces] == [True] * QUEUED + [False]
    first = orders.tell(0.0, ahead=False)
    assert first is not None and (first.frame.seq, first.slot) == (1, None)
