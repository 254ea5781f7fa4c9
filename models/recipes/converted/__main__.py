"""`python -m models.recipes.converted FOLDER [ID…]`: make the others' weights anew in FOLDER, and prove each against the one that ships."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from models.catalogue import Catalogue
from models.errors import KnownError
from models.recipes.converted.convert import convert
from models.recipes.converted.fetch import fetch
from models.recipes.converted.prove import Differs, prove_equal, prove_same
from models.recipes.converted.sources import Source, read_sources


def main(arguments: Sequence[str], catalogue: Catalogue) -> int:
    """One line for each; 0 if all are proved, 1 if one isn't, 2 for a wrong call."""
    sources = read_sources()
    folder, ids = Path(*arguments[:1]).resolve(), arguments[1:] or list(sources)
    if not arguments or not set(ids) <= sources.keys():
        print(f"python -m models.recipes.converted FOLDER [ID…]\n{' '.join(sources)}", file=sys.stderr)
        return 2
    unproved = 0
    for id in ids:
        try:
            print(f"{id:24}{_proved(id, sources[id], catalogue, folder)}", flush=True)
        except (Differs, KnownError, OSError, subprocess.CalledProcessError) as error:
            unproved += 1
            print(f"{id:24}NOT PROVED: {error}", flush=True)
    return 1 if unproved else 0


def _proved(id: str, source: Source, catalogue: Catalogue, folder: Path) -> str:
    """What was found."""
    shipped = catalogue.read(id)
    weight = folder / "weights" / catalogue.entry(id).file
    weight.parent.mkdir(parents=True, exist_ok=True)
    convert(source.way, fetch(source, folder / "packages"), weight, folder / "environments")
    if source.way == "copied":
        prove_same(weight.read_bytes(), shipped)
        return "same bytes"
    return f"largest difference {prove_equal(weight.read_bytes(), shipped):.1e}, made with {source.way}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], Catalogue()))
