"""Writes what an event's kiosks show when and where, how they look, and what they tell visitors: files of the event's folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from demos.text import Language
from demos.toml import read_toml
from exhibitor_admin.changing import changing
from exhibitor_admin.toml import to_toml
from exhibitor_admin.whole_file import READABLE, write_whole
from kiosk.event.consent_text import ConsentTemplate, Kind
from kiosk.event.event import Event
from kiosk.event.programme import FILE as PROGRAMME
from kiosk.event.programme import Programme, Showing
from kiosk.event.read import LARGEST_FILE, BadEvent, read_event, to_problems
from kiosk.event.record import Record
from kiosk.event.theme import FILE as THEME
from kiosk.event.theme import MOST_PICTURE_BYTES, EventTheme, theme_problems
from models.errors import KnownError, reason_of
from models.plain_file import is_too_much, read_plain

PICTURES = (".png", ".jpg", ".jpeg", ".webp")

R = TypeVar("R", bound=Record)


def put_programme(folder: Path, programme: Programme) -> Event:
    """Raises KnownError `file-unwritable`, and as `read_event` does."""
    return change_programme(folder, lambda _: programme)


def change_programme(folder: Path, change: Callable[[Programme], Programme]) -> Event:
    """`change` gets it as it stands now, whatever another window wrote last. Raises what that raises, and as `put_programme`."""
    with changing(folder):
        return _put(folder, PROGRAMME, change(read_event(folder).programme))


def instead_of(ours: Programme, before: Programme) -> Callable[[Programme], Programme]:
    """The change that takes `ours` back; raises KnownError `event-changed` where somebody wrote another since."""

    def change(now: Programme) -> Programme:
        if now != ours:
            raise KnownError("event-changed", file=PROGRAMME)
        return before

    return change


def order(programme: Programme, ids: Sequence[str]) -> Programme:
    """Name these demos in this order; where and when they are shown stays, and what isn't among them comes after."""
    known = {showing.demo: showing for showing in programme.showings}
    named = [known.pop(id, Showing(demo=id)) for id in ids]
    return programme.model_copy(update={"showings": (*named, *known.values())})


def feature(programme: Programme, id: str) -> Programme:
    """This demo comes first and largest; the one that does already no longer."""
    return programme.model_copy(update={"featured": None if programme.featured == id else id})


def place_showing(programme: Programme, ids: Sequence[str], demo: str, kiosks: str, opens: str, closes: str) -> Programme:
    """Show one of these demos on these kiosks (names with commas or blanks between) in these hours only.

    Raises KnownError `showing-bad` (written) for a name or an hour that is none.
    """
    try:
        showing = Showing.model_validate(
            {"demo": demo, "kiosks": kiosks.replace(",", " ").split(), "opens": opens.strip() or None, "closes": closes.strip() or None}
        )
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        raise KnownError("showing-bad", written=str(first["input"])[:40]) from error
    ordered = order(programme, ids)
    return ordered.model_copy(update={"showings": tuple(showing if one.demo == demo else one for one in ordered.showings)})


def put_theme(folder: Path, theme: EventTheme) -> Event:
    """Raises BadEvent for colours in which words can't be read and pictures that aren't there, and as `put_programme`."""
    with changing(folder):
        if problems := list(theme_problems(theme, folder)):
            raise BadEvent(problems)
        return _put(folder, THEME, theme)


def put_theme_file(folder: Path, file: Path) -> Event:
    """Put a `theme.toml` from elsewhere, and the pictures that lie beside it. Raises as `read_record`, `put_picture` and `put_theme`."""
    theme = read_record(file, EventTheme)
    if file.resolve().parent != folder.resolve():
        if problems := list(theme_problems(theme, file.parent)):
            raise BadEvent(problems)
        named = {kind: name for kind in ("logo", "background") if (name := getattr(theme, kind)) is not None}
        theme = theme.model_copy(update={kind: put_picture(folder, file.parent / name, kind) for kind, name in named.items()})
    return put_theme(folder, theme)


def put_picture(folder: Path, picture: Path, name: str) -> str:
    """Copy a picture beside the theme, which then names it by what this gives. Raises KnownError `picture-unreadable`,
    `theme-picture-bad`, `file-unwritable`.
    """
    suffix = picture.suffix.lower()
    try:
        content = read_plain(picture, MOST_PICTURE_BYTES) if suffix in PICTURES else b""
    except OSError as error:
        if not is_too_much(error):
            raise KnownError("picture-unreadable", file=picture.name) from error
        content = b""
    if not content:
        raise KnownError("theme-picture-bad", megabytes=MOST_PICTURE_BYTES // 2**20)
    write_whole(folder / f"{name}{suffix}", content, overwrite=True, mode=READABLE)
    return f"{name}{suffix}"


def put_text(folder: Path, kind: Kind, language: Language, text: str) -> Event:
    """Write one consent text anew, as the next version of all its languages. Raises BadEvent for one that the law or the form
    doesn't allow, KnownError `file-unwritable`.
    """
    with changing(folder):
        template = read_event(folder).texts[kind]
        wording = {**template.text.model_dump(), language: text.strip()}
        if wording == template.text.model_dump():
            return read_event(folder)
        place = f"consent/{kind}.toml"
        try:
            changed = ConsentTemplate.model_validate({"kind": kind, "version": template.version + 1, "text": wording})
        except ValidationError as error:
            raise BadEvent(to_problems(place, error)) from error
        write_whole(folder / place, to_toml(changed.model_dump()).encode(), overwrite=True, mode=READABLE)
        return read_event(folder)


def read_record(path: Path, kind: type[R]) -> R:
    """One of the two from a file elsewhere. Raises BadEvent, KnownError `file-unreadable`."""
    try:
        return kind.model_validate(read_toml(read_plain(path, LARGEST_FILE).decode("utf-8")))
    except OSError as error:
        raise KnownError("file-unreadable", path=str(path), reason=reason_of(error)) from error
    except ValidationError as error:
        raise BadEvent(to_problems(path.name, error)) from error
    except ValueError as error:
        raise KnownError("file-unreadable", path=str(path), reason=str(error)) from error


def _put(folder: Path, name: str, record: Record) -> Event:
    read_event(folder)  # never write beside an event that doesn't hold
    write_whole(folder / name, to_toml(record.model_dump(exclude_defaults=True)).encode(), overwrite=True, mode=READABLE)
    return read_event(folder)
