"""The kiosks of an event as the organiser knows them: by what was collected from them."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta

from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.kiosks_seen import Seen, latest

LATE = timedelta(days=1)
SLACK = timedelta(minutes=5)
"""By which two clocks may differ."""


@dataclass(frozen=True, slots=True)
class KnownKiosk:
    """One kiosk, by its name."""

    seen: Seen
    """The last time."""
    ahead: timedelta
    """By how much its clock goes before this machine's; zero where that doesn't matter, or can't be known."""
    edition: int
    """The last that was known of it; 0 for none."""
    keys: int
    """With which kiosks of this name signed: with more than one, there are two of them, or one isn't ours."""

    def is_late(self, now: datetime) -> bool:
        """Whether nothing came from it for a day."""
        return now - self.seen.at > LATE


def known_kiosks(home: OrganiserHome) -> list[KnownKiosk]:
    """By name; none before the first collection. Raises KnownError as `LeadBook` does."""
    if not home.leads.exists():
        return []
    with closing(LeadBook(home.leads)) as book:
        seen, keys = book.kiosks_seen.all(), book.kiosk_keys.counts()
    editions = {one.kiosk: one.edition for one in seen if one.edition}
    return [KnownKiosk(last, _ahead(last), editions.get(last.kiosk, 0), keys.get(last.kiosk, 0)) for last in latest(seen)]


def _ahead(seen: Seen) -> timedelta:
    """A bundle can't have been made after it was collected; that it was made before says nothing."""
    ahead = seen.made_at - seen.at
    return ahead if ahead > SLACK else timedelta()
