"""Reads an event's folder, and tells everything that is wrong with it at once."""

from __future__ import annotations

from collections.abc import Container, Sequence
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from demos.problem import Problem
from demos.toml import read_toml
from kiosk.event.consent_text import KINDS, ConsentTemplate
from kiosk.event.event import Event
from kiosk.event.logo import logo_problems
from kiosk.event.programme import FILE as PROGRAMME
from kiosk.event.programme import Programme
from kiosk.event.record import EventRecord, Exhibitor
from kiosk.event.theme import FILE as THEME
from kiosk.event.theme import EventTheme, theme_problems
from models.errors import KnownError, reason_of

M = TypeVar("M", bound=BaseModel)
LARGEST_FILE = 256 * 1024  # bytes; a record is some hundreds


class BadEvent(KnownError):
    """An event's folder that can't be used, with every problem that was found."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        first = problems[0]
        reason = first.data.get("reason", first.code)
        super().__init__("event-bad", problems=len(problems), place=first.place, reason=reason)
        self.problems = tuple(problems)


def read_event(folder: Path) -> Event:
    """Read `event.toml`, `exhibitors/*.toml`, `consent/*.toml` and, where they are there, `theme.toml` and `programme.toml`.

    Raises KnownError `event-missing` where there is no event at all, and BadEvent (`event-bad`) for one that has problems.
    """
    if not (folder / "event.toml").is_file():
        raise KnownError("event-missing", folder=str(folder))
    problems: list[Problem] = []
    record = _read(folder, "event.toml", EventRecord, problems)
    exhibitors = [_named(folder, path, Exhibitor, "id", problems) for path in sorted(folder.glob("exhibitors/*.toml"))]
    problems += [problem for exhibitor in exhibitors if exhibitor for problem in logo_problems(exhibitor, folder)]
    texts = [_named(folder, folder / "consent" / f"{kind}.toml", ConsentTemplate, "kind", problems) for kind in KINDS]
    theme = _read(folder, THEME, EventTheme, problems) if (folder / THEME).exists() else EventTheme()
    problems += theme_problems(theme, folder) if theme else ()
    programme = _read(folder, PROGRAMME, Programme, problems) if (folder / PROGRAMME).exists() else Programme()
    if record is not None:
        problems += _strangers(record, {exhibitor.id for exhibitor in exhibitors if exhibitor})
    if problems or record is None or theme is None or programme is None:
        raise BadEvent(problems)
    return Event(
        **{field: getattr(record, field) for field in EventRecord.model_fields},
        exhibitors={exhibitor.id: exhibitor for exhibitor in exhibitors if exhibitor},
        texts={text.kind: text for text in texts if text},
        theme=theme,
        programme=programme,
    )


def _named(folder: Path, path: Path, kind: type[M], key: str, problems: list[Problem]) -> M | None:
    """Read a file whose name is also said inside: a copy that was renamed but not rewritten would pass for another."""
    place = path.relative_to(folder).as_posix()
    record = _read(folder, place, kind, problems)
    if record is not None and getattr(record, key) != path.stem:
        problems.append(Problem("name-differs", f"{place}: {key}", {"reason": f"{getattr(record, key)!r} in {path.name}"}))
    return record


def _strangers(record: EventRecord, exhibitors: Container[str]) -> list[Problem]:
    """Interests that suggest exhibitors who aren't there."""
    return [
        Problem("exhibitor-unknown", f"event.toml: interests.{id}.exhibitors", {"reason": f"there is no exhibitors/{name}.toml"})
        for id, interest in record.interests.items()
        for name in interest.exhibitors
        if name not in exhibitors
    ]


def _read(folder: Path, place: str, kind: type[M], problems: list[Problem]) -> M | None:
    try:
        return kind.model_validate(_parse(folder / place))
    except OSError as error:
        problems.append(Problem("file-unreadable", place, {"reason": reason_of(error)}))
    except ValidationError as error:
        problems += to_problems(place, error)
    except ValueError as error:  # not UTF-8, not TOML, too large
        problems.append(Problem("not-toml", place, {"reason": str(error)}))
    return None


def _parse(path: Path) -> dict[str, Any]:
    with path.open("rb") as file:
        content = file.read(LARGEST_FILE + 1)
    if len(content) > LARGEST_FILE:
        raise ValueError(f"larger than {LARGEST_FILE} bytes")
    return read_toml(content.decode("utf-8"))


def to_problems(place: str, error: ValidationError) -> list[Problem]:
    """What pydantic found wrong in one file, with the keys' places."""
    problems = []
    for detail in error.errors(include_url=False):
        key = ".".join(map(str, detail["loc"]))
        reason = detail["msg"].removeprefix("Value error, ")
        problems.append(Problem(detail["type"].replace("_", "-"), f"{place}: {key}" if key else place, {"reason": reason}))
    return problems
