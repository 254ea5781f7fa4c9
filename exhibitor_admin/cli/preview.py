"""`exhibitor-admin demo preview`: the kiosk's own page of a demo in a window, live while its author works on it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from demos.problem import UNFINISHED
from demos.text import LANGUAGES
from exhibitor_admin.cli.check_report import tell_problem_lines
from exhibitor_admin.cli.desk import Desk, desk_of
from exhibitor_admin.cli.options import one_of
from exhibitor_admin.problems import explain_problem
from kiosk.display import require_display
from kiosk.trouble import Trouble
from models.catalogue import Catalogue
from models.errors import KnownError

if TYPE_CHECKING:
    from demos.package.check import Report
    from kiosk.demo_page import DemoPage


def preview(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(help="Thư mục hoặc tệp .demo · The demo's folder or .demo file")],
    camera: Annotated[str, typer.Option(help="Camera: file:PATH | 0 | none")] = "none",
    language: Annotated[str | None, typer.Option(help="vi | en | ko")] = None,
    portrait: Annotated[bool, typer.Option("--portrait", help="Màn hình dọc · An upright screen")] = False,
) -> None:
    """Xem trang của trải nghiệm như trên máy trưng bày, tự cập nhật khi tệp đổi · See the kiosk's own page of it, live"""
    desk = desk_of(context)
    require_display(os.environ)
    if not path.exists():
        raise KnownError("file-unreadable", path=str(path), reason=os.strerror(2))
    from exhibitor_admin.live_folder import LiveFolder
    from kiosk.capture.choose import devices as chosen_devices
    from kiosk.demo_page import LANDSCAPE, PORTRAIT, Way, show_live

    spoken = one_of(language, LANGUAGES, "--language") or desk.language
    try:
        chosen = chosen_devices(camera)
    except ValueError:
        raise typer.BadParameter("file:PATH | 0 | none", param_hint="--camera") from None

    def begin(page: DemoPage) -> Callable[[], None]:
        live = LiveFolder(path, Catalogue(), lambda report: _tell(desk, page, report))
        live.start()
        return live.stop

    desk.tell(desk.say("previewing", path=str(path)))
    show_live(Way(spoken, PORTRAIT if portrait else LANDSCAPE, chosen), Catalogue(), begin)


def _tell(desk: Desk, page: DemoPage, report: Report) -> None:
    """In the window, and on the terminal."""
    tell_problem_lines(desk, report.problems)
    if report.package is not None and {problem.code for problem in report.problems} <= UNFINISHED:
        manifest = report.package.manifest
        desk.tell(desk.say("preview-shown", demo=f"{manifest.id} {manifest.version}"))
        page.put(report.package)
    else:
        explained = [explain_problem(problem, desk.language) for problem in report.problems]
        page.put([Trouble(said.code, said.place, said.sentence, said.mend) for said in explained])
