"""The logo of an exhibitor: taken from any picture, given a tile, put beside the record that names it, and taken away."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from demos.runner.isolated import run_isolated
from exhibitor_admin.changing import changing
from exhibitor_admin.event import write_record
from exhibitor_admin.event_keys import exhibitor_of
from exhibitor_admin.whole_file import READABLE, write_whole
from kiosk.event.logo import FOLDER
from kiosk.event.pictures import ALLOWANCE
from kiosk.event.read import read_event
from kiosk.event.record import Exhibitor
from models.errors import KnownError, reason_of
from models.plain_file import is_too_much, read_plain

MOST_BYTES = 8 * 2**20
"""Of the picture that it is made of."""
STILL: Mapping[str, tuple[bytes, int]] = {"PNG": (b"\x89PNG\r\n\x1a\n", 0), "JPEG": (b"\xff\xd8\xff", 0), "WebP": (b"WEBP", 8)}
"""How the kinds begin that are taken, and where; what a file is called doesn't matter."""
PNG_HEAD = 64 * 1024
"""Within so many bytes a PNG that has several pictures says so."""
MOVES = 0x02
"""In the flags of a WebP that has several pictures."""


def put_logo(folder: Path, id: str, picture: Path) -> Exhibitor:
    """Give the exhibitor of this id the logo in a PNG, JPEG or WebP, which is decoded in an isolated child.

    Raises KnownError `exhibitor-missing`, `logo-kind` (megabytes) for what is no such still picture or larger, `logo-shape`,
    `picture-unreadable` (file), `file-unwritable`, and as `read_event` does.
    """
    record = exhibitor_of(read_event(folder), id)
    return keep_logo(folder, record, tile_of(picture))


def tile_of(picture: Path) -> bytes:
    """As `make_tile` gives it. Raises KnownError as `put_logo` does."""
    try:
        content = read_plain(picture, MOST_BYTES)
    except OSError as error:
        if is_too_much(error):
            raise KnownError("logo-kind", megabytes=MOST_BYTES // 2**20) from error
        raise KnownError("picture-unreadable", file=picture.name) from error
    if not _is_still(content):
        raise KnownError("logo-kind", megabytes=MOST_BYTES // 2**20)
    try:
        return run_isolated("exhibitor_admin.logo_tile:make_tile", content, ALLOWANCE)
    except KnownError as error:
        raise KnownError("logo-shape") if error.code == "logo-shape" else KnownError("picture-unreadable", file=picture.name) from error


def keep_logo(folder: Path, record: Exhibitor, tile: bytes | None) -> Exhibitor:
    """Put a tile beside the record, or take it away. Raises KnownError `event-changed`, `file-unwritable`, and as
    `read_event` does.
    """
    with changing(folder):
        if tile is not None:
            write_whole(folder / FOLDER / f"{record.id}.png", tile, overwrite=True, mode=READABLE)
        changed = write_record(folder, record, logo=f"{record.id}.png" if tile is not None else None).exhibitors[record.id]
        if tile is None:
            drop_file(folder, record)
        return changed


def logo_of(folder: Path, record: Exhibitor) -> bytes | None:
    """Its tile as it lies there. Raises KnownError `picture-unreadable`."""
    if record.logo is None:
        return None
    try:
        return (folder / FOLDER / record.logo).read_bytes()
    except OSError as error:
        raise KnownError("picture-unreadable", file=record.logo) from error


def drop_file(folder: Path, record: Exhibitor) -> None:
    """Of a logo that no record names any more. Raises KnownError `file-unwritable`."""
    if record.logo is not None:
        path = folder / FOLDER / record.logo
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise KnownError("file-unwritable", path=str(path), reason=reason_of(error)) from error


def _is_still(content: bytes) -> bool:
    known = any(content[at : at + len(mark)] == mark for mark, at in STILL.values())
    moving_webp = content[12:16] == b"VP8X" and any(flags & MOVES for flags in content[20:21])
    moving_png = content.startswith(STILL["PNG"][0]) and b"acTL" in content[:PNG_HEAD]
    return known and not (moving_webp or moving_png)
