"""`exhibitor-admin lead`: what visitors left: collected, listed, and what was handed out."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from exhibitor_admin.cli.desk import AsJson, Desk, desk_of
from exhibitor_admin.cli.duplicates import duplicates_app
from exhibitor_admin.cli.lead_export import export_app
from exhibitor_admin.cli.lead_preview import preview_app
from exhibitor_admin.cli.letters import letters_app
from exhibitor_admin.cli.note import note_app
from exhibitor_admin.cli.options import EventId, Force, choose_event
from exhibitor_admin.cli.receipt import receipt_app
from exhibitor_admin.cli.retention import retention_app
from exhibitor_admin.export.consent_report import write_consent_report
from exhibitor_admin.leads.collect import collect_all, find_sources
from kiosk.leads.lead import Facts
from models.errors import KnownError

lead = typer.Typer(help="Khách để lại liên hệ · Visitors' contacts", no_args_is_help=True)
for more in (receipt_app, duplicates_app, export_app, letters_app, note_app, preview_app, retention_app):
    lead.add_typer(more)


@lead.command()
def collect(
    context: typer.Context,
    paths: Annotated[
        list[Path],
        typer.Argument(
            help="Thư mục máy trưng bày, leads.sqlite3, thẻ nhớ, gói .tram-leads · A kiosk's folder or leads.sqlite3, a stick, a bundle"
        ),
    ],
    as_json: AsJson = False,
) -> None:
    """Gom khách từ các máy trưng bày; làm lại bao nhiêu lần cũng được · Collect from kiosks, as often as you like"""
    desk = desk_of(context)
    with desk.book() as book:
        collection = collect_all(list(find_sources(paths)), book)
        untold = len(book.notices.untold())
    if as_json:
        desk.tell_json(list(map(asdict, collection.done)))
    for one in () if as_json else collection.done:
        desk.tell(desk.say("collected", path=str(one.path), found=one.found, new=one.new))
        if one.erased:
            desk.tell(desk.say("erased-at-kiosk", count=one.erased))
    for one in collection.done:
        if one.stranger:
            desk.warn(desk.say("stranger", path=str(one.path)))
        if one.unreadable:
            desk.warn(desk.say("left-unreadable", path=str(one.path), count=len(one.unreadable)))
    if untold:
        desk.warn(desk.say("untold", count=untold))
    for error in collection.failed[:-1]:
        desk.warn(desk.explain(error))
    if collection.failed:
        raise collection.failed[-1]


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
def consents(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(help="Tệp CSV · A CSV file")],
    event: EventId = None,
    force: Force = False,
) -> None:
    """Ai cũng đã đồng ý những gì, không nêu tên; không cần mật khẩu · What everybody agreed to, without names or passphrase"""
    desk = desk_of(context)
    with desk.book() as book:
        lines = write_consent_report(path, book.records(choose_event(event, book.events(), KnownError("lead-none"))), overwrite=force)
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
