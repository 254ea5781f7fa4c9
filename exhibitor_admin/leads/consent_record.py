"""What one person was told and agreed to, word for word, on a page to print, in the language in which they read it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from demos.text import Language
from exhibitor_admin.export.spreadsheet import say_phone
from exhibitor_admin.leads.unseal import OpenLead
from exhibitor_admin.page import facts, heading, page, paragraph, quotation
from kiosk.event.consent_text import ConsentText, Kind
from kiosk.event.event import Event

WORDS: Mapping[Language, Mapping[str, str]] = {
    "vi": {
        "title": "Bản ghi sự đồng ý",
        "name": "Họ và tên",
        "organisation": "Đơn vị",
        "phone": "Điện thoại",
        "email": "Thư điện tử",
        "event": "Sự kiện",
        "controller": "Bên chịu trách nhiệm",
        "left-at": "Để lại lúc",
        "kiosk": "Máy",
        "demo": "Trải nghiệm",
        "id": "Mã bản ghi",
        "receiver": "Bên nhận",
        "given-at": "Đồng ý lúc",
        "shown-at": "Hiện lúc",
        "withdrawn-at": "Rút lại lúc",
        "version": "Bản",
        "hash": "SHA-256 của lời",
        "practice": "CHẠY THỬ: không phải sự đồng ý thật.",
        "proof": "Lời in trên đây đúng từng chữ như trên màn hình. SHA-256 tính từ lời đó viết bằng UTF-8; giờ là giờ quốc tế (UTC).",
    },
    "en": {
        "title": "Record of consent",
        "name": "Name",
        "organisation": "Organisation",
        "phone": "Phone",
        "email": "E-mail",
        "event": "Event",
        "controller": "Controller",
        "left-at": "Left at",
        "kiosk": "Kiosk",
        "demo": "Demo",
        "id": "Record",
        "receiver": "Receiver",
        "given-at": "Agreed at",
        "shown-at": "Shown at",
        "withdrawn-at": "Withdrawn at",
        "version": "Version",
        "hash": "SHA-256 of the text",
        "practice": "PRACTICE: not a real consent.",
        "proof": "The texts above are, letter for letter, those on the screen. SHA-256 is taken of the text in UTF-8; times are in UTC.",
    },
    "ko": {
        "title": "동의 기록",
        "name": "이름",
        "organisation": "소속",
        "phone": "전화",
        "email": "이메일",
        "event": "행사",
        "controller": "개인정보 책임자",
        "left-at": "남긴 시각",
        "kiosk": "키오스크",
        "demo": "체험",
        "id": "기록 번호",
        "receiver": "받는 곳",
        "given-at": "동의한 시각",
        "shown-at": "표시한 시각",
        "withdrawn-at": "철회한 시각",
        "version": "판",
        "hash": "문구의 SHA-256",
        "practice": "연습: 실제 동의가 아닙니다.",
        "proof": "위 문구는 화면에 표시된 그대로입니다. SHA-256은 UTF-8로 적은 문구의 값이며, 시각은 협정 세계시(UTC)입니다.",
    },
}
KINDS: Mapping[Language, Mapping[Kind, str]] = {
    "vi": {
        "notice": "Thông báo trước khi ghi",
        "age-16": "Xác nhận tuổi",
        "exhibitor-contact": "Bên trưng bày được liên hệ",
        "organiser-news": "Nhận tin của ban tổ chức",
    },
    "en": {
        "notice": "Notice shown before the first field",
        "age-16": "Declaration of age",
        "exhibitor-contact": "The exhibitor may make contact",
        "organiser-news": "The organiser may send news",
    },
    "ko": {
        "notice": "입력 전에 표시한 안내",
        "age-16": "나이 확인",
        "exhibitor-contact": "전시업체 연락 동의",
        "organiser-news": "주최 측 소식 수신 동의",
    },
}


def consent_page(lead: OpenLead, event: Event) -> bytes:
    """A self-contained HTML page, UTF-8."""
    language = lead.facts.agreement.language
    return page(WORDS[language]["title"], language, _parts(lead, event, language))


def _parts(lead: OpenLead, event: Event, language: Language) -> Iterator[str]:
    words, known = WORDS[language], lead.facts
    if known.practice:
        yield paragraph(words["practice"])
    contact, controller = lead.contact, event.controller
    rows = {
        "name": contact.name,
        "organisation": contact.organisation,
        "phone": say_phone(contact.phone),
        "email": contact.email,
        "event": f"{event.name.in_(language)} ({event.id})",
        "controller": f"{controller.name}, {controller.contact}",
        "left-at": _time(known.left_at.utc),
        "kiosk": known.kiosk,
        "demo": f"{known.demo.id} {known.demo.version}",
        "id": str(known.id),
    }
    yield facts((words[name], value) for name, value in rows.items())
    yield from _text(known.agreement.notice, language, {"shown-at": _time(known.left_at.utc)})
    for consent in (known.agreement.age, *known.agreement.consents):
        ended = [_time(withdrawal.at) for withdrawal in lead.withdrawals if withdrawal.purpose == consent.text.kind]
        yield from _text(consent.text, language, {"given-at": _time(consent.given_at), "withdrawn-at": "".join(ended)})
    yield paragraph(words["proof"])


def _text(text: ConsentText, language: Language, times: Mapping[str, str]) -> Iterator[str]:
    words = WORDS[language]
    yield heading(KINDS[language][text.kind])
    yield quotation(text.text)
    receiver = {} if text.kind in ("notice", "age-16") else {"receiver": text.receiver}
    rows = {**receiver, **times, "version": str(text.version), "hash": text.sha256}
    yield facts((words[name], value) for name, value in rows.items())


def _time(utc: datetime) -> str:
    return f"{utc:%Y-%m-%d %H:%M:%S} UTC"
