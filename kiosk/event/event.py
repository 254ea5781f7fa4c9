"""An event as the kiosk uses it: its record, its exhibitors, and what a visitor must be told and asked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from demos.text import Language
from kiosk.event.consent_text import PURPOSES, ConsentTemplate, ConsentText, Kind, Purpose
from kiosk.event.day import say_day
from kiosk.event.programme import Programme
from kiosk.event.record import EventRecord, Exhibitor
from kiosk.event.theme import EventTheme


@dataclass(frozen=True, slots=True)
class Terms:
    """All that one visitor is shown before giving a contact, word for word."""

    notice: ConsentText
    """Who keeps what, until when, and how to take it back: shown before the first field."""
    age: ConsentText
    """The declaration of being 16 or older."""
    consents: tuple[ConsentText, ...]
    """One for each of `PURPOSES`, in that order."""


class Event(EventRecord):
    """Everything in the event's folder."""

    exhibitors: Mapping[str, Exhibitor]
    """By their id."""
    texts: Mapping[Kind, ConsentTemplate]
    """One for each of `KINDS`."""
    theme: EventTheme = EventTheme()
    programme: Programme = Programme()

    def terms(self, *, exhibitor: str, exhibitor_name: str, demo_title: str, language: Language) -> Terms:
        """What to show for a demo whose manifest names this exhibitor.

        An exhibitor without a record of its own goes by the manifest's name, and the organiser receives for it.
        """
        record = self.exhibitors.get(exhibitor)
        organiser = self.controller.name
        words = {
            "exhibitor": record.name if record else exhibitor_name,
            "demo": demo_title,
            "organiser": organiser,
            "contact": self.controller.contact,
            "until": say_day(self.erase_by, language),
        }
        receivers: dict[Purpose, str] = {
            "exhibitor-contact": record.name if record else organiser,
            "organiser-news": organiser,
        }
        return Terms(
            notice=self.texts["notice"].fill(language, organiser, words),
            age=self.texts["age-16"].fill(language, organiser, words),
            consents=tuple(self.texts[purpose].fill(language, receivers[purpose], words) for purpose in PURPOSES),
        )

    def public_keys(self, exhibitor: str, purposes: frozenset[Purpose]) -> tuple[str, ...]:
        """To whom a lead is sealed: the organiser, the exhibitor if it has a key and the visitor agreed to its contact, and the
        recovery key.
        """
        keys = [self.public_key]
        record = self.exhibitors.get(exhibitor)
        if record and record.public_key and "exhibitor-contact" in purposes:
            keys.append(record.public_key)
        if self.recovery_key:
            keys.append(self.recovery_key)
        return tuple(dict.fromkeys(keys))

    def suggest(self, interests: Iterable[str]) -> tuple[Exhibitor, ...]:
        """Who works on what a visitor cares about: those with most in common first, then in the order of the interests."""
        named = Counter(id for chosen in interests if chosen in self.interests for id in self.interests[chosen].exhibitors)
        return tuple(self.exhibitors[id] for id, _ in named.most_common())
