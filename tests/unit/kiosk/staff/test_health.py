"""What staff are told of the machine: a clock that can't be right, where the electricity comes from."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.staff.health import clock_fits, power, processor
from tests.a_lead import make_event


@pytest.mark.parametrize(("day", "fits"), [("2026-11-20", True), ("2026-10-01", True), ("2026-01-01", False), ("2031-11-20", False)])
def test_a_clock_far_from_the_event_is_wrong(day: str, fits: bool, tmp_path: Path) -> None:
    event = make_event(tmp_path / "event")
    assert clock_fits(event, datetime.fromisoformat(day).replace(tzinfo=UTC)) is fits
    assert clock_fits(event.model_copy(update={"practice": True}), datetime(1970, 1, 1, tzinfo=UTC))


def test_power_and_processor_are_told_also_by_machines_without_a_battery() -> None:
    assert power().percent is None or 0 <= power().percent <= 100  # type: ignore[operator]
    assert 0 <= processor().percent <= 100
