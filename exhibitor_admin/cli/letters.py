"""`exhibitor-admin lead letters`: what exhibitors must be told after they were handed a lead."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from exhibitor_admin.cli.desk import Desk, desk_of
from exhibitor_admin.cli.options import Folder
from exhibitor_admin.known_events import known_event
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.letters import write_letters
from exhibitor_admin.leads.notices import Notice

letters_app = typer.Typer()


@letters_app.command()
def letters(
    context: typer.Context,
    out: Annotated[Path | None, typer.Option("--out", help="Thư mục cho thư · A folder for the letters")] = None,
    folder: Folder = None,
) -> None:
    """Viết thư cho các bên đã nhận khách mà nay bị rút lại, xoá hay sửa · Write to those who were handed what was taken back"""
    desk = desk_of(context)
    with desk.book() as book:
        notices = book.notices.untold()
        if not notices:
            desk.tell(desk.say("no-letters"))
        tell_exhibitors(desk, book, notices, folder, out)


def tell_exhibitors(desk: Desk, book: LeadBook, notices: Collection[Notice], folder: Path | None, out: Path | None = None) -> None:
    """Name them and write the letters. Raises KnownError `event-unknown` where the event's record is gone: nothing is lost then,
    `lead letters --folder` does it later.
    """
    for id in sorted({notice.event for notice in notices}):
        event = known_event(id, folder, desk.kiosk, desk.organiser)
        exhibitors = sorted({notice.exhibitor for notice in notices if notice.event == id})
        names = [event.exhibitors[one].name if one in event.exhibitors else one for one in exhibitors]
        desk.warn(desk.say("must-be-told", exhibitors=", ".join(names)))
        for path in write_letters(book, notices, event, out or desk.organiser.letters, datetime.now(UTC), desk.language):
            desk.tell(desk.say("letter-written", path=str(path)))
