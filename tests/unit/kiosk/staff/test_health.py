"""What staff are told of the machine: a clock that can't be right, and what can record."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.staff.health import clock_fits, microphones, power, processor
from tests.a_lead import make_event

CARDS = """00-00: ALC256 Analog : ALC256 Analog : playback 1 : capture 1
00-03: HDMI 0 : HDMI 0 : playback 1
01-00: USB Audio : Micro bàn : capture 1
"""


@pytest.mark.parametrize(("day", "fits"), [("2026-11-20", True), ("2026-10-01", True), ("2026-01-01", False), ("2031-11-20", False)])
def test_a_clock_far_from_the_event_is_wrong(day: str, fits: bool, tmp_path: Path) -> None:
    event = make_event(tmp_path / "event")
    assert clock_fits(event, datetime.fromisoformat(day).replace(tzinfo=UTC)) is fits
    assert clock_fits(event.model_copy(update={"practice": True}), datetime(1970, 1, 1, tzinfo=UTC))


def test_what_can_record_is_named(tmp_path: Path) -> None:
    (tmp_path / "pcm").write_text(CARDS, "utf-8")
    assert microphones(tmp_path / "pcm") == ["ALC256 Analog", "Micro bàn"]
    assert microphones(tmp_path / "none") == []


def test_power_and_processor_are_told_also_by_machines_without_a_battery() -> None:
    assert power().percent is None or 0 <= power().percent <= 100  # type: ignore[operator]
    assert 0 <= processor().percent <= 100
