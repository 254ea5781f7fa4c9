"""How fast and how large the demo is, here and on the kiosk whose profile was given, with a plain verdict."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from demos.manifest import Manifest
from demos.measure import Measured
from demos.profile.predict import Prediction
from demos.profile.verdict import MEMORY_SHARE, OPENING_MS, Verdict, is_live, judge, judge_pace, worst
from exhibitor_admin.report.element import e
from exhibitor_admin.report.findings import Findings
from exhibitor_admin.report.numbers import NO_BREAK_SPACE, megabytes, milliseconds, rough
from exhibitor_admin.words import Spoken, say

GIGABYTE = 2**30


def speed(findings: Findings) -> Iterator[Element]:
    package, measured = findings.report.package, findings.report.measured
    if package is None or measured is None:
        return
    yield e("h2", findings.say("report-speed"))
    there = findings.predicted
    if there is not None:
        yield e("p", e("b", foretell(there, package.manifest, findings.language)), css="lead")
    heads = ["", findings.say("report-here"), *([there.machine.name] if there else []), findings.say("report-verdict")]
    rows = list(_rows(findings, package.manifest, measured, there))
    yield e("table", e("thead", e("tr", [e("th", head) for head in heads])), e("tbody", rows), css="speed")
    if there is not None:
        machine = there.machine
        about = findings.say(
            "report-machine",
            name=machine.name,
            processor=machine.processor,
            cores=machine.cores,
            memory=f"{rough(machine.memory_bytes / GIGABYTE, findings.language)}{NO_BREAK_SPACE}GB",
        )
        yield e("p", about, " ", findings.say("report-how-predicted"), css="credit")


def foretell(there: Prediction, manifest: Manifest, language: Spoken) -> str:
    """One sentence: how fast there, whether that is enough, and how sure that is."""
    verdict = say(f"verdict-{judge_there(there, manifest)}", language)
    sure = say(f"sureness-{there.sureness}", language)
    if is_live(manifest):
        rate, low, high = (rough(1000 / value, language) for value in (there.likely_ms, there.high_ms, there.low_ms))
        return say("foretold-rate", language, name=there.machine.name, rate=rate, low=low, high=high, verdict=verdict, sure=sure)
    likely, low, high = (milliseconds(value, language) for value in (there.likely_ms, there.low_ms, there.high_ms))
    return say("foretold-answer", language, name=there.machine.name, likely=likely, low=low, high=high, verdict=verdict, sure=sure)


def judge_there(there: Prediction, manifest: Manifest) -> Verdict:
    """Of pace, opening and memory, the worst."""
    memory = judge(there.peak_bytes / there.machine.memory_bytes, MEMORY_SHARE)
    return worst(judge_pace(there.likely_ms, manifest), judge(there.cold_ms, OPENING_MS), memory)


def _rows(findings: Findings, manifest: Manifest, here: Measured, there: Prediction | None) -> Iterator[Element]:
    language = findings.language
    pace = there.likely_ms if there else here.p50_ms
    each = f"{milliseconds(here.p50_ms, language)} / {milliseconds(here.p95_ms, language)}"
    yield _row(findings, "each", each, _range(there, language) if there else None, judge_pace(pace, manifest))
    if is_live(manifest):
        rate = rough(1000 / there.likely_ms, language) if there else None
        yield _row(findings, "rate", rough(1000 / here.p50_ms, language), rate, judge_pace(pace, manifest))
    opening = judge(there.cold_ms if there else here.cold_ms, OPENING_MS)
    opened = milliseconds(there.cold_ms, language) if there else None
    yield _row(findings, "opening", milliseconds(here.cold_ms, language), opened, opening)
    memory = judge(there.peak_bytes / there.machine.memory_bytes, MEMORY_SHARE) if there else None
    held = megabytes(there.peak_bytes, language) if there else None
    yield _row(findings, "memory", megabytes(here.peak_bytes, language), held, memory)


def _range(there: Prediction, language: Spoken) -> str:
    likely, low, high = (milliseconds(value, language) for value in (there.likely_ms, there.low_ms, there.high_ms))
    return f"{likely} ({low}–{high})"


def _row(findings: Findings, name: str, here: str, there: str | None, verdict: Verdict | None) -> Element:
    said = e("td", findings.say(f"verdict-{verdict}") if verdict else "", css=f"verdict-{verdict}")
    return e("tr", e("th", findings.say(f"speed-{name}")), e("td", here), e("td", there) if there else None, said)
