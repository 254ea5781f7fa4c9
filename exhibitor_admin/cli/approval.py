"""`exhibitor-admin demo approve` and `revoke`: what the event's kiosks may show."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from exhibitor_admin.cli.check_report import tell_problems
from exhibitor_admin.cli.desk import desk_of
from exhibitor_admin.cli.options import Folder
from exhibitor_admin.cli.passphrase import PassphraseFile
from exhibitor_admin.cli.sign_key import SignKeyFile, sign_key
from kiosk.event.read import read_event
from models.errors import KnownError

approval = typer.Typer()


@approval.command()
def approve(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(help="Thư mục hoặc tệp .demo · The demo's folder or .demo file")],
    rollback: Annotated[bool, typer.Option("--rollback", help="Được thay bản cao hơn · May replace a higher version")] = False,
    instead_of: Annotated[
        str | None,
        typer.Option("--instead-of", help="Thay bản này, bản đó bị thu hồi · Go back to it from this version, which is withdrawn"),
    ] = None,
    new_key: Annotated[bool, typer.Option("--new-key", help="Chuyển sang khoá khác · Hand over to another key")] = False,
    folder: Folder = None,
    key: SignKeyFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Cho phép đúng những tệp này tại sự kiện · Permit exactly these files at the event"""
    from exhibitor_admin.approvals import approve as approve_demo
    from exhibitor_admin.approvals import catalogue_key, go_back

    desk = desk_of(context)
    place = folder or desk.kiosk.event
    event = read_event(place)
    signer = sign_key(desk, key or catalogue_key(desk.organiser, event.id), passphrase_file)
    with tell_problems(desk), desk.busy("checking"):
        if instead_of:
            approved = go_back(place, path, signer, instead_of)
        else:
            approved = approve_demo(place, path, signer, rollback=rollback, new_key=new_key)
    desk.tell(desk.say("approved", demo=approved.id, version=approved.version, public=approved.key or desk.say("nobody")))
    if event.signing_key is None:
        desk.warn(desk.say("catalogue-begun"))


@approval.command()
def revoke(
    context: typer.Context,
    id: Annotated[str | None, typer.Argument(help="Mã của trải nghiệm · The demo's id")] = None,
    version: Annotated[str | None, typer.Option(help="Chỉ bản này · Only this version")] = None,
    signed_by: Annotated[str | None, typer.Option(help="Mọi thứ khoá này đã ký (RW…) · All that this key signed")] = None,
    folder: Folder = None,
    key: SignKeyFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Thu hồi: máy trưng bày thôi chiếu · Kiosks stop showing it"""
    from pydantic import ValidationError

    from demos.package.catalogue import Revocation
    from exhibitor_admin.approvals import catalogue_key
    from exhibitor_admin.approvals import revoke as revoke_demo

    desk = desk_of(context)
    try:
        revocation = Revocation(id=id, version=version, key=signed_by)
    except ValidationError as error:
        raise KnownError("revocation-bad") from error
    place = folder or desk.kiosk.event
    signer = sign_key(desk, key or catalogue_key(desk.organiser, read_event(place).id), passphrase_file)
    revoke_demo(place, signer, revocation)
    desk.tell(desk.say("revoked", demo=id or signed_by or ""))
