"""How the demo ran: speed and memory, what computed it, and what walled it in."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from demos.runner.sandbox import SandboxLevel
from exhibitor_admin.report.element import e
from exhibitor_admin.report.findings import Findings
from exhibitor_admin.report.parts import facts


def running(findings: Findings) -> Iterator[Element]:
    measured, say = findings.report.measured, findings.say
    if measured is None:
        return
    yield e("h2", say("report-running"))
    computed = [(say("runs-on"), ", ".join(measured.providers)), (say("report-runs"), str(measured.runs))]
    if cycled := findings.report.cycled:
        computed.append((say("cycles"), say("cycled", cycles=cycled.cycles, megabytes=round(cycled.grown_bytes / 2**20))))
    yield facts([*computed, *_walls(findings, measured.sandbox)])


def _walls(findings: Findings, level: SandboxLevel) -> Iterator[tuple[str, str]]:
    say = findings.say
    yield "Landlock", say("report-landlock", version=level.landlock) if level.landlock else say("report-wall-lacks")
    yield "seccomp", say("report-seccomp") if level.seccomp else say("report-wall-lacks")
    yield "rlimits", say("report-limits-hold") if level.limits else say("report-wall-lacks")
