"""`exhibitor-admin event programme` and `event theme`: what kiosks show when and where, and how they look."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from exhibitor_admin.cli.desk import AsJson, desk_of
from exhibitor_admin.cli.options import Folder
from exhibitor_admin.known_events import remember_event
from exhibitor_admin.programme import put_programme, put_theme_file, read_record
from kiosk.event.programme import Programme
from kiosk.event.read import read_event

programme_and_theme = typer.Typer()

HEADINGS = ("showing-demo", "showing-kiosks", "showing-opens", "showing-closes")


@programme_and_theme.command()
def programme(
    context: typer.Context,
    file: Annotated[Path | None, typer.Argument(help="Tệp programme.toml mới · A new programme.toml")] = None,
    folder: Folder = None,
    as_json: AsJson = False,
) -> None:
    """Trải nghiệm nào, trên máy nào, lúc nào · Which demos, on which kiosks, when"""
    desk = desk_of(context)
    place = folder or desk.kiosk.event
    if file is not None:
        put_programme(place, read_record(file, Programme))
        remember_event(place, desk.organiser)
    record = read_event(place).programme
    if as_json:
        desk.tell_json(record.model_dump())
        return
    rows = [(one.demo, ", ".join(one.kiosks) or "*", one.opens or "", one.closes or "") for one in record.showings]
    desk.tell_rows(HEADINGS, rows)


@programme_and_theme.command()
def theme(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="Tệp theme.toml mới, ảnh của nó để bên cạnh · A new theme.toml, its pictures beside it")],
    folder: Folder = None,
) -> None:
    """Màu, tên, biểu trưng và nền của sự kiện · The event's colours, name, logo and background"""
    desk = desk_of(context)
    place = folder or desk.kiosk.event
    put_theme_file(place, file)
    remember_event(place, desk.organiser)
    desk.tell(desk.say("theme-put", folder=str(place)))
