"""`exhibitor-admin event notice`: what visitors are told and asked before they leave anything, in each language."""

from __future__ import annotations

from typing import Annotated

import typer

from demos.text import LANGUAGES
from exhibitor_admin.cli.desk import AsJson, desk_of
from exhibitor_admin.cli.options import Folder, one_of
from exhibitor_admin.known_events import remember_event
from exhibitor_admin.programme import put_text
from kiosk.event.consent_text import KINDS
from kiosk.event.read import read_event

event_notice = typer.Typer()

KindArgument = Annotated[str | None, typer.Argument(metavar="KIND", help=" | ".join(KINDS))]
LanguageArgument = Annotated[str | None, typer.Argument(metavar="LANGUAGE", help=" | ".join(LANGUAGES))]
TextArgument = Annotated[str | None, typer.Argument(metavar="TEXT", help="Lời mới, có {…} như cũ · The new text, with its {…}")]


@event_notice.command()
def notice(
    context: typer.Context,
    kind: KindArgument = None,
    language: LanguageArgument = None,
    text: TextArgument = None,
    folder: Folder = None,
    as_json: AsJson = False,
) -> None:
    """Lời báo và đồng ý: xem cả, hoặc ghi lại một lời thành bản mới · Notices and consents: see all, or write one anew"""
    desk = desk_of(context)
    place = folder or desk.kiosk.event
    known, spoken = one_of(kind, KINDS, "KIND"), one_of(language, LANGUAGES, "LANGUAGE")
    if known and spoken and text is not None:
        put_text(place, known, spoken, text)
        remember_event(place, desk.organiser)
    elif known or spoken:
        raise typer.BadParameter("[KIND LANGUAGE TEXT]")
    texts = read_event(place).texts.values()
    if as_json:
        desk.tell_json([text.model_dump() for text in texts])
    else:
        rows = ((one.kind, str(one.version), spoken, one.text.in_(spoken)) for one in texts for spoken in LANGUAGES)
        desk.tell_rows(("notice-kind", "notice-version", "notice-language", "notice-text"), rows)
