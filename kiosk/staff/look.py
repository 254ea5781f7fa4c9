"""One look at the whole kiosk, as its staff want to know it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from demos.runner.sandbox import SandboxLevel, level_here
from kiosk.event.event import Event
from kiosk.leads.disk import Room
from kiosk.leads.hand_over import Waiting, what_waits
from kiosk.leads.second_copy import CopyState
from kiosk.leads.store import Counts, Store
from kiosk.staff.health import Power, Processor, clock_fits, power, processor


@dataclass(frozen=True, slots=True)
class Look:
    """What was found."""

    disk: Room
    clock_fits: bool
    power: Power
    processor: Processor
    sandbox: SandboxLevel
    leads: Counts
    waiting: Waiting
    copy: CopyState | None
    set_aside: bool
    """Whether a damaged database of leads was found, and lies beside the new one."""


def look_round(store: Store, event: Event) -> Look:
    """Takes some milliseconds. Raises KnownError where the disk or the leads can't be asked."""
    return Look(
        disk=store.disk.room(),
        clock_fits=clock_fits(event, datetime.now(UTC)),
        power=power(),
        processor=processor(),
        sandbox=level_here(),
        leads=store.counts(),
        waiting=what_waits(store),
        copy=store.copy_state,
        set_aside=store.set_aside is not None,
    )
