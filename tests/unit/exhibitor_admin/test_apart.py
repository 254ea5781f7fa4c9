"""A thing that is done in a process of its own gives what it would give here, errors too."""

import os
from collections import deque
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path

import psutil
import pytest

from demos.problem import Problem
from exhibitor_admin.apart import apart, apart_until, parts_apart
from exhibitor_admin.keys import fresh_key, keep_key, unlock_key
from exhibitor_admin.whole_file import whole_file
from kiosk.event.read import BadEvent, read_event
from models.errors import KnownError


def test_it_is_another_process() -> None:
    assert apart(os.getpid) != os.getpid()


def test_a_key_comes_back_with_those_before_it(tmp_path: Path) -> None:
    key = fresh_key(former=fresh_key())
    keep_key(tmp_path / "key.age", key, "lantern by the river")
    opened = apart(unlock_key, tmp_path / "key.age", "lantern by the river")
    assert [str(one) for one in opened.identities] == [str(one) for one in key.identities]


def test_what_it_raises_is_raised_here(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as raised:
        apart(unlock_key, tmp_path / "none.age", "whatever it is")
    assert (raised.value.code, raised.value.data) == ("key-missing", {"path": str(tmp_path / "none.age")})


def test_an_error_keeps_all_that_it_knows(tmp_path: Path) -> None:
    (tmp_path / "event.toml").write_text("id = 1")
    with pytest.raises(BadEvent) as raised:
        apart(read_event, tmp_path)
    assert all(isinstance(problem, Problem) for problem in raised.value.problems)
    assert len(raised.value.problems) == raised.value.data["problems"]


def _endless(left_behind: Path) -> Iterator[int]:
    try:
        yield os.getpid()
        yield from count()
    finally:
        left_behind.write_text("cleared up")


def test_what_is_yielded_comes_as_it_is_made_and_leaving_ends_the_process(tmp_path: Path) -> None:
    with parts_apart(_endless, tmp_path / "note") as parts:
        process = psutil.Process(next(parts))
        assert list(islice(parts, 3)) == [0, 1, 2]
    assert not process.is_running() and (tmp_path / "note").read_text() == "cleared up"


def _write_for_ever(target: Path) -> None:
    with whole_file(target) as beside, beside.open("wb") as file:
        while True:
            file.write(b"half")
            file.flush()


def test_what_is_stopped_leaves_nothing_half_written(tmp_path: Path) -> None:
    def check() -> None:
        if any(tmp_path.iterdir()):
            raise KnownError("stopped")

    with pytest.raises(KnownError, match="stopped"):
        apart_until(check, _write_for_ever, tmp_path / "export.csv")
    assert list(tmp_path.iterdir()) == []


def test_a_process_that_the_system_ends_is_a_known_error(tmp_path: Path) -> None:
    with parts_apart(_endless, tmp_path / "note") as parts:
        psutil.Process(next(parts)).kill()
        with pytest.raises(KnownError, match="process-died"):
            deque(parts, maxlen=0)
