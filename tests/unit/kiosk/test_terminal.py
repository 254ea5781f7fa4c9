"""Words of three languages on terminals that know only one, and names that are no text at all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.patience import PATIENCE_S

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("program", ["kiosk", "exhibitor_admin"])
def test_a_terminal_without_our_letters_shows_the_others(program: str, tmp_path: Path) -> None:
    homes = {"TRAM_HOME": str(tmp_path / "kiosk"), "TRAM_ORGANISER_HOME": str(tmp_path / "organiser"), "TRAM_LANGUAGE": "vi"}
    environment = {**os.environ, **homes, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "ascii"}
    asked = [sys.executable, "-m", program, "--help"]
    done = subprocess.run(asked, env=environment, capture_output=True, text=True, timeout=PATIENCE_S, check=True)
    assert "Tr?m AI" in done.stdout and not done.stderr
