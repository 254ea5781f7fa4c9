"""`exhibitor-admin demo`: what the kiosk on this machine can show."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from demos.problem import BadPackage
from exhibitor_admin.cli.desk import AsJson, desk_of

# exhibitor_admin.demos_here is imported where it is used: with it come OpenCV and onnxruntime, and no other command should wait for them

demo = typer.Typer(help="Trải nghiệm · Demos", no_args_is_help=True)


@demo.command()
def install(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(help="Thư mục của trải nghiệm · The demo's folder")],
    as_json: AsJson = False,
) -> None:
    """Kiểm tra rồi cài một trải nghiệm; --json kể mọi chỗ sai · Check a demo and install it; --json tells every problem"""
    from exhibitor_admin.demos_here import install_demo

    desk = desk_of(context)
    try:
        installed = install_demo(path, desk.kiosk, desk.language)
    except BadPackage as error:
        if as_json:
            desk.tell_json({"problems": [asdict(problem) for problem in error.problems]})
        raise
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
