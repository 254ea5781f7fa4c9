"""An exhibitor's logo: a picture beside its record, which the organiser's machine put on a calm tile."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from demos.problem import Problem
from kiosk.event.pictures import fresh_copy
from kiosk.event.record import Exhibitor
from models.errors import KnownError

FOLDER = "exhibitors"
SIDE = 720
"""Of the copy that is shown, at most, in pixels."""
MOST_BYTES = 2 * 2**20


def logo_problems(exhibitor: Exhibitor, folder: Path) -> Iterator[Problem]:
    """What is wrong with it in the event's `folder`. Codes: `file-missing`, `picture-too-big`."""
    if exhibitor.logo is None:
        return
    picture, place = folder / FOLDER / exhibitor.logo, f"{FOLDER}/{exhibitor.id}.toml: logo"
    if not picture.is_file():
        yield Problem("file-missing", place, {"reason": f"there is no {exhibitor.logo} beside it"})
    elif picture.stat().st_size > MOST_BYTES:
        yield Problem("picture-too-big", place, {"reason": f"{exhibitor.logo} is larger than {MOST_BYTES // 2**20} MB"})


def unreadable_logo(exhibitors: Iterable[Exhibitor], folder: Path, copies: Path) -> str | None:
    """The name of the first that can't be decoded; copies of all others are ready in `copies` then."""
    for name in (exhibitor.logo for exhibitor in exhibitors):
        try:
            if name is not None:
                fresh_copy(folder / FOLDER / name, copies, SIDE)
        except KnownError:
            return name
    return None
