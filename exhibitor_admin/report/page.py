"""The page itself: one HTML file that carries its pictures and fonts, fetches nothing and runs nothing."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from xml.etree.ElementTree import Element

from exhibitor_admin.report.element import document, e
from exhibitor_admin.report.figures import figures
from exhibitor_admin.report.findings import Findings
from exhibitor_admin.report.mending import checked, mending
from exhibitor_admin.report.parts import parts
from exhibitor_admin.report.running import running
from exhibitor_admin.report.samples import samples
from exhibitor_admin.report.speed import speed
from exhibitor_admin.report.summary import summary
from kiosk.palette import LIGHT
from models.version import VERSION

STYLE = Path(__file__).with_name("report.css")
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"
WEIGHTS = {400: "Regular", 600: "SemiBold"}


def report_page(findings: Findings) -> bytes:
    """The whole file, UTF-8."""
    package = findings.report.package
    title = package.manifest.text.in_(findings.spoken).title if package else findings.source
    sections = (section(findings) for section in (summary, mending, figures, checked, samples, speed, running, parts, _foot))
    body = e("body", e("main", sections))
    return document(findings.language, f"{findings.say('report-title')}: {title}", POLICY, _style(), body)


def _foot(findings: Findings) -> Iterator[Element]:
    signed = findings.report.signed
    digest = e("p", findings.say("report-digest-whole"), " ", e("code", signed.digest)) if signed else None
    yield e("footer", digest, e("p", findings.say("report-foot", version=VERSION)))


def _style() -> str:
    """The sheet, below the look's own colours, its star and its typeface."""
    colours = "".join(f"--{name}: {value};" for name, value in LIGHT.items())
    star = f"--star: url('{_data('image/svg+xml', files('kiosk').joinpath('motif', 'star.svg').read_bytes())}');"
    faces = "".join(
        f"@font-face {{ font-family: 'Be Vietnam Pro'; font-weight: {weight}; src: url('{_data('font/ttf', _font(name))}'); }}\n"
        for weight, name in WEIGHTS.items()
    )
    return f"{faces}:root {{ {colours} {star} }}\n{STYLE.read_text('utf-8')}"


def _font(name: str) -> bytes:
    return files("kiosk").joinpath("fonts", f"BeVietnamPro-{name}.ttf").read_bytes()


def _data(kind: str, content: bytes) -> str:
    return f"data:{kind};base64,{b64encode(content).decode()}"
