"""The events that the organiser's machine knows: that of the kiosk on it, and a copy of each that was made or changed here."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from exhibitor_admin.home import OrganiserHome
from kiosk.event.event import Event
from kiosk.event.read import read_event
from kiosk.home import Home
from models.errors import KnownError, reason_of


def remember_event(folder: Path, home: OrganiserHome) -> Event:
    """Copy the event's folder, over an earlier copy. Raises KnownError as `read_event` does, and `file-unwritable`."""
    event = read_event(folder)
    place = home.event(event.id)
    beside = place.with_name(f".{place.name}.{secrets.token_hex(4)}")
    try:
        shutil.copytree(folder, beside)
        shutil.rmtree(place, ignore_errors=True)
        beside.rename(place)
    except OSError as error:
        raise KnownError("file-unwritable", path=str(place), reason=reason_of(error)) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return event


def known_event(id: str, folder: Path | None, kiosk: Home, home: OrganiserHome) -> Event:
    """The event of this id: in `folder` if one is named, else the kiosk's on this machine, else the copy of it.

    Raises KnownError `event-unknown`, and BadEvent for one that can't be read.
    """
    for place in (folder,) if folder else (kiosk.event, home.event(id)):
        if (place / "event.toml").is_file() and (event := read_event(place)).id == id:
            return event
    raise KnownError("event-unknown", event=id)


def known_last_days(
    events: Iterable[str], folder: Path | None, kiosk: Home, home: OrganiserHome
) -> tuple[dict[str, date], list[KnownError]]:
    """By event the last day on which leads may be kept, and why that of others isn't known: their leads may be due too."""
    days: dict[str, date] = {}
    unknown: list[KnownError] = []
    for id in events:
        try:
            days[id] = known_event(id, folder, kiosk, home).erase_by
        except KnownError as error:
            unknown.append(error)
    return days, unknown
