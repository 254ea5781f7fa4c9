"""`python -m models verify`: read every model of the catalogue and say which don't prove themselves."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from models.catalogue import Catalogue
from models.errors import KnownError


def main(arguments: Sequence[str], catalogue: Catalogue) -> int:
    """One line per model, `id  bytes  ok` or `id  code`; 0 if all are sound, 1 if one isn't, 2 for a wrong call."""
    if list(arguments) != ["verify"]:
        print("python -m models verify", file=sys.stderr)
        return 2
    problems = 0
    for id, entry in catalogue.entries.items():
        try:
            catalogue.read(id)
            print(f"{id:24}{entry.bytes:>12,}  ok")
        except KnownError as error:
            print(f"{id:24}{'':>12}  {error.code}")
            problems += 1
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], Catalogue()))
