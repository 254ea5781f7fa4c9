"""What the page of insights is drawn from: the counts of all kiosks, the contacts that were left, and how everything is called."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass

from exhibitor_admin.bridge.insights.sentences import Named
from exhibitor_admin.bridge.office import Office
from exhibitor_admin.insight.overview import Overview, Part, overview
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.left import Left
from exhibitor_admin.standing import demo_titles
from kiosk.visits import Count
from models.errors import KnownError


@dataclass(frozen=True, slots=True)
class Known:
    """Read once, and looked at from all sides."""

    named: Named
    counts: tuple[Count, ...]
    left: tuple[Left, ...]

    def overview(self, part: Part) -> Overview:
        return overview(self.counts, self.left, self.named.event.id, part)


def read_known(office: Office) -> Known | None:
    """None before there is an event. May take a second; raises KnownError as `read_event` and `LeadBook` do."""
    event = office.event()
    if event is None:
        return None
    language = office.spoken()
    with closing(LeadBook(office.organiser.leads)) as book:
        counts, left = tuple(book.counts()), tuple(book.left())
    try:
        demos = demo_titles(office.kiosk, office.organiser, language)
    except KnownError:  # what is wrong with them is told where the demos are
        demos = {}
    return Known(Named(event, demos, language), counts, left)
