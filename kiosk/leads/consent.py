"""What a visitor agreed to, provably: the exact texts and the time; the type can't be made without it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from demos.text import Language
from kiosk.event.consent_text import PURPOSES, ConsentText, Purpose
from kiosk.event.event import Terms
from models.errors import KnownError


@dataclass(frozen=True, slots=True)
class Consent:
    """One text, and when the visitor said yes to it (UTC)."""

    text: ConsentText
    given_at: datetime

    def __post_init__(self) -> None:
        if self.given_at.utcoffset() != timedelta(0):
            raise ValueError("given_at must be in UTC")


@dataclass(frozen=True, slots=True)
class Agreement:
    """All that makes a lead lawful; raises KnownError `lead-no-consent` without a single purpose."""

    notice: ConsentText
    age: Consent
    consents: tuple[Consent, ...]

    def __post_init__(self) -> None:
        if not self.consents:
            raise KnownError("lead-no-consent")
        kinds = [consent.text.kind for consent in self.consents]
        if len(set(kinds)) != len(kinds) or not set(kinds) <= set(PURPOSES):
            raise ValueError(f"not purposes, or one twice: {kinds}")
        if self.notice.kind != "notice" or self.age.text.kind != "age-16":
            raise ValueError("the notice or the declaration of age is another text")

    @classmethod
    def to(cls, terms: Terms, *, of_age: bool, purposes: Collection[Purpose], at: datetime) -> Agreement:
        """From the ticks on the form; raises KnownError `lead-no-age` or `lead-no-consent` for what must be ticked and isn't."""
        if not of_age:
            raise KnownError("lead-no-age")
        return cls(
            notice=terms.notice,
            age=Consent(terms.age, at),
            consents=tuple(Consent(text, at) for text in terms.consents if text.kind in purposes),
        )

    @property
    def purposes(self) -> frozenset[Purpose]:
        return frozenset(purpose for purpose in PURPOSES for consent in self.consents if consent.text.kind == purpose)

    @property
    def language(self) -> Language:
        return self.notice.language
