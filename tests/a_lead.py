"""Real events and leads for tests: a visitor who fills in the form, as the kiosk does it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from secrets import token_bytes

from demos.text import Language
from exhibitor_admin.event import TRAM_AI, write_event
from exhibitor_admin.keys import PrivateKey, fresh_key
from kiosk.event.consent_text import Purpose
from kiosk.event.event import Event
from kiosk.event.record import EventRecord, Exhibitor
from kiosk.leads.consent import Agreement
from kiosk.leads.contact import Contact, check_contact
from kiosk.leads.lead import DemoVersion, Lead, Moment
from kiosk.leads.qualification import Qualification
from kiosk.leads.receipt import Receipt
from kiosk.leads.uuid7 import Uuid7

DEMO = DemoVersion("vn.tram.street-eye", "1.0.0", "tram")
TYPED = {
    "name": "Nguyễn Thị Minh Khuê",
    "organisation": "Trường THPT số 2",
    "role": "Giáo viên Tin học",
    "phone": "0912 345 678",
    "email": "khue@truong.example",
    "note": "Mời đến trường",
}


def make_event(folder: Path, key: PrivateKey | None = None, exhibitor: Exhibitor = TRAM_AI) -> Event:
    """An event that is no practice, in `folder`; its key is `key`, or one that nobody keeps."""
    record = EventRecord.model_validate(
        {
            "id": "digital-week",
            "name": {"vi": "Tuần lễ số", "en": "Digital Week", "ko": "디지털 주간"},
            "place": {"vi": "Hà Nội", "en": "Hanoi", "ko": "하노이"},
            "starts": date(2026, 11, 20),
            "ends": date(2026, 11, 22),
            "erase_by": date(2026, 12, 31),
            "controller": {"name": "Sở Thông tin", "contact": "024 3825 0000"},
            "public_key": (key or fresh_key()).public,
        }
    )
    return write_event(folder, record, [exhibitor])


def make_contact(**typed: str) -> Contact:
    contact = check_contact(TYPED | typed)
    assert isinstance(contact, Contact), contact
    return contact


def leave(
    event: Event,
    contact: Contact | None = None,
    *,
    purposes: frozenset[Purpose] = frozenset({"exhibitor-contact"}),
    language: Language = "vi",
    kiosk: str = "kiosk-1",
    demo: DemoVersion = DEMO,
    qualification: Qualification | None = None,
    receipt: Receipt | None = None,
) -> Lead:
    """What the kiosk makes when a visitor presses send."""
    terms = event.terms(exhibitor=demo.exhibitor, exhibitor_name="Trạm AI", demo_title="Mắt phố", language=language)
    return Lead.build(
        id=Uuid7().fresh(),
        event=event,
        kiosk=kiosk,
        demo=demo,
        contact=contact or make_contact(),
        agreement=Agreement.to(terms, of_age=True, purposes=purposes, at=datetime.now(UTC)),
        receipt=receipt or Receipt.fresh(),
        left_at=Moment.now(),
        qualification=qualification or Qualification(),
    )


def others_like(lead: Lead, count: int) -> list[Lead]:
    """More visitors who left the same: quick, since no receipt is hashed slowly for them."""
    ids = Uuid7()
    return [replace(lead, facts=replace(lead.facts, id=ids.fresh(), receipt_hash=token_bytes(32))) for _ in range(count)]
