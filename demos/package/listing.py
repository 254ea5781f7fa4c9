"""The canonical list of a package's files, with size and SHA-256 of each: what a signature covers and what an organiser approves."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from demos.package.contents import LISTING, MOST_FILES, SIGNATURE

HEAD = re.compile(r"tram-demo 1\nid (?P<id>[a-z0-9.-]{1,100})\nversion (?P<version>[0-9.]{1,30})\nkey (?P<key>[A-Za-z0-9+/]{1,100})\n")
LONGEST = MOST_FILES * 256


@dataclass(frozen=True, slots=True)
class Listing:
    """What a signer vouches for: which demo, which version, with which key, and every file."""

    id: str
    version: str
    key: str
    """The signer's minisign public key."""
    files: tuple[str, ...]
    """As `list_files` gives them."""

    def __str__(self) -> str:
        return f"tram-demo 1\nid {self.id}\nversion {self.version}\nkey {self.key}\n" + _lines(self.files)

    @classmethod
    def parse(cls, text: str) -> Listing:
        """The inverse of `str`. Raises ValueError."""
        head = HEAD.match(text)
        if head is None or not text.endswith("\n") or len(text) > LONGEST:
            raise ValueError("not the list of a demo's files")
        return cls(head["id"], head["version"], head["key"], tuple(text[head.end() :].splitlines()))


def list_files(folder: Path) -> tuple[str, ...]:
    """`SHA-256 size path` of every file of a staged folder but the list itself and its signature, in the order of the paths."""
    paths = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return tuple(_line(folder / name, name) for name in paths if name not in (LISTING, SIGNATURE))


def digest_of(files: Iterable[str]) -> str:
    """One SHA-256 for all files together, signed or not: 64 hexadecimal digits."""
    return hashlib.sha256(_lines(files).encode()).hexdigest()


def path_of(line: str) -> str:
    """The path in a line of `list_files`."""
    return line.split(" ", 2)[-1]


def _lines(files: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in files)


def _line(path: Path, name: str) -> str:
    with path.open("rb") as file:
        return f"{hashlib.file_digest(file, 'sha256').hexdigest()} {path.stat().st_size} {name}"
