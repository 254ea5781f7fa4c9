"""What has to be mended and what was checked, in the order in which a package is looked at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final
from xml.etree.ElementTree import Element

from demos.problem import Problem
from exhibitor_admin.problems import explain_problem
from exhibitor_admin.report.element import e
from exhibitor_admin.report.findings import Findings

GROUPS: Final = {
    "files": ("archive-", "file-", "package-"),
    "signature": ("signature-", "demo-", "catalogue-"),
    "manifest": ("manifest-", "chain-", "show-", "text-", "licence-", "sample-kind"),
    "models": ("model-", "isolated-", "faces-"),
    "pictures": ("picture-", "clip-", "sound-", "sample-"),
    "running": ("worker-", "protocol", "result-", "opening-", "step-"),
    "results": ("expect-",),
}
"""How the codes of each part of a check begin, the parts in their order."""
RUN = ("running", "results")
"""The parts that a package with other problems doesn't reach."""
LAST = "running"
"""Where a code goes that begins otherwise: what a hostile worker sends."""


def group_of(problem: Problem) -> str:
    """The first part of a check that one of the code's beginnings belongs to."""
    return next((name for name, beginnings in GROUPS.items() if problem.code.startswith(beginnings)), LAST)


def mending(findings: Findings) -> Iterator[Element]:
    """Every problem with its place, one sentence, its mend and its code."""
    for name, problems in _grouped(findings).items():
        if problems:
            yield _group(findings, findings.say(f"report-part-{name}"), problems)


def checked(findings: Findings) -> Iterator[Element]:
    """Each part of the check: passed, failed, or not reached."""
    yield e("h2", findings.say("report-checked"))
    yield e("ul", [_tick(findings, name, len(problems)) for name, problems in _grouped(findings).items()], css="ticks")


def _grouped(findings: Findings) -> dict[str, list[Problem]]:
    grouped: dict[str, list[Problem]] = {name: [] for name in GROUPS}
    for problem in findings.report.problems:
        grouped[group_of(problem)].append(problem)
    return grouped


def _tick(findings: Findings, name: str, count: int) -> Element:
    title = findings.say(f"report-part-{name}")
    if count:
        return e("li", e("b", "△"), e("span", title, e("small", findings.say("report-part-bad", count=count))), css="bad")
    if not _reached(findings, name):
        return e("li", e("b", "–"), e("span", title, e("small", findings.say("report-part-later"))), css="later")
    return e("li", e("b", "✓"), e("span", title, e("small", findings.say(f"report-what-{name}"))), css="good")


def _reached(findings: Findings, name: str) -> bool:
    if name == "files":
        return True
    if findings.report.package is None:
        return name in ("signature", "manifest") and bool(findings.report.signed or name == "manifest")
    return name not in RUN or bool(findings.report.found)


def _group(findings: Findings, title: str, problems: Sequence[Problem]) -> Element:
    rows = []
    for problem in problems:
        said = explain_problem(problem, findings.language)
        sentence = e("td", e("b", said.sentence), e("p", said.mend) if said.mend else None)
        rows.append(e("tr", e("td", e("code", said.place)), sentence, e("td", e("code", said.code), css="code")))
    return e("section", e("h3", title), e("table", e("tbody", rows), css="problems"))
