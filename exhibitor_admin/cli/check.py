"""`exhibitor-admin demo check`: everything about a package at once, on the terminal, as JSON, and as a page to print."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from demos.problem import BadPackage
from exhibitor_admin.cli.check_report import tell_report
from exhibitor_admin.cli.desk import AsJson, Desk, desk_of
from exhibitor_admin.cli.options import Force
from models.errors import KnownError

if TYPE_CHECKING:
    from demos.package.check import Report
    from demos.profile.predict import Prediction
    from models.catalogue import Catalogue


def check(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(help="Thư mục hoặc tệp .demo · The demo's folder or .demo file")],
    as_json: AsJson = False,
    html: Annotated[Path | None, typer.Option("--html", help="Ghi báo cáo để in · Write a report to print")] = None,
    profile: Annotated[
        Path | None, typer.Option("--profile", help="Hồ sơ máy trưng bày (kiosk doctor --profile) · A kiosk's profile: predict speed there")
    ] = None,
    thorough: Annotated[bool, typer.Option("--thorough", help="Mở đóng đủ 100 lần · Open and close a full 100 times")] = False,
    force: Force = False,
) -> None:
    """Kiểm tra mọi thứ mà không cài; kể mọi chỗ sai cùng lúc · Check everything without installing; tells every problem at once"""
    from demos.package.check import checked
    from demos.package.open_and_close import THOROUGH, Effort
    from demos.profile.machine import read_machine
    from exhibitor_admin.foretell import predict_there
    from models.catalogue import Catalogue

    desk, catalogue = desk_of(context), Catalogue()
    there = read_machine(profile) if profile is not None else None
    if html is not None and html.exists() and not force:
        raise KnownError("file-exists", path=str(html))
    effort = THOROUGH if thorough else Effort()
    with desk.busy("looking") as busy, checked(path, catalogue, effort=effort, tell=busy) as report:
        if there is not None:
            busy("profiling")
        predicted = predict_there(report, catalogue, there) if there is not None else None
        if html is not None:
            busy("photographing")
            _write_page(html, report, path, catalogue, desk, predicted)
    tell_report(desk, report, predicted, as_json=as_json)
    if html is not None and not as_json:
        desk.tell(desk.say("reported", path=str(html)))
    if report.problems:
        raise BadPackage(report.problems)


def _write_page(target: Path, report: Report, source: Path, catalogue: Catalogue, desk: Desk, predicted: Prediction | None) -> None:
    """Over what is there: `check` has asked before its long work."""
    from exhibitor_admin.report.findings import Findings
    from exhibitor_admin.report.page import report_page
    from exhibitor_admin.report.pictures import photograph_samples
    from exhibitor_admin.whole_file import READABLE, write_whole

    runs = report.package is not None and report.measured is not None
    pictures = photograph_samples(report.package, catalogue, desk.language) if runs and report.package else ()
    findings = Findings(report, source.resolve().name, pictures, catalogue, desk.language, date.today(), predicted)
    write_whole(target, report_page(findings), overwrite=True, mode=READABLE)
