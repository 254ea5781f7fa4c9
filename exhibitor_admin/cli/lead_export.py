"""`exhibitor-admin lead export`: the contacts as files, for the organiser or for one exhibitor."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from exhibitor_admin.cli.desk import AsJson, Desk, desk_of
from exhibitor_admin.cli.lead_preview import ForExhibitor
from exhibitor_admin.cli.note import OfHeat
from exhibitor_admin.cli.options import EventId, Folder, Force, choose_event, one_of
from exhibitor_admin.cli.passphrase import PassphraseFile
from exhibitor_admin.cli.unlock import KeyFile, Recovery, unlock
from exhibitor_admin.event_keys import key_of_exhibitor
from exhibitor_admin.export.choice import Choice
from exhibitor_admin.export.hand_out import Exported, export_file, export_sealed
from exhibitor_admin.known_events import known_event
from kiosk.event.consent_text import PURPOSES
from kiosk.leads.qualification import HEATS
from models.errors import KnownError

export_app = typer.Typer()

CsvFile = Annotated[Path | None, typer.Option("--csv", help="Tệp CSV; cần mật khẩu · A CSV file; asks for the passphrase")]
XlsxFile = Annotated[Path | None, typer.Option("--xlsx", help="Tệp Excel; cần mật khẩu · An Excel workbook; asks for the passphrase")]
VcardFile = Annotated[Path | None, typer.Option("--vcard", help="Danh bạ vCard 4; cần mật khẩu · A vCard 4 file; asks for the passphrase")]
JsonFile = Annotated[
    Path | None, typer.Option("--jsonl", help="Mỗi người một dòng JSON; cần mật khẩu · JSON lines; asks for the passphrase")
]
SealedFolder = Annotated[Path | None, typer.Option("--sealed", help="Thư mục cho tệp .age niêm phong · A folder for .age files, sealed")]
ForPurpose = Annotated[str | None, typer.Option("--purpose", help=" | ".join(PURPOSES))]
OfDemo = Annotated[str | None, typer.Option("--demo", help="Chỉ trải nghiệm này · Only this demo")]
OfKiosk = Annotated[str | None, typer.Option("--kiosk", help="Chỉ máy này · Only this kiosk")]
Since = Annotated[datetime | None, typer.Option("--since", formats=["%Y-%m-%d"], help="Từ ngày (UTC) · From this day on (UTC)")]
Until = Annotated[datetime | None, typer.Option("--until", formats=["%Y-%m-%d"], help="Đến hết ngày (UTC) · To the end of this day (UTC)")]
Seal = Annotated[
    bool, typer.Option("--seal", help="Niêm phong cho bên trưng bày: chỉ khoá của họ mở được · Sealed: only the exhibitor's key opens it")
]


@export_app.command()
def export(
    context: typer.Context,
    csv: CsvFile = None,
    xlsx: XlsxFile = None,
    vcard: VcardFile = None,
    jsonl: JsonFile = None,
    sealed: SealedFolder = None,
    exhibitor: ForExhibitor = None,
    purpose: ForPurpose = None,
    heat: OfHeat = None,
    demo: OfDemo = None,
    kiosk: OfKiosk = None,
    since: Since = None,
    until: Until = None,
    event: EventId = None,
    key: KeyFile = None,
    recovery: Recovery = False,
    seal: Seal = False,
    folder: Folder = None,
    force: Force = False,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Xuất khách ra tệp; mỗi lần đều được ghi vào nhật ký · Export leads to files; every export is logged"""
    desk = desk_of(context)
    named = {"csv": csv, "xlsx": xlsx, "vcard": vcard, "jsonl": jsonl, "sealed": sealed}
    files = {format: path for format, path in named.items() if path is not None}
    if len(files) != 1:
        raise typer.BadParameter("--csv FILE | --xlsx FILE | --vcard FILE | --jsonl FILE | --sealed DIR")
    ((format, path),) = files.items()
    if seal and (exhibitor is None or format == "sealed"):
        raise typer.BadParameter("--exhibitor ID --csv FILE | --xlsx FILE | --vcard FILE | --jsonl FILE", param_hint="--seal")
    choice = Choice(
        exhibitor,
        one_of(purpose, PURPOSES, "--purpose"),
        demo,
        kiosk,
        one_of(heat, HEATS, "--heat"),
        since.date() if since else None,
        until.date() if until else None,
    )
    with desk.book() as book:
        chosen = choose_event(event, book.events(), KnownError("lead-none"))
        if format == "sealed":
            _tell(desk, export_sealed(book, chosen, path, choice=choice, overwrite=force), as_json)
            return
        if path.exists() and not force:  # before asking for the passphrase, not after
            raise KnownError("file-exists", path=str(path))
        seal_to = key_of_exhibitor(known_event(chosen, folder, desk.kiosk, desk.organiser), exhibitor) if seal and exhibitor else None
        private_key = unlock(desk, chosen, key, recovery, passphrase_file)
        done = export_file(book, chosen, private_key, path, format, desk.language, choice=choice, seal_to=seal_to, overwrite=force)
        _tell(desk, done, as_json)


def _tell(desk: Desk, exported: Exported, as_json: bool) -> None:
    if as_json:
        desk.tell_json({**asdict(exported.export), "unreadable": exported.unreadable})
    else:
        desk.tell(desk.say("exported", leads=exported.export.leads, path=str(exported.export.path)))
    if exported.unreadable:
        desk.warn(desk.say("not-opened", count=len(exported.unreadable), ids=", ".join(exported.unreadable)))
