"""A printed record of consent says, in the visitor's own language, exactly what stood on the screen."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from html import unescape
from pathlib import Path

import pytest

from demos.text import LANGUAGES, Language
from exhibitor_admin.leads.consent_record import KINDS, WORDS, consent_page
from exhibitor_admin.leads.unseal import OpenLead
from kiosk.event.consent_text import KINDS as TEXT_KINDS
from kiosk.event.consent_text import PURPOSES
from kiosk.leads.ending import Withdrawal
from tests.a_lead import leave, make_contact, make_event

WITHDRAWN = datetime(2026, 11, 22, 3, 4, 5, tzinfo=UTC)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_there_word_for_word_with_its_times(tmp_path: Path, language: Language) -> None:
    event = make_event(tmp_path / "event")
    lead = leave(event, make_contact(name="<i>Khuê</i>"), purposes=frozenset(PURPOSES), language=language)
    withdrawal = Withdrawal(lead.facts.id, "organiser-news", WITHDRAWN, "organiser")
    html = consent_page(OpenLead(lead.facts, lead.contact, lead.qualification, (withdrawal,)), event).decode()
    said = unescape(html)
    agreement = lead.facts.agreement
    for text in (agreement.notice, agreement.age.text, *(consent.text for consent in agreement.consents)):
        assert text.text in said and text.sha256 in said and KINDS[language][text.kind] in said
    assert f'lang="{language}"' in html and "&lt;i&gt;Khuê&lt;/i&gt;" in html
    assert said.count("2026-11-22 03:04:05 UTC") == 1 and WORDS[language]["withdrawn-at"] in said
    assert str(lead.facts.id) in said and "Sở Thông tin" in said
    assert not re.search(r"<(script|img|link|iframe)|(src|href)=", html)


def test_a_practice_says_that_it_is_one(tmp_path: Path) -> None:
    event = make_event(tmp_path / "event").model_copy(update={"practice": True})
    lead = leave(event)
    assert WORDS["vi"]["practice"] in consent_page(OpenLead(lead.facts, lead.contact, lead.qualification), event).decode()


def test_no_word_is_missing_in_a_language() -> None:
    assert {frozenset(words) for words in WORDS.values()} == {frozenset(WORDS["vi"])}
    assert all(set(KINDS[language]) == set(TEXT_KINDS) for language in LANGUAGES)
