"""`exhibitor-admin lead duplicates`, `merge` and `unmerge`: one visitor who left several leads."""

from __future__ import annotations

import getpass
from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

import typer

from exhibitor_admin.cli.desk import AsJson, desk_of
from exhibitor_admin.cli.options import EventId, one_of
from exhibitor_admin.cli.passphrase import PassphraseFile
from exhibitor_admin.cli.unlock import KeyFile, Recovery, unlock
from exhibitor_admin.export.hand_out import choose_event
from exhibitor_admin.export.spreadsheet import say_phone
from exhibitor_admin.leads.duplicates import REASONS, Likeness, find_duplicates
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
    with desk.book() as book:
        chosen = choose_event(book, event)
        opened = {
            lead.facts.id: lead for lead in Unsealer(unlock(desk, chosen, key, recovery, passphrase_file)).open_all(book.records(chosen))
        }
        found = find_duplicates(opened.values(), book.merges.groups(), book.merges.taken_apart())
    if as_json:
        desk.tell_json([{"leads": list(like.pair), "reasons": like.reasons} for like in found])
        return
    if not found:
        desk.tell(desk.say("no-duplicates"))
    for like in found:
        one, other = (opened[id] for id in like.pair)
        desk.tell_rows((), _side_by_side([desk.say(f"same-{reason}") for reason in like.reasons], one, other))
        desk.tell("")


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
    with desk.book() as book:
        if reason is None:
            for id in ids or []:
                book.record(id)
            sets = [set(ids or [])]
        else:
            chosen = choose_event(book, event)
            opened = list(Unsealer(unlock(desk, chosen, key, recovery, passphrase_file)).open_all(book.records(chosen)))
            sets = _alike(find_duplicates(opened, book.merges.groups(), book.merges.taken_apart()), reason)
        with book.transaction():
            for leads in sets:
                book.merges.add(leads, at=datetime.now(UTC), who=getpass.getuser(), rule=reason or "")
    desk.tell(desk.say("merged", count=len(sets)))


@duplicates_app.command()
def apart(
    context: typer.Context, ids: Annotated[list[UUID], typer.Argument(help="Mã của các khách khác nhau · The ids of the leads")]
) -> None:
    """Đây là những người khác nhau; luật không gộp họ · These are different people; no rule merges them"""
    if len(set(ids)) < 2:
        raise typer.BadParameter("ID ID …")
    desk = desk_of(context)
    with desk.book() as book, book.transaction():
        for id in ids:
            book.record(id)
        book.merges.keep_apart(ids, at=datetime.now(UTC), who=getpass.getuser())
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


def _alike(found: list[Likeness], reason: str) -> list[set[UUID]]:
    return [set(like.pair) for like in found if reason in like.reasons]


def _side_by_side(reasons: list[str], one: OpenLead, other: OpenLead) -> list[tuple[str, str, str]]:
    def column(lead: OpenLead) -> tuple[str, ...]:
        contact = lead.contact
        left = f"{lead.facts.left_at.utc:%Y-%m-%d %H:%M}"
        return contact.name, contact.organisation, say_phone(contact.phone), contact.email, lead.facts.demo.id, left, str(lead.facts.id)

    names = (", ".join(reasons), *[""] * (len(column(one)) - 1))
    return list(zip(names, column(one), column(other), strict=True))
