"""Takes what a kiosk has into the organiser's book: out of its database, or out of a bundle that it handed over."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.kiosks_seen import Seen
from exhibitor_admin.leads.path_text import path_text
from exhibitor_admin.leads.steady_copy import open_copy, require_size
from exhibitor_admin.leads.take_in import Taken
from kiosk.event.edition import edition
from kiosk.leads.bundle import SUFFIX, open_bundle
from kiosk.leads.cells import NAME
from kiosk.leads.unreadable import Unreadable
from models.errors import KnownError, reason_of

DATABASE = "leads.sqlite3"


@dataclass(frozen=True, slots=True)
class Collected:
    """What a collection found."""

    path: Path
    found: int
    new: int
    erased: int
    """Leads that were here, and that their visitors erased at the kiosk since."""
    unreadable: tuple[Unreadable, ...] = ()
    """What couldn't be read, and stays at the kiosk: collecting again, once it is mended there, brings it."""
    stranger: bool = False
    """Whether a bundle is signed with another key than earlier ones of a kiosk of that name: a second kiosk, or not ours."""


@dataclass(frozen=True, slots=True)
class Collection:
    """What came in, and why the rest didn't."""

    done: tuple[Collected, ...]
    failed: tuple[KnownError, ...] = ()


def collect(path: Path, book: LeadBook) -> Collected:
    """Copy what a kiosk has (its database, the folder that holds it, or a bundle that it handed over) into the organiser's.

    Any number of times, from any number of kiosks, in any order: a lead is one lead by its id. Raises KnownError
    `collect-missing`, `collect-too-large`, `collect-busy`, `lead-newer`, `lead-not-ours`, `lead-damaged`, `collect-unreadable`, and as
    `open_bundle` does.
    """
    place = _find(path)
    if is_bundle(place):
        with open_bundle(place) as bundle:
            taken, head = _take(place, book, bundle.db), bundle.head
        with book.transaction():
            now = datetime.now(UTC)
            known = book.kiosk_keys.note(head.kiosk, head.public_key, now)
            book.kiosks_seen.note(_seen(head.kiosk, now, head.made_at, taken, 0, place))
        return Collected(place, taken.found, taken.new, taken.erased, taken.unreadable, stranger=not known)
    with open_copy(place) as db:
        taken, kiosks = _take(place, book, db), _kiosks(db)
    with book.transaction():
        for kiosk in kiosks:
            now = datetime.now(UTC)
            book.kiosks_seen.note(_seen(kiosk, now, now, taken, edition(place.parent).serial, place))
    return Collected(place, taken.found, taken.new, taken.erased, taken.unreadable)


def collect_all(paths: Sequence[Path], book: LeadBook, told: Callable[[int, Path], None] = lambda *_: None) -> Collection:
    """One after another, as `collect`; a stick that was pulled out doesn't keep what lies elsewhere from coming in. `told` hears of each
    before it is read, how many were before it.
    """
    done, failed = list[Collected](), list[KnownError]()
    for number, path in enumerate(paths):
        told(number, path)
        try:
            done.append(collect(path, book))
        except KnownError as error:
            failed.append(error)
    return Collection(tuple(done), tuple(failed))


def find_sources(places: Iterable[Path]) -> Iterator[Path]:
    """What there is to collect at each place, which may be a stick: a database and the bundles beside it, these by name."""
    for place in places:
        bundles = _bundles_in(place)
        if not bundles or (place / DATABASE).is_file():
            yield place
        yield from bundles


def is_bundle(path: Path) -> bool:
    """By its name, which some sticks write in capitals."""
    return path.suffix.lower() == SUFFIX


def _seen(kiosk: str, at: datetime, made_at: datetime, taken: Taken, serial: int, place: Path) -> Seen:
    return Seen(kiosk, at, made_at, taken.found, taken.new, serial, path_text(place), taken.unreadable)


def _bundles_in(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if is_bundle(path) and path.is_file() and not path.name.startswith("."))
    except OSError:
        return []


def _find(path: Path) -> Path:
    """The file that is to be read."""
    try:
        place = path / DATABASE if path.is_dir() else path
        if not place.is_file():
            raise KnownError("collect-missing", path=str(place))
        require_size(place, place.stat().st_size)
    except OSError as error:  # a name that is too long, a folder that is another's
        raise KnownError("collect-unreadable", path=str(path), reason=reason_of(error)) from error
    return place


def _kiosks(db: Database) -> list[str]:
    """The name under which a kiosk wrote last, of those that can be read; none where nobody came yet."""
    written = "FROM visit_count GROUP BY kiosk ORDER BY max(hour) DESC", "FROM lead GROUP BY kiosk ORDER BY max(id) DESC"
    names = [row["kiosk"] for query in written for row in db.query(f"SELECT kiosk {query}")]
    return [name for name in names if isinstance(name, str) and NAME.fullmatch(name)][:1]


def _take(place: Path, book: LeadBook, db: Database) -> Taken:
    try:
        return book.take_in(db)
    except (ValueError, LookupError, TypeError, sqlite3.Error) as error:
        raise KnownError("collect-unreadable", path=str(place), reason=str(error)) from error
