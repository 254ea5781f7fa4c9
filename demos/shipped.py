"""The digests of the demos that ship: what an event with a catalogue trusts without the organiser's permission.

`python -m demos.shipped` writes the list anew after a change to `showcase/`.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from demos.package.listing import digest_of, list_files

SHOWCASE = Path(__file__).parent / "showcase"
LIST = Path(__file__).with_name("showcase.sha256")
"""`DIGEST  FOLDER`, one demo a line."""


def shipped_digests() -> Mapping[str, str]:
    """The digest of all files of each demo that ships, by its folder's name."""
    lines = (line.split(maxsplit=1) for line in LIST.read_text("utf-8").splitlines())
    return {name: digest for digest, name in lines}


def found_digests() -> Mapping[str, str]:
    """The digests of what really lies there."""
    return {folder.name: digest_of(list_files(folder)) for folder in sorted(SHOWCASE.iterdir()) if folder.is_dir()}


def write() -> None:
    LIST.write_text("".join(f"{digest}  {name}\n" for name, digest in found_digests().items()), "utf-8")


if __name__ == "__main__":
    write()
