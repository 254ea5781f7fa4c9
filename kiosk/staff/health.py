"""How a kiosk is: what a look at the machine tells that staff must know."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

import psutil

from kiosk.event.record import EventRecord

CLOCK_BEFORE = timedelta(days=60)
"""A kiosk may be set up so long before its event."""
HOT_CELSIUS = 90


@dataclass(frozen=True, slots=True)
class Power:
    """Where the electricity comes from."""

    plugged: bool
    percent: int | None
    """Of the battery; None for a machine without one."""


@dataclass(frozen=True, slots=True)
class Processor:
    """How busy and how hot it is."""

    percent: int
    celsius: int | None
    """Of its hottest part; None where no sensor says."""

    @property
    def hot(self) -> bool:
        return self.celsius is not None and self.celsius >= HOT_CELSIUS


def power() -> Power:
    battery = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
    return Power(True, None) if battery is None else Power(bool(battery.power_plugged), round(battery.percent))


def processor() -> Processor:
    """Since it was last asked."""
    readings = psutil.sensors_temperatures() if hasattr(psutil, "sensors_temperatures") else {}
    hottest = max((reading.current for sensor in readings.values() for reading in sensor), default=None)
    return Processor(round(psutil.cpu_percent()), None if hottest is None else round(hottest))


def clock_fits(event: EventRecord, now: datetime) -> bool:
    """Whether the day is one on which the event's kiosks may run; a practice has none."""
    today: date = now.date()
    return event.practice or event.starts - CLOCK_BEFORE <= today <= event.erase_by
