"""`exhibitor-admin lead preview`: what an export would hold, before anything is written."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from exhibitor_admin.cli.desk import AsJson, desk_of
from exhibitor_admin.cli.options import EventId
from exhibitor_admin.cli.passphrase import PassphraseFile
from exhibitor_admin.cli.unlock import KeyFile, Recovery, open_book
from exhibitor_admin.export.choice import Choice
from exhibitor_admin.export.preview import preview_export

preview_app = typer.Typer()

ForExhibitor = Annotated[
    str | None, typer.Option("--exhibitor", help="Cho bên này: chỉ khách đồng ý với họ · For this exhibitor: only those who agreed to it")
]


@preview_app.command()
def preview(
    context: typer.Context,
    exhibitor: ForExhibitor = None,
    event: EventId = None,
    key: KeyFile = None,
    recovery: Recovery = False,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Xem trước một lần xuất: bao nhiêu khách, vài dòng đầu · What an export would hold: how many, and its first rows"""
    desk = desk_of(context)
    with open_book(desk, event, key, recovery, passphrase_file) as opened:
        seen = preview_export(opened.book, opened.event, opened.key, desk.language, Choice(exhibitor))
    if as_json:
        desk.tell_json(asdict(seen))
        return
    desk.tell(desk.say("previewed", leads=seen.leads, left_out=seen.left_out))
    for row in seen.rows:
        desk.tell_rows((), [(name, cell) for name, cell in zip(seen.headings, row, strict=True) if cell])
        desk.tell("")
