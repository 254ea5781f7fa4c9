"""The figures of an event by hour, demo, language, kiosk, input and how far visits got, from the kiosks' anonymous counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias, get_args

from exhibitor_admin.insight.suppress import hidden_groups, is_small, may_show_total
from kiosk.visits import BESIDE, STEPS, Count

Dimension = Literal["hour", "demo", "language", "kiosk", "input", "step"]
DIMENSIONS: tuple[Dimension, ...] = get_args(Dimension)

Measure = Literal["visits", "seconds", "opened", "completed", "taken", "scanned", "ratings", "rating", "used"]
EACH: tuple[Measure, ...] = ("visits", "seconds", "opened", "completed", "taken", "scanned", "ratings", "rating")
MEASURES: Mapping[Dimension, tuple[Measure, ...]] = {
    "hour": EACH,
    "demo": ("opened", "seconds", "completed", "taken", "scanned", "ratings", "rating"),
    "language": EACH,
    "kiosk": EACH,
    "input": ("used",),
    "step": ("visits",),
}
"""The first of each says how large a group is: where it is hidden, all else is."""

ALL = "*"
"""The group of everybody."""

Sums: TypeAlias = dict[str, Counter[str]]
"""By measure, by group."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One number."""

    dimension: Dimension
    group: str
    """An hour in UTC (`2026-11-20T03`), an id or a name, or the furthest of `kiosk.visits.STEPS` that visits got to at least, or what of
    `BESIDE` they came to; `*` for all together.
    """
    measure: Measure
    """`seconds` are spent, `rating` is the mean of `ratings` from 1 to 5, the others are how many."""
    value: int | float | None
    """None: hidden, because it would say something about fewer than 5."""


def figures(counts: Iterable[Count], event: str) -> list[Figure]:
    """All figures of one event, small groups hidden; of an event with fewer than 5 visits, everything is."""
    ours = [count for count in counts if count.event == event]
    found = [figure for dimension in GROUPS for figure in _of(dimension, _sums(ours, dimension))] + _steps(ours)
    if is_small(sum(count.value for count in ours if count.measure == "visits")):
        return [replace(figure, value=None) for figure in found]
    return found


def _steps(counts: Iterable[Count]) -> list[Figure]:
    """Each step is a part of the one before it: hidden where it is small, or lacks only a few of the last that is shown.

    What lies beside the steps is a part of the visits in which a demo was opened.
    """
    sums: Counter[str] = Counter()
    for count in counts:
        sums[count.measure] += count.value
    last = sums["visits"]
    found = [Figure("step", ALL, "visits", last)]
    for step in STEPS:
        value = sums[f"visits:{step}"]
        hidden = is_small(value) or is_small(last - value)
        last = last if hidden else value
        found.append(Figure("step", step, "visits", None if hidden else value))
    for beside in BESIDE:
        value = sums[f"visits:{beside}"]
        hidden = any(map(is_small, (value, sums["visits"] - value, sums["visits:opened"] - value)))
        found.append(Figure("step", beside, "visits", None if hidden else value))
    return found


def _sums(counts: Iterable[Count], dimension: Dimension) -> Sums:
    group = GROUPS[dimension]
    sums: Sums = {measure: Counter() for measure in (*MEASURES[dimension], "stars")}
    for count in counts:
        kind, _, detail = count.measure.partition(":")
        if kind == "input" and dimension == "input":
            sums["used"][detail] += count.value
        elif kind == "rating" and dimension != "input":
            sums["ratings"][group(count)] += count.value
            sums["stars"][group(count)] += count.value * int(detail)
        elif kind in sums and not detail and not (kind == "seconds" and (count.demo != "") != (dimension == "demo")):
            sums[kind][group(count)] += count.value
    return sums


GROUPS: Mapping[Dimension, Callable[[Count], str]] = {
    "hour": lambda count: count.hour,
    "demo": lambda count: count.demo,
    "language": lambda count: count.language,
    "kiosk": lambda count: count.kiosk,
    "input": lambda count: count.measure,
}


def _of(dimension: Dimension, sums: Sums) -> Iterator[Figure]:
    groups = sorted({group for counted in sums.values() for group in counted})
    for counted in sums.values():
        counted.update(dict.fromkeys(groups, 0))  # a group that did none of it is there too
    hidden: dict[Measure, frozenset[str]] = {}
    for measure in MEASURES[dimension]:
        hidden[measure] = _hidden(measure, sums, hidden)
    for measure in MEASURES[dimension]:
        for group in groups:
            if (value := _value(measure, sums, [group])) is not None:
                yield Figure(dimension, group, measure, None if group in hidden[measure] else value)
        if (value := _value(measure, sums, groups)) is not None:
            yield Figure(dimension, ALL, measure, value if _shows_total(measure, sums, hidden) else None)


def _hidden(measure: Measure, sums: Sums, before: Mapping[Measure, frozenset[str]]) -> frozenset[str]:
    """What is known of a group whose size is hidden, or of those few who didn't do what the others did, is hidden too."""
    sized = next(iter(before.values()), frozenset())
    match measure:
        case "seconds":
            return sized
        case "rating":
            return before["ratings"]
        case "completed" | "taken" | "scanned":
            few_others = {group for group, count in sums["opened"].items() if is_small(count - sums[measure][group])}
            return hidden_groups(sums[measure], also=sized | few_others | before["opened"])
    return hidden_groups(sums[measure], also=sized)


def _shows_total(measure: Measure, sums: Sums, hidden: Mapping[Measure, frozenset[str]]) -> bool:
    size = next(iter(hidden))
    counted: Measure = {"seconds": size, "rating": "ratings"}.get(measure, measure)
    if measure in ("completed", *BESIDE) and is_small(sums["opened"].total() - sums[measure].total()):
        return False
    return may_show_total(sums[counted], hidden[counted])


def _value(measure: Measure, sums: Sums, groups: Iterable[str]) -> int | float | None:
    """None for the mean of no ratings."""
    listed = list(groups)
    if measure != "rating":
        return sum(sums[measure][group] for group in listed)
    ratings = sum(sums["ratings"][group] for group in listed)
    return round(sum(sums["stars"][group] for group in listed) / ratings, 1) if ratings else None
