"""An event for kiosks in one file: the list of its files, the organiser's signature of that list, and the files one after another.

    tram-event 1
    event digital-week
    serial 3
    key RW…
    SHA-256 size path            for each file
                                 (an empty line)
    untrusted comment: …         the four lines of a minisign signature of everything above the empty line
                                 (an empty line)
    the files' bytes, in the order of the list, and nothing after them

The signature comes before anything that it covers, so that nothing but this head is ever read from a stranger.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from demos.package.contents import FILE_BYTES, RESERVED, printable, twins
from demos.package.minisign import PublicKey, verify
from kiosk.event.orders import FILE as ORDERS
from models.errors import KnownError, reason_of

SUFFIX = ".tram-event"
EVENT, DEMOS = "event", "demos"
"""Where in a bundle lies what: the event's folder and `.demo` files; beside them, orders to the kiosks."""

FIRST_LINES = re.compile(r"tram-event 1\nevent ([a-z][a-z0-9-]{0,39})\nserial ([1-9][0-9]{0,8})\nkey ([A-Za-z0-9+/]{56})\n")
ENTRY = re.compile(r"([0-9a-f]{64}) (0|[1-9][0-9]{0,10}) (\S+)")
PLACE = re.compile(
    rf"{EVENT}(/[A-Za-z0-9][A-Za-z0-9_-]*)?/[A-Za-z0-9][A-Za-z0-9._-]*\.(toml|json|minisig|png|jpg|jpeg|webp)"
    rf"|{DEMOS}/[A-Za-z0-9][A-Za-z0-9._-]*\.demo|{re.escape(ORDERS)}"
)
"""What a bundle may consist of: no `..`, no drive, no backslash, nothing hidden."""
LONGEST_PLACE = 160
LONGEST_HEAD = 2**20
MOST_FILES = 2000
MOST_BYTES = 16 * 2**30
BLANK = b"\n\n"
CHUNK = 2**20

Tell = Callable[[int, int], None]
"""Is told how many of how many bytes are done."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of a bundle."""

    path: str
    size: int
    sha256: str

    @classmethod
    def of(cls, path: str, content: Path) -> Entry:
        with content.open("rb") as file:
            return cls(path, content.stat().st_size, hashlib.file_digest(file, "sha256").hexdigest())


@dataclass(frozen=True, slots=True)
class BundleHead:
    """What the organiser signs: which event, the how manieth bundle of it, with which key, and every file."""

    event: str
    serial: int
    """Rises with every bundle of an event whose files differ from the one before."""
    key: str
    """The signer's minisign public key."""
    files: tuple[Entry, ...]

    def __str__(self) -> str:
        lines = "".join(f"{entry.sha256} {entry.size} {entry.path}\n" for entry in self.files)
        return f"tram-event 1\nevent {self.event}\nserial {self.serial}\nkey {self.key}\n{lines}"

    @property
    def size(self) -> int:
        """Bytes of all files together."""
        return sum(entry.size for entry in self.files)

    @classmethod
    def parse(cls, text: str) -> BundleHead:
        """The inverse of `str`. Raises ValueError, also for files that no bundle may hold."""
        first = FIRST_LINES.match(text)
        if first is None or not text.endswith("\n"):
            raise ValueError("not the list of an event's files")
        files = tuple(_entry(line) for line in text[first.end() :].splitlines())
        if len(files) > MOST_FILES or sum(entry.size for entry in files) > MOST_BYTES or twins(entry.path for entry in files):
            raise ValueError("too many files, too large, or a name twice")
        return cls(first[1], int(first[2]), str(PublicKey.parse(first[3])), files)


@dataclass(frozen=True, slots=True)
class EventBundle:
    """An opened one whose head is signed by the key that it names; whether to trust that key is the caller's to know."""

    path: Path
    head: BundleHead
    _file: BinaryIO

    def unpack(self, target: Path, tell: Tell = lambda _, __: None) -> None:
        """Write every file into the new folder `target`, durably, and hold it to its digest.

        Raises KnownError `event-bundle-bad` (reason), `event-bundle-unreadable` (a stick that is gone), OSError for the target.
        """
        done = 0
        for entry in self.head.files:
            for chunk in self._write(entry, target / entry.path):
                done += chunk
                tell(done, self.head.size)

    def read_back(self, tell: Tell = lambda _, __: None) -> None:
        """Hold every file to its digest without keeping it. Raises KnownError as `unpack` does."""
        done = 0
        for entry in self.head.files:
            digest, left = hashlib.sha256(), entry.size
            while left and (chunk := _read(self.path, self._file, min(left, CHUNK))):
                digest.update(chunk)
                left -= len(chunk)
                done += len(chunk)
                tell(done, self.head.size)
            if digest.hexdigest() != entry.sha256:
                raise KnownError("event-bundle-bad", path=str(self.path), reason=entry.path)

    def _write(self, entry: Entry, path: Path) -> Iterator[int]:
        path.parent.mkdir(parents=True, exist_ok=True)
        digest, left = hashlib.sha256(), entry.size
        with path.open("xb") as writing:
            while left:
                chunk = _read(self.path, self._file, min(left, CHUNK))
                if not chunk:
                    raise KnownError("event-bundle-bad", path=str(self.path), reason="cut off")
                writing.write(chunk)
                digest.update(chunk)
                left -= len(chunk)
                yield len(chunk)
            writing.flush()
            os.fsync(writing.fileno())
        if digest.hexdigest() != entry.sha256:
            raise KnownError("event-bundle-bad", path=str(self.path), reason=entry.path)


@contextmanager
def open_bundle(path: Path) -> Iterator[EventBundle]:
    """Check the head's signature, and only then read it.

    Raises KnownError `event-bundle-unreadable`, `event-bundle-bad` (reason), `signature-bad`, `signature-wrong`, `signature-other-key`.
    """
    try:
        file = path.open("rb")
    except OSError as error:
        raise KnownError("event-bundle-unreadable", path=str(path), reason=reason_of(error)) from error
    with file:
        signed, signature, start = _split(path, _read(path, file, LONGEST_HEAD))
        try:
            first = FIRST_LINES.match(signed)
            if first is None:
                raise ValueError("not an event's bundle")
            verify(signed.encode(), signature, PublicKey.parse(first[3]))
            head = BundleHead.parse(signed)
            if os.fstat(file.fileno()).st_size != start + head.size:
                raise ValueError("cut off, or longer than it says")
        except ValueError as error:
            raise KnownError("event-bundle-bad", path=str(path), reason=str(error)) from error
        file.seek(start)
        yield EventBundle(path, head, file)


def write_bundle(file: BinaryIO, head: BundleHead, signature: str, contents: Sequence[Path], tell: Tell = lambda _, __: None) -> None:
    """The same files and head give the same bytes. `contents` are the files on the disk, in the order of `head.files`."""
    file.write(str(head).encode("ascii") + b"\n" + signature.encode() + b"\n")
    done = 0
    for content in contents:
        with content.open("rb") as reading:
            while chunk := reading.read(CHUNK):
                file.write(chunk)
                done += len(chunk)
                tell(done, head.size)


def may_hold(path: str) -> bool:
    """Whether a file of this name may be in a bundle."""
    reserved = any(RESERVED.fullmatch(part) for part in path.split("/"))
    return len(path) <= LONGEST_PLACE and bool(PLACE.fullmatch(path)) and not reserved


def _entry(line: str) -> Entry:
    found = ENTRY.fullmatch(line)
    if found is None or not may_hold(found[3]) or int(found[2]) > 2 * FILE_BYTES:
        raise ValueError(printable(line[-120:]))
    return Entry(found[3], int(found[2]), found[1])


def _split(path: Path, beginning: bytes) -> tuple[str, str, int]:
    """The signed lines, the signature, and where the files begin."""
    signed, blank, rest = beginning.partition(BLANK)
    signature, second_blank, _ = rest.partition(BLANK)
    try:
        if not (blank and second_blank):
            raise ValueError("no head")
        return signed.decode("ascii") + "\n", signature.decode(), len(signed) + len(signature) + 2 * len(BLANK)
    except ValueError as error:
        raise KnownError("event-bundle-bad", path=str(path), reason="not an event's bundle") from error


def _read(path: Path, file: BinaryIO, most: int) -> bytes:
    try:
        return file.read(most)
    except OSError as error:
        raise KnownError("event-bundle-unreadable", path=str(path), reason=reason_of(error)) from error
