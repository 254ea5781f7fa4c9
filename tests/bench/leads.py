"""How long a visitor's lead takes to be safe: sealed and committed, synced to the disk of this checkout."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from time import perf_counter

from kiosk.leads.store import Store
from tests.a_lead import leave, make_event, others_like

BUILD = Path(__file__).parents[2] / "build"
"""On the disk, where a temporary folder may be in memory."""


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """Milliseconds from a lead in the clear to its being durable."""

    p50_ms: float
    p99_ms: float


def row(leads: int = 2000) -> tuple[str, str, str]:
    """What was measured, the measurement, the goal."""
    measured = measure(leads)
    return f"lead acknowledged (durable), p50 / p99 of {leads:,}", f"{measured.p50_ms:.1f} / {measured.p99_ms:.1f} ms", "p99 ≤ 20 ms"


def measure(leads: int) -> Acknowledged:
    """Seal and save one lead after another. The receipt's hash isn't in it: that takes about 50 ms, on purpose."""
    BUILD.mkdir(exist_ok=True)
    with TemporaryDirectory(prefix="bench-leads-", dir=BUILD) as name:
        event = make_event(Path(name) / "event")
        store = Store.open(Path(name) / "leads.sqlite3")
        taken_ms = []
        for lead in others_like(leave(event), leads):
            started = perf_counter()
            store.save(lead.seal(event))
            taken_ms.append((perf_counter() - started) * 1000)
        store.close()
    percentiles = quantiles(taken_ms, n=100)
    return Acknowledged(percentiles[49], percentiles[98])
