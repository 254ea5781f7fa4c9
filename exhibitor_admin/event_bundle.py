"""Writes an event's bundle for its kiosks: the event's folder, permitted demos and orders, in one signed file."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal

from pydantic import ValidationError

from demos.package.catalogue import EventCatalogue, read_catalogue
from demos.package.pack import SUFFIX as DEMO
from demos.package.read import read_package
from demos.package.stage import stage
from demos.package.verify import verify
from demos.problem import BadPackage
from demos.refusal import first_refusal
from exhibitor_admin.approvals import begin_catalogue
from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.last_bundle import is_outdated, last_bundle, next_serial, remember_carried
from exhibitor_admin.shelf import Shelf
from exhibitor_admin.signing import SignKey
from exhibitor_admin.toml import to_toml
from exhibitor_admin.whole_file import READABLE, whole_file
from kiosk.event.bundle import DEMOS, EVENT, SUFFIX, BundleHead, Entry, may_hold, open_bundle, write_bundle
from kiosk.event.event import Event
from kiosk.event.orders import FILE as ORDERS
from kiosk.event.orders import Orders
from kiosk.event.pin import SALT_BYTES, check_pin, hash_pin
from kiosk.event.read import read_event
from models.errors import KnownError, reason_of

Doing = Literal["checking", "writing", "reading-back"]
Tell = Callable[[Doing, int, int], None]


@dataclass(frozen=True, slots=True)
class Bundled:
    """A bundle that was written."""

    event: str
    serial: int
    key: str
    files: int
    size: int
    """Bytes of all files in it."""
    demos: tuple[str, ...]
    """Id and version of each."""
    absent: tuple[str, ...]
    """Permitted, but not in it: kiosks show them only if they have them already."""
    left_out: tuple[str, ...]
    """Files of the event's folder that bundles don't carry."""


def orders_of(event: str, pin: str, settings: dict[str, object]) -> Orders:
    """`pin` may be empty: then each kiosk asks its own staff for one. Raises KnownError as `check_pin` does, `orders-bad`."""
    if pin:
        check_pin(pin)
        salt = hashlib.sha256(b"tram-ai pin\0" + event.encode()).digest()[:SALT_BYTES]
        settings = {**settings, "pin": hash_pin(pin, salt)}  # one salt for each event: the same orders give the same bundle
    try:
        return Orders.model_validate(settings)
    except ValidationError as error:
        raise KnownError("orders-bad", path=ORDERS, reason=first_refusal(error)) from error


def bundle_event(
    folder: Path,
    out: Path,
    home: OrganiserHome,
    key: SignKey,
    demos: Sequence[Path],
    orders: Orders,
    *,
    overwrite: bool = False,
    tell: Tell = lambda _, __, ___: None,
) -> Bundled:
    """Write the bundle of the event in `folder` and read it back; `demos` are `.demo` files, or folders of such. The same files give
    the same bytes. `tell` is told what goes on, and how many of how many demos or bytes are done; where it raises, nothing stays.

    An event that permitted nothing yet begins its catalogue with `key`. Its number is higher than that of each bundle of the event
    that lies beside `out`, unless it has the same files as the last. Raises KnownError `event-bundle-practice`,
    `signature-other-key`, `demo-not-approved`, `demo-revoked`, `file-unreadable`, `file-exists`, `file-unwritable`, and BadPackage.
    """
    event = read_event(folder)
    if event.practice:
        raise KnownError("event-bundle-practice")
    event, catalogue = _catalogue(folder, event, key)
    if orders.featured is None and event.programme.featured:
        orders = orders.model_copy(update={"featured": event.programme.featured})
    with ExitStack() as open_places:
        place = Path(open_places.enter_context(tempfile.TemporaryDirectory(prefix="event-bundle-")))
        found, left_out = _event_files(folder)
        carried: dict[str, Path] = {}
        for number, path in enumerate(archives := _archives(demos)):
            tell("checking", number, len(archives))
            carried[_permitted(path, catalogue, place)] = path
        contents = found | {f"{DEMOS}/{name}{DEMO}": path for name, path in carried.items()}
        (place / ORDERS).write_text(to_toml(orders.model_dump(exclude_defaults=True)), "utf-8")
        contents[ORDERS] = place / ORDERS
        entries = _entries(contents)
        others = [known.serial for known in bundles_in(out.parent, event.id).values()]
        head = BundleHead(event.id, next_serial(home, event.id, entries, others), str(key.public), entries)
        _write(out, head, key, [contents[entry.path] for entry in entries], tell, overwrite=overwrite)
        remember_carried(home, event.id, entries, carried)
    approved = [f"{approval.id}-{approval.version}" for approval in catalogue.approved]
    absent = tuple(name for name in approved if name not in carried)
    return Bundled(event.id, head.serial, head.key, len(entries), head.size, tuple(sorted(carried)), absent, left_out)


def bundle_outdated(folder: Path, home: OrganiserHome, event: Event) -> bool:
    """Whether the event in `folder`, or the demos permitted here, changed since its last bundle; not before there is one.

    Raises KnownError `file-unreadable`, and as `read_catalogue` does.
    """
    last = last_bundle(home, event.id)
    if not last.event or event.signing_key is None:
        return False
    permitted = Shelf(home.shelf).permitted(read_catalogue(folder, event.id, event.signing_key))
    demos = [f"{archive.parent.parent.name}-{archive.parent.name}" for archive in permitted]
    return is_outdated(last, event.id, _entries(_event_files(folder)[0]), demos)


def _write(out: Path, head: BundleHead, key: SignKey, contents: Sequence[Path], tell: Tell, *, overwrite: bool) -> None:
    """Whole, and then read back."""
    BundleHead.parse(str(head))
    with whole_file(out, overwrite=overwrite) as beside, beside.open("wb") as file:
        signature = key.sign(str(head).encode("ascii"), f"{head.event} {head.serial}")
        write_bundle(file, head, signature, contents, partial(tell, "writing"))
        beside.chmod(READABLE)
    with open_bundle(out) as bundle:
        bundle.read_back(partial(tell, "reading-back"))


def _catalogue(folder: Path, event: Event, key: SignKey) -> tuple[Event, EventCatalogue]:
    """The event with its signed catalogue, which kiosks that take a bundle always obey."""
    if event.signing_key is None:
        begin_catalogue(folder, key)
    elif event.signing_key != str(key.public):
        raise KnownError("signature-other-key")
    return read_event(folder), read_catalogue(folder, event.id, str(key.public))


def _event_files(folder: Path) -> tuple[dict[str, Path], tuple[str, ...]]:
    """What a bundle carries of the event's folder by the names in the bundle, and what it doesn't."""
    paths = [path for path in sorted(folder.rglob("*")) if path.is_symlink() or not path.is_dir()]
    names = {f"{EVENT}/{path.relative_to(folder).as_posix()}": path for path in paths}
    carried = {name: path for name, path in names.items() if may_hold(name) and path.is_file() and not path.is_symlink()}
    return carried, tuple(name.removeprefix(f"{EVENT}/") for name in names if name not in carried)


def _archives(demos: Sequence[Path]) -> list[Path]:
    return [archive for path in demos for archive in (sorted(path.glob(f"*{DEMO}")) if path.is_dir() else [path])]


def _permitted(archive: Path, catalogue: EventCatalogue, place: Path) -> str:
    """The name of a demo that the catalogue permits, as it is in a bundle."""
    with tempfile.TemporaryDirectory(dir=place) as staging:
        staged = Path(staging) / "staged"
        try:
            if problems := stage(archive, staged):
                raise BadPackage(problems)
        except OSError as error:
            raise KnownError("file-unreadable", path=str(archive), reason=reason_of(error)) from error
        signed = verify(staged)
        manifest = read_package(staged).manifest
        catalogue.require(manifest.id, manifest.version, signed)
        return f"{manifest.id}-{manifest.version}"


def _entries(contents: dict[str, Path]) -> tuple[Entry, ...]:
    try:
        return tuple(Entry.of(name, contents[name]) for name in sorted(contents))
    except OSError as error:
        raise KnownError("file-unreadable", path=str(error.filename), reason=reason_of(error)) from error


def bundles_in(folder: Path, event: str) -> dict[Path, BundleHead]:
    """Those of the event that lie in a folder and hold."""
    found: dict[Path, BundleHead] = {}
    for path in sorted(folder.glob(f"[!.]*{SUFFIX}")):
        with suppress(KnownError), open_bundle(path) as bundle:
            if bundle.head.event == event:
                found[path] = bundle.head
    return found
