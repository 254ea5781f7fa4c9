"""A lead that was sent and is kept, as the thanks page tells of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from demos.manifest import Manifest
from kiosk.event.consent_text import Purpose
from kiosk.leads.contact import Field
from kiosk.leads.lead import Facts
from kiosk.leads.receipt import Receipt

Kept = Field | Literal["interests", "answers"]


@dataclass(frozen=True, slots=True)
class Sent:
    """What the visitor is thanked for: nothing of what they typed but which fields."""

    receipt: Receipt
    manifest: Manifest
    kept: tuple[Kept, ...]
    purposes: frozenset[Purpose]
    suggested: tuple[str, ...]
    """Names of exhibitors who work on what the visitor cares about."""
    facts: Facts
