"""A kiosk's home with a practice event, made once for all tests: locking its key takes a second."""

from __future__ import annotations

import atexit
from datetime import date
from functools import cache
from pathlib import Path
from shutil import copytree, rmtree
from tempfile import mkdtemp

from exhibitor_admin.event import practise_event
from exhibitor_admin.home import OrganiserHome
from kiosk.home import Home


def practise(folder: Path) -> Home:
    """The home of a kiosk with a practice event, in `folder / "kiosk"`."""
    home = Home(folder / "kiosk")
    copytree(_practice(), home.event)
    return home


@cache
def _practice() -> Path:
    place = Path(mkdtemp())
    atexit.register(rmtree, place)
    practise_event(place / "event", OrganiserHome(place / "organiser"), date(2026, 1, 1))
    return place / "event"
