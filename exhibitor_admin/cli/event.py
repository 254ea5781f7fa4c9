"""`exhibitor-admin event`: make the event, and see it."""

from __future__ import annotations

import sys
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from exhibitor_admin.cli.desk import AsJson, Desk, desk_of
from exhibitor_admin.cli.event_backup import event_backup
from exhibitor_admin.cli.event_bundle import event_bundle
from exhibitor_admin.cli.event_change import event_change
from exhibitor_admin.cli.event_keys import event_keys
from exhibitor_admin.cli.notice import event_notice
from exhibitor_admin.cli.options import Folder, Languages
from exhibitor_admin.cli.passphrase import PassphraseFile, ask_passphrase
from exhibitor_admin.cli.programme import programme_and_theme
from exhibitor_admin.event import PRACTICE_PASSPHRASE, init_event, practise_event
from exhibitor_admin.known_events import remember_event
from exhibitor_admin.new_event import OPTIONAL, QUESTIONS, Question, event_fields
from kiosk.event.day import say_day
from kiosk.event.event import Event
from kiosk.event.read import BadEvent, read_event
from models.errors import KnownError

event = typer.Typer(help="Sự kiện · The event", no_args_is_help=True)
event.add_typer(event_keys)
event.add_typer(event_bundle)
event.add_typer(event_backup)
event.add_typer(event_change)
event.add_typer(programme_and_theme)
event.add_typer(event_notice)

Id = Annotated[str | None, typer.Option(help="Mã ngắn, a-z và dấu gạch · A short id, a-z and dashes")]
RecoverySheet = Annotated[
    Path | None,
    typer.Option(help="Tệp HTML của tờ khoá khôi phục (mặc định: cạnh khoá) · The recovery sheet (beside the key where left out)"),
]
Answer = Annotated[str | None, typer.Option(help="Hỏi nếu thiếu · Asked for where left out")]


@event.command()
def init(
    context: typer.Context,
    name: Answer = None,
    name_en: Answer = None,
    name_ko: Answer = None,
    place: Answer = None,
    place_en: Answer = None,
    place_ko: Answer = None,
    starts: Answer = None,
    ends: Answer = None,
    erase_by: Answer = None,
    controller: Answer = None,
    contact: Answer = None,
    id: Id = None,
    languages: Languages = "vi,en,ko",
    folder: Folder = None,
    recovery_sheet: RecoverySheet = None,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Tạo sự kiện mới, cặp khoá và tờ khoá khôi phục · Make a new event, its key pair and its recovery sheet"""
    desk = desk_of(context)
    said = (name, name_en, name_ko, place, place_en, place_ko, starts, ends, erase_by, controller, contact)
    given = zip(QUESTIONS, said, strict=True)
    answers = {question: _ask(desk, question) if answer is None else answer for question, answer in given}
    passphrase = ask_passphrase(desk, passphrase_file, twice=True)
    fields = event_fields(answers, id or "", languages.split(","))
    where = folder or desk.kiosk.event
    made = init_event(where, desk.organiser, fields, passphrase, recovery_sheet, desk.language)
    remember_event(where, desk.organiser)
    _tell(desk, made, folder, as_json, recovery_sheet or desk.organiser.recovery_sheet(made.id))


@event.command()
def practice(
    context: typer.Context,
    if_missing: Annotated[bool, typer.Option("--if-missing", help="Yên lặng nếu đã có sự kiện · Silent where there is an event")] = False,
    folder: Folder = None,
    as_json: AsJson = False,
) -> None:
    """Tạo sự kiện chạy thử, thử được cả đường đi ngay · Make a practice event, to try the whole path at once"""
    desk = desk_of(context)
    place = folder or desk.kiosk.event
    if if_missing and place.exists():
        return
    made = practise_event(place, desk.organiser, date.today())
    remember_event(place, desk.organiser)
    _tell(desk, made, folder, as_json)


@event.command()
def show(context: typer.Context, folder: Folder = None, as_json: AsJson = False) -> None:
    """Xem sự kiện; --json kể mọi chỗ sai · Show the event; --json tells every problem"""
    desk = desk_of(context)
    try:
        _tell(desk, read_event(folder or desk.kiosk.event), folder, as_json)
    except BadEvent as error:
        if as_json:
            desk.tell_json({"problems": [asdict(problem) for problem in error.problems]})
        raise


def _ask(desk: Desk, option: Question) -> str:
    if not sys.stdin.isatty():
        if option in OPTIONAL:
            return ""
        raise KnownError("answer-missing", option=option)
    answer: str = typer.prompt(desk.say(f"ask-{option}"), err=True, default="" if option in OPTIONAL else None, show_default=False)
    return answer


def _tell(desk: Desk, event: Event, folder: Path | None, as_json: bool, sheet: Path | None = None) -> None:
    place, key = folder or desk.kiosk.event, desk.organiser.key(event.id)
    if as_json:
        places = {"folder": str(place), "key": str(key)} | ({"recovery_sheet": str(sheet)} if sheet else {})
        desk.tell_json({**event.model_dump(mode="json", exclude={"texts"}), **places})
        return
    facts = {
        "event": f"{event.name.in_(desk.language)} ({event.id})",
        "place": event.place.in_(desk.language),
        "days": f"{say_day(event.starts, desk.language)} – {say_day(event.ends, desk.language)}",
        "languages": ", ".join(event.languages),
        "controller": f"{event.controller.name}, {event.controller.contact}",
        "erase-by": say_day(event.erase_by, desk.language),
        "exhibitors": ", ".join(exhibitor.name for exhibitor in event.exhibitors.values()),
        "practice": desk.say("yes" if event.practice else "no"),
        "folder": str(place),
        "private-key": str(key),
        "recovery-key": event.recovery_key or desk.say("no"),
    }
    if sheet:
        facts["recovery-sheet"] = str(sheet)
    desk.tell_facts(facts | ({"practice-passphrase": PRACTICE_PASSPHRASE} if event.practice else {}))
