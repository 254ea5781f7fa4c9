"""What the demo is made of: its models with licence, size and digest, and its chain of steps."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from demos.manifest import Model
from demos.package.read import Package
from exhibitor_admin.report.element import e
from exhibitor_admin.report.findings import Findings
from exhibitor_admin.report.numbers import megabytes

SHA = "SHA-256"


def parts(findings: Findings) -> Iterator[Element]:
    package, say = findings.report.package, findings.say
    if package is None:
        return
    yield e("h2", say("report-models"))
    for name, model in package.manifest.model.items():
        yield _model(findings, package, name, model)
    yield e("h2", say("report-steps"))
    steps = (e("li", e("b", step.called), " ", type(step).does[findings.language]) for step in package.manifest.step)
    yield e("ol", list(steps), css="steps")
    yield e("h2", say("report-limits"))
    yield e("ul", [e("li", sentence) for sentence in package.manifest.text.in_(findings.spoken).limits], css="dots")


def _model(findings: Findings, package: Package, name: str, model: Model) -> Element:
    say, language = findings.say, findings.language
    if model.catalogue is not None:
        rows = [(say("report-origin"), say("report-from-catalogue", id=model.catalogue))]
        entry = findings.catalogue.entries.get(model.catalogue)  # one that there isn't is among the problems
        rows += (
            []
            if entry is None
            else [
                (say("report-licence"), entry.licence),
                (say("report-trained-on"), entry.trained_on[language]),
                (say("report-size"), megabytes(entry.bytes, language)),
                (SHA, entry.sha256),
            ]
        )
    else:
        assert model.file and model.licence and model.trained_on and model.sha256  # the manifest holds one or the other
        rows = [
            (say("report-origin"), model.file),
            (say("report-licence"), model.licence),
            (say("report-trained-on"), model.trained_on.in_(findings.spoken)),
            (say("report-size"), megabytes(package.path(model.file).stat().st_size, language)),
            (SHA, model.sha256),
        ]
    return e("section", e("h3", name), facts(rows), css="model")


def facts(rows: list[tuple[str, str]]) -> Element:
    """Names on the left, values beside them."""
    listed = [e("tr", e("th", name), e("td", value, css="digest" if name == SHA else "")) for name, value in rows]
    return e("table", e("tbody", listed), css="facts")
