"""Watches one visit at a time, from the first touch until the screen is wiped, and has it counted; it knows nothing of who it was."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from time import monotonic

from demos.text import Language
from kiosk.visits import Visit, VisitBook
from models.errors import KnownError

log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Stay:
    """What is known of the visitor who is here."""

    began: float
    last: float
    """Sign of life."""
    visit: Visit = field(default_factory=Visit)
    demo: str = ""
    since: float | None = None
    """When the demo came on the screen, while it is there."""
    used: set[str] = field(default_factory=set)
    completed: bool = False
    beside: set[str] = field(default_factory=set)
    """What the open demo has come to as well."""
    ratings: dict[str, int] = field(default_factory=dict)


class VisitWatch:
    """All times run from one sign of life to another: nobody is there while the kiosk waits for a visitor who has left."""

    def __init__(self, book: VisitBook, clock: Callable[[], float] = monotonic) -> None:
        self._book, self._clock = book, clock
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="visits")
        self._stay: _Stay | None = None

    def alive(self) -> None:
        """Somebody touches something; the first time, a visit begins."""
        now = self._clock()
        if self._stay is None:
            self._stay = _Stay(now, now)
        self._stay.last = now

    def opened(self, demo: str) -> None:
        """The visitor has asked for this demo."""
        self.watching(False)
        stay = self._here()
        stay.visit.opened(demo)
        stay.demo, stay.used, stay.completed, stay.beside = demo, set(), False, set()

    def watching(self, on: bool) -> None:
        """Whether the open demo is on the screen."""
        stay = self._here() if on else self._stay
        if stay is None:
            return
        if stay.since is not None:
            stay.visit.stayed(stay.demo, stay.last - stay.since)
        stay.since = stay.last if on else None

    def used(self, kind: str) -> None:
        """The visitor has put something of their own choice into the open demo: `camera`, `sample`, `slider`, `background`."""
        stay = self._here()
        if stay.demo and kind not in stay.used:
            stay.used.add(kind)
            stay.visit.used(stay.demo, kind)

    def saw_result(self) -> None:
        """The open demo shows a result; it is completed once that comes of something that the visitor chose."""
        stay = self._stay
        if stay is not None and stay.used and not stay.completed:
            stay.completed = True
            stay.visit.completed(stay.demo)

    def took_home(self) -> None:
        """Codes of the open demo are on the screen, for the visitor's own telephone."""
        self._once("taken")

    def scanned(self) -> None:
        """The visitor's card has filled the form about the open demo; nothing of it is known here."""
        self._once("scanned")

    def rated(self, demo: str, stars: int) -> None:
        """How the visitor liked a demo, 1 to 5; the last rating counts."""
        self._here().ratings[demo] = stars

    def was_staff(self) -> None:
        """Whoever touched the screen is staff: a visit in which no demo was opened was theirs, and isn't counted."""
        if self._stay is not None and not self._stay.demo:
            self._stay = None

    def ended(self, language: Language) -> None:
        """The screen is wiped: count the visit, if there was one, and forget it."""
        self.watching(False)
        stay, self._stay = self._stay, None
        if stay is not None:
            for demo, stars in stay.ratings.items():
                stay.visit.rated(demo, stars)
            self._thread.submit(self._count, stay.visit, stay.last - stay.began, language, datetime.now(UTC))

    def close(self) -> None:
        """Wait for what is being counted."""
        self._thread.shutdown(wait=True)

    def _once(self, beside: str) -> None:
        stay = self._here()
        if stay.demo and beside not in stay.beside:
            stay.beside.add(beside)
            stay.visit.came_to(stay.demo, beside)

    def _here(self) -> _Stay:
        if self._stay is None:
            self.alive()
        assert self._stay is not None
        return self._stay

    def _count(self, visit: Visit, seconds: float, language: Language, at: datetime) -> None:
        try:
            self._book.add(visit, seconds, language, at)
        except KnownError as error:
            log.warning("a visit could not be counted: %s", error)
        except Exception:  # a bug; visitors don't notice it
            log.exception("counting a visit failed")
