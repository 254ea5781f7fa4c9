"""`exhibitor-admin lead`: collect, list and export what visitors left."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from exhibitor_admin.cli.desk import AsJson, Desk, desk_of
from exhibitor_admin.cli.passphrase import PassphraseFile, ask_passphrase
from exhibitor_admin.export.hand_out import Exported, choose_event, export_csv, export_sealed
from exhibitor_admin.keys import unlock_key
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.collect import collect as collect_leads
from kiosk.leads.lead import Facts
from models.errors import KnownError

lead = typer.Typer(help="Khách để lại liên hệ · Visitors' contacts", no_args_is_help=True)

CsvFile = Annotated[Path | None, typer.Option("--csv", help="Tệp CSV; cần mật khẩu · A CSV file; asks for the passphrase")]
SealedFolder = Annotated[Path | None, typer.Option("--sealed", help="Thư mục cho tệp .age niêm phong · A folder for .age files, sealed")]
KeyFile = Annotated[Path | None, typer.Option("--key", help="Khoá riêng, nếu nằm nơi khác · The private key, if it lies elsewhere")]
EventId = Annotated[str | None, typer.Option("--event", help="Mã sự kiện, khi có nhiều · The event's id, where there are several")]


@lead.command()
def collect(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(help="Thư mục của máy trưng bày, hoặc leads.sqlite3 · The kiosk's folder, or its leads.sqlite3")],
    as_json: AsJson = False,
) -> None:
    """Gom khách từ một máy trưng bày; làm lại bao nhiêu lần cũng được · Collect from a kiosk, as often as you like"""
    desk = desk_of(context)
    with _book(desk) as book:
        collected = collect_leads(path, book)
    if as_json:
        desk.tell_json(asdict(collected))
    else:
        desk.tell(desk.say("collected", path=str(collected.path), found=collected.found, new=collected.new))


@lead.command(name="list")
def list_(context: typer.Context, as_json: AsJson = False) -> None:
    """Khách đã gom: lúc nào, về gì; không có gì riêng tư · What was collected: when and about what, nothing personal"""
    desk = desk_of(context)
    with _book(desk) as book:
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
    sealed: SealedFolder = None,
    event: EventId = None,
    key: KeyFile = None,
    force: Annotated[bool, typer.Option("--force", help="Ghi đè · Overwrite")] = False,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Xuất khách ra tệp; mỗi lần đều được ghi vào nhật ký · Export leads to files; every export is logged"""
    desk = desk_of(context)
    if (csv is None) == (sealed is None):
        raise typer.BadParameter("--csv FILE | --sealed DIR")
    with _book(desk) as book:
        chosen = choose_event(book, event)
        if csv is not None:
            if csv.exists() and not force:  # before asking for the passphrase, not after
                raise KnownError("file-exists", path=str(csv))
            private_key = unlock_key(key or desk.organiser.key(chosen), ask_passphrase(desk, passphrase_file))
            _tell(desk, export_csv(book, chosen, private_key, csv, desk.language, overwrite=force), as_json)
        elif sealed is not None:
            _tell(desk, export_sealed(book, chosen, sealed, overwrite=force), as_json)


@contextmanager
def _book(desk: Desk) -> Iterator[LeadBook]:
    book = LeadBook(desk.organiser.leads)
    try:
        yield book
    finally:
        book.close()


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
