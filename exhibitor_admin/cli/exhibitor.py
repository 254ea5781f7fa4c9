"""`exhibitor-admin exhibitor`: those whose demos are shown."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from exhibitor_admin.cli.desk import AsJson, Desk, desk_of
from exhibitor_admin.cli.options import Folder
from exhibitor_admin.cli.passphrase import PassphraseFile, ask_passphrase
from exhibitor_admin.cli.question import question
from exhibitor_admin.event_keys import exhibitor_of, make_exhibitor_key, set_exhibitor_key
from exhibitor_admin.exhibitors import FIELDS, remove_exhibitor, to_lines, write_exhibitor
from exhibitor_admin.known_events import remember_event
from exhibitor_admin.logo import keep_logo, put_logo
from kiosk.event.read import read_event

exhibitor = typer.Typer(help="Bên trưng bày · Exhibitors", no_args_is_help=True)
exhibitor.add_typer(question, name="question")

Id = Annotated[str, typer.Argument(help="Mã bên trưng bày · The exhibitor's id")]
Lines = Annotated[list[str], typer.Argument(help=f"MỤC=NỘI DUNG · FIELD=TEXT: {', '.join(FIELDS)}")]
Out = Annotated[Path | None, typer.Option("--out", help="Tệp cho khoá riêng, có mật khẩu · A file for the private key, locked")]
Public = Annotated[str | None, typer.Option("--public", help="Khoá age1… mà họ tự tạo · The age1… key that they made themselves")]


@exhibitor.command(name="list")
def list_(context: typer.Context, folder: Folder = None, as_json: AsJson = False) -> None:
    """Bên trưng bày của sự kiện · The event's exhibitors"""
    desk = desk_of(context)
    found = list(read_event(folder or desk.kiosk.event).exhibitors.values())
    if as_json:
        desk.tell_json([record.model_dump(mode="json") for record in found])
    else:
        desk.tell_rows(("id", "exhibitor", "public-half"), ((record.id, record.name, record.public_key or "") for record in found))


@exhibitor.command()
def key(
    context: typer.Context,
    id: Id,
    out: Out = None,
    public: Public = None,
    folder: Folder = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Tạo cặp khoá cho bên trưng bày, hoặc ghi khoá họ tự tạo · Make an exhibitor's key pair, or set the key they made"""
    desk = desk_of(context)
    place = folder or desk.kiosk.event
    if out is not None and public is None:
        make_exhibitor_key(place, id, out, ask_passphrase(desk, passphrase_file, twice=True))
        desk.tell(desk.say("exhibitor-key-made", exhibitor=id, path=str(out)))
    elif public is not None and out is None:
        set_exhibitor_key(place, id, public)
        desk.tell(desk.say("exhibitor-key-set", exhibitor=id))
    else:
        raise typer.BadParameter("--out FILE | --public age1…")
    remember_event(place, desk.organiser)


@exhibitor.command()
def add(context: typer.Context, lines: Lines, folder: Folder = None) -> None:
    """Thêm bên trưng bày · Add an exhibitor"""
    _write(desk_of(context), "", lines, folder)


@exhibitor.command()
def change(context: typer.Context, id: Id, lines: Lines, folder: Folder = None) -> None:
    """Sửa bên trưng bày; mục không kể thì giữ nguyên · Change an exhibitor; what isn't named stays"""
    _write(desk_of(context), id, lines, folder)


@exhibitor.command()
def logo(
    context: typer.Context,
    id: Id,
    picture: Annotated[Path | None, typer.Argument(help="Ảnh PNG, JPEG hoặc WebP · A PNG, JPEG or WebP picture")] = None,
    remove: Annotated[bool, typer.Option("--remove", help="Bỏ biểu trưng · Take the logo away")] = False,
    folder: Folder = None,
) -> None:
    """Biểu trưng của bên trưng bày · The logo of an exhibitor"""
    desk = desk_of(context)
    place = folder or desk.kiosk.event
    if (picture is None) != remove:
        raise typer.BadParameter("PICTURE | --remove")
    written = put_logo(place, id, picture) if picture else keep_logo(place, exhibitor_of(read_event(place), id), None)
    remember_event(place, desk.organiser)
    desk.tell(desk.say("exhibitor-kept", exhibitor=written.name, id=written.id))


@exhibitor.command()
def remove(context: typer.Context, id: Id, folder: Folder = None) -> None:
    """Bỏ bên trưng bày; trải nghiệm và khách của họ ở lại · Take an exhibitor out; their demos and leads stay"""
    desk = desk_of(context)
    place = folder or desk.kiosk.event
    desk.tell(desk.say("exhibitor-removed", exhibitor=remove_exhibitor(place, id).name))
    remember_event(place, desk.organiser)


def _write(desk: Desk, id: str, lines: list[str], folder: Path | None) -> None:
    place = folder or desk.kiosk.event
    known = to_lines(exhibitor_of(read_event(place), id)) if id else dict.fromkeys(FIELDS, "")
    given = dict(line.partition("=")[::2] for line in lines)
    if unknown := given.keys() - set(FIELDS):
        raise typer.BadParameter(f"{', '.join(sorted(unknown))}: {' | '.join(FIELDS)}")
    written = write_exhibitor(place, id, known | given)
    remember_event(place, desk.organiser)
    desk.tell(desk.say("exhibitor-kept", exhibitor=written.name, id=written.id))
