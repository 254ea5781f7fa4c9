"""Only the PIN lets anybody in, ever more slowly after wrong ones, also when the machine was switched off meanwhile."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from kiosk.event.pin import hash_pin, is_pin
from kiosk.leads.elapsed import SECOND_NS
from kiosk.staff.choices import choose, read_choices
from kiosk.staff.gate import Gate
from models.errors import KnownError

PIN = "271828"


class Clock:
    """The machine's monotonic clock."""

    seconds = 1000

    def __call__(self) -> int:
        return self.seconds * SECOND_NS


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def gate(tmp_path: Path, clock: Clock) -> Gate:
    gate = Gate(tmp_path, clock)
    assert not gate.has_pin
    gate.set_pin(PIN)
    return gate


def refused(gate: Gate, digits: str) -> tuple[str, object]:
    with pytest.raises(KnownError) as error:
        gate.enter(digits)
    return error.value.code, error.value.data["seconds"]


def test_the_right_one_lets_in_and_forgives(gate: Gate, clock: Clock) -> None:
    gate.enter(PIN)
    assert [refused(gate, "000001") for _ in range(3)] == [("pin-wrong", 0), ("pin-wrong", 0), ("pin-wrong", 5)]
    clock.seconds += 5
    gate.enter(PIN)
    assert gate.seconds_left() == 0


def test_the_wait_doubles_and_even_the_right_one_must_wait(gate: Gate, clock: Clock) -> None:
    waits = []
    for _ in range(7):
        clock.seconds += gate.seconds_left()
        waits.append(refused(gate, "000001")[1])
    assert waits == [0, 0, 5, 10, 20, 40, 80]
    assert refused(gate, PIN) == ("pin-wait", 80)
    clock.seconds += 79
    assert refused(gate, PIN) == ("pin-wait", 1)
    clock.seconds += 1
    gate.enter(PIN)


def test_switching_off_and_on_forgives_nothing(gate: Gate, clock: Clock, tmp_path: Path) -> None:
    for _ in range(4):
        clock.seconds += gate.seconds_left()
        refused(gate, "000001")
    clock.seconds = 3  # since the machine started
    again = Gate(tmp_path, clock)
    assert refused(again, PIN) == ("pin-wait", 7)
    clock.seconds += 7
    again.enter(PIN)


def test_tries_stand_in_the_log_and_pins_do_not(gate: Gate, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        refused(gate, "314159")
        gate.enter(PIN)
    assert "a wrong PIN, failures=1" in caplog.text and "let in after failures=1" in caplog.text
    assert "314159" not in caplog.text and PIN not in caplog.text


def test_of_a_pin_only_a_slow_salted_hash_is_kept(gate: Gate, tmp_path: Path) -> None:
    assert not any(PIN.encode() in path.read_bytes() for path in tmp_path.iterdir())
    assert read_choices(tmp_path).pin.startswith("scrypt:15:8:1:") and (tmp_path / "staff.json").stat().st_mode & 0o77 == 0
    assert hash_pin(PIN) != hash_pin(PIN) and is_pin(PIN, hash_pin(PIN))


@pytest.mark.parametrize("kept", ["", "271828", "scrypt:1:8:1:AAAAAAAAAAAAAAAAAAAAAA==:" + "A" * 43 + "=", "plain:271828"])
def test_what_is_no_hash_of_ours_is_nobodys_pin(kept: str, tmp_path: Path) -> None:
    choose(tmp_path, pin=kept)
    assert refused(Gate(tmp_path), PIN)[0] == "pin-wrong"


@pytest.mark.parametrize(
    ("digits", "code"),
    [
        *((digits, "pin-short") for digits in ("12", "1" * 13, "12a456", "٣٣٤٤٥٥")),
        *((digits, "pin-easy") for digits in ("000000", "345678", "987654", "890123")),
    ],
)
def test_a_pin_that_is_guessed_at_once_is_none(digits: str, code: str, tmp_path: Path) -> None:
    gate = Gate(tmp_path)
    with pytest.raises(KnownError, match=code):
        gate.set_pin(digits)
    assert not gate.has_pin


def test_a_full_disk_keeps_nobody_out_and_the_wait_still_grows(gate: Gate, clock: Clock, tmp_path: Path) -> None:
    (tmp_path / "staff-tries.json").mkdir()  # nothing can be written in its place
    for _ in range(4):
        clock.seconds += gate.seconds_left()
        refused(gate, "000001")
    assert refused(gate, PIN) == ("pin-wait", 10)
    clock.seconds += 10
    gate.enter(PIN)
