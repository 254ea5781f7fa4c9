"""`exhibitor-admin lead note`: what the organiser notes about a lead."""

from __future__ import annotations

from typing import Annotated, Any
from uuid import UUID

import typer

from exhibitor_admin.cli.desk import desk_of
from exhibitor_admin.cli.options import Folder, one_of
from exhibitor_admin.known_events import known_event
from exhibitor_admin.leads.annotate import annotate
from kiosk.leads.qualification import HEATS

note_app = typer.Typer()

OfHeat = Annotated[str | None, typer.Option("--heat", help=" | ".join(HEATS))]


@note_app.command()
def note(
    context: typer.Context,
    id: Annotated[UUID, typer.Argument(help="Mã của khách · The lead's id")],
    heat: OfHeat = None,
    text: Annotated[str | None, typer.Option("--text", help="Ghi chú · A note")] = None,
    folder: Folder = None,
) -> None:
    """Ghi mức quan tâm và ghi chú của ban tổ chức, niêm phong như khách · Note how warm a lead is, and what to remember; sealed as it is"""
    desk = desk_of(context)
    given: dict[str, Any] = {"heat": one_of(heat, HEATS, "--heat"), "staff_note": text}
    changes = {field: value for field, value in given.items() if value is not None}
    if not changes:
        raise typer.BadParameter("--heat | --text")
    with desk.book() as book:
        facts = book.record(id).lead.facts
        annotate(book, known_event(facts.event, folder, desk.kiosk, desk.organiser), facts, changes)
    desk.tell(desk.say("noted"))
