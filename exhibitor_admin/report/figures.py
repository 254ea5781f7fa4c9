"""The figures that everybody asks for, above the page as visitors will see it first."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from exhibitor_admin.report.element import e
from exhibitor_admin.report.findings import Findings
from exhibitor_admin.report.numbers import megabytes, milliseconds, rough
from exhibitor_admin.report.pictures import image


def figures(findings: Findings) -> Iterator[Element]:
    if measured := list(_figures(findings)):
        yield e("section", measured, css="figures")
    cover = next((picture for picture in findings.pictures if picture), None)
    if cover is not None:
        yield e("figure", image(cover.jpeg, findings.say("report-cover")), e("figcaption", findings.say("report-cover")))


def _figures(findings: Findings) -> Iterator[Element]:
    measured, language, say = findings.report.measured, findings.language, findings.say
    if measured is None:
        return
    package = findings.report.package
    answers = package is not None and package.manifest.input != "picture"
    yield _figure(rough(measured.pictures_per_second, language), say("report-answers" if answers else "report-pictures"))
    yield _figure(f"{milliseconds(measured.p50_ms, language)} / {milliseconds(measured.p95_ms, language)}", say("report-latency"))
    yield _figure(milliseconds(measured.cold_ms, language), say("report-opening"))
    yield _figure(megabytes(measured.peak_bytes, language), say("report-memory"))


def _figure(value: str, name: str) -> Element:
    return e("div", e("strong", value), e("span", name))
