"""Which edition of the event is in force on a kiosk: each imported bundle is a folder, one small file points to it, another waits behind.

editions/0003/event/        the event's folder, as `read_event` takes it
editions/0003/edition.json  which event and bundle it is
edition.json                the one in force, and the last good one until that has proved itself
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from demos.records import Record, read_record, write_record
from models.durable import sync_folder

FOLDER, FILE, EVENT = "editions", "edition.json", "event"
BY_HAND = ""
"""The event that lies in the kiosk's home itself: a practice, or one that was copied there."""
STARTS = 2
"""So often may a new edition try to start before the last good one comes back."""


class Edition(Record):
    """What a bundle was."""

    event: str = ""
    serial: int = 0
    key: str = ""
    """That signed it."""


class Pointer(Record):
    """The names are those of folders in `editions`, or `BY_HAND`."""

    current: str = BY_HAND
    before: str | None = None
    """The last good one; None once `current` is good itself."""
    starts: int = 0


def event_folder(root: Path) -> Path:
    """Of the edition in force in a kiosk's home."""
    return _place(root, _pointer(root).current) / EVENT


def orders_file(root: Path, name: str) -> Path:
    """A file that the edition in force may have brought beside its event."""
    return root / FOLDER / _pointer(root).current / name


def edition(root: Path) -> Edition:
    """The one in force; without a serial where it was made by hand."""
    current = _pointer(root).current
    return read_record(_place(root, current) / FILE, Edition) if current else Edition()


def is_good(root: Path) -> bool:
    """Whether the one in force has proved itself."""
    return _pointer(root).before is None


def put_in_force(root: Path, staged: Path, brought: Edition) -> None:
    """Make a staged folder the edition in force: one rename, then one small file written whole. Raises OSError."""
    write_record(staged / FILE, brought)
    names = [path.name for path in (root / FOLDER).glob("[0-9]*")]
    name = f"{max(map(int, names), default=0) + 1:04}"
    for folder in (*(path for path in staged.rglob("*") if path.is_dir()), staged):
        sync_folder(folder)
    os.rename(staged, root / FOLDER / name)
    sync_folder(root / FOLDER)
    pointer = _pointer(root)
    good = pointer.current if pointer.before is None else pointer.before
    _point(root, Pointer(current=name, before=good))


def begin_start(root: Path) -> bool:
    """To be called before each start: an edition that came to nothing too often makes way. Returns whether it did."""
    pointer = _pointer(root)
    if pointer.before is None:
        return False
    if pointer.starts >= STARTS:
        return fall_back(root)
    _point(root, pointer.model_copy(update={"starts": pointer.starts + 1}))
    return False


def prove(root: Path) -> None:
    """The edition in force works: it is good from now on, and all but it and the one before are thrown away."""
    pointer = _pointer(root)
    if pointer.before is not None:
        _point(root, Pointer(current=pointer.current))
        for folder in (root / FOLDER).glob("[0-9]*"):
            if folder.name not in (pointer.current, pointer.before):
                shutil.rmtree(folder, ignore_errors=True)


def fall_back(root: Path) -> bool:
    """Put the last good edition in force again; returns whether there is one."""
    pointer = _pointer(root)
    if pointer.before is None:
        return False
    _point(root, Pointer(current=pointer.before))
    return True


def _place(root: Path, name: str) -> Path:
    return root / FOLDER / name if name else root


def _pointer(root: Path) -> Pointer:
    """Where the file was damaged, the newest edition: rather that than a practice."""
    path = root / FILE
    pointer = read_record(path, Pointer)
    if pointer == Pointer() and os.path.exists(path):  # a folder that is another's says nothing
        newest = max((folder.name for folder in (root / FOLDER).glob("[0-9]*")), default=BY_HAND)
        return pointer if _says_by_hand(path) else Pointer(current=newest)
    return pointer


def _says_by_hand(path: Path) -> bool:
    """Whether it really says what `read_record` gives for a file that it can't read."""
    try:
        Pointer.model_validate_json(path.read_bytes())
    except (OSError, ValueError):
        return False
    return True


def _point(root: Path, pointer: Pointer) -> None:
    write_record(root / FILE, pointer)
