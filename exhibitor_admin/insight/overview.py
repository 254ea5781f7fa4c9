"""What one page tells of an event: headline figures and the groups of its charts, of a chosen day, kiosk or demo."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TypeVar

from exhibitor_admin.insight.figures import ALL, Dimension, Figure, Measure, figures
from exhibitor_admin.insight.suppress import hidden_groups, may_show_total
from exhibitor_admin.leads.left import Left
from kiosk.visits import HOUR, Count, read_hour

Happened = TypeVar("Happened", Count, Left)

GOOD, FAIR, POOR = "good", "fair", "poor"
FACES = {5: GOOD, 4: GOOD, 3: FAIR, 2: POOR, 1: POOR}
"""What a visitor meant by so many stars."""


@dataclass(frozen=True, slots=True)
class Part:
    """The part of an event that is looked at; what is empty is no limit."""

    day: date | None = None
    """On the clock of this machine."""
    kiosk: str = ""
    demo: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """One group of a chart. None: hidden, because it would say something about fewer than 5."""

    group: str
    value: int | None
    beside: int | None = None
    """What it is compared with: the same hour of the day before, or how many of the openings came to a result."""


@dataclass(frozen=True, slots=True)
class Headline:
    """The figures of a part as a whole; None for what is hidden."""

    visits: int | None
    """Of a demo there are none: visits belong to kiosks."""
    opened: int | None
    seconds: int | None
    """Of a visit, or of an opened demo, on the average."""
    leads: int | None


@dataclass(frozen=True, slots=True)
class Overview:
    """All of the page. Groups of time are hours (`2026-11-20T15`) of the day, or days (`…T00`) of the whole event, by this machine's
    clock.
    """

    part: Part
    days: tuple[date, ...]
    kiosks: tuple[str, ...]
    demos: tuple[str, ...]
    """All that there is something to tell of."""
    total: Headline
    before: Headline | None
    """Of the day before, where there was one."""
    times: tuple[Bar, ...]
    tried: tuple[Bar, ...]
    """Demos, the most opened first."""
    steps: tuple[Bar, ...]
    """How far visits got, the first are all of them; empty for one demo."""
    languages: tuple[Bar, ...]
    ratings: tuple[Bar, ...]
    """`GOOD`, `FAIR`, `POOR`."""
    exhibitors: tuple[Bar, ...]
    """By the contacts that were left for them, the most first."""

    @property
    def hides(self) -> bool:
        """Whether some group is hidden."""
        charts = (self.times, self.tried, self.steps, self.languages, self.ratings, self.exhibitors)
        return any(bar.value is None for chart in charts for bar in chart)


def overview(counts: Iterable[Count], left: Iterable[Left], event: str, part: Part) -> Overview:
    """Of one event; a part of which nothing is known has empty charts."""
    here, contacts = list(_localized(counts, event)), list(_localized(left, event))
    days = sorted({_day(count.hour) for count in here} | {_day(one.hour) for one in contacts})
    now, gone = _chosen(here, part), _chosen(contacts, part)
    measure: Measure = "opened" if part.demo else "visits"
    found = figures(now if part.day else [replace(count, hour=_midnight(count.hour)) for count in now], event)
    yesterday = replace(part, day=part.day - timedelta(days=1)) if part.day else part
    past = figures(_chosen(here, yesterday), event) if yesterday.day in days else []
    return Overview(
        part,
        tuple(days),
        tuple(sorted({count.kiosk for count in here})),
        tuple(sorted({count.demo for count in here} - {""})),
        _headline(found, gone, part),
        _headline(past, _chosen(contacts, yesterday), part) if past else None,
        _times(found, past, measure),
        _tried(found),
        () if part.demo else _bars(found, "step", "visits", first=ALL),
        _ranked(_bars(found, "language", measure)),
        _rated(now),
        _ranked(_shown(_by_exhibitor(gone))),
    )


def _localized(things: Iterable[Happened], event: str) -> Iterator[Happened]:
    """Of the event, their hours by this machine's clock; each of the few hours is worked out once."""
    hours: dict[str, str] = {}
    for thing in things:
        if thing.event == event:
            if thing.hour not in hours:
                hours[thing.hour] = read_hour(thing.hour).astimezone().strftime(HOUR)
            yield replace(thing, hour=hours[thing.hour])


def _midnight(hour: str) -> str:
    return f"{hour[:10]}T00"


def _day(hour: str) -> date:
    return read_hour(hour).date()


def _chosen(things: Iterable[Happened], part: Part) -> list[Happened]:
    return [
        thing
        for thing in things
        if part.day in (None, _day(thing.hour)) and part.kiosk in ("", thing.kiosk) and part.demo in ("", thing.demo)
    ]


def _values(found: Iterable[Figure], dimension: Dimension, measure: Measure) -> dict[str, int | None]:
    return {
        figure.group: None if figure.value is None else int(figure.value)
        for figure in found
        if (figure.dimension, figure.measure) == (dimension, measure)
    }


def _bars(found: Sequence[Figure], dimension: Dimension, measure: Measure, first: str = "") -> tuple[Bar, ...]:
    """The groups that anything is known of; all together only where it is the `first`."""
    values = _values(found, dimension, measure)
    if not any(value != 0 for value in values.values()):
        return ()
    return tuple(Bar(group, value) for group, value in values.items() if group == first or (group != ALL and (first or value != 0)))


def _times(found: Sequence[Figure], past: Sequence[Figure], measure: Measure) -> tuple[Bar, ...]:
    """Without gaps, from the first hour or day to the last."""
    now = {_moment(hour): value for hour, value in _values(found, "hour", measure).items() if hour != ALL}
    a_day = timedelta(days=1)
    before = {_moment(hour) + a_day: value for hour, value in _values(past, "hour", measure).items() if hour != ALL}
    if not any(value != 0 for value in now.values()):
        return ()
    step = timedelta(hours=1) if any(at.hour for at in now) or before else a_day
    first, last = min(now.keys() | before.keys()), max(now.keys() | before.keys())
    moments = [first + step * number for number in range((last - first) // step + 1)]
    return tuple(Bar(at.strftime(HOUR), now.get(at, 0), before.get(at, 0) if before else None) for at in moments)


def _moment(hour: str) -> datetime:
    return datetime.strptime(hour, HOUR)


def _tried(found: Sequence[Figure]) -> tuple[Bar, ...]:
    completed = _values(found, "demo", "completed")
    return _ranked(replace(bar, beside=completed[bar.group]) for bar in _bars(found, "demo", "opened"))


def _rated(counts: Iterable[Count]) -> tuple[Bar, ...]:
    faces: Counter[str] = Counter({GOOD: 0, FAIR: 0, POOR: 0})
    for count in counts:
        kind, _, stars = count.measure.partition(":")
        if kind == "rating":
            faces[FACES[int(stars)]] += count.value
    return _shown(faces)


def _by_exhibitor(left: Iterable[Left]) -> Counter[str]:
    groups: Counter[str] = Counter()
    for one in left:
        groups[one.exhibitor] += one.value
    return groups


def _shown(groups: Counter[str]) -> tuple[Bar, ...]:
    hidden = hidden_groups(groups)
    return tuple(Bar(group, None if group in hidden else value) for group, value in groups.items()) if groups.total() else ()


def _ranked(bars: Iterable[Bar]) -> tuple[Bar, ...]:
    """The largest first, hidden ones at the end."""
    return tuple(sorted(bars, key=lambda bar: (bar.value is None, -(bar.value or 0), bar.group)))


def _headline(found: Sequence[Figure], left: Sequence[Left], part: Part) -> Headline:
    """A sum is shown only where no chart beside it gives a small group away by it."""
    sizes: tuple[Dimension, ...] = ("hour", "language", "kiosk")
    visits = None if part.demo else _total(found, "visits", (*sizes, "step"))
    opened = _total(found, "opened", (*sizes, "demo"))
    spent = _total(found, "seconds", ("demo",) if part.demo else sizes)
    counted = opened if part.demo else visits
    by = _by_exhibitor(left)
    leads = by.total() if may_show_total(by, hidden_groups(by)) else None
    return Headline(visits, opened, round(spent / counted) if spent is not None and counted else None, leads)


def _total(found: Sequence[Figure], measure: Measure, dimensions: Sequence[Dimension]) -> int | None:
    totals = [_values(found, dimension, measure).get(ALL, 0) for dimension in dimensions]
    return None if None in totals else totals[0]
