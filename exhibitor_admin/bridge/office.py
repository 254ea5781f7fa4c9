"""What everything in the window works with: where things lie, the language, and the organiser's words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.words import Spoken, explain
from kiosk.bridge.languages import Book
from kiosk.event.event import Event
from kiosk.event.read import read_event
from kiosk.home import Home
from models.errors import KnownError

ADMIN_WORDS = Book("exhibitor_admin", "admin")


@dataclass(frozen=True, slots=True)
class Office:
    """Made once by `App` and handed to each part of the window."""

    kiosk: Home
    """The kiosk on this machine: its event is the one that is worked on."""
    organiser: OrganiserHome
    spoken: Callable[[], Spoken]
    """The window's language now."""

    def event(self) -> Event | None:
        """As it stands in its files now, None before there is one. Raises KnownError as `read_event` does."""
        try:
            return read_event(self.kiosk.event)
        except KnownError as error:
            if error.code != "event-missing":
                raise
            return None

    def explain(self, error: KnownError) -> str:
        return explain(error, self.spoken())
