"""`exhibitor-admin event bundle`: all that the event's kiosks need, in one file for a stick."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from exhibitor_admin.cli.check_report import tell_problems
from exhibitor_admin.cli.desk import AsJson, desk_of
from exhibitor_admin.cli.options import Folder, Force
from exhibitor_admin.cli.passphrase import PassphraseFile, ask_passphrase
from exhibitor_admin.cli.sign_key import SignKeyFile, sign_key
from exhibitor_admin.known_events import remember_event
from kiosk.event.read import read_event

event_bundle = typer.Typer()


@event_bundle.command()
def bundle(
    context: typer.Context,
    out: Annotated[Path, typer.Argument(help="Tệp .tram-event · The .tram-event file")],
    demos: Annotated[
        list[Path] | None,
        typer.Argument(
            help="Tệp .demo, hoặc thư mục (mặc định: đã duyệt trên máy này) · .demo files, or folders (else what is permitted here)"
        ),
    ] = None,
    pin_file: Annotated[Path | None, typer.Option(help="Tệp chứa mã PIN của nhân viên · A file with the PIN of staff")] = None,
    name: Annotated[str | None, typer.Option(help="Tên máy, khi chỉ cho một máy · The kiosk's name, for one kiosk only")] = None,
    featured: Annotated[str | None, typer.Option(help="Mã trải nghiệm nổi bật · The id of the demo that comes first")] = None,
    idle_seconds: Annotated[float | None, typer.Option(help="Không ai chạm, đến khi máy hỏi · Without a touch, until it asks")] = None,
    folder: Folder = None,
    key: SignKeyFile = None,
    passphrase_file: PassphraseFile = None,
    force: Force = False,
    as_json: AsJson = False,
) -> None:
    """Gói sự kiện cho máy trưng bày, đã ký · The signed event for the kiosks' sticks"""
    from exhibitor_admin.approvals import catalogue_key
    from exhibitor_admin.event_bundle import bundle_event, orders_of
    from exhibitor_admin.shelf import Shelf
    from exhibitor_admin.standing import event_catalogue

    desk = desk_of(context)
    place = folder or desk.kiosk.event
    event = read_event(place)
    pin = ask_passphrase(desk, pin_file) if pin_file else ""
    wished = {"name": name, "featured": featured, "idle_seconds": idle_seconds}
    orders = orders_of(event.id, pin, {option: value for option, value in wished.items() if value is not None})
    signer = sign_key(desk, key or catalogue_key(desk.organiser, event.id), passphrase_file)
    carried = Shelf(desk.organiser.shelf).permitted(event_catalogue(place))
    with tell_problems(desk), desk.busy("bundling"):
        bundled = bundle_event(place, out, desk.organiser, signer, demos or carried, orders, overwrite=force)
    remember_event(place, desk.organiser)
    if event.signing_key is None:
        desk.warn(desk.say("catalogue-begun"))
    for name_left in bundled.left_out:
        desk.warn(desk.say("bundle-left-out", file=name_left))
    for absent in bundled.absent:
        desk.warn(desk.say("bundle-absent", demo=absent))
    if as_json:
        desk.tell_json({**asdict(bundled), "path": str(out)})
    else:
        desk.tell(desk.say("bundled", path=str(out), serial=bundled.serial, demos=len(bundled.demos), megabytes=-(-bundled.size // 2**20)))
