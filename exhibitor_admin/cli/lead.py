"""`exhibitor-admin lead`: collect, list and export what visitors left."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from exhibitor_admin.cli.desk import AsJson, Desk, desk_of
from exhibitor_admin.cli.duplicates import duplicates_app
from exhibitor_admin.cli.lead_preview import ForExhibitor, preview_app
from exhibitor_admin.cli.letters import letters_app
from exhibitor_admin.cli.note import note_app
from exhibitor_admin.cli.options import EventId, Force, one_of
from exhibitor_admin.cli.passphrase import PassphraseFile
from exhibitor_admin.cli.receipt import receipt_app
from exhibitor_admin.cli.retention import retention_app
from exhibitor_admin.cli.unlock import KeyFile, Recovery, unlock
from exhibitor_admin.export.choice import Choice
from exhibitor_admin.export.consent_report import write_consent_report
from exhibitor_admin.export.hand_out import Exported, choose_event, export_file, export_sealed
from exhibitor_admin.leads.collect import collect as collect_leads
from kiosk.event.consent_text import PURPOSES
from kiosk.leads.lead import Facts
from kiosk.leads.qualification import HEATS
from models.errors import KnownError

lead = typer.Typer(help="Khách để lại liên hệ · Visitors' contacts", no_args_is_help=True)
for more in (receipt_app, duplicates_app, letters_app, note_app, preview_app, retention_app):
    lead.add_typer(more)

CsvFile = Annotated[Path | None, typer.Option("--csv", help="Tệp CSV; cần mật khẩu · A CSV file; asks for the passphrase")]
XlsxFile = Annotated[Path | None, typer.Option("--xlsx", help="Tệp Excel; cần mật khẩu · An Excel workbook; asks for the passphrase")]
VcardFile = Annotated[Path | None, typer.Option("--vcard", help="Danh bạ vCard 4; cần mật khẩu · A vCard 4 file; asks for the passphrase")]
JsonFile = Annotated[
    Path | None, typer.Option("--jsonl", help="Mỗi người một dòng JSON; cần mật khẩu · JSON lines; asks for the passphrase")
]
SealedFolder = Annotated[Path | None, typer.Option("--sealed", help="Thư mục cho tệp .age niêm phong · A folder for .age files, sealed")]
ForPurpose = Annotated[str | None, typer.Option("--purpose", help=" | ".join(PURPOSES))]
OfHeat = Annotated[str | None, typer.Option("--heat", help=" | ".join(HEATS))]
OfDemo = Annotated[str | None, typer.Option("--demo", help="Chỉ trải nghiệm này · Only this demo")]
OfKiosk = Annotated[str | None, typer.Option("--kiosk", help="Chỉ máy này · Only this kiosk")]
Since = Annotated[datetime | None, typer.Option("--since", formats=["%Y-%m-%d"], help="Từ ngày (UTC) · From this day on (UTC)")]
Until = Annotated[datetime | None, typer.Option("--until", formats=["%Y-%m-%d"], help="Đến hết ngày (UTC) · To the end of this day (UTC)")]


@lead.command()
def collect(
    context: typer.Context,
    paths: Annotated[
        list[Path],
        typer.Argument(
            help="Thư mục máy trưng bày, leads.sqlite3, hoặc gói .tram-leads · A kiosk's folder, its leads.sqlite3, or a bundle"
        ),
    ],
    as_json: AsJson = False,
) -> None:
    """Gom khách từ các máy trưng bày; làm lại bao nhiêu lần cũng được · Collect from kiosks, as often as you like"""
    desk = desk_of(context)
    with desk.book() as book:
        collected = [collect_leads(path, book) for path in paths]
        untold = len(book.notices.untold())
    if as_json:
        desk.tell_json(list(map(asdict, collected)))
    for one in [] if as_json else collected:
        desk.tell(desk.say("collected", path=str(one.path), found=one.found, new=one.new))
        if one.erased:
            desk.tell(desk.say("erased-at-kiosk", count=one.erased))
    for one in collected:
        if one.stranger:
            desk.warn(desk.say("stranger", path=str(one.path)))
    if untold:
        desk.warn(desk.say("untold", count=untold))


@lead.command(name="list")
def list_(context: typer.Context, as_json: AsJson = False) -> None:
    """Khách đã gom: lúc nào, về gì; không có gì riêng tư · What was collected: when and about what, nothing personal"""
    desk = desk_of(context)
    with desk.book() as book:
        facts = [lead.facts for lead in book.leads()]
    if as_json:
        desk.tell_json(list(map(_plain, facts)))
    elif not facts:
        desk.tell(desk.say("no-leads"))
    else:
        desk.tell_rows(("left-at", "event", "kiosk", "demo", "consents", "practice", "id"), (_row(desk, fact) for fact in facts))


@lead.command()
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
        chosen = choose_event(book, event)
        if format == "sealed":
            _tell(desk, export_sealed(book, chosen, path, choice=choice, overwrite=force), as_json)
            return
        if path.exists() and not force:  # before asking for the passphrase, not after
            raise KnownError("file-exists", path=str(path))
        private_key = unlock(desk, chosen, key, recovery, passphrase_file)
        _tell(desk, export_file(book, chosen, private_key, path, format, desk.language, choice=choice, overwrite=force), as_json)


@lead.command()
def consents(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(help="Tệp CSV · A CSV file")],
    event: EventId = None,
    force: Force = False,
) -> None:
    """Ai cũng đã đồng ý những gì, không nêu tên; không cần mật khẩu · What everybody agreed to, without names or passphrase"""
    desk = desk_of(context)
    with desk.book() as book:
        lines = write_consent_report(path, book.records(choose_event(book, event)), overwrite=force)
    desk.tell(desk.say("consents-written", count=lines, path=str(path)))


@lead.command()
def exports(context: typer.Context, as_json: AsJson = False) -> None:
    """Nhật ký: ai đã xuất gì, cho ai, lúc nào · The log: who exported what, for whom, when"""
    desk = desk_of(context)
    with desk.book() as book:
        log = book.exports.all()
    if as_json:
        desk.tell_json(list(map(asdict, log)))
    else:
        rows = ((f"{row.at:%Y-%m-%d %H:%M}", row.who, row.event, row.exhibitor, row.format, str(row.leads), str(row.path)) for row in log)
        desk.tell_rows(("exported-at", "who", "event", "exhibitor", "format", "count", "file"), rows)


def _plain(facts: Facts) -> dict[str, object]:
    return {
        "id": str(facts.id),
        "left_at": facts.left_at.utc.isoformat(),
        "event": facts.event,
        "kiosk": facts.kiosk,
        "demo": facts.demo.id,
        "demo_version": facts.demo.version,
        "exhibitor": facts.demo.exhibitor,
        "language": facts.agreement.language,
        "consents": [consent.text.kind for consent in facts.agreement.consents],
        "practice": facts.practice,
    }


def _row(desk: Desk, facts: Facts) -> tuple[str, ...]:
    consents = ", ".join(consent.text.kind for consent in facts.agreement.consents)
    practice = desk.say("yes" if facts.practice else "no")
    return f"{facts.left_at.utc:%Y-%m-%d %H:%M}", facts.event, facts.kiosk, facts.demo.id, consents, practice, str(facts.id)


def _tell(desk: Desk, exported: Exported, as_json: bool) -> None:
    if as_json:
        desk.tell_json({**asdict(exported.export), "unreadable": exported.unreadable})
    else:
        desk.tell(desk.say("exported", leads=exported.export.leads, path=str(exported.export.path)))
    if exported.unreadable:
        desk.warn(desk.say("not-opened", count=len(exported.unreadable), ids=", ".join(exported.unreadable)))
