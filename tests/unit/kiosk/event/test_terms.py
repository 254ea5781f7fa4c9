"""What a visitor is told and asked is complete, in every language, and names the right receiver."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from demos.text import LANGUAGES, Language
from exhibitor_admin.keys import fresh_key
from kiosk.event.consent_text import PURPOSES, ConsentTemplate
from kiosk.event.record import Exhibitor
from tests.a_lead import make_event

UNTIL: dict[Language, str] = {"vi": "31/12/2026", "en": "31 December 2026", "ko": "2026년 12월 31일"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_texts_say_who_and_until_when(tmp_path: Path, language: Language) -> None:
    terms = make_event(tmp_path / "event").terms(exhibitor="tram", exhibitor_name="?", demo_title="Mắt phố", language=language)
    contact, news = terms.consents
    assert (contact.kind, news.kind) == PURPOSES
    for text, names in ((terms.notice, ("Sở Thông tin", "024 3825 0000")), (contact, ("Trạm AI", "Mắt phố")), (news, ("Sở Thông tin",))):
        assert all(name in text.text for name in (*names, UNTIL[language]))
        assert text.language == language and text.sha256 == sha256(text.text.encode()).hexdigest()
    assert "16" in terms.age.text
    assert not any(sign in text.text for text in (terms.notice, terms.age, *terms.consents) for sign in "{}")


def test_an_exhibitor_without_a_record_goes_by_its_name_and_the_organiser_receives(tmp_path: Path) -> None:
    terms = make_event(tmp_path / "event").terms(exhibitor="guest", exhibitor_name="Khách Mời", demo_title="X", language="vi")
    assert "Khách Mời" in terms.consents[0].text
    assert terms.consents[0].receiver == "Sở Thông tin"


def test_a_name_with_braces_stays_a_name(tmp_path: Path) -> None:
    terms = make_event(tmp_path / "event").terms(exhibitor="guest", exhibitor_name="{until}", demo_title="{0.__class__}", language="vi")
    assert "{until}" in terms.consents[0].text and "{0.__class__}" in terms.consents[0].text


def test_an_exhibitor_with_a_key_opens_only_what_it_may_use(tmp_path: Path) -> None:
    key = fresh_key().public
    event = make_event(tmp_path / "event", exhibitor=Exhibitor(id="tram", name="Trạm AI", public_key=key))
    assert event.public_keys("tram", frozenset({"exhibitor-contact"})) == (event.public_key, key)
    assert event.public_keys("tram", frozenset({"organiser-news"})) == (event.public_key,)
    assert event.public_keys("guest", frozenset({"exhibitor-contact"})) == (event.public_key,)


@pytest.mark.parametrize("text", ["Until {until}", "{exhibitor} {until} {surprise}", "{exhibitor} {until} {", "{exhibitor} {until} {}"])
def test_a_consent_that_hides_something_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"text\.vi"):
        ConsentTemplate.model_validate({"kind": "exhibitor-contact", "version": 1, "text": {"vi": text, "en": text, "ko": text}})
