"""Prints all measurements of one run: `make bench`."""

from __future__ import annotations

import tempfile
from pathlib import Path
from statistics import median

from PySide6.QtGui import QGuiApplication
from rich.console import Console
from rich.table import Table

from kiosk.allocator import give_pictures_back
from tests.bench.package_check import seconds_beyond_the_model
from tests.bench.steps import shares
from tests.bench.whole_kiosk import AS_FAST_AS_TAKEN, CAMERA_PER_SECOND, Live, WholeKiosk, compare


def main() -> None:
    table = Table("what", "measured", "goal", title="Live detection, 1280 × 720, software renderer")
    give_pictures_back()
    application = QGuiApplication(["bench"])
    with tempfile.TemporaryDirectory() as home:
        kiosk = WholeKiosk(Path(home))
        table.add_row("start to usable gallery", f"{median(kiosk.start_seconds() for _ in range(3)):.2f} s", "≤ 2.5 s")
        cold, warm = kiosk.first_result_seconds()
        table.add_row("touch to first result, cold", f"{cold * 1000:.0f} ms", "")
        table.add_row("touch to first result, warm", f"{warm * 1000:.0f} ms", "≤ 300 ms")
        for name, pace in (("a camera's 30 a second", CAMERA_PER_SECOND), ("unpaced", AS_FAST_AS_TAKEN)):
            _add_rounds(table, name, *compare(kiosk, pace), goal="≥ 0.95" if pace == AS_FAST_AS_TAKEN else "")
        table.add_section()
        check = median(seconds_beyond_the_model(Path(home) / f"package-{turn}") for turn in range(3))
        table.add_row("check of a 10 MB package, beyond its model", f"{check:.2f} s", "≤ 5 s")
    table.add_section()
    for name, model_ms, share in shares():
        table.add_row(f"steps around the models: {name} ({model_ms:.1f} ms)", f"{share:.0%}", "≤ 25 %")
    Console(width=110).print(table)
    del application


def _add_rounds(table: Table, name: str, lives: list[Live], bares: list[float], goal: str) -> None:
    ratios = [live.per_second / bare for live, bare in zip(lives, bares, strict=True)]
    table.add_section()
    table.add_row(f"{name}: pictures a second", f"{median(live.per_second for live in lives):.1f}", "")
    table.add_row("  the bare loop beside it", f"{median(bares):.1f}", "")
    table.add_row("  ratio, each round", "  ".join(f"{ratio:.2f}" for ratio in ratios), goal)
    table.add_row("  drawn a second", f"{median(live.shown_per_second for live in lives):.1f}", "30 unpaced")
    table.add_row("  frame to overlay, p50 / p95", f"{_middle(lives, 'latency_p50_ms')} / {_middle(lives, 'latency_p95_ms')} ms", "")
    table.add_row("  longest stall of the UI thread", f"{max(live.longest_stall_ms for live in lives):.0f} ms", "≤ 50 ms")
    table.add_row("  PSS of all processes", f"{max(live.pss_mb for live in lives):.0f} MB", "≤ 450 MB")


def _middle(lives: list[Live], name: str) -> str:
    return f"{median(getattr(live, name) for live in lives):.0f}"


if __name__ == "__main__":
    main()
