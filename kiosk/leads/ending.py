"""How a lead ends, in part or whole: a purpose withdrawn, or the lead erased and only a stone left that names nobody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from kiosk.event.consent_text import Purpose


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A visitor no longer agrees to one purpose; the lead stays for the others."""

    lead: UUID
    purpose: Purpose
    at: datetime
    """UTC."""
    by: str
    """Where it was asked for: a kiosk's name, or `organiser`."""


@dataclass(frozen=True, slots=True)
class Tombstone:
    """A lead was erased here, and no merge may bring it back."""

    mark: bytes
    """32 bytes, see `mark_of`."""
    at: datetime
    """UTC."""
    by: str
    """As in `Withdrawal`, or `retention`."""


def mark_of(lead: UUID) -> bytes:
    """Recognises an erased lead by its id without keeping the id, of which 62 bits were random."""
    return sha256(b"tram-ai tombstone\0" + lead.bytes).digest()
