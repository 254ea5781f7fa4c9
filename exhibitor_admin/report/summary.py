"""The head of a report: whose demo it is, whether it can be installed, and what has to be mended before."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from exhibitor_admin.report.element import e
from exhibitor_admin.report.findings import Findings
from kiosk.event.day import say_day

SHORT_DIGEST = 16
"""Hexadecimal digits that tell two packages apart on paper; the whole digest stands at the end."""


def summary(findings: Findings) -> Iterator[Element]:
    yield _head(findings)
    yield _verdict(findings)


def _head(findings: Findings) -> Element:
    package, say = findings.report.package, findings.say
    star = e("div", css="star")
    about = e("p", e("b", "Trạm AI"), " · ", say("report-title"), " · ", say_day(findings.made, findings.language), css="kicker")
    if package is None:
        return e("header", star, e("div", about, e("h1", findings.source)))
    manifest, signed = package.manifest, findings.report.signed
    text = manifest.text.in_(findings.spoken)
    facts = [
        (say("exhibitor"), manifest.exhibitor.name),
        (say("demo"), f"{manifest.id} {manifest.version}"),
        (say("signed-by"), (signed.key if signed else "") or say("report-unsigned")),
        (say("report-digest"), f"{signed.digest[:SHORT_DIGEST]}…" if signed else ""),
    ]
    listed = [e("div", e("dt", name), e("dd", value)) for name, value in facts if value]
    return e("header", star, e("div", about, e("h1", text.title), e("p", text.tagline, css="tagline"), e("dl", listed)))


def _verdict(findings: Findings) -> Element:
    count = len(findings.report.problems)
    if not count:
        return e("section", e("h2", "✓ ", findings.say("report-good")), e("p", findings.say("report-good-more")), css="verdict good")
    title = findings.say("report-bad", count=count)
    return e("section", e("h2", "△ ", title), e("p", findings.say("report-bad-more")), css="verdict bad")
