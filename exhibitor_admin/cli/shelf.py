"""`exhibitor-admin demo shelve`, `standing` and `compare`: what came, how it stands with the event, and what a new version changes."""

from __future__ import annotations

from dataclasses import asdict

import typer

from demos.problem import BadPackage
from exhibitor_admin.cli.check_report import tell_problems
from exhibitor_admin.cli.desk import AsJson, desk_of
from exhibitor_admin.cli.options import Source

shelf = typer.Typer()


@shelf.command()
def shelve(context: typer.Context, path: Source) -> None:
    """Kiểm tra rồi giữ lại để duyệt, như khi thả vào cửa sổ · Check it and keep it for approval, as when it is dropped on the window"""
    from exhibitor_admin.shelf import Shelf
    from models.catalogue import Catalogue

    desk = desk_of(context)
    place = Shelf(desk.organiser.shelf)
    with tell_problems(desk), desk.busy("looking") as busy:
        seen = place.look(path, Catalogue(), busy)
        if not seen.good:
            seen.let_go()
            raise BadPackage(seen.report.problems)
        kept = place.keep(seen)
    desk.tell(desk.say("shelved", demo=kept.id, version=kept.version))


@shelf.command()
def standing(context: typer.Context, as_json: AsJson = False) -> None:
    """Mọi trải nghiệm và tình trạng duyệt · Every demo, and how it stands with the event"""
    from exhibitor_admin.shelf import Shelf
    from exhibitor_admin.standing import standings

    desk = desk_of(context)
    found = standings(desk.kiosk, Shelf(desk.organiser.shelf))
    if as_json:
        desk.tell_json(
            [{"id": one.id, "title": one.title.in_(desk.language), "versions": [asdict(each) for each in one.versions]} for one in found]
        )
        return
    rows = (
        (one.id, each.version, one.title.in_(desk.language), desk.say(f"standing-{each.state}")) for one in found for each in one.versions
    )
    desk.tell_rows(("demo", "version", "title", "standing"), rows)


@shelf.command()
def compare(context: typer.Context, old: Source, new: Source, as_json: AsJson = False) -> None:
    """Bản mới khác bản cũ ở đâu · What a new version has otherwise than an old one"""
    from exhibitor_admin.compare_versions import compare_sources

    desk = desk_of(context)
    with tell_problems(desk):
        changes = compare_sources(old, new)
    if as_json:
        desk.tell_json([asdict(change) for change in changes])
        return
    desk.tell_rows(("entry", "before", "after"), ((change.place, change.before, change.after) for change in changes))
    if not changes:
        desk.tell(desk.say("no-changes"))
