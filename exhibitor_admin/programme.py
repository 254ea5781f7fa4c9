"""Writes what an event's kiosks show when and where, and how they look: `programme.toml` and `theme.toml` in the event's folder."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from exhibitor_admin.toml import to_toml
from exhibitor_admin.whole_file import READABLE, write_whole
from kiosk.event.event import Event
from kiosk.event.programme import FILE as PROGRAMME
from kiosk.event.programme import Programme
from kiosk.event.read import BadEvent, read_event, to_problems
from kiosk.event.record import Record
from kiosk.event.theme import FILE as THEME
from kiosk.event.theme import EventTheme, theme_problems
from models.errors import KnownError

R = TypeVar("R", bound=Record)


def put_programme(folder: Path, programme: Programme) -> Event:
    """Raises KnownError `file-unwritable`, and as `read_event` does."""
    return _put(folder, PROGRAMME, programme)


def put_theme(folder: Path, theme: EventTheme) -> Event:
    """Raises BadEvent for colours in which words can't be read and pictures that aren't there, and as `put_programme`."""
    if problems := list(theme_problems(theme, folder)):
        raise BadEvent(problems)
    return _put(folder, THEME, theme)


def read_record(path: Path, kind: type[R]) -> R:
    """One of the two from a file elsewhere. Raises BadEvent, KnownError `file-unreadable`."""
    try:
        return kind.model_validate(tomllib.loads(path.read_text("utf-8")))
    except OSError as error:
        raise KnownError("file-unreadable", path=str(path), reason=error.strerror or type(error).__name__) from error
    except ValidationError as error:
        raise BadEvent(to_problems(path.name, error)) from error
    except ValueError as error:
        raise KnownError("file-unreadable", path=str(path), reason=str(error)) from error


def _put(folder: Path, name: str, record: Record) -> Event:
    read_event(folder)  # never write beside an event that doesn't hold
    write_whole(folder / name, to_toml(record.model_dump(exclude_defaults=True)).encode(), overwrite=True, mode=READABLE)
    return read_event(folder)
