"""What a package may consist of: kinds of files, names that mean the same on every machine, and how much of it all."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePosixPath

from demos.part import FILE_NAME, LONGEST_NAME
from demos.problem import Problem

KINDS = frozenset((".toml", ".json", ".onnx", ".jpg", ".jpeg", ".png", ".webp", ".mp4", ".avi", ".wav", ".csv", ".bin", ".md", ".txt"))
"""What a package may consist of; whatever else lies there is told, not carried along."""
LISTING = "demo.files"
"""The list of all other files, with their sizes and digests: what a signature speaks of."""
SIGNATURE = "demo.files.minisig"

MOST_FILES = 200
MOST_BYTES = 1024 * 2**20
"""Of all files together."""
FILE_BYTES = 512 * 2**20
"""Of one file."""
MOST_DEPTH = 4

RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?|.*\.", re.IGNORECASE)
"""What Windows takes for a device, or silently shortens."""


def name_problem(name: str) -> Problem | None:
    """`file-name` for one that can't be used, `model-ort` for onnxruntime's own format (which only the catalogue may use),
    `file-odd` for a kind that packages don't have.
    """
    if len(name) > LONGEST_NAME or not re.fullmatch(FILE_NAME, name) or any(RESERVED.fullmatch(part) for part in name.split("/")):
        return Problem("file-name", printable(name))
    suffix = PurePosixPath(name).suffix.lower()
    if suffix == ".ort":
        return Problem("model-ort", name, {"file": name})
    return None if suffix in KINDS or name in (LISTING, SIGNATURE) else Problem("file-odd", name, {"kinds": " ".join(sorted(KINDS))})


def twins(names: Iterable[str]) -> list[Problem]:
    """`file-twice` for each name that a machine which doesn't tell capitals apart would take for an earlier one, or for a folder of it."""
    seen: dict[str, str] = {}
    problems = []
    for name in names:
        key = name.casefold()
        folders = ["/".join(key.split("/")[:depth]) for depth in range(1, key.count("/") + 1)]
        other = seen.get(key) or next((seen[folder] for folder in folders if folder in seen), None)
        if other is None and (below := next((seen[known] for known in seen if known.startswith(f"{key}/")), None)):
            other = below
        if other is not None:
            problems.append(Problem("file-twice", printable(name), {"other": printable(other)}))
        seen.setdefault(key, name)
    return problems


def printable(name: str) -> str:
    """A name that nobody has checked, short and without anything that steers a terminal or turns text round."""
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in name[:120])
