"""What a visitor has typed and ticked so far, and what may already be said about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from demos.text import Language
from kiosk.event.consent_text import Purpose
from kiosk.leads.contact import FIELDS, Contact, ContactProblems, Field, Trouble, check_contact


@dataclass(slots=True)
class Form:
    """Begins empty; a new visitor gets a new one."""

    typed: dict[Field, str] = field(default_factory=lambda: dict.fromkeys(FIELDS, ""))
    given: frozenset[Purpose] = frozenset()
    adult: bool = False
    judged: frozenset[Field] = frozenset()
    """Fields whose troubles are said: those that the visitor has left filled in, and after an attempt to send all of them."""
    scanned: bool = False
    """Whether a card has filled fields, which the visitor should check."""
    asked: bool = False
    """Whether the visitor has touched send: from then on it says what is missing."""

    def check(self, language: Language) -> Contact | ContactProblems:
        return check_contact({str(name): text for name, text in self.typed.items()}, language)

    def troubles(self, language: Language) -> Mapping[Field, Trouble]:
        found = self.check(language)
        return found.fields if isinstance(found, ContactProblems) else {}

    def leave(self, name: Field) -> None:
        """The visitor goes on from this field."""
        if self.typed[name]:
            self.judged |= {name}

    def fill(self, card: Mapping[Field, str]) -> None:
        """What a card says takes the place of what was typed; nothing is agreed to by it."""
        self.typed.update(card)
        self.judged |= card.keys()
        self.scanned = True

    def ask(self) -> None:
        self.asked = True
        self.judged = frozenset(FIELDS)

    def tick(self, purpose: Purpose, given: bool) -> None:
        self.given = self.given | {purpose} if given else self.given - {purpose}

    def untick(self) -> None:
        """The texts have changed: what was agreed to no longer stands there."""
        self.given, self.adult = frozenset(), False
