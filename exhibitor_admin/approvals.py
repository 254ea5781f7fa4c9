"""Writes the event's catalogue: which demos its kiosks may show, and which no longer."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from demos.package.catalogue import FILE, SIGNATURE, Approval, EventCatalogue, Revocation, read_catalogue
from demos.package.check import check
from exhibitor_admin.changing import changing
from exhibitor_admin.event import write_record
from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.signing import SignKey, keep_sign_key, unlock_sign_key
from exhibitor_admin.whole_file import READABLE, write_whole
from kiosk.event.event import Event
from kiosk.event.read import read_event
from models.catalogue import Catalogue
from models.errors import KnownError


def catalogue_key(home: OrganiserHome, event: str) -> Path:
    """Where the organiser's signing key of an event lies."""
    return home.key(event).with_suffix(".minisign")


def open_catalogue_key(home: OrganiserHome, event: Event, passphrase: str) -> SignKey:
    """That key; it is made now, under this passphrase, where neither the event nor this machine has one yet.

    Raises KnownError as `unlock_sign_key` and `keep_sign_key` do.
    """
    path = catalogue_key(home, event.id)
    if path.exists() or event.signing_key is not None:
        return unlock_sign_key(path, passphrase)
    key = SignKey.fresh()
    keep_sign_key(path, key, passphrase)
    return key


def approve(folder: Path, source: Path, key: SignKey, *, rollback: bool = False, new_key: bool = False) -> Approval:
    """Check a package and permit exactly its files. `rollback` orders kiosks to take it in the place of a higher version,
    `new_key` hands the demo over to another key than it was approved with before.

    Raises BadPackage, KnownError `demo-revoked` (its key is), `package-other-key`, and as `read_event` and `read_catalogue` do.
    """
    _known(read_event(folder), folder, key)  # refused before the long check
    package, signed = check(source, Catalogue()).passed()
    id, version = package.manifest.id, package.manifest.version
    approval = Approval(id=id, version=version, digest=signed.digest, key=signed.key, rollback=rollback)
    with changing(folder):
        event = read_event(folder)  # as it is now: another window may have permitted something meanwhile
        known = _known(event, folder, key)
        if not new_key and any(other.id == id and other.key not in ("", approval.key) for other in known.approved):
            raise KnownError("package-other-key", id=id)
        revoked = tuple(other for other in known.revoked if not (other.id == id and other.version in (None, version)))
        approved = (*(other for other in known.approved if (other.id, other.version) != (id, version)), approval)
        changed = known.model_copy(update={"approved": approved, "revoked": revoked})
        changed.require(id, version, signed)
        _write(event, folder, changed, key)
    return approval


def revoke(folder: Path, key: SignKey, revocation: Revocation) -> None:
    """Kiosks stop showing what it names. Raises KnownError as `read_event` and `read_catalogue` do."""
    with changing(folder):
        event = read_event(folder)
        known = _known(event, folder, key)
        kept: Iterable[Revocation] = (other for other in known.revoked if other != revocation)
        _write(event, folder, known.model_copy(update={"revoked": (*kept, revocation)}), key)


def go_back(folder: Path, source: Path, key: SignKey, instead_of: str) -> Approval:
    """Order kiosks back to an older version, and withdraw the one that they show. Raises as `approve` and `revoke` do."""
    approval = approve(folder, source, key, rollback=True)
    revoke(folder, key, Revocation(id=approval.id, version=instead_of))
    return approval


def begin_catalogue(folder: Path, key: SignKey) -> None:
    """Of an event that permitted nothing yet: from now on its kiosks show nothing that this key doesn't permit."""
    with changing(folder):
        event = read_event(folder)
        if event.signing_key is None:
            _write(event, folder, EventCatalogue(event=event.id), key)


def _known(event: Event, folder: Path, key: SignKey) -> EventCatalogue:
    """The catalogue as it stands; an empty one before the first approval. Raises KnownError `signature-other-key`."""
    if event.signing_key is None:
        return EventCatalogue(event=event.id)
    if event.signing_key != str(key.public):
        raise KnownError("signature-other-key")
    return read_catalogue(folder, event.id, event.signing_key)


def _write(event: Event, folder: Path, changed: EventCatalogue, key: SignKey) -> None:
    """The catalogue and its signature are there before the event first asks for them."""
    catalogue = changed.model_copy(update={"serial": changed.serial + 1})
    content = catalogue.model_dump_json(indent=1, exclude_defaults=True).encode() + b"\n"
    write_whole(folder / FILE, content, overwrite=True, mode=READABLE)
    write_whole(folder / SIGNATURE, key.sign(content, f"{event.id} {catalogue.serial}").encode(), overwrite=True, mode=READABLE)
    if event.signing_key is None:
        write_record(folder, event, signing_key=str(key.public))
