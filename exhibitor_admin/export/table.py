"""People as the rows of a table, for every kind of spreadsheet: headings in three languages, and typed cells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TypeAlias

from demos.text import Language
from exhibitor_admin.export.spreadsheet import say_phone
from exhibitor_admin.leads.person import Person
from exhibitor_admin.leads.unseal import OpenLead
from kiosk.event.consent_text import PURPOSES, Purpose
from kiosk.leads.qualification import Heat

Cell: TypeAlias = str | int | datetime | None
"""A datetime is UTC without its zone, which spreadsheets don't have."""

HEADINGS: Mapping[Language, tuple[str, ...]] = {
    "vi": (
        *("Họ và tên", "Đơn vị", "Chức vụ", "Điện thoại", "Thư điện tử", "Lời nhắn", "Quan tâm", "Trả lời", "Đánh giá", "Mức quan tâm"),
        *("Ghi chú của gian hàng", "Trải nghiệm", "Bên trưng bày", "Ngôn ngữ"),
    ),
    "en": (
        *("Name", "Organisation", "Role", "Phone", "E-mail", "Note", "Interests", "Answers", "Rating", "Heat"),
        *("Booth's note", "Demo", "Exhibitor", "Language"),
    ),
    "ko": (
        *("이름", "소속", "직책", "전화", "이메일", "메모", "관심 분야", "답변", "평점", "관심도"),
        *("부스 메모", "체험", "전시업체", "언어"),
    ),
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
HEAT: Mapping[Language, Mapping[Heat, str]] = {
    "vi": {"cold": "thấp", "warm": "vừa", "hot": "cao"},
    "en": {"cold": "cold", "warm": "warm", "hot": "hot"},
    "ko": {"cold": "낮음", "warm": "보통", "hot": "높음"},
}


def headings(language: Language) -> tuple[str, ...]:
    return (*HEADINGS[language], *(CONSENT_HEADINGS[language][purpose] for purpose in PURPOSES), *LAST_HEADINGS[language])


def cells(person: Person, language: Language) -> tuple[Cell, ...]:
    """One for each heading. What a merged person has several of stands on a line each, newest first; a consent is the time (UTC)
    at which it was given, or empty where there is none any more.
    """
    contact, newest = person.contact, person.newest
    return (
        contact.name,
        contact.organisation,
        contact.role,
        _lines(map(say_phone, person.phones)),
        _lines(person.emails),
        _lines(person.notes),
        ", ".join(person.interests),
        _lines(f"{answer.asked} {answer.said}" for answer in person.answers),
        person.rating,
        HEAT[language][person.heat] if person.heat else "",
        _lines(person.staff_notes),
        _lines(person.demos),
        _lines(person.exhibitors),
        newest.facts.agreement.language,
        *(_given(person.leads, purpose) for purpose in PURPOSES),
        newest.facts.left_at.utc.replace(tzinfo=None),
        newest.facts.kiosk,
        PRACTICE[language] if newest.facts.practice else "",
        _lines(str(lead.facts.id) for lead in person.leads),
    )


def _lines(texts: Iterable[str]) -> str:
    return "\n".join(texts)


def _given(leads: Iterable[OpenLead], purpose: Purpose) -> datetime | None:
    """When it was last agreed to, in a lead that still stands for it."""
    times = [
        consent.given_at.replace(tzinfo=None)
        for lead in leads
        if purpose in lead.purposes
        for consent in lead.facts.agreement.consents
        if consent.text.kind == purpose
    ]
    return max(times, default=None)
