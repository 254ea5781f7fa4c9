"""A lead: who left which contact, about which demo, on what terms; open until it is sealed, and only then kept."""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from uuid import UUID

from kiosk.event.event import Event
from kiosk.leads.consent import Agreement, Consent
from kiosk.leads.contact import Contact
from kiosk.leads.content import FORMAT, Content, write_content
from kiosk.leads.qualification import UNQUALIFIED, Qualification
from kiosk.leads.receipt import Receipt
from kiosk.leads.seal import seal


@dataclass(frozen=True, slots=True)
class Moment:
    """A time by both clocks: UTC, which may be set wrong, and the monotonic one, which only counts up since the machine started."""

    utc: datetime
    monotonic_ns: int

    @classmethod
    def now(cls) -> Moment:
        return cls(datetime.now(UTC), time.monotonic_ns())


@dataclass(frozen=True, slots=True)
class DemoVersion:
    """Which demo a lead is about, as its manifest says."""

    id: str
    version: str
    exhibitor: str


@dataclass(frozen=True, slots=True)
class Facts:
    """All of a lead that isn't personal, and so may stay readable."""

    id: UUID
    """Version 7."""
    left_at: Moment
    kiosk: str
    event: str
    practice: bool
    demo: DemoVersion
    agreement: Agreement
    receipt_hash: bytes
    """32 bytes, see `Receipt.hashed`."""


@dataclass(frozen=True, slots=True)
class SealedLead:
    """What is stored and carried: the facts, and the rest as a binary age file."""

    facts: Facts
    sealed: bytes
    recipients: tuple[str, ...] = ()
    """The public keys that it was sealed to: which private key opens it can be known before trying. Empty for leads of
    programs that didn't note it.
    """


@dataclass(frozen=True, slots=True)
class Lead:
    """A lead in the clear. It can't be made without an `Agreement`, nor that without a consent and the declaration of age."""

    facts: Facts
    contact: Contact
    qualification: Qualification = UNQUALIFIED

    @classmethod
    def build(
        cls,
        *,
        id: UUID,
        event: Event,
        kiosk: str,
        demo: DemoVersion,
        contact: Contact,
        agreement: Agreement,
        receipt: Receipt,
        left_at: Moment,
        qualification: Qualification = UNQUALIFIED,
    ) -> Lead:
        """Takes about 50 ms, which go into the receipt's slow hash."""
        hashed = receipt.hashed(event.id)
        return cls(Facts(id, left_at, kiosk, event.id, event.practice, demo, agreement, hashed), contact, qualification)

    def seal(self, event: Event) -> SealedLead:
        """To the keys that `Event.public_keys` names."""
        facts = self.facts
        keys = event.public_keys(facts.demo.exhibitor, facts.agreement.purposes)
        return SealedLead(facts, seal(self._content(), keys), keys)

    def _content(self) -> dict[str, object]:
        """The whole lead, so that a sealed one speaks for itself wherever it is found."""
        facts = self.facts
        agreement = facts.agreement
        return {
            "format": FORMAT,
            "id": str(facts.id),
            "left_at": facts.left_at.utc.isoformat(),
            "kiosk": facts.kiosk,
            "event": facts.event,
            "practice": facts.practice,
            "demo": asdict(facts.demo),
            **write_content(Content(self.contact, self.qualification)),
            "notice": asdict(agreement.notice),
            "consents": [_said(consent) for consent in (agreement.age, *agreement.consents)],
        }


def _said(consent: Consent) -> dict[str, object]:
    return {**asdict(consent.text), "given_at": consent.given_at.isoformat()}
