"""`exhibitor-admin kiosk`: the kiosks from which something was collected."""

from __future__ import annotations

from dataclasses import asdict

import typer

from exhibitor_admin.cli.desk import AsJson, desk_of
from exhibitor_admin.kiosks import known_kiosks

kiosk = typer.Typer(help="Máy kiosk · Kiosks", no_args_is_help=True)


@kiosk.callback()
def _several() -> None:
    """Whatever comes later has a verb of its own."""


@kiosk.command(name="list")
def list_(context: typer.Context, as_json: AsJson = False) -> None:
    """Máy đã lấy liên hệ: lần cuối, số khách, gói sự kiện · Kiosks: last seen, leads, event bundle"""
    desk = desk_of(context)
    found = known_kiosks(desk.organiser)
    if as_json:
        desk.tell_json([asdict(one) | {"ahead": one.ahead.total_seconds()} for one in found])
        return
    rows = ((one.seen.kiosk, f"{one.seen.at.astimezone():%Y-%m-%d %H:%M}", str(one.seen.leads), str(one.edition or "")) for one in found)
    desk.tell_rows(("kiosk", "last-seen", "leads", "bundle-serial"), rows)
