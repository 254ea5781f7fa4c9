"""The charts of the insights as rows that a screen or a sheet of paper draws: what stands there, and how long each bar is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from exhibitor_admin.bridge.insights.sentences import HIDDEN, Named, say_count, say_group
from exhibitor_admin.insight.overview import Bar, Overview
from kiosk.bridge.numbers import say_percent
from kiosk.visits import BESIDE

STEPS = (1, 2, 4, 5, 8, 10)
"""Between the lines of a scale, times a power of ten."""
LINES = 3


@dataclass(frozen=True, slots=True)
class BarRow:
    """One group. Shares are parts of the longest bar or of the scale, 0..1."""

    id: str
    label: str
    text: str
    """The number, or the sign for a hidden one."""
    note: str
    share: float
    """Of the strong part of the bar."""
    whole: float
    """Of all of it: at least `share`."""
    mark: float
    """Where the day before was; -1 where there is none."""
    strong: bool
    """The one that matters most."""


def scale_of(seen: Overview) -> list[int]:
    """What the lines behind the bars of time stand for, from 0 on: `LINES` equal steps that hold the largest."""
    most = max((number for bar in seen.times for number in (bar.value, bar.beside) if number), default=LINES)
    power = 1
    while True:
        for step in STEPS:
            if step * power * LINES >= most:
                return [step * power * line for line in range(LINES + 1)]
        power *= 10


def time_rows(seen: Overview, named: Named) -> list[BarRow]:
    top = scale_of(seen)[-1]
    most = max((bar.value or 0 for bar in seen.times), default=0)
    daily = seen.part.day is None
    return [
        BarRow(
            bar.group,
            named.time(bar.group, whole_event=daily),
            say_count(bar.value, named.language),
            "",
            (bar.value or 0) / top,
            (bar.value or 0) / top,
            -1 if bar.beside is None else bar.beside / top,
            bar.value is not None and bar.value == most > 0,
        )
        for bar in seen.times
    ]


def tried_rows(seen: Overview, named: Named) -> list[BarRow]:
    most = max((bar.value or 0 for bar in seen.tried), default=0)
    rows = []
    for place, bar in enumerate(seen.tried):
        done = say_percent(bar.beside / bar.value, named.language) if bar.value and bar.beside is not None else HIDDEN
        share, whole = ((bar.beside or 0) / most, (bar.value or 0) / most) if most else (0.0, 0.0)
        rows.append(
            BarRow(bar.group, named.demo(bar.group), say_count(bar.value, named.language), done, share, max(share, whole), -1, place == 0)
        )
    return rows


def step_rows(seen: Overview, named: Named) -> list[BarRow]:
    """How far visits got, what else some came to, and the contacts at the end."""
    if not seen.steps or not seen.steps[0].value:
        return []
    most = seen.steps[0].value
    rows = [_plain(bar, say_group(bar), most, named, strong=False) for bar in seen.steps if bar.group not in BESIDE or bar.value != 0]
    return [*rows, _plain(Bar("left", seen.total.leads), say_group(Bar("left", None)), most, named, strong=True)]


def exhibitor_rows(seen: Overview, named: Named) -> list[BarRow]:
    most = max((bar.value or 0 for bar in seen.exhibitors), default=0)
    return [_plain(bar, named.exhibitor(bar.group), most, named, strong=place == 0) for place, bar in enumerate(seen.exhibitors)]


def split_rows(bars: Sequence[Bar], named: Named) -> list[BarRow]:
    """Parts of one whole, in percent; empty where some are hidden, because the others would tell them."""
    whole = sum(bar.value or 0 for bar in bars)
    if not whole or any(bar.value is None for bar in bars):
        return []
    shares = [(bar, (bar.value or 0) / whole) for bar in bars]
    return [
        BarRow(bar.group, say_group(bar), say_percent(share, named.language), "", share, share, -1, place == 0)
        for place, (bar, share) in enumerate(shares)
    ]


def _plain(bar: Bar, label: str, most: int, named: Named, *, strong: bool) -> BarRow:
    share = min((bar.value or 0) / most, 1.0) if most else 0.0
    return BarRow(bar.group, label, say_count(bar.value, named.language), "", share, share, -1, strong)
