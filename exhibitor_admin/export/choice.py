"""Which leads an export takes: never one that isn't consented to, and for an exhibitor only those that agreed to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from exhibitor_admin.leads.unseal import OpenLead
from kiosk.event.consent_text import Purpose
from kiosk.leads.lead import Facts
from kiosk.leads.qualification import Heat

THEIRS: Purpose = "exhibitor-contact"


@dataclass(frozen=True, slots=True)
class Choice:
    """What is wanted; a field that is None takes all."""

    exhibitor: str | None = None
    """For this exhibitor: the leads of its own demos whose visitors still agree that it contacts them."""
    purpose: Purpose | None = None
    """Those who still agree to this."""
    demo: str | None = None
    kiosk: str | None = None
    heat: Heat | None = None
    since: date | None = None
    """Left on this day (UTC) or later."""
    until: date | None = None
    """Left on this day (UTC) or earlier."""
    only: frozenset[UUID] | None = None
    """None but these."""

    def takes_facts(self, facts: Facts) -> bool:
        """As far as can be said without opening it, withdrawals apart."""
        day = facts.left_at.utc.date()
        return (
            self.exhibitor in (None, facts.demo.exhibitor)
            and self.demo in (None, facts.demo.id)
            and self.kiosk in (None, facts.kiosk)
            and (self.since is None or day >= self.since)
            and (self.until is None or day <= self.until)
            and (self.only is None or facts.id in self.only)
        )

    def permits(self, purposes: frozenset[Purpose]) -> bool:
        """Whether a lead whose visitor still agrees to `purposes` may go."""
        wanted = {purpose for purpose in (self.purpose, THEIRS if self.exhibitor is not None else None) if purpose}
        return bool(purposes) and wanted <= purposes

    def of(self, leads: Iterable[OpenLead]) -> Iterator[OpenLead]:
        for lead in leads:
            if self.takes_facts(lead.facts) and self.permits(lead.purposes) and self.heat in (None, lead.qualification.heat):
                yield lead if self.exhibitor is None else _without_others(lead)


def _without_others(lead: OpenLead) -> OpenLead:
    """What somebody agreed to with others is none of an exhibitor's business."""
    agreement = lead.facts.agreement
    theirs = replace(agreement, consents=tuple(consent for consent in agreement.consents if consent.text.kind == THEIRS))
    return replace(lead, facts=replace(lead.facts, agreement=theirs), withdrawals=())
