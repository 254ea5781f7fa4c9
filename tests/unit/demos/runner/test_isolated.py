"""Work on bytes nobody has checked can compute, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from demos.runner.isolated import Allowance, run_isolated
from models.errors import KnownError
from tests.patience import PATIENCE_S
from tests.unit.demos.runner import escapes

HARMLESS_OUTSIDE = [escapes.read_a_file, escapes.list_a_folder, escapes.send_a_datagram, escapes.start_a_program, escapes.signal_the_parent]
"""These get through where nothing stops them, so that they can tell whether something does."""
ESCAPES = [
    *HARMLESS_OUTSIDE,
    escapes.connect_by_tcp,
    escapes.talk_to_a_unix_socket,
    escapes.fork,
    escapes.read_the_parents_memory,
    escapes.take_four_gigabytes,
]


def _isolated(name: str, payload: bytes = b"", allowance: Allowance = Allowance()) -> bytes:
    return run_isolated(f"{escapes.__name__}:{name}", payload, allowance)


def test_it_computes() -> None:
    assert _isolated("turn_round", b"abc" * 500_000) == (b"abc" * 500_000)[::-1]


@pytest.mark.parametrize("escape", ESCAPES, ids=lambda escape: escape.__name__)
def test_every_way_out_is_closed(escape: Callable[[bytes], bytes]) -> None:
    assert _isolated(escape.__name__) != b"got through"


@pytest.mark.parametrize("escape", HARMLESS_OUTSIDE, ids=lambda escape: escape.__name__)
def test_the_ways_out_are_open_outside(escape: Callable[[bytes], bytes]) -> None:
    assert escape(b"") == b"got through"


def test_it_writes_no_file(tmp_path: Path) -> None:
    target = tmp_path / "written"
    assert _isolated("write_a_file", bytes(target)) != b"got through"
    assert not target.exists()


@pytest.mark.parametrize(
    ("name", "code", "seconds"),
    [
        ("run_for_ever", "isolated-late", 1.0),
        ("wait_for_ever", "isolated-late", 1.0),
        ("die", "isolated-died", PATIENCE_S),
        ("refuse", "picture-unreadable", PATIENCE_S),
    ],
)
def test_what_went_wrong_is_told(name: str, code: str, seconds: float) -> None:
    with pytest.raises(KnownError) as caught:
        _isolated(name, allowance=Allowance(seconds))
    assert caught.value.code == code
