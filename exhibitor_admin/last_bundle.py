"""What is remembered of the bundles that were written for kiosks: the number of the last one, and what of the event it carried."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from pydantic import BaseModel, ConfigDict, ValidationError

from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.whole_file import write_whole
from kiosk.event.bundle import EVENT, BundleHead, Entry
from models.errors import KnownError


class LastBundle(BaseModel):
    """One file for each event, so that the same files have the same number and others a higher one."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    serial: int = 0
    files: str = ""
    """SHA-256 of the list of its files."""
    event: str = ""
    """SHA-256 of the list of those that are the event's; empty until a bundle was written whole."""
    demos: tuple[str, ...] = ()
    """Id and version of each that it carried."""


def last_bundle(home: OrganiserHome, event: str) -> LastBundle:
    """Of this event; that of none yet is empty. Raises KnownError `file-unreadable`."""
    path = home.bundles / f"{event}.json"
    try:
        return LastBundle.model_validate_json(path.read_bytes()) if path.exists() else LastBundle()
    except (OSError, ValidationError) as error:
        raise KnownError("file-unreadable", path=str(path), reason=type(error).__name__) from error


def next_serial(home: OrganiserHome, event: str, entries: tuple[Entry, ...], others: Iterable[int]) -> int:
    """Of a bundle with these files: higher than any before it and than `others`, unless the last one had the same.

    Written down before the bundle is: no two bundles with other files may have one number. Raises KnownError as `last_bundle`,
    `file-unwritable`.
    """
    last, digest = last_bundle(home, event), _digest(event, entries)
    if last.files != digest:
        last = last.model_copy(update={"serial": max(last.serial, *others, 0) + 1, "files": digest})
        _keep(home, event, last)
    return last.serial


def remember_carried(home: OrganiserHome, event: str, entries: Iterable[Entry], demos: Iterable[str]) -> None:
    """Its bundle is written, with these files and demos."""
    carried = {"event": _event_digest(event, entries), "demos": tuple(sorted(demos))}
    _keep(home, event, last_bundle(home, event).model_copy(update=carried))


def is_outdated(last: LastBundle, event: str, entries: Iterable[Entry], demos: Iterable[str]) -> bool:
    """Whether a bundle with these files of the event, and these demos, would bring kiosks something that the last one didn't."""
    return bool(last.event) and (last.event != _event_digest(event, entries) or not {*demos} <= {*last.demos})


def _keep(home: OrganiserHome, event: str, last: LastBundle) -> None:
    write_whole(home.bundles / f"{event}.json", last.model_dump_json().encode(), overwrite=True)


def _event_digest(event: str, entries: Iterable[Entry]) -> str:
    return _digest(event, tuple(entry for entry in entries if entry.path.startswith(f"{EVENT}/")))


def _digest(event: str, entries: tuple[Entry, ...]) -> str:
    return hashlib.sha256(str(BundleHead(event, 0, "", entries)).encode()).hexdigest()
