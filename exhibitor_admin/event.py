"""Writes the event's folder that a kiosk reads."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from demos.text import Words
from exhibitor_admin.changing import changing
from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.keys import PrivateKey, check_passphrase, fresh_key, keep_key, unlock_key
from exhibitor_admin.recovery_sheet import write_recovery_sheet
from exhibitor_admin.toml import to_toml
from exhibitor_admin.whole_file import READABLE, write_whole
from exhibitor_admin.words import Spoken
from kiosk.event.event import Event
from kiosk.event.read import BadEvent, read_event, to_problems
from kiosk.event.record import EventRecord, Exhibitor, ExhibitorContact, Record
from models.errors import KnownError, reason_of

CONSENT_TEXTS = Path(__file__).parent / "consent"

PRACTICE_ID = "practice"
PRACTICE_PASSPHRASE = "tram"
"""No secret: the practice event holds nobody's data, and everybody should be able to open its leads."""

PRACTICE_DAYS = 30

TRAM_AI = Exhibitor(
    id="tram",
    name="Trạm AI",
    tagline=Words(vi="Trí tuệ nhân tạo chạy ngay trên máy", en="AI that runs on the machine itself", ko="기기 안에서 바로 실행되는 AI"),
    contact=ExhibitorContact(email="xin-chao@tram.example"),
)
"""Whose the built-in demos are."""

Answers = dict[str, Any]


def init_event(folder: Path, home: OrganiserHome, answers: Answers, passphrase: str, sheet: Path | None, language: Spoken) -> Event:
    """Make a new event from the fields of `EventRecord` (all but its keys), its key pair, and its recovery key on a new `sheet`
    (without one: beside the organiser's keys, see `OrganiserHome.recovery_sheet`).

    Everything is checked before anything is written. Raises BadEvent for wrong answers, KnownError `event-exists`,
    `passphrase-short`, `key-exists`, `file-exists`, `file-unwritable`.
    """
    _refuse_existing(folder)
    check_passphrase(passphrase)
    key, recovery = fresh_key(), fresh_key()
    record = _record(answers, key, recovery)
    sheet = sheet or home.recovery_sheet(record.id)
    with ExitStack() as undo:  # the key of no event would only stand in the way of the next try
        keep_key(home.key(record.id), key, passphrase)
        undo.callback(home.key(record.id).unlink)
        write_recovery_sheet(sheet, record, recovery, date.today(), language)
        undo.callback(sheet.unlink)
        event = write_event(folder, record, [TRAM_AI])
        undo.pop_all()
    return event


def practise_event(folder: Path, home: OrganiserHome, today: date) -> Event:
    """Make the practice event; its key is made on the spot, or is that of an earlier practice on this machine."""
    _refuse_existing(folder)
    path = home.key(PRACTICE_ID)
    key = unlock_key(path, PRACTICE_PASSPHRASE) if path.exists() else fresh_key()
    last_day = today + timedelta(days=PRACTICE_DAYS)
    answers: Answers = {
        "id": PRACTICE_ID,
        "practice": True,
        "name": {"vi": "Sự kiện chạy thử", "en": "Practice event", "ko": "연습용 행사"},
        "place": {"vi": "Trên máy này", "en": "On this machine", "ko": "이 기기"},
        "starts": today,
        "ends": last_day,
        "erase_by": last_day,
        "controller": {"name": "Ban tổ chức Trạm AI", "contact": "chay-thu@tram.example"},
    }
    record = _record(answers, key)
    if not path.exists():
        keep_key(path, key, PRACTICE_PASSPHRASE)
    return write_event(folder, record, [TRAM_AI])


def write_event(folder: Path, record: EventRecord, exhibitors: Sequence[Exhibitor]) -> Event:
    """Write the whole folder under another name, read it back as a kiosk would, and only then put it in place."""
    beside = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}")
    try:
        shutil.copytree(CONSENT_TEXTS, beside / "consent")
        (beside / "exhibitors").mkdir()
        (beside / "event.toml").write_text(to_toml(_plain(record)), "utf-8")
        for exhibitor in exhibitors:
            (beside / "exhibitors" / f"{exhibitor.id}.toml").write_text(to_toml(_plain(exhibitor)), "utf-8")
        read_event(beside)
        os.rename(beside, folder)
    except OSError as error:
        raise KnownError("file-unwritable", path=str(folder), reason=reason_of(error)) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return read_event(folder)


def put_record(folder: Path, record: EventRecord | Exhibitor, **changes: Any) -> Event:
    """Write one file of the event anew, with `changes` to its fields; what else was changed in it meanwhile stays.

    Raises as `write_record`.
    """
    with changing(folder):
        return write_record(folder, record, **changes)


def write_record(folder: Path, record: EventRecord | Exhibitor, **changes: Any) -> Event:
    """As `put_record`, for whoever is `changing` the event already; `record` is as it was seen when the changes were thought of.

    Raises BadEvent, KnownError `event-changed` where somebody changed the same field since, `file-unwritable`.
    """
    place = f"exhibitors/{record.id}.toml" if isinstance(record, Exhibitor) else "event.toml"
    kind = Exhibitor if isinstance(record, Exhibitor) else EventRecord
    seen = _fields(record, kind)
    try:
        wanted = _fields(kind.model_validate(seen | changes), kind)
    except ValidationError as error:
        raise BadEvent(to_problems(place, error)) from error
    if changes:
        event = read_event(folder)
        now = _fields(event.exhibitors.get(record.id, record) if isinstance(record, Exhibitor) else event, kind)
        ours = {field for field in kind.model_fields if wanted.get(field) != seen.get(field)}
        if any(now.get(field) not in (seen.get(field), wanted.get(field)) for field in ours):
            raise KnownError("event-changed", file=place)
        wanted = {field: value for field in kind.model_fields if (value := (wanted if field in ours else now).get(field)) is not None}
    write_whole(folder / place, to_toml(wanted).encode(), overwrite=True, mode=READABLE)
    return read_event(folder)


def _refuse_existing(folder: Path) -> None:
    if folder.exists():
        raise KnownError("event-exists", folder=str(folder))


def _record(answers: Answers, key: PrivateKey, recovery: PrivateKey | None = None) -> EventRecord:
    keys = {"public_key": key.public} | ({"recovery_key": recovery.public} if recovery else {})
    try:
        return EventRecord.model_validate(answers | keys)
    except ValidationError as error:
        raise BadEvent(to_problems("event.toml", error)) from error


def _fields(record: Record, kind: type[Record]) -> Answers:
    return {name: value for name, value in _plain(record).items() if name in kind.model_fields}


def _plain(record: Record) -> Answers:
    return record.model_dump(exclude_none=True)
