"""Prints all measurements of one run: `make bench`."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import fmean, median

from PySide6.QtGui import QGuiApplication
from rich.console import Console
from rich.table import Table

from kiosk.frugal import be_frugal
from tests.a_lead import make_event
from tests.bench import admin, comes_back, lead_exports, leads, listening, marks, overlays, preview, reading, showcase, switches, words
from tests.bench.attract import idle_share
from tests.bench.first import first_result_seconds, start_seconds
from tests.bench.foretold import DEMO, foretold_and_measured
from tests.bench.live import AS_FAST_AS_TAKEN, CAMERA_PER_SECOND, Live, compare
from tests.bench.package_check import seconds_beyond_the_model
from tests.bench.steps import shares
from tests.bench.touches import measure as measure_touches


def main() -> None:
    be_frugal()
    application = QGuiApplication(["bench"])
    table = Table("what", "measured", "goal", title="Two cores, software renderer, live detection at 1280 × 720")
    with tempfile.TemporaryDirectory() as place:
        home = Path(place)
        make_event(home / "event")
        sections: tuple[Callable[[Table, Path], None], ...] = (
            _leads,
            _first,
            _window,
            _paced,
            _unpaced,
            _packages,
            _steps,
            _overlays,
            _marks,
            _admin,
            _reading,
            _words,
            _showcase,
        )
        for section in sections:
            section(table, home)
            table.add_section()
    Console(width=110).print(table)
    del application


def _first(table: Table, home: Path) -> None:
    table.add_row("start to usable attract screen", f"{start_seconds(home):.2f} s", "≤ 2.5 s")
    cold, warm = first_result_seconds(home)
    table.add_row("touch to first result, cold / warm", f"{cold * 1000:.0f} / {warm * 1000:.0f} ms", "warm ≤ 300 ms")


def _window(table: Table, home: Path) -> None:
    for wide, high in ((1280, 720), (1920, 1080)):
        goal = "≤ 15 %" if high == 720 else ""
        table.add_row(f"attract screen at {wide} × {high}, of a core", f"{idle_share(home, (wide, high)):.0%}", goal)
    touches = measure_touches(home)
    for page, milliseconds in touches.page_ms.items():
        table.add_row(f"page change to {page}, first frame", f"{milliseconds:.0f} ms", "≤ 150 ms")
    table.add_row("key press to letter", f"{touches.letter_ms:.0f} ms", "≤ 50 ms")
    table.add_row(f"growth over {switches.COUNT} demos opened, after a tenth", str(switches.measure(home)), "none beyond its error")
    table.add_row(*preview.row(home))
    back = comes_back.measure(home)
    table.add_row("window killed / frozen → attract again", f"{back.killed_seconds:.1f} / {back.frozen_seconds:.1f} s", "≤ 3 s")
    table.add_row("  PSS of the parent process", f"{back.parent_mb:.0f} MB", "")


def _paced(table: Table, home: Path) -> None:
    _add_rounds(table, "a camera's 30 a second", *compare(home, CAMERA_PER_SECOND), goal="")


def _unpaced(table: Table, home: Path) -> None:
    _add_rounds(table, "unpaced", *compare(home, AS_FAST_AS_TAKEN), goal="≥ 0.95")


def _packages(table: Table, home: Path) -> None:
    check = median(seconds_beyond_the_model(home / f"package-{turn}") for turn in range(3))
    table.add_row("check of a 10 MB package, beyond its model", f"{check:.2f} s", "≤ 5 s")
    foretold, measured = foretold_and_measured()
    table.add_row(f"{DEMO} foretold from this machine's profile / by the clock", f"{foretold:.0f} / {measured:.0f} ms", "")


def _steps(table: Table, home: Path) -> None:
    del home
    for name, model_ms, share in shares():
        table.add_row(f"steps around the models: {name} ({model_ms:.1f} ms)", f"{share:.0%}", "≤ 25 %")


def _overlays(table: Table, home: Path) -> None:
    del home
    for name, milliseconds in overlays.costs():
        table.add_row(f"overlay: {name}", f"{milliseconds:.1f} ms a picture", "≤ 2 ms")


def _marks(table: Table, home: Path) -> None:
    del home
    table.add_row(*marks.row())


def _reading(table: Table, home: Path) -> None:
    for row in reading.rows(home):
        table.add_row(*row)


def _words(table: Table, home: Path) -> None:
    del home
    for row in words.rows():
        table.add_row(*row)


def _showcase(table: Table, home: Path) -> None:
    del home
    for row in (*showcase.rows(), *listening.rows()):
        table.add_row(*row)


def _admin(table: Table, home: Path) -> None:
    del home
    for row in admin.rows():
        table.add_row(*row)


def _leads(table: Table, home: Path) -> None:
    del home
    table.add_row(*leads.row())
    table.add_row(*lead_exports.row())


def _add_rounds(table: Table, name: str, lives: list[Live], bares: list[float], goal: str) -> None:
    rates = [live.per_second for live in lives]
    each = "  ".join(f"{rate / bare:.2f}" for rate, bare in zip(rates, bares, strict=True))
    table.add_row(f"{name}: pictures a second", f"{fmean(rates):.1f}", "")
    table.add_row("  the bare loop beside it", f"{fmean(bares):.1f}", "")
    table.add_row("  ratio of all rounds (each)", f"{fmean(rates) / fmean(bares):.2f} ({each})", goal)
    table.add_row("  drawn a second", f"{median(live.shown_per_second for live in lives):.1f}", "")
    table.add_row("  frame to overlay, p50 / p95", f"{_middle(lives, 'latency_p50_ms')} / {_middle(lives, 'latency_p95_ms')} ms", "")
    table.add_row("  longest stall of the UI thread", f"{max(live.longest_stall_ms for live in lives):.0f} ms", "≤ 50 ms")
    table.add_row("  PSS of all processes", f"{max(live.pss_mb for live in lives):.0f} MB", "≤ 450 MB")


def _middle(lives: list[Live], name: str) -> str:
    return f"{median(getattr(live, name) for live in lives):.0f}"


if __name__ == "__main__":
    main()
