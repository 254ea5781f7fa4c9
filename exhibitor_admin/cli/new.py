"""`exhibitor-admin demo new` and `demo templates`: to a folder that runs, with all that was found out and all that was not."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from exhibitor_admin.cli.begun_report import tell_begun
from exhibitor_admin.cli.check_report import tell_problems
from exhibitor_admin.cli.desk import AsJson, Desk, desk_of

if TYPE_CHECKING:
    from exhibitor_admin.starting.plan import About

Files = Annotated[list[Path] | None, typer.Option("--config", help="config.json, labels.txt, inference.yml… · Files of its configuration")]
Samples = Annotated[
    list[Path] | None,
    typer.Option("--sample", help="Mẫu: ảnh, tiếng, chữ hay bảng số, tối đa 6 · Pictures, sounds, texts or tables, 6 at most"),
]


def new(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(help="Thư mục sẽ tạo · The folder to be made")],
    model: Annotated[Path | None, typer.Option("--from", help="Mô hình ONNX của bạn · Your ONNX model")] = None,
    template: Annotated[str, typer.Option(help="Mẫu chuỗi bước, xem 'demo templates' · A chain to begin with")] = "",
    family: Annotated[str, typer.Option(help="Chỉ đoán trong loại này · Only this family's guess")] = "",
    config: Files = None,
    sample: Samples = None,
    id: Annotated[str, typer.Option(help="vn.cong-ty.ten · The demo's id")] = "",
    exhibitor: Annotated[str, typer.Option(help="Tên đơn vị · Your name")] = "",
    licence: Annotated[str | None, typer.Option(help="SPDX, ví dụ Apache-2.0 · The model's licence")] = None,
    trained_on: Annotated[str | None, typer.Option(help="Dữ liệu đã học · What it was trained on")] = None,
    as_json: AsJson = False,
) -> None:
    """Tạo trải nghiệm mới từ mô hình hoặc từ mẫu, chạy thử ngay · Begin a demo from a model or a template, and try it at once"""
    from exhibitor_admin.starting.begin import Wish, begin
    from models.catalogue import Catalogue

    desk = desk_of(context)
    if model is None and not template:
        raise typer.BadParameter("--from | --template")
    asking = model is not None and not as_json and sys.stdin.isatty()
    about = _about(desk, id, exhibitor, licence, trained_on, asking=asking)
    wish = Wish(folder, about, model, template, family, config or (), sample or ())
    with tell_problems(desk, as_json=as_json), desk.busy("new-reading") as tell:
        begun = begin(wish, Catalogue(), tell)
    tell_begun(desk, folder, begun, as_json=as_json)


def templates(context: typer.Context, as_json: AsJson = False) -> None:
    """Các mẫu chuỗi bước cho 'demo new --template' · The chains that 'demo new --template' begins with"""
    from exhibitor_admin.starting.template import template_about, template_names

    desk = desk_of(context)
    about = {name: template_about(name)[desk.language] for name in template_names()}
    if as_json:
        desk.tell_json(about)
    else:
        desk.tell_rows((), about.items())


def _about(desk: Desk, id: str, exhibitor: str, licence: str | None, trained_on: str | None, *, asking: bool) -> About:
    """What is missing is asked for on a terminal, and may stay empty."""
    from exhibitor_admin.starting.plan import About

    def answer(given: str | None, key: str) -> str:
        if given is not None or not asking:
            return given or ""
        return str(typer.prompt(desk.say(f"ask-{key}"), default="", show_default=False, err=True)).strip()

    return About(id, exhibitor, answer(licence, "licence"), answer(trained_on, "trained-on"))
