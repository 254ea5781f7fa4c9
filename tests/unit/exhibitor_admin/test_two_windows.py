"""Two windows on one event, each a process of its own, write within milliseconds of each other; neither's work is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from datetime import UTC, date, datetime
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from uuid import UUID

import pytest

from demos.package.catalogue import Revocation, read_catalogue
from exhibitor_admin import changing as changing_an_event
from exhibitor_admin.approvals import begin_catalogue, revoke
from exhibitor_admin.changing import changing
from exhibitor_admin.event import put_record
from exhibitor_admin.exhibitors import FIELDS, write_exhibitor
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.new_event import change_event, event_answers
from exhibitor_admin.programme import change_programme, instead_of, order
from exhibitor_admin.signing import SignKey
from kiosk.event.event import Event
from kiosk.event.programme import Programme
from kiosk.event.read import read_event
from models.errors import KnownError
from tests.a_lead import leave, make_event, others_like
from tests.patience import PATIENCE_S

ROUNDS = 12
BUSY_MS = round(1000 * PATIENCE_S)
NOW = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.fixture
def event(tmp_path: Path) -> Event:
    return make_event(tmp_path / "event")


@pytest.fixture(scope="module")
def windows() -> Iterator[ProcessPoolExecutor]:
    with ProcessPoolExecutor(2, mp_context=get_context("spawn"), initializer=_be_patient) as windows:
        yield windows


def _be_patient() -> None:
    """Both write without a pause, as no two people do: on a slow disk either may wait for the other's whole turn."""
    changing_an_event.PATIENCE_SECONDS = PATIENCE_S


def _both(windows: ProcessPoolExecutor, do: Callable[..., None], *arguments: object) -> None:
    for done in [windows.submit(do, *arguments, name) for name in ("here", "there")]:
        done.result()


def _revoke(folder: Path, key: SignKey, window: str) -> None:
    for number in range(ROUNDS):
        revoke(folder, key, Revocation(id=f"vn.{window}.demo-{number}"))


def test_every_entry_of_the_catalogue_is_there(windows: ProcessPoolExecutor, event: Event, tmp_path: Path) -> None:
    key = SignKey.fresh()
    begin_catalogue(tmp_path / "event", key)
    _both(windows, _revoke, tmp_path / "event", key)
    catalogue = read_catalogue(tmp_path / "event", event.id, str(key.public))
    assert {one.id for one in catalogue.revoked} == {f"vn.{window}.demo-{n}" for window in ("here", "there") for n in range(ROUNDS)}


def _name(folder: Path, window: str) -> None:
    for number in range(ROUNDS):
        write_exhibitor(folder, "", dict.fromkeys(FIELDS, "") | {"name": "Hanbit"})
        change_programme(folder, partial(_show_too, f"vn.{window}.demo-{number}"))


def _show_too(demo: str, now: Programme) -> Programme:
    return order(now, [*(showing.demo for showing in now.showings), demo])


def test_everybody_who_was_written_down_stays(windows: ProcessPoolExecutor, event: Event, tmp_path: Path) -> None:
    _both(windows, _name, tmp_path / "event")
    now = read_event(tmp_path / "event")
    assert len(now.exhibitors) == len(event.exhibitors) + 2 * ROUNDS
    assert len(now.programme.showings) == 2 * ROUNDS


def test_two_fields_that_two_windows_changed_both_stay_and_one_field_is_refused(event: Event, tmp_path: Path) -> None:
    folder, answers = tmp_path / "event", event_answers(event)
    change_event(folder, answers | {"place": "Huế"}, seen=event)
    change_event(folder, answers | {"ends": "23/11/2026"}, seen=event)
    now = read_event(folder)
    assert (now.place.vi, now.ends) == ("Huế", date(2026, 11, 23))
    with pytest.raises(KnownError, match="event-changed"):
        change_event(folder, answers | {"place": "Đà Nẵng"}, seen=event)
    assert read_event(folder).place.vi == "Huế"


def test_what_another_window_ordered_isn_t_undone_by_this_one(event: Event, tmp_path: Path) -> None:
    ours = change_programme(tmp_path / "event", lambda now: order(now, ["vn.a.one", "vn.a.two"])).programme
    theirs = change_programme(tmp_path / "event", lambda now: order(now, ["vn.a.two", "vn.a.one"])).programme
    with pytest.raises(KnownError, match="event-changed"):
        change_programme(tmp_path / "event", instead_of(ours, event.programme))
    assert read_event(tmp_path / "event").programme == theirs


def test_who_has_to_wait_too_long_is_told(event: Event, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("exhibitor_admin.changing.PATIENCE_SECONDS", 0)
    with changing(tmp_path / "event"), pytest.raises(KnownError, match="event-busy"):
        put_record(tmp_path / "event", event, ends=date(2026, 11, 24))


def _merge(book: Path, leads: list[UUID], window: str) -> None:
    """One window erases them one by one, the other merges each with the first of all."""
    with closing(LeadBook(book, BUSY_MS)) as opened:
        for lead in leads[1:]:
            try:
                if window == "here":
                    opened.erase([lead], NOW, "organiser", window, "digital-week")
                else:
                    opened.merge([leads[0], lead], at=NOW, who=window)
            except KnownError as error:
                if error.code not in ("lead-unknown", "erase-unswept"):
                    raise


def test_nobody_who_was_erased_here_is_merged_there(windows: ProcessPoolExecutor, event: Event, tmp_path: Path) -> None:
    leads = [lead.seal(event) for lead in others_like(leave(event), 30)]
    with closing(LeadBook(tmp_path / "book.sqlite3")) as book:
        book.add(leads)
    _both(windows, _merge, tmp_path / "book.sqlite3", [lead.facts.id for lead in leads])
    with closing(LeadBook(tmp_path / "book.sqlite3")) as book:
        assert book.ids() == [leads[0].facts.id]
        assert not book.merges.groups()


def _begin_books(folder: Path, _: str) -> None:
    for number in range(ROUNDS):
        LeadBook(folder / f"{number}.sqlite3", BUSY_MS).close()


def test_a_book_that_two_begin_at_once_is_one_book(windows: ProcessPoolExecutor, tmp_path: Path) -> None:
    _both(windows, _begin_books, tmp_path)
    with closing(LeadBook(tmp_path / "0.sqlite3")) as book:
        assert book.ids() == []
