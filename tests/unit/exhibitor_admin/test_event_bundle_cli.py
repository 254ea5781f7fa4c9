"""`exhibitor-admin event bundle`, as the organiser types it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from kiosk.event.bundle import open_bundle
from kiosk.event.orders import read_orders
from kiosk.event.pin import is_pin
from kiosk.home import Home
from tests.a_lead import make_event
from tests.patience import PATIENCE_S

ROOT = Path(__file__).parents[3]


def test_the_bundle_is_written_reported_and_not_written_over(tmp_path: Path) -> None:
    make_event(Home(tmp_path / "kiosk").event)
    (tmp_path / "pin").write_text("271828\n", "utf-8")
    homes = {"TRAM_HOME": str(tmp_path / "kiosk"), "TRAM_ORGANISER_HOME": str(tmp_path / "organiser"), "TRAM_LANGUAGE": "en"}
    command = [sys.executable, "-m", "exhibitor_admin", "event", "bundle", str(tmp_path / "out.tram-event"), "--json"]
    command += ["--pin-file", str(tmp_path / "pin")]

    def run(*more: str) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, **homes, "PYTHONPATH": str(ROOT)}
        return subprocess.run(
            [*command, *more], input="mận chín đầu mùa\n", env=environment, capture_output=True, text=True, timeout=PATIENCE_S
        )

    written = run()
    report = json.loads(written.stdout)
    assert (written.returncode, report["event"], report["serial"], report["demos"]) == (0, "digital-week", 1, [])
    assert "show only the built-in demos" in written.stderr
    refused = run()
    assert refused.returncode == 1 and len(refused.stderr.splitlines()) == 1
    assert json.loads(run("--force").stdout)["serial"] == 1
    with open_bundle(tmp_path / "out.tram-event") as bundle:
        bundle.unpack(tmp_path / "unpacked")
    assert is_pin("271828", read_orders(tmp_path / "unpacked" / "kiosk.toml").pin)
