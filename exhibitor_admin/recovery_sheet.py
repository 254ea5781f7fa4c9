"""The recovery key on paper: the only place where its private half is, to be printed and locked away."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path

import qrcode
from qrcode.image.svg import SvgPathImage

from exhibitor_admin.keys import PrivateKey
from exhibitor_admin.page import code, facts, page, paragraph
from exhibitor_admin.whole_file import write_whole
from exhibitor_admin.words import Spoken, say
from kiosk.event.day import say_day
from kiosk.event.record import EventRecord

GROUP = 6  # characters; what one keeps in mind while typing off


def write_recovery_sheet(path: Path, event: EventRecord, key: PrivateKey, today: date, language: Spoken) -> None:
    """Raises KnownError `file-exists` or `file-unwritable`; a sheet is never written over another."""
    rows = [
        (say("event", language), f"{event.name.in_(language)} ({event.id})"),
        (say("controller", language), event.controller.name),
        (say("made-on", language), say_day(today, language)),
        (say("public-half", language), key.public),
    ]
    parts = (
        paragraph(say("recovery-why", language)),
        facts(rows),
        qr_code(key.secret),
        code(grouped(key.secret)),
        paragraph(say("recovery-keep", language)),
        paragraph(say("recovery-use", language)),
    )
    write_whole(path, page(say("recovery-title", language), language, parts))


def grouped(secret: str) -> str:
    """`AGE-SECRET-KEY-1 QQQQQQ QQQQQQ …`: `read_recovery_key` ignores the blanks."""
    prefix, rest = secret[: secret.index("1") + 1], secret[secret.index("1") + 1 :]
    return " ".join((prefix, *(rest[start : start + GROUP] for start in range(0, len(rest), GROUP))))


def qr_code(text: str) -> str:
    """As an SVG element."""
    drawing = BytesIO()
    qrcode.make(text, image_factory=SvgPathImage, error_correction=qrcode.ERROR_CORRECT_M).save(drawing)
    return drawing.getvalue().decode().partition("?>")[2].strip()
