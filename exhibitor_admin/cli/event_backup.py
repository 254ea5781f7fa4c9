"""`exhibitor-admin event backup`: all that the organiser has, as one file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from exhibitor_admin.backup import back_up
from exhibitor_admin.cli.desk import desk_of
from exhibitor_admin.cli.options import Folder

event_backup = typer.Typer()


@event_backup.command()
def backup(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(help="Tệp mới · The new file")],
    folder: Folder = None,
) -> None:
    """Sao lưu khoá, sự kiện và liên hệ vào một tệp, rồi đọc lại · Back up keys, events and leads into one file, and read it back"""
    desk = desk_of(context)
    with desk.busy("backing-up"):
        count = back_up(desk.organiser, folder or desk.kiosk.event, path)
    desk.tell(desk.say("backed-up", count=count, path=str(path)))
