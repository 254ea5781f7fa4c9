"""The letter to an exhibitor whose visitors took something back: which rows of which files, and what to do; nobody is named in it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime
from itertools import groupby
from pathlib import Path

from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.notices import RANK, Notice
from exhibitor_admin.page import facts, heading, page, paragraph, table
from exhibitor_admin.whole_file import write_whole
from exhibitor_admin.words import SPOKEN, Spoken, say
from kiosk.event.day import say_day
from kiosk.event.event import Event


def write_letters(book: LeadBook, notices: Collection[Notice], event: Event, folder: Path, at: datetime, language: Spoken) -> list[Path]:
    """One page for each exhibitor of the event that has something to be told; the notices count as told once it is written.
    In the first language of theirs that the house writes in, else in `language`.

    Raises KnownError `file-unwritable`, and as `LeadBook.sweep` does.
    """
    written = []
    ours = sorted((notice for notice in notices if notice.event == event.id), key=lambda notice: notice.exhibitor)
    for exhibitor, group in groupby(ours, key=lambda notice: notice.exhibitor):
        telling = list(group)
        path = folder / f"{event.id}-{exhibitor}-{at:%Y%m%dT%H%M%S%f}.html"
        with book.transaction():
            book.notices.told(telling, at)
            write_whole(path, letter(event, exhibitor, telling, at, _language_of(event, exhibitor, language)))
        written.append(path)
    book.sweep()
    return written


def _language_of(event: Event, exhibitor: str, other: Spoken) -> Spoken:
    record = event.exhibitors.get(exhibitor)
    theirs = (spoken for language in (record.languages if record else ()) for spoken in SPOKEN if spoken == language)
    return next(theirs, other)


def letter(event: Event, exhibitor: str, notices: Collection[Notice], at: datetime, language: Spoken) -> bytes:
    """A self-contained HTML page, UTF-8."""
    return page(say("letter-title", language), language, _parts(event, exhibitor, notices, at, language))


def _parts(event: Event, exhibitor: str, notices: Collection[Notice], at: datetime, language: Spoken) -> Iterator[str]:
    record = event.exhibitors.get(exhibitor)
    rows = [
        (say("letter-to", language), record.name if record else exhibitor),
        (say("letter-from", language), f"{event.controller.name}, {event.controller.contact}"),
        (say("event", language), event.name.in_(language)),
        (say("letter-date", language), say_day(at.date(), language)),
    ]
    yield facts(rows)
    yield paragraph(say("letter-why", language))
    for what in reversed(RANK):
        these = [notice for notice in notices if notice.what == what]
        if these:
            yield heading(say(f"letter-{what}", language))
            yield paragraph(say(f"letter-{what}-do", language))
            headings = (say("id", language), say("letter-files", language), say("letter-at", language))
            yield table(headings, ((notice.lead, notice.files, f"{notice.at:%Y-%m-%d %H:%M} UTC") for notice in these))
    yield paragraph(say("letter-answer", language, contact=event.controller.contact))
