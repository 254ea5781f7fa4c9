"""`exhibitor-admin insight`: what happened at the event, in sums that name nobody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from exhibitor_admin.cli.desk import AsJson, Desk, desk_of
from exhibitor_admin.cli.options import EventId, Folder, Force, choose_event
from exhibitor_admin.insight.figures import ALL, DIMENSIONS, MEASURES, Dimension, Figure, figures
from exhibitor_admin.insight.files import CC_BY, to_csv, to_json, write_open_data
from exhibitor_admin.insight.overview import Part, overview
from exhibitor_admin.known_events import known_event
from exhibitor_admin.standing import demo_titles
from exhibitor_admin.whole_file import write_whole
from kiosk.visits import Count
from models.errors import KnownError

insight = typer.Typer(help="Số liệu · Insights", no_args_is_help=True)

HIDDEN = "·"


@insight.command()
def show(context: typer.Context, event: EventId = None, as_json: AsJson = False) -> None:
    """Theo giờ, trải nghiệm, ngôn ngữ, máy; nhóm nhỏ được ẩn (·) · By hour, demo, language, kiosk; small groups hidden (·)"""
    desk = desk_of(context)
    found = _figures(desk, event)[1]
    if as_json:
        desk.tell_json([asdict(figure) for figure in found])
        return
    for dimension in DIMENSIONS:
        headings = (f"by-{dimension}", *MEASURES[dimension])
        desk.tell_rows(headings, _rows(desk, dimension, found))
        desk.tell("")


@insight.command()
def export(
    context: typer.Context,
    csv: Annotated[Path | None, typer.Option("--csv", help="Tệp CSV · A CSV file")] = None,
    json: Annotated[Path | None, typer.Option("--json", help="Tệp JSON · A JSON file")] = None,
    event: EventId = None,
    force: Force = False,
) -> None:
    """Xuất số liệu ra tệp · Export the figures to a file"""
    desk = desk_of(context)
    if (csv is None) == (json is None):
        raise typer.BadParameter("--csv FILE | --json FILE")
    found = _figures(desk, event)[1]
    if csv is not None:
        write_whole(csv, to_csv(found), overwrite=force)
    elif json is not None:
        write_whole(json, to_json(found), overwrite=force)
    desk.tell(desk.say("figures-written", count=len(found), path=str(csv or json)))


@insight.command()
def open_data(
    context: typer.Context,
    directory: Annotated[Path, typer.Argument(help="Thư mục cho bộ dữ liệu mở · A folder for the open data set")],
    licence: Annotated[str, typer.Option(help="Địa chỉ của giấy phép · The licence's address")] = CC_BY,
    event: EventId = None,
    folder: Folder = None,
    force: Force = False,
) -> None:
    """Bộ dữ liệu mở: CSV, mô tả CSVW và DCAT · An open data set: CSV, its CSVW metadata and a DCAT description"""
    desk = desk_of(context)
    chosen, found = _figures(desk, event)
    record = known_event(chosen, folder, desk.kiosk, desk.organiser)
    if record.practice:
        raise KnownError("insight-practice")
    for path in write_open_data(directory, record, found, datetime.now(UTC), licence, overwrite=force):
        desk.tell(str(path))


@insight.command()
def report(
    context: typer.Context,
    pdf: Annotated[Path, typer.Option("--pdf", help="Tệp PDF · A PDF file")],
    day: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Chỉ ngày này · This day only")] = None,
    kiosk: Annotated[str, typer.Option(help="Chỉ máy này · This kiosk only")] = "",
    demo: Annotated[str, typer.Option(help="Chỉ trải nghiệm này · This demo only")] = "",
    event: EventId = None,
    folder: Folder = None,
    force: Force = False,
) -> None:
    """Báo cáo một trang để in · A report of one page, to print"""
    from exhibitor_admin.bridge.insights.paper import report_on_paper

    desk = desk_of(context)
    with desk.book() as book:
        counts, left = list(book.counts()), list(book.left())
    record = known_event(choose_event(event, _events(counts), KnownError("insight-none")), folder, desk.kiosk, desk.organiser)
    seen = overview(counts, left, record.id, Part(day.date() if day else None, kiosk, demo))
    titles = demo_titles(desk.kiosk, desk.organiser, desk.language)
    report_on_paper(pdf, seen, record, titles, desk.language, overwrite=force)
    desk.tell(desk.say("page-written", path=str(pdf)))


def _figures(desk: Desk, named: str | None) -> tuple[str, list[Figure]]:
    """Those of the event that was named, or the only one. Raises KnownError `insight-none`, `event-which`."""
    with desk.book() as book:
        counts = list(book.counts())
    chosen = choose_event(named, _events(counts), KnownError("insight-none"))
    return chosen, figures(counts, chosen)


def _events(counts: Sequence[Count]) -> list[str]:
    return sorted({count.event for count in counts})


def _rows(desk: Desk, dimension: Dimension, found: Sequence[Figure]) -> Iterator[list[str]]:
    """A line for each group, and one for all together at the end."""
    values = {(figure.group, figure.measure): figure.value for figure in found if figure.dimension == dimension}
    groups = dict.fromkeys(group for group, _ in values if group != ALL)
    for group in (*groups, ALL):
        shown = [_shown(values[group, measure]) if (group, measure) in values else "" for measure in MEASURES[dimension]]
        yield [desk.say("all-together") if group == ALL else group, *shown]


def _shown(value: int | float | None) -> str:
    return HIDDEN if value is None else str(value)
