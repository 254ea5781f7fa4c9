"""Makes the weight out of a package's file: copied as it is, or converted in a virtual environment of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import venv
from pathlib import Path

from models.recipes.converted.sources import Way

HERE = Path(__file__).parent


def convert(way: Way, file: Path, weight: Path, environments: Path) -> None:
    """Write `weight`; the environment for this way is made under `environments` where it isn't yet. Raises CalledProcessError."""
    if way == "copied":
        shutil.copyfile(file, weight)
        return
    python = _environment(HERE / "requirements" / f"{way}.txt", environments / way)
    subprocess.run([str(python), "-m", f"models.recipes.converted.from_{way}", str(file), str(weight)], cwd=HERE.parents[2], check=True)


def _environment(requirements: Path, home: Path) -> Path:
    """The interpreter of the environment with these requirements."""
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    ready = home / "ready.txt"
    if not ready.exists() or ready.read_bytes() != requirements.read_bytes():
        venv.create(home, clear=True, with_pip=True)
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", "-r", str(requirements)], check=True)
        shutil.copyfile(requirements, ready)
    return python
