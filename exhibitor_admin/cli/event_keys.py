"""`exhibitor-admin event change-key` and `recovery-sheet`: who opens what visitors leave from now on."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from exhibitor_admin.cli.desk import desk_of
from exhibitor_admin.cli.options import Folder
from exhibitor_admin.cli.passphrase import PassphraseFile, ask_passphrase
from exhibitor_admin.event_keys import change_forgotten_key, renew_recovery_key
from exhibitor_admin.event_keys import change_key as change_event_key
from exhibitor_admin.known_events import remember_event

event_keys = typer.Typer()

Forgotten = Annotated[bool, typer.Option("--forgotten", help="Đã quên mật khẩu hiện nay · The present passphrase is forgotten")]
OldPassphraseFile = Annotated[
    Path | None, typer.Option("--old-passphrase-file", help="Tệp chứa mật khẩu hiện nay · A file with the present passphrase")
]


@event_keys.command()
def change_key(
    context: typer.Context,
    forgotten: Forgotten = False,
    folder: Folder = None,
    old_passphrase_file: OldPassphraseFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Đổi khoá giữa sự kiện; khách cũ vẫn mở được · Change the key in the middle of an event; older leads still open"""
    desk = desk_of(context)
    place = folder or desk.kiosk.event
    if forgotten:
        passphrase = ask_passphrase(desk, passphrase_file, twice=True)
        changed, aside = change_forgotten_key(place, desk.organiser, passphrase, date.today())
        desk.warn(desk.say("key-set-aside", path=str(aside)))
    else:
        old = ask_passphrase(desk, old_passphrase_file, prompt="passphrase-old")
        changed = change_event_key(place, desk.organiser, old, ask_passphrase(desk, passphrase_file, twice=True))
    remember_event(place, desk.organiser)
    desk.tell(desk.say("key-changed", public=changed.public_key))


@event_keys.command()
def recovery_sheet(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(help="Tệp HTML để in · An HTML file to print")],
    folder: Folder = None,
) -> None:
    """Làm khoá khôi phục mới trên tờ giấy mới · Make a new recovery key on a new sheet"""
    desk = desk_of(context)
    place = folder or desk.kiosk.event
    renew_recovery_key(place, path, date.today(), desk.language)
    remember_event(place, desk.organiser)
    desk.tell(desk.say("sheet-written", path=str(path)))
