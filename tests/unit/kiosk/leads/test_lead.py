"""A lead can't be without consent, and shows nothing personal once it is sealed."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pyrage
import pytest

from exhibitor_admin.keys import PrivateKey, fresh_key
from kiosk.event.record import Exhibitor
from kiosk.leads.consent import Agreement, Consent
from kiosk.leads.seal import seal
from models.errors import KnownError
from tests.a_lead import TYPED, leave, make_event


def opened(sealed: bytes, key: PrivateKey) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(pyrage.decrypt(sealed, [key.identity]))
    return content


def test_no_consent_no_lead(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as told:
        leave(make_event(tmp_path / "event"), purposes=frozenset())
    assert told.value.code == "lead-no-consent"


def test_no_declaration_of_age_no_lead(tmp_path: Path) -> None:
    terms = make_event(tmp_path / "event").terms(exhibitor="tram", exhibitor_name="", demo_title="x", language="vi")
    with pytest.raises(KnownError) as told:
        Agreement.to(terms, of_age=False, purposes={"exhibitor-contact"}, at=datetime.now(UTC))
    assert told.value.code == "lead-no-age"


def test_an_agreement_cannot_be_pieced_together_from_other_texts(tmp_path: Path) -> None:
    terms = make_event(tmp_path / "event").terms(exhibitor="tram", exhibitor_name="", demo_title="x", language="vi")
    age, contact, news = (Consent(text, datetime.now(UTC)) for text in (terms.age, *terms.consents))
    for wrong in (
        lambda: Agreement(terms.notice, contact, (news,)),
        lambda: Agreement(terms.age, age, (news,)),
        lambda: Agreement(terms.notice, age, (age,)),
        lambda: Agreement(terms.notice, age, (news, news)),
        lambda: Consent(terms.age, datetime.now()),
    ):
        with pytest.raises(ValueError):
            wrong()


def test_a_sealed_lead_speaks_for_itself(tmp_path: Path) -> None:
    key = fresh_key()
    event = make_event(tmp_path / "event", key)
    lead = leave(event, language="ko")
    content = opened(lead.seal(event).sealed, key)
    assert content["contact"]["name"] == TYPED["name"] and content["contact"]["phone"] == "+84912345678"
    assert content["id"] == str(lead.facts.id) and content["demo"]["id"] == "vn.tram.street-eye"
    assert [consent["kind"] for consent in content["consents"]] == ["age-16", "exhibitor-contact"]
    assert all(consent["text"] and consent["given_at"].endswith("+00:00") for consent in content["consents"])
    assert "2026년 12월 31일" in content["notice"]["text"]


def test_the_exhibitor_opens_its_own_and_no_other_lead(tmp_path: Path) -> None:
    organiser, exhibitor = fresh_key(), fresh_key()
    event = make_event(tmp_path / "event", organiser, Exhibitor(id="tram", name="Trạm AI", public_key=exhibitor.public))
    for key in (organiser, exhibitor):
        assert opened(leave(event).seal(event).sealed, key)["contact"]["name"] == TYPED["name"]
    news_only = leave(event, purposes=frozenset({"organiser-news"})).seal(event)
    with pytest.raises(pyrage.DecryptError):
        opened(news_only.sealed, exhibitor)


def test_sealing_is_canonical_and_refuses_a_bad_key() -> None:
    key = fresh_key()
    assert pyrage.decrypt(seal({"b": "Khuê", "a": 1}, [key.public]), [key.identity]).decode() == '{"a":1,"b":"Khuê"}'
    with pytest.raises(KnownError) as told:
        seal({}, [key.public[:-1] + "b"])  # no digit of bech32
    assert told.value.code == "public-key-bad"
