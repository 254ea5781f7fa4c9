"""`exhibitor-admin lead due` and `erase-due`: what may not be kept any longer."""

from __future__ import annotations

import getpass
import sys
from dataclasses import asdict
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated

import typer

from exhibitor_admin.cli.desk import AsJson, Desk, desk_of
from exhibitor_admin.cli.letters import tell_exhibitors
from exhibitor_admin.cli.options import Folder
from exhibitor_admin.known_events import known_last_days
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.retention import Due, erase_due, find_due
from models.errors import KnownError

retention_app = typer.Typer()

Number = Annotated[
    int | None, typer.Option("--confirm", help="Số khách sẽ xoá, thay cho gõ · How many will be erased, instead of typing it")
]


@retention_app.command()
def due(context: typer.Context, folder: Folder = None, as_json: AsJson = False) -> None:
    """Khách đã quá ngày phải xoá · Leads that are past their last day"""
    desk = desk_of(context)
    with desk.book() as book:
        found = _find(desk, book, folder)
    if as_json:
        desk.tell_json([asdict(one) for one in found])
    elif not found:
        desk.tell(desk.say("nothing-due"))
    else:
        rows = ((one.event, desk.say(f"due-{one.why}"), str(len(one.leads))) for one in found)
        desk.tell_rows(("event", "reason", "count"), rows)


@retention_app.command(name="erase-due")
def erase_due_(context: typer.Context, confirm: Number = None, folder: Folder = None) -> None:
    """Xoá hẳn khách quá ngày, sau khi gõ đúng số · Erase leads past their last day, once their number is typed"""
    desk = desk_of(context)
    with desk.book() as book:
        found = _find(desk, book, folder)
        if not found:
            desk.tell(desk.say("nothing-due"))
            return
        count = sum(len(one.leads) for one in found)
        if confirm is None:
            if not sys.stdin.isatty():
                raise KnownError("confirm-missing")
            confirm = typer.prompt(desk.say("confirm-due", count=count), type=int, err=True)
        erased = erase_due(book, found, confirm, datetime.now(UTC), getpass.getuser())
        desk.tell(desk.say("erased", count=erased))
        tell_exhibitors(desk, book, book.notices.untold(), folder)


@retention_app.command()
def erasures(context: typer.Context, as_json: AsJson = False) -> None:
    """Nhật ký xoá: ai, lúc nào, vì sao, bao nhiêu · The log of erasures: who, when, why, how many"""
    desk = desk_of(context)
    with desk.book() as book:
        log = book.erasures.all()
    if as_json:
        desk.tell_json(list(map(asdict, log)))
    else:
        rows = ((f"{line.at:%Y-%m-%d %H:%M}", line.who, line.event, line.reason, str(line.leads)) for line in log)
        desk.tell_rows(("erased-at", "who", "event", "reason", "count"), rows)


def _find(desk: Desk, book: LeadBook, folder: Path | None) -> list[Due]:
    """By the last day of each event that is known; one that isn't is told, since its leads may be due too."""
    last_days, unknown = known_last_days(book.events(), folder, desk.kiosk, desk.organiser)
    for error in unknown:
        desk.warn(desk.explain(error))
    return find_due(book, last_days, date.today())
