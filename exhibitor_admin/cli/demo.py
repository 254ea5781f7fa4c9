"""`exhibitor-admin demo`: check, pack and sign a demo; install it, and look after what the kiosk on this machine can show."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from exhibitor_admin.cli.approval import approval
from exhibitor_admin.cli.check import check
from exhibitor_admin.cli.check_report import tell_problems
from exhibitor_admin.cli.desk import AsJson, desk_of
from exhibitor_admin.cli.new import new, templates
from exhibitor_admin.cli.options import Source
from exhibitor_admin.cli.passphrase import PassphraseFile
from exhibitor_admin.cli.preview import preview
from exhibitor_admin.cli.shelf import shelf
from exhibitor_admin.cli.sign_key import SignKeyFile, sign_key

# exhibitor_admin.demos_here is imported where it is used: with it come OpenCV and onnxruntime, and no other command should wait for them

demo = typer.Typer(help="Trải nghiệm · Demos", no_args_is_help=True)
demo.add_typer(approval)
demo.add_typer(shelf)
demo.command()(new)
demo.command()(templates)
demo.command()(check)
demo.command()(preview)

Id = Annotated[str, typer.Argument(help="Mã của trải nghiệm · The demo's id")]


@demo.command()
def pack(
    context: typer.Context,
    path: Source,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Tệp .demo · The .demo file")] = None,
    force: Annotated[bool, typer.Option("--force", help="Ghi đè · Overwrite")] = False,
) -> None:
    """Đóng gói một thư mục thành tệp .demo · Write a folder as one .demo file"""
    from exhibitor_admin.demos_here import pack_demo

    desk = desk_of(context)
    with tell_problems(desk), desk.busy("packing"):
        archive = pack_demo(path, output, overwrite=force)
    desk.tell(desk.say("packed", path=str(archive)))


@demo.command()
def sign(context: typer.Context, path: Source, key: SignKeyFile = None, passphrase_file: PassphraseFile = None) -> None:
    """Ký để chứng tỏ gói là của bạn · Sign, to show that it is yours"""
    from exhibitor_admin.demos_here import sign_demo

    desk = desk_of(context)
    signer = sign_key(desk, key or desk.organiser.root / "keys" / "exhibitor.minisign", passphrase_file)
    with tell_problems(desk):
        sign_demo(path, signer)
    desk.tell(desk.say("signed", path=str(path), public=str(signer.public)))


@demo.command()
def install(context: typer.Context, path: Source, as_json: AsJson = False) -> None:
    """Kiểm tra rồi cài một trải nghiệm; --json kể mọi chỗ sai · Check a demo and install it; --json tells every problem"""
    from exhibitor_admin.demos_here import install_demo

    desk = desk_of(context)
    with tell_problems(desk, as_json=as_json), desk.busy("checking"):
        installed = install_demo(path, desk.kiosk, desk.language)
    if as_json:
        desk.tell_json(asdict(installed))
    else:
        desk.tell(desk.say("installed", demo=installed.id, version=installed.version))


@demo.command(name="list")
def list_(context: typer.Context, as_json: AsJson = False) -> None:
    """Trải nghiệm có ở đây, và những gì không dùng được · The demos that are here, and those that can't be used"""
    from exhibitor_admin.demos_here import list_demos

    desk = desk_of(context)
    found, refused = list_demos(desk.kiosk, desk.language)
    if as_json:
        problems = [asdict(problem) for error in refused for problem in error.problems]
        desk.tell_json({"demos": list(map(asdict, found)), "problems": problems})
        return
    desk.tell_rows(("demo", "version", "title", "exhibitor"), ((here.id, here.version, here.title, here.exhibitor) for here in found))
    for error in refused:
        desk.warn(desk.explain(error))


@demo.command()
def rollback(
    context: typer.Context,
    id: Id,
    undo: Annotated[bool, typer.Option("--undo", help="Dùng lại bản mới nhất · Use the newest version again")] = False,
) -> None:
    """Quay về bản trước trên máy này · Go back to the version before, on this machine"""
    from exhibitor_admin.demos_here import bring_back, roll_back

    desk = desk_of(context)
    shown = (bring_back if undo else roll_back)(id, desk.kiosk, desk.language)
    desk.tell(desk.say("shown-now", demo=shown.id, version=shown.version))


@demo.command()
def remove(context: typer.Context, id: Id) -> None:
    """Gỡ mọi bản của một trải nghiệm khỏi máy này · Remove all versions of a demo from this machine"""
    from exhibitor_admin.demos_here import remove_demo

    desk = desk_of(context)
    remove_demo(id, desk.kiosk)
    desk.tell(desk.say("removed", demo=id))
