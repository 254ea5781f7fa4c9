"""`exhibitor-admin kiosk`: the kiosks from which something was collected."""

from __future__ import annotations

from dataclasses import asdict

import typer

from exhibitor_admin.cli.desk import AsJson, desk_of
from exhibitor_admin.kiosks import known_kiosks

kiosk = typer.Typer(help="Máy kiosk · Kiosks", no_args_is_help=True)


@kiosk.command(name="list")
def list_(context: typer.Context, as_json: AsJson = False) -> None:
    """Máy đã lấy liên hệ: lần cuối, số khách, gói sự kiện · Kiosks: last seen, leads, event bundle"""
    desk = desk_of(context)
    found = known_kiosks(desk.organiser)
    if as_json:
        desk.tell_json([asdict(one) | {"ahead": one.ahead.total_seconds()} for one in found])
        return
    rows = (
        (
            *(one.seen.kiosk, f"{one.seen.at.astimezone():%Y-%m-%d %H:%M}", str(one.seen.leads), str(one.edition or "")),
            str(len(one.seen.unreadable) or ""),
        )
        for one in found
    )
    desk.tell_rows(("kiosk", "last-seen", "leads", "bundle-serial", "unreadable"), rows)


@kiosk.command()
def unreadable(context: typer.Context, as_json: AsJson = False) -> None:
    """Những mục không đọc được ở lần gom gần nhất, vẫn ở lại máy · What couldn't be read when last collected, and stays there"""
    desk = desk_of(context)
    found = [(one.seen.kiosk, row) for one in known_kiosks(desk.organiser) for row in one.seen.unreadable]
    if as_json:
        desk.tell_json([{"kiosk": kiosk, **asdict(row)} for kiosk, row in found])
    elif not found:
        desk.tell(desk.say("all-readable"))
    else:
        rows = ((kiosk, desk.say(f"record-{row.kind}"), row.lead, row.reason) for kiosk, row in found)
        desk.tell_rows(("kiosk", "record", "id", "reason"), rows)
