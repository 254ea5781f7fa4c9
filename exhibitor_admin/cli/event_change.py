"""`exhibitor-admin event change`: what was answered when the event was made, answered anew."""

from __future__ import annotations

from typing import Annotated

import typer

from exhibitor_admin.cli.desk import desk_of
from exhibitor_admin.cli.options import Folder, Languages
from exhibitor_admin.known_events import remember_event
from exhibitor_admin.new_event import QUESTIONS, change_event, event_answers
from kiosk.event.read import read_event

event_change = typer.Typer()

Answers = Annotated[list[str] | None, typer.Argument(help=f"MỤC=NỘI DUNG · QUESTION=ANSWER: {', '.join(QUESTIONS)}")]


@event_change.command()
def change(context: typer.Context, answers: Answers = None, languages: Languages = "", folder: Folder = None) -> None:
    """Sửa tên, ngày, nơi, bên chịu trách nhiệm · Change name, days, place, who is responsible"""
    desk = desk_of(context)
    place = folder or desk.kiosk.event
    given = dict(answer.partition("=")[::2] for answer in answers or ())
    if unknown := given.keys() - set(QUESTIONS):
        raise typer.BadParameter(f"{', '.join(sorted(unknown))}: {' | '.join(QUESTIONS)}")
    known = event_answers(read_event(place))
    change_event(place, {question: given.get(question, known[question]) for question in QUESTIONS}, _listed(languages))
    remember_event(place, desk.organiser)
    desk.tell(desk.say("event-changed"))


def _listed(languages: str) -> list[str]:
    return languages.split(",") if languages else []
