"""Who can open an event's leads: the organiser, whoever holds the recovery sheet, and each exhibitor its own."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from exhibitor_admin.event import put_record
from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.keys import PrivateKey, check_passphrase, fresh_key, keep_key, replace_key, set_key_aside, unlock_key
from exhibitor_admin.recovery_sheet import write_recovery_sheet
from exhibitor_admin.words import Spoken
from kiosk.event.event import Event
from kiosk.event.read import BadEvent, read_event
from kiosk.event.record import Exhibitor
from models.errors import KnownError


def change_key(folder: Path, home: OrganiserHome, old_passphrase: str, passphrase: str) -> Event:
    """A new key pair, which seals from now on; its file keeps the old ones too, and so opens every lead of the event.

    The key is on the disk before the event names it. Raises KnownError as `unlock_key`, `check_passphrase` and `read_event` do.
    """
    event = read_event(folder)
    check_passphrase(passphrase)
    path = home.key(event.id)
    key = fresh_key(former=unlock_key(path, old_passphrase))
    replace_key(path, key, passphrase)
    return _put_key(folder, event, key)


def change_forgotten_key(folder: Path, home: OrganiserHome, passphrase: str, today: date) -> tuple[Event, Path]:
    """As `change_key`, without the old passphrase: the old key is set aside (second result), and what was sealed to it opens with
    the recovery key, or once the passphrase is remembered.
    """
    event = read_event(folder)
    check_passphrase(passphrase)
    key = fresh_key()
    aside = set_key_aside(home.key(event.id), today)
    keep_key(home.key(event.id), key, passphrase)
    return _put_key(folder, event, key), aside


def renew_recovery_key(folder: Path, sheet: Path, today: date, language: Spoken) -> Event:
    """A new recovery key on a new sheet, for when the old one was lost or seen; leads from now on open with the new one."""
    event = read_event(folder)
    key = fresh_key()
    write_recovery_sheet(sheet, event, key, today, language)
    try:
        return put_record(folder, event, recovery_key=key.public)
    except KnownError:
        sheet.unlink()  # a sheet that opens nothing would only deceive
        raise


def make_exhibitor_key(folder: Path, exhibitor: str, path: Path, passphrase: str) -> Event:
    """A key pair for an exhibitor: the locked private half in the file `path`, to be handed over, the public half in its record.

    Raises KnownError `exhibitor-missing`, and as `keep_key` and `check_passphrase` do.
    """
    record = exhibitor_of(read_event(folder), exhibitor)
    check_passphrase(passphrase)
    key = fresh_key()
    keep_key(path, key, passphrase)
    return _put_exhibitor_key(folder, record, key.public)


def set_exhibitor_key(folder: Path, exhibitor: str, public: str) -> Event:
    """The public half that an exhibitor made itself. Raises KnownError `exhibitor-missing` or `public-key-bad`."""
    return _put_exhibitor_key(folder, exhibitor_of(read_event(folder), exhibitor), public)


def exhibitor_of(event: Event, exhibitor: str) -> Exhibitor:
    """Raises KnownError `exhibitor-missing` with the ids that there are."""
    try:
        return event.exhibitors[exhibitor]
    except KeyError as error:
        raise KnownError("exhibitor-missing", exhibitor=exhibitor, exhibitors=", ".join(sorted(event.exhibitors))) from error


def key_of_exhibitor(event: Event, exhibitor: str) -> str:
    """Their public key, for a file that only they open. Raises KnownError `exhibitor-missing`, `exhibitor-keyless` (exhibitor)."""
    record = exhibitor_of(event, exhibitor)
    if record.public_key is None:
        raise KnownError("exhibitor-keyless", exhibitor=record.name)
    return record.public_key


def _put_key(folder: Path, event: Event, key: PrivateKey) -> Event:
    return put_record(folder, event, public_key=key.public, former_keys=(event.public_key, *event.former_keys))


def _put_exhibitor_key(folder: Path, record: Exhibitor, public: str) -> Event:
    try:
        return put_record(folder, record, public_key=public)
    except BadEvent as error:
        raise KnownError("public-key-bad") from error
