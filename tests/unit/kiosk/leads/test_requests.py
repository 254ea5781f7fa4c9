"""With the code of a receipt a lead is withdrawn or erased for real, nobody reads it, and codes can't be guessed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.event.consent_text import PURPOSES
from kiosk.event.event import Event
from kiosk.leads.attempts import FREE_TRIES, LONGEST_WAIT_S, wait_s
from kiosk.leads.elapsed import SECOND_NS, surely_elapsed_ns
from kiosk.leads.later_rows import read_tombstones, read_withdrawals
from kiosk.leads.lead import Lead, Moment
from kiosk.leads.receipt import Receipt
from kiosk.leads.requests import TAKE_BACK_S, Found, RequestDesk, Settled
from kiosk.leads.store import Store
from models.errors import KnownError
from tests.a_lead import TYPED, leave, make_event

BOTH = frozenset(PURPOSES)
DONE = Settled(erased=1, withdrawn=0, swept=True)


class Clock:
    """Both clocks of a machine, as the test sets them."""

    def __init__(self) -> None:
        self.utc = datetime(2026, 11, 20, 12, tzinfo=UTC)
        self.up_s = 1000.0

    def __call__(self) -> Moment:
        return Moment(self.utc, int(self.up_s * SECOND_NS))


@pytest.fixture
def event(tmp_path: Path) -> Event:
    return make_event(tmp_path / "event")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    (tmp_path / "stick").mkdir()
    store = Store.open(tmp_path / "kiosk" / "leads.sqlite3", copy_to=tmp_path / "stick")
    yield store
    store.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(store: Store, clock: Clock) -> RequestDesk:
    return RequestDesk(store, "kiosk-1", clock)


def left(store: Store, event: Event, receipt: Receipt) -> Lead:
    lead = leave(event, purposes=BOTH, receipt=receipt)
    store.save(lead.seal(event))
    return lead


def told(code: str) -> pytest.RaisesExc[KnownError]:
    return pytest.RaisesExc(KnownError, check=lambda error: error.code == code)


def everything(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def test_a_code_finds_its_lead_and_tells_nothing_personal(store: Store, desk: RequestDesk, event: Event) -> None:
    receipt = Receipt.fresh()
    left(store, event, Receipt.fresh())
    lead = left(store, event, receipt)
    found = desk.find(receipt)
    assert found == Found(lead.facts.id, lead.facts.left_at.utc, "vn.tram.street-eye", PURPOSES, ())
    assert not any(text in repr(found) for text in TYPED.values())


def test_erased_means_that_no_byte_is_left(store: Store, desk: RequestDesk, clock: Clock, event: Event, tmp_path: Path) -> None:
    receipt, places = Receipt.fresh(), (tmp_path / "kiosk", tmp_path / "stick")
    others = [left(store, event, Receipt.fresh()).seal(event) for _ in range(5)]
    id = left(store, event, receipt).facts.id
    [sealed] = [lead for lead in store.leads() if lead.facts.id == id]
    store.sync_copy()
    traces = (sealed.sealed[-200:], str(id).encode(), sealed.facts.receipt_hash)
    assert all(trace in everything(place) for trace in traces for place in places)

    desk.ask(desk.find(receipt).lead, "erase")
    clock.up_s += TAKE_BACK_S
    assert desk.settle() == DONE
    assert not [trace for trace in traces for place in places if trace in everything(place)]
    assert {lead.facts.id for lead in store.leads()} == {lead.facts.id for lead in others}
    store.save(sealed)
    assert sealed not in list(store.leads())
    with store.reading() as db:
        assert [stone.by for stone in read_tombstones(db)] == ["kiosk-1"]
    with told("receipt-unknown"):
        desk.find(receipt)


def test_for_ten_minutes_it_can_be_taken_back(store: Store, desk: RequestDesk, clock: Clock, event: Event) -> None:
    receipt = Receipt.fresh()
    lead = left(store, event, receipt).facts.id
    [request] = desk.ask(lead, "erase").requests
    assert (request.wish, request.seconds_left) == ("erase", TAKE_BACK_S)
    clock.up_s += TAKE_BACK_S - 1
    assert desk.settle() == Settled(0, 0, True) and desk.find(receipt).requests[0].seconds_left == 1
    assert list(store.leads()) == []  # nobody carries it away meanwhile
    assert desk.take_back(lead).standing == PURPOSES
    clock.up_s += TAKE_BACK_S
    assert desk.settle() == Settled(0, 0, True) and len(list(store.leads())) == 1
    with told("request-void"):
        desk.take_back(lead)


def test_a_purpose_is_withdrawn_and_the_lead_stays_for_the_other(store: Store, desk: RequestDesk, clock: Clock, event: Event) -> None:
    receipt = Receipt.fresh()
    lead = left(store, event, receipt).facts.id
    assert desk.ask(lead, "organiser-news").standing == ("exhibitor-contact",)
    with told("request-void"):
        desk.ask(lead, "organiser-news")
    clock.up_s += TAKE_BACK_S
    assert desk.settle() == Settled(erased=0, withdrawn=1, swept=True)
    with store.reading() as db:
        assert [(gone.lead, gone.purpose, gone.by) for gone in read_withdrawals(db)] == [(lead, "organiser-news", "kiosk-1")]
    assert len(list(store.leads())) == 1 and desk.find(receipt).standing == ("exhibitor-contact",)


def test_withdrawing_the_last_purpose_is_being_erased(store: Store, desk: RequestDesk, clock: Clock, event: Event) -> None:
    lead = left(store, event, Receipt.fresh()).facts.id
    desk.ask(lead, "organiser-news")
    assert {request.wish for request in desk.ask(lead, "exhibitor-contact").requests} == {"organiser-news", "erase"}
    clock.up_s += TAKE_BACK_S
    assert desk.settle().erased == 1 and store.counts().total == 0


@pytest.mark.parametrize("years", [-10, 10])
def test_no_clock_erases_anything_or_keeps_it_from_being_erased(
    store: Store, desk: RequestDesk, clock: Clock, event: Event, years: int
) -> None:
    lead = left(store, event, Receipt.fresh()).facts.id
    desk.ask(lead, "erase")
    clock.utc += timedelta(days=365 * years)
    assert desk.settle().erased == 0
    clock.up_s += TAKE_BACK_S
    assert desk.settle() == DONE


def test_switching_off_and_on_begins_the_ten_minutes_anew(store: Store, desk: RequestDesk, clock: Clock, event: Event) -> None:
    lead = left(store, event, Receipt.fresh()).facts.id
    desk.ask(lead, "erase")
    clock.up_s = 30
    desk = RequestDesk(store, "kiosk-1", clock)
    assert desk.settle().erased == 0
    clock.up_s = TAKE_BACK_S
    assert desk.settle() == DONE


@pytest.mark.parametrize(("since", "now", "elapsed"), [(100, 700, 600), (100, 100, 0), (700, 100, 100)])
def test_what_has_surely_elapsed(since: int, now: int, elapsed: int) -> None:
    assert surely_elapsed_ns(since, now) == elapsed


def test_a_guesser_waits_ever_longer_also_after_a_restart(store: Store, clock: Clock, event: Event, tmp_path: Path) -> None:
    receipt = Receipt.fresh()
    left(store, event, receipt)
    for _ in range(FREE_TRIES):
        with told("receipt-unknown"):
            RequestDesk(store, "kiosk-1", clock).find(Receipt.fresh())
    for wait in (5, 10, 20):
        clock.up_s += wait - 1
        again = Store.open(tmp_path / "kiosk" / "leads.sqlite3")
        with told("receipt-wait") as waits:
            RequestDesk(again, "kiosk-1", clock).find(receipt)
        assert waits.value.data == {"seconds": 1}
        again.close()
        clock.up_s += 1
        with told("receipt-unknown"):
            RequestDesk(store, "kiosk-1", clock).find(Receipt.fresh())
    clock.up_s = 39  # switched off and on
    with told("receipt-wait"):
        RequestDesk(store, "kiosk-1", clock).find(receipt)
    clock.up_s = 40
    assert RequestDesk(store, "kiosk-1", clock).find(receipt)
    with told("receipt-wait"):  # a right code of one's own forgives no wrong ones
        RequestDesk(store, "kiosk-1", clock).find(Receipt.fresh())


def test_the_wait_ends_at_an_hour() -> None:
    waits = [wait_s(failures) for failures in range(2000)]
    assert waits[:6] == [0, 0, 0, 5, 10, 20] and waits == sorted(waits) and waits[-1] == LONGEST_WAIT_S


def test_a_request_that_another_program_carried_out_is_over(
    store: Store, desk: RequestDesk, clock: Clock, event: Event, tmp_path: Path
) -> None:
    lead = left(store, event, Receipt.fresh()).facts.id
    desk.ask(lead, "erase")
    clock.up_s += TAKE_BACK_S
    other = Store.open(tmp_path / "kiosk" / "leads.sqlite3")
    assert RequestDesk(other, "kiosk-1", clock).settle() == DONE
    assert desk.settle() == Settled(0, 0, True)
    with told("request-void"):
        desk.ask(lead, "erase")
    other.close()
