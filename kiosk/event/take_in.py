"""Take an event's bundle in: verified, tried, and only then in force, all at once; whatever stops it, the event before goes on."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from uuid import uuid4

from demos.library import Library
from demos.package.catalogue import EventCatalogue, read_catalogue
from demos.package.check import check_staged
from demos.package.read import Package
from demos.package.try_samples import CEILING
from demos.package.verify import Signed
from kiosk.event.bundle import DEMOS, EVENT, BundleHead, open_bundle
from kiosk.event.edition import FOLDER, Edition, edition, put_in_force
from kiosk.event.event import Event
from kiosk.event.logo import unreadable_logo
from kiosk.event.orders import FILE as ORDERS
from kiosk.event.orders import Orders, read_orders
from kiosk.event.read import read_event
from kiosk.home import Home
from models.catalogue import Catalogue
from models.errors import KnownError, reason_of

Stage = Literal["reading", "trying"]
Tell = Callable[[Stage, int, int], None]
"""Is told what goes on, and how many of how many bytes or demos are done."""
SPARE_BYTES = 256 * 2**20
"""That must be left on the disk for leads and logs."""


@dataclass(frozen=True, slots=True)
class Offered:
    """What a bundle says of itself, once its signature holds."""

    head: BundleHead
    trusted: bool
    """Whether the event in force names the key that signed it. If not, a person must say whether the event is the right one."""


@dataclass(frozen=True, slots=True)
class TakenIn:
    """An event that is in force from the next start on."""

    event: Event
    serial: int
    demos: int
    """That came with it or were here already as they are in the bundle."""
    orders: Orders


def look_at(path: Path, home: Home) -> Offered:
    """Whether a bundle may be taken in here.

    Raises KnownError as `open_bundle` does; `event-bundle-other` for another event than the kiosk's, unless that is a practice;
    `event-bundle-key` for one that the event's key didn't sign; `event-bundle-old` (serial, installed) and `event-bundle-same` (serial).
    """
    with open_bundle(path) as bundle:
        return _admit(bundle.head, home)


def take_in(path: Path, home: Home, tell: Tell = lambda _, __, ___: None) -> TakenIn:
    """Read, verify and try everything in a bundle, then put it in force.

    Raises KnownError as `look_at`, `read_event`, `read_catalogue` and `read_orders` do, BadPackage for the first demo that can't be
    used, `event-bundle-mixed` where the event inside isn't the one that was signed for, `event-bundle-bad` for a logo that is no picture,
    `catalogue-old` (serial, known) where this kiosk has obeyed a newer list of demos, `event-bundle-room` (megabytes),
    `package-not-stored` (reason).
    """
    staged = home.root / FOLDER / f".{uuid4().hex}"
    try:
        with open_bundle(path) as bundle:
            head = bundle.head
            _admit(head, home)
            _require_room(home, head)
            _sweep(home)
            bundle.unpack(staged, lambda done, of: tell("reading", done, of))
        event = read_event(staged / EVENT)
        if event.practice or (event.id, event.signing_key) != (head.event, head.key):
            raise KnownError("event-bundle-mixed", event=head.event)
        if (broken := unreadable_logo(event.exhibitors.values(), staged / EVENT, home.copies)) is not None:
            raise KnownError("event-bundle-bad", path=str(path), reason=broken)
        approved = read_catalogue(staged / EVENT, event.id, head.key)
        orders = read_orders(staged / ORDERS)
        library = Library(home.demos, approved=approved)
        library.store.note_serial(event.id, approved.serial, keep=False)
        count = _take_in_demos(staged / DEMOS, library, approved, tell)
        shutil.rmtree(staged / DEMOS, ignore_errors=True)
        put_in_force(home.root, staged, Edition(event=event.id, serial=head.serial, key=head.key))
    except OSError as error:
        raise KnownError("package-not-stored", reason=reason_of(error)) from error
    finally:
        shutil.rmtree(staged, ignore_errors=True)
    return TakenIn(event, head.serial, count, orders)


def _admit(head: BundleHead, home: Home) -> Offered:
    try:
        here = read_event(home.event)
    except KnownError:
        return Offered(head, trusted=False)  # no event, or one that doesn't hold: this may mend it
    if here.practice:
        return Offered(head, trusted=False)
    if here.id != head.event:
        raise KnownError("event-bundle-other", event=head.event, here=here.id)
    if here.signing_key not in (None, head.key):
        raise KnownError("event-bundle-key", event=head.event)
    installed = edition(home.root).serial
    if head.serial == installed:
        raise KnownError("event-bundle-same", serial=head.serial)
    if head.serial < installed:
        raise KnownError("event-bundle-old", serial=head.serial, installed=installed)
    return Offered(head, trusted=here.signing_key is not None)


def _take_in_demos(folder: Path, library: Library, approved: EventCatalogue, tell: Tell) -> int:
    """All are tried before the first is kept, so that one that fails leaves the others out too."""
    archives = sorted(folder.glob("*.demo"))
    here = {library.store.origin(installed).digest for installed in library.store.folders()}
    wanted = {f"{approval.id}-{approval.version}.demo": approval.digest for approval in approved.approved}
    fresh = [archive for archive in archives if wanted.get(archive.name) not in here]
    with ExitStack() as places:
        tried: list[tuple[Package, Signed]] = []
        for number, archive in enumerate(fresh):
            tell("trying", number, len(fresh))
            _require_spare(folder)
            report = check_staged(archive, places.enter_context(library.store.incoming()), Catalogue(), CEILING, library.admit)
            tried.append(report.passed())
        for package, signed in tried:
            library.store.keep(package, signed)
    tell("trying", len(fresh), len(fresh))
    return len(archives)


def _require_room(home: Home, head: BundleHead) -> None:
    """Demos lie on the disk twice for a moment: as they came, and unpacked."""
    (home.root / FOLDER).mkdir(parents=True, exist_ok=True)
    _require_spare(home.root, 2 * head.size)


def _require_spare(folder: Path, bytes_more: int = 0) -> None:
    """Leads that are left meanwhile go before what a bundle unpacks to. Raises KnownError `event-bundle-room`."""
    missing = bytes_more + SPARE_BYTES - shutil.disk_usage(folder).free
    if missing > 0:
        raise KnownError("event-bundle-room", megabytes=-(-missing // 2**20))


def _sweep(home: Home) -> None:
    """Throw away what an import left that was cut off."""
    for left in (home.root / FOLDER).glob(".*"):
        shutil.rmtree(left, ignore_errors=True)
