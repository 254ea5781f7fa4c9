"""Leads as a CSV file that spreadsheets open well and safely: UTF-8 with BOM, RFC 4180, no cell that runs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from datetime import datetime

from demos.text import Language
from exhibitor_admin.export.spreadsheet import harmless, say_phone
from exhibitor_admin.leads.unseal import OpenLead
from kiosk.event.consent_text import PURPOSES, Purpose

HEADINGS: Mapping[Language, tuple[str, ...]] = {
    "vi": ("Họ và tên", "Đơn vị", "Chức vụ", "Điện thoại", "Thư điện tử", "Lời nhắn", "Trải nghiệm", "Bên trưng bày", "Ngôn ngữ"),
    "en": ("Name", "Organisation", "Role", "Phone", "E-mail", "Note", "Demo", "Exhibitor", "Language"),
    "ko": ("이름", "소속", "직책", "전화", "이메일", "메모", "체험", "전시업체", "언어"),
}
CONSENT_HEADINGS: Mapping[Language, Mapping[Purpose, str]] = {
    "vi": {"exhibitor-contact": "Đồng ý bên trưng bày liên hệ", "organiser-news": "Đồng ý nhận tin của ban tổ chức"},
    "en": {"exhibitor-contact": "Exhibitor may contact", "organiser-news": "Organiser may send news"},
    "ko": {"exhibitor-contact": "전시업체 연락 동의", "organiser-news": "주최 측 소식 수신 동의"},
}
LAST_HEADINGS: Mapping[Language, tuple[str, ...]] = {
    "vi": ("Để lại lúc (UTC)", "Máy", "Chạy thử", "Mã"),
    "en": ("Left at (UTC)", "Kiosk", "Practice", "Id"),
    "ko": ("남긴 시각 (UTC)", "키오스크", "연습", "ID"),
}
PRACTICE: Mapping[Language, str] = {"vi": "CHẠY THỬ", "en": "PRACTICE", "ko": "연습"}


def to_csv(leads: Iterable[OpenLead], language: Language) -> bytes:
    """One line per lead under a line of headings. A consent is the time at which it was given, or empty."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow((*HEADINGS[language], *(CONSENT_HEADINGS[language][purpose] for purpose in PURPOSES), *LAST_HEADINGS[language]))
    for lead in leads:
        writer.writerow(map(harmless, _cells(lead, language)))
    return text.getvalue().encode("utf-8-sig")


def _cells(lead: OpenLead, language: Language) -> tuple[str, ...]:
    contact, facts = lead.contact, lead.facts
    given = {consent.text.kind: _time(consent.given_at) for consent in facts.agreement.consents}
    return (
        contact.name,
        contact.organisation,
        contact.role,
        say_phone(contact.phone),
        contact.email,
        contact.note,
        facts.demo.id,
        facts.demo.exhibitor,
        facts.agreement.language,
        *(given.get(purpose, "") for purpose in PURPOSES),
        _time(facts.left_at.utc),
        facts.kiosk,
        PRACTICE[language] if facts.practice else "",
        str(facts.id),
    )


def _time(utc: datetime) -> str:
    return f"{utc:%Y-%m-%d %H:%M:%S}"
