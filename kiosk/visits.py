"""Anonymous counts of what happens at a kiosk, by hour; a visit leaves sums behind and nothing that was its own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache

from sqlite_utils import Database

from demos.text import LANGUAGES, Language
from kiosk.leads.store import Store
from kiosk.leads.unreadable import Miss, readable, refuse

HOUR = "%Y-%m-%dT%H"
MEASURE = re.compile(
    r"visits(:(opened|used|completed|taken|scanned))?|seconds|opened|completed|taken|scanned|input:[a-z-]{1,20}|rating:[1-5]"
)
MOST = 2**62
STEPS = ("opened", "used", "completed")
"""How far a visit got; who got to one was at those before."""
BESIDE = ("taken", "scanned")
"""What some visits came to as well, once a demo was opened: codes to take home, a card that filled the form."""


@dataclass(frozen=True, slots=True)
class Count:
    """How much of something there was within one hour at one kiosk. Raises ValueError for what isn't counted."""

    origin: str
    """The random name of the database that counts: kiosks of the same name stay apart."""
    event: str
    kiosk: str
    hour: str
    """In UTC, for example `2026-11-20T03`."""
    demo: str
    """Its id; empty for what is about a visit and not about a demo."""
    language: Language
    measure: str
    """`visits`, `seconds`, `opened`, `completed`, `taken` (codes to take home), `scanned` (a card that filled the form), `input:<kind>`,
    `rating:<1 to 5>`; `visits:<…>` are those in which at least one demo was `opened`, something put in (`used`), a result seen of it
    (`completed`), codes of it `taken`, or a card `scanned`.
    """
    value: int

    def __post_init__(self) -> None:
        read_hour(self.hour)
        if self.language not in LANGUAGES or not MEASURE.fullmatch(self.measure) or not 0 < self.value < MOST:
            raise ValueError(f"not a count: {self.language} {self.measure} {self.value}")


@dataclass
class Visit:
    """One visitor's stay, while it lasts, in memory only. Language and hour are those of its end."""

    _sums: Counter[tuple[str, str]] = field(default_factory=Counter)

    def opened(self, demo: str) -> None:
        self._sums[demo, "opened"] += 1

    def used(self, demo: str, source: str) -> None:
        """Where a demo's pictures came from: `camera`, `sample`, `drawing` …"""
        self._sums[demo, f"input:{source}"] += 1

    def completed(self, demo: str) -> None:
        self._sums[demo, "completed"] += 1

    def came_to(self, demo: str, beside: str) -> None:
        """One of `BESIDE`."""
        self._sums[demo, beside] += 1

    def rated(self, demo: str, stars: int) -> None:
        self._sums[demo, f"rating:{stars}"] += 1

    def stayed(self, demo: str, seconds: float) -> None:
        self._sums[demo, "seconds"] += round(seconds)

    def ended(self, seconds: float) -> Mapping[tuple[str, str], int]:
        """What it adds to the hour: by demo (or empty) and measure."""
        happened = {measure.replace("input", "used").partition(":")[0] for _, measure in self._sums}
        reached = {("", f"visits:{step}"): 1 for step in (*STEPS, *BESIDE) if step in happened}
        return self._sums + Counter({("", "visits"): 1, ("", "seconds"): round(seconds), **reached})


class VisitBook:
    """Where the visits at one kiosk are added up."""

    def __init__(self, store: Store, event: str, kiosk: str) -> None:
        self._store, self._event, self._kiosk = store, event, kiosk

    def add(self, visit: Visit, seconds: float, language: Language, at: datetime) -> None:
        """When a visitor has gone, after so many seconds; a durable transaction, so not on the UI thread.

        Leads come first: on a disk that is nearly full nothing is counted. Raises KnownError as `Store.save` does.
        """
        if self._store.disk.room().state == "leads-only":
            return
        with self._store.writing() as db:
            add_counts(db, visit.ended(seconds), event=self._event, kiosk=self._kiosk, hour=hour_of(at), language=language)


@lru_cache(maxsize=1024)
def read_hour(hour: str) -> datetime:
    """When an hour began, in UTC; few are read again and again. Raises ValueError."""
    return datetime.strptime(hour, HOUR).replace(tzinfo=UTC)


def hour_of(at: datetime) -> str:
    return at.astimezone(UTC).strftime(HOUR)


def add_counts(db: Database, sums: Mapping[tuple[str, str], int], *, event: str, kiosk: str, hour: str, language: Language) -> None:
    """Add to the sums of this hour, inside the caller's transaction."""
    origin = next(iter(db.table("origin").rows))["id"]
    for (demo, measure), value in sums.items():
        count = Count(origin, event, kiosk, hour, demo, language, measure, value)
        _upsert(db, count, "min(value + excluded.value, 4611686018427387903)")


def insert_count(db: Database, count: Count) -> None:
    """Take in a count of another database; it only ever grows there, so that the largest is the latest."""
    _upsert(db, count, "max(value, excluded.value)")


def read_counts(db: Database, miss: Miss = refuse) -> Iterator[Count]:
    """All; those that this program didn't write as they stand go to `miss`."""
    rows = db.query("SELECT * FROM visit_count ORDER BY origin, event, kiosk, hour, demo, language, measure")
    return readable("visit_count", rows, lambda row: Count(**row), miss)


def _upsert(db: Database, count: Count, value: str) -> None:
    row = (count.origin, count.event, count.kiosk, count.hour, count.demo, count.language, count.measure, count.value)
    db.execute(f"INSERT INTO visit_count VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET value = {value}", row)
