"""Each sample as visitors see it on the kiosk, with what was promised of it and what was found."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from demos.manifest import Sample
from demos.naming import names_of
from demos.package.read import Package
from demos.values import Boxes, Scores
from exhibitor_admin.problems import explain_problem
from exhibitor_admin.report.element import e
from exhibitor_admin.report.findings import Findings
from exhibitor_admin.report.found import found, promised
from exhibitor_admin.report.pictures import image


def samples(findings: Findings) -> Iterator[Element]:
    package = findings.report.package
    if package is None or not findings.report.found:
        return
    yield e("h2", findings.say("report-samples"))
    yield e("p", findings.say("report-samples-more"), css="lead")
    for at, sample in enumerate(package.manifest.sample):
        yield _sample(findings, package, at, sample)


def _sample(findings: Findings, package: Package, at: int, sample: Sample) -> Element:
    say, labels = findings.say, names_of(package.manifest.step, Boxes) or names_of(package.manifest.step, Scores)
    picture = findings.pictures[at] if at < len(findings.pictures) else None
    shown = image(picture.jpeg, sample.text.in_(findings.spoken)) if picture else e("p", say("report-no-picture"), css="none")
    promises = promised(sample.expect, labels, findings.language)
    values = findings.report.found[at] if at < len(findings.report.found) else {}
    missed = [explain_problem(problem, findings.language).sentence for problem in findings.report.problems if problem.place == sample.file]
    fails = e("em", say("report-fails")) if sample.fails else None
    title = e("h3", e("span", f"{at + 1}", css="place"), sample.text.in_(findings.spoken), fails)
    seen = found(picture, values, findings.language) or [say("found-nothing")]
    columns = e(
        "div",
        _column(say("report-promised"), promises or [say("report-no-promise")]),
        _column(say("report-found"), [*seen, say("found-clip")] if sample.moves else seen),
        _verdict(findings, missed, promised_any=bool(promises)),
        css="columns",
    )
    facts = [sample.file, sample.credit or ""]
    left = e("div", shown, e("p", " · ".join(filter(None, facts)), css="credit"))
    return e("article", title, e("div", left, columns, css="beside"), css="sample")


def _column(title: str, lines: list[str]) -> Element:
    return e("div", e("h4", title), e("ul", [e("li", line) for line in lines]))


def _verdict(findings: Findings, missed: list[str], *, promised_any: bool) -> Element:
    if missed:
        return e("div", e("h4", "✗ ", findings.say("report-missed")), e("ul", [e("li", line) for line in missed]), css="bad")
    return e("div", e("h4", "✓ ", findings.say("report-kept" if promised_any else "report-ran")), css="good")
