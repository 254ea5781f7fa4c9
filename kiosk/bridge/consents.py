"""What a visitor is asked to agree to on the contact form, and what they ticked; nothing is ticked for them."""

from __future__ import annotations

from dataclasses import dataclass

from demos.manifest import Manifest
from demos.text import Language
from kiosk.event.consent_text import PURPOSES, Purpose
from kiosk.event.event import Event, Terms


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """One purpose: its whole text, and whether the visitor agreed."""

    key: Purpose
    text: str
    given: bool


def consent_rows(terms: Terms, given: frozenset[Purpose]) -> list[ConsentRow]:
    return [ConsentRow(purpose, text.text, purpose in given) for purpose in PURPOSES for text in terms.consents if text.kind == purpose]


def terms_for(event: Event, manifest: Manifest, language: Language) -> Terms:
    """The event's texts, filled in for this demo."""
    return event.terms(
        exhibitor=manifest.exhibitor.id,
        exhibitor_name=manifest.exhibitor.name,
        demo_title=manifest.text.in_(language).title,
        language=language,
    )


def exhibitor_name(event: Event, manifest: Manifest) -> str:
    """As the event's record has it, or else the demo's own manifest."""
    record = event.exhibitors.get(manifest.exhibitor.id)
    return record.name if record else manifest.exhibitor.name
