"""`exhibitor-admin exhibitor question`: what an exhibitor asks its visitors."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from demos.text import LANGUAGES
from exhibitor_admin.cli.desk import AsJson, Desk, desk_of
from exhibitor_admin.cli.options import Folder
from exhibitor_admin.event_keys import exhibitor_of
from exhibitor_admin.known_events import remember_event
from exhibitor_admin.questions import Said, move_question, put_question, remove_question
from kiosk.event.read import read_event
from kiosk.event.record import Exhibitor

question = typer.Typer(help="Câu hỏi cho khách · Questions to visitors", no_args_is_help=True)

Whose = Annotated[str, typer.Argument(metavar="EXHIBITOR", help="Mã bên trưng bày · The exhibitor's id")]
Which = Annotated[str, typer.Argument(metavar="QUESTION", help="Mã câu hỏi · The question's id")]
Text = Annotated[str, typer.Argument(help="Ba thứ tiếng, cách bởi | · In three languages: VI|EN|KO; KO may be empty")]
Choices = Annotated[
    list[str] | None,
    typer.Option("--choice", help="Một lựa chọn, như trên; không có thì khách tự viết · One choice, likewise; none: free text"),
]


@question.command(name="list")
def list_(context: typer.Context, exhibitor: Whose, folder: Folder = None, as_json: AsJson = False) -> None:
    """Hỏi gì, theo thứ tự nào · What is asked, in which order"""
    desk = desk_of(context)
    asked = exhibitor_of(read_event(folder or desk.kiosk.event), exhibitor).questions
    if as_json:
        desk.tell_json({id: one.model_dump() for id, one in asked.items()})
        return
    rows = [
        (id, one.text.in_(desk.language), " | ".join(choice.in_(desk.language) for choice in one.choices.values()))
        for id, one in asked.items()
    ]
    desk.tell_rows(("id", "question", "choices"), rows)


@question.command()
def add(context: typer.Context, exhibitor: Whose, text: Text, choice: Choices = None, folder: Folder = None) -> None:
    """Thêm câu hỏi vào cuối · Add a question at the end"""
    desk = desk_of(context)
    _kept(desk, put_question(folder or desk.kiosk.event, exhibitor, "", _said(text), [_said(one) for one in choice or ()]), folder)


@question.command()
def change(context: typer.Context, exhibitor: Whose, id: Which, text: Text, choice: Choices = None, folder: Folder = None) -> None:
    """Ghi lại câu hỏi cùng mọi lựa chọn · Write a question anew, with all its choices"""
    desk = desk_of(context)
    _kept(desk, put_question(folder or desk.kiosk.event, exhibitor, id, _said(text), [_said(one) for one in choice or ()]), folder)


@question.command()
def move(
    context: typer.Context,
    exhibitor: Whose,
    id: Which,
    by: Annotated[int, typer.Argument(help="Lùi lại mấy chỗ, số âm là sớm hơn · So many places later; -1 is one earlier")],
    folder: Folder = None,
) -> None:
    """Đổi thứ tự hỏi · Ask it earlier or later"""
    desk = desk_of(context)
    _kept(desk, move_question(folder or desk.kiosk.event, exhibitor, id, by), folder)


@question.command()
def remove(context: typer.Context, exhibitor: Whose, id: Which, folder: Folder = None) -> None:
    """Bỏ câu hỏi; câu trả lời đã có ở lại · Take a question out; what was answered stays"""
    desk = desk_of(context)
    _kept(desk, remove_question(folder or desk.kiosk.event, exhibitor, id), folder)


def _said(text: str) -> Said:
    parts = [part.strip() for part in text.split("|")]
    if len(parts) > len(LANGUAGES):
        raise typer.BadParameter("VI|EN|KO")
    return dict(zip(LANGUAGES, parts, strict=False))


def _kept(desk: Desk, record: Exhibitor, folder: Path | None) -> None:
    remember_event(folder or desk.kiosk.event, desk.organiser)
    desk.tell(desk.say("questions-kept", exhibitor=record.name, count=len(record.questions)))
