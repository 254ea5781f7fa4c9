"""`exhibitor-admin lead show|correct|withdraw|erase|consent CODE`: what a visitor asks for with a receipt."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer

from exhibitor_admin.cli.desk import AsJson, Desk, desk_of
from exhibitor_admin.cli.letters import tell_exhibitors
from exhibitor_admin.cli.options import Folder, Yes, one_of
from exhibitor_admin.cli.passphrase import PassphraseFile
from exhibitor_admin.cli.unlock import KeyFile, Recovery, unlock
from exhibitor_admin.export.json_lines import to_object
from exhibitor_admin.export.spreadsheet import say_phone
from exhibitor_admin.known_events import known_event
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.consent_record import consent_page
from exhibitor_admin.leads.person import Person
from exhibitor_admin.leads.unseal import OpenLead, Record, Unsealer
from exhibitor_admin.leads.wishes import CarriedOut, standing
from exhibitor_admin.leads.wishes import correct as correct_contact
from exhibitor_admin.leads.wishes import erase as erase_records
from exhibitor_admin.leads.wishes import withdraw as withdraw_purposes
from exhibitor_admin.whole_file import write_whole
from kiosk.event.consent_text import PURPOSES
from kiosk.leads.receipt import Receipt
from models.errors import KnownError

receipt_app = typer.Typer()

Code = Annotated[str, typer.Argument(help="Mã biên nhận TM-…, hoặc mã của khách · The receipt code TM-…, or the lead's id")]
All = Annotated[bool, typer.Option("--all", help="Cả các lần khác đã gộp với khách này · Also the leads that were merged with it")]
Field = Annotated[str | None, typer.Option(help="Giá trị đúng · The right value")]
Purposes = Annotated[list[str] | None, typer.Option("--purpose", help=f"{' | '.join(PURPOSES)} (mặc định: tất cả · all where left out)")]


@receipt_app.command()
def show(
    context: typer.Context,
    code: Code,
    key: KeyFile = None,
    recovery: Recovery = False,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Cho khách xem tất cả những gì đang giữ về họ · Show a visitor all that is kept of them"""
    desk = desk_of(context)
    with desk.book() as book:
        record = _record(book, code)
        opened = _open(desk, record, key, recovery, passphrase_file)
        exports = book.exports.of(opened.facts.id)
        corrections = book.corrections.of(opened.facts.id)
        others = len(book.same_person(record)) - 1
    if as_json:
        desk.tell_json(
            {
                **to_object(Person((opened,))),
                "exports": list(map(asdict, exports)),
                "corrections": list(map(asdict, corrections)),
                "merged_with": others,
            }
        )
        return
    desk.tell_rows((), _rows(desk, opened))
    for export in exports:
        desk.tell(desk.say("handed", at=f"{export.at:%Y-%m-%d %H:%M}", who=export.exhibitor or export.who, path=str(export.path)))
    for correction in corrections:
        desk.tell(desk.say("corrected-by", at=f"{correction.at:%Y-%m-%d %H:%M}", who=correction.who, fields=", ".join(correction.fields)))
    if others:
        desk.tell(desk.say("merged-with", count=others))


@receipt_app.command()
def correct(
    context: typer.Context,
    code: Code,
    name: Field = None,
    organisation: Field = None,
    role: Field = None,
    phone: Field = None,
    email: Field = None,
    note: Field = None,
    folder: Folder = None,
    key: KeyFile = None,
    recovery: Recovery = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Sửa cho đúng; bản trước không còn được xuất · Put a contact right; what was there before is exported no more"""
    desk = desk_of(context)
    given = {"name": name, "organisation": organisation, "role": role, "phone": phone, "email": email, "note": note}
    typed = {field: value for field, value in given.items() if value is not None}
    with desk.book() as book:
        record = _record(book, code)
        event = known_event(record.lead.facts.event, folder, desk.kiosk, desk.organiser)
        opened = _open(desk, record, key, recovery, passphrase_file)
        done = correct_contact(book, event, opened, typed, datetime.now(UTC), getpass.getuser())
        desk.tell(desk.say("corrected", fields=", ".join(typed)))
        tell_exhibitors(desk, book, done.notices, folder)


@receipt_app.command()
def withdraw(
    context: typer.Context,
    code: Code,
    purpose: Purposes = None,
    all: All = False,
    folder: Folder = None,
    yes: Yes = False,
) -> None:
    """Rút lại sự đồng ý; không còn điều nào thì khách được xoá · Withdraw consent; where none is left the lead is erased"""
    desk = desk_of(context)
    purposes = [chosen for text in purpose or PURPOSES if (chosen := one_of(text, PURPOSES, "--purpose"))]
    with desk.book() as book:
        records = _records(book, code, all)
        ending = sum(not standing(record) - set(purposes) for record in records)
        _confirm(yes, desk.say("confirm-withdraw", count=len(records), purposes=", ".join(purposes), erased=ending))
        _tell(desk, book, withdraw_purposes(book, records, purposes, datetime.now(UTC), getpass.getuser()), folder)


@receipt_app.command()
def erase(context: typer.Context, code: Code, all: All = False, folder: Folder = None, yes: Yes = False) -> None:
    """Xoá hẳn; gom lại cũng không trở lại · Erase for good; no later collection brings it back"""
    desk = desk_of(context)
    with desk.book() as book:
        records = _records(book, code, all)
        exports = sum(len(book.exports.of(record.lead.facts.id)) for record in records)
        _confirm(yes, desk.say("confirm-erase", count=len(records), exports=exports))
        _tell(desk, book, erase_records(book, records, datetime.now(UTC), getpass.getuser()), folder)


@receipt_app.command()
def consent(
    context: typer.Context,
    code: Code,
    html: Annotated[Path, typer.Option("--html", help="Trang HTML để in · An HTML page to print")],
    folder: Folder = None,
    key: KeyFile = None,
    recovery: Recovery = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Bản ghi sự đồng ý của một người, để in · One person's record of consent, to print"""
    desk = desk_of(context)
    with desk.book() as book:
        record = _record(book, code)
        event = known_event(record.lead.facts.event, folder, desk.kiosk, desk.organiser)
        write_whole(html, consent_page(_open(desk, record, key, recovery, passphrase_file), event))
    desk.tell(desk.say("page-written", path=str(html)))


def _records(book: LeadBook, code: str, all: bool) -> list[Record]:
    record = _record(book, code)
    return book.same_person(record) if all else [record]


def _record(book: LeadBook, code: str) -> Record:
    """By the receipt, or by the lead's id for who lost theirs. Raises KnownError as `Receipt.parse` and `LeadBook.find` do."""
    try:
        id = UUID(code)
    except ValueError:
        return book.find(Receipt.parse(code))
    return book.record(id)


def _open(desk: Desk, record: Record, key: Path | None, recovery: bool, passphrase_file: Path | None) -> OpenLead:
    unsealer = Unsealer(unlock(desk, record.lead.facts.event, key, recovery, passphrase_file))
    opened = unsealer.open(record)
    for error in unsealer.refused:
        desk.warn(desk.explain(error))
    return opened


def _confirm(yes: bool, question: str) -> None:
    """Raises KnownError `confirm-missing` where nobody can be asked."""
    if yes:
        return
    if not sys.stdin.isatty():
        raise KnownError("confirm-missing")
    typer.confirm(question, abort=True, err=True)


def _tell(desk: Desk, book: LeadBook, done: CarriedOut, folder: Path | None) -> None:
    if done.withdrawn:
        desk.tell(desk.say("withdrawn", count=done.withdrawn))
    if done.erased:
        desk.tell(desk.say("erased", count=done.erased))
    for path in done.own_files:
        desk.warn(desk.say("own-file", path=str(path)))
    tell_exhibitors(desk, book, done.notices, folder)


def _rows(desk: Desk, lead: OpenLead) -> Sequence[tuple[str, str]]:
    contact, known, more = lead.contact, lead.facts, lead.qualification
    values = {
        "name": contact.name,
        "organisation": contact.organisation,
        "role": contact.role,
        "phone": say_phone(contact.phone),
        "email": contact.email,
        "note": contact.note,
        "interests": ", ".join(more.interests),
        "answers": "\n".join(f"{answer.asked} {answer.said}" for answer in more.answers),
        "rating": str(more.rating or ""),
        "staff-note": more.staff_note,
        "left-at": f"{known.left_at.utc:%Y-%m-%d %H:%M}",
        "event": known.event,
        "kiosk": known.kiosk,
        "demo": known.demo.id,
        "id": str(known.id),
    }
    consents = [
        (consent.text.receiver, consent.text.text + (f" ✗ {at:%Y-%m-%d}" if (at := lead.withdrawn.get(purpose)) else ""))
        for purpose in PURPOSES
        for consent in known.agreement.consents
        if consent.text.kind == purpose
    ]
    return [(desk.say(key), value) for key, value in values.items() if value] + consents
