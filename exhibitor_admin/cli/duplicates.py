"""`exhibitor-admin lead duplicates`, `merge` and `unmerge`: one visitor who left several leads."""

from __future__ import annotations

import getpass
from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

import typer

from exhibitor_admin.cli.desk import AsJson, Desk, desk_of
from exhibitor_admin.cli.options import EventId, one_of
from exhibitor_admin.cli.passphrase import PassphraseFile
from exhibitor_admin.cli.unlock import KeyFile, Recovery, open_book
from exhibitor_admin.export.spreadsheet import say_phone
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.duplicates import REASONS, find_duplicates
from exhibitor_admin.leads.unseal import OpenLead, Unsealer
from models.errors import KnownError

duplicates_app = typer.Typer()

Ids = Annotated[list[UUID] | None, typer.Argument(help="Mã của các khách là một người · The ids of the leads of one person")]
Rule = Annotated[str | None, typer.Option("--rule", help=f"{' | '.join(REASONS)}; cần mật khẩu · asks for the passphrase")]


@duplicates_app.command()
def duplicates(
    context: typer.Context,
    event: EventId = None,
    key: KeyFile = None,
    recovery: Recovery = False,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Khách có thể là một người, đặt cạnh nhau · Leads that may be of one person, side by side"""
    desk = desk_of(context)
    with open_book(desk, event, key, recovery, passphrase_file) as there:
        opened = {lead.facts.id: lead for lead in Unsealer(there.key).open_all(there.book.records(there.event))}
        found = find_duplicates(opened.values(), there.book.merges.groups(), there.book.merges.taken_apart())
    if as_json:
        desk.tell_json([{"leads": case.leads, "reasons": case.reasons, "contested": case.contested} for case in found])
        return
    desk.tell(desk.say("duplicates", count=len(found)) if found else desk.say("no-duplicates"))
    for case in found:
        desk.tell("")
        desk.tell(", ".join(desk.say(f"same-{reason}") for reason in case.reasons))
        rows = [_row(opened[id]) for id in case.leads]
        desk.tell_rows(("name", "organisation", "phone", "email", "demo", "left-at", "id"), rows)


@duplicates_app.command()
def merge(
    context: typer.Context,
    ids: Ids = None,
    rule: Rule = None,
    event: EventId = None,
    key: KeyFile = None,
    recovery: Recovery = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Gộp các khách là một người; tách lại được bằng unmerge · Merge leads of one person; unmerge takes them apart again"""
    desk = desk_of(context)
    if bool(ids) == (rule is not None) or (ids and len(set(ids)) < 2):
        raise typer.BadParameter(f"ID ID … | --rule {' | '.join(REASONS)}")
    reason = one_of(rule, REASONS, "--rule")
    if reason is None:
        with desk.book() as book:
            _merge(desk, book, [set(ids or [])], "")
        return
    with open_book(desk, event, key, recovery, passphrase_file) as there:
        book, opened = there.book, Unsealer(there.key).open_all(there.book.records(there.event))
        found = find_duplicates(opened, book.merges.groups(), book.merges.taken_apart(), by=(reason,))
        _merge(desk, book, [case.leads for case in found if not case.contested], reason)
        if contested := sum(case.contested for case in found):
            desk.warn(desk.say("contested", count=contested))


@duplicates_app.command()
def apart(
    context: typer.Context, ids: Annotated[list[UUID], typer.Argument(help="Mã của các khách khác nhau · The ids of the leads")]
) -> None:
    """Đây là những người khác nhau; luật không gộp họ · These are different people; no rule merges them"""
    if len(set(ids)) < 2:
        raise typer.BadParameter("ID ID …")
    desk = desk_of(context)
    with desk.book() as book:
        book.keep_apart(ids, at=datetime.now(UTC), who=getpass.getuser())
    desk.tell(desk.say("kept-apart"))


@duplicates_app.command()
def unmerge(
    context: typer.Context, id: Annotated[UUID, typer.Argument(help="Mã của một khách đã gộp · The id of any of the merged leads")]
) -> None:
    """Tách các khách đã gộp; luật không gộp lại họ nữa · Take merged leads apart; no rule merges them again"""
    desk = desk_of(context)
    with desk.book() as book, book.transaction():
        if not book.merges.undo(id, datetime.now(UTC)):
            raise KnownError("merge-none", lead=str(id))
    desk.tell(desk.say("unmerged"))


def _merge(desk: Desk, book: LeadBook, sets: Sequence[Collection[UUID]], rule: str) -> None:
    with book.transaction():
        for leads in sets:
            book.merge(leads, at=datetime.now(UTC), who=getpass.getuser(), rule=rule)
    desk.tell(desk.say("merged", count=len(sets)))


def _row(lead: OpenLead) -> tuple[str, ...]:
    contact, facts = lead.contact, lead.facts
    left = f"{facts.left_at.utc:%Y-%m-%d %H:%M}"
    return contact.name, contact.organisation, say_phone(contact.phone), contact.email, facts.demo.id, left, str(facts.id)
