"""The figures add up, and from what they show nobody works out a group of fewer than five."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibitor_admin.insight.figures import ALL, DIMENSIONS, MEASURES, Figure, figures
from exhibitor_admin.insight.suppress import hidden_groups
from kiosk.visits import Count

SMALL = range(1, 5)


def count(value: int, measure: str, demo: str = "", **changes: str) -> Count:
    fields = {"origin": "0" * 16, "event": "week", "kiosk": "k1", "hour": "2026-11-20T03", "language": "vi"} | changes
    return Count(demo=demo, measure=measure, value=value, **fields)  # type: ignore[arg-type]


def shown(found: list[Figure], dimension: str, measure: str) -> dict[str, int | float | None]:
    return {figure.group: figure.value for figure in found if (figure.dimension, figure.measure) == (dimension, measure)}


def test_sums_are_by_group_and_all_together() -> None:
    found = figures(
        [
            count(20, "visits"),
            count(30, "visits", language="en", kiosk="k2"),
            count(1200, "seconds"),
            count(600, "seconds", language="en", kiosk="k2"),
            count(12, "opened", "a"),
            count(9, "opened", "b"),
            count(300, "seconds", "a"),
            count(200, "seconds", "b"),
            count(6, "rating:5", "a"),
            count(4, "rating:2", "a"),
            count(15, "input:camera", "a"),
            count(6, "input:sample", "b"),
            count(99, "visits", event="another"),
        ],
        "week",
    )
    assert shown(found, "language", "visits") == {"vi": 20, "en": 30, ALL: 50}
    assert shown(found, "kiosk", "seconds") == {"k1": 1200, "k2": 600, ALL: 1800}
    assert shown(found, "demo", "opened") == {"a": 12, "b": 9, ALL: 21} and shown(found, "demo", "seconds") == {
        "a": 300,
        "b": 200,
        ALL: 500,
    }
    assert shown(found, "demo", "rating") == {"a": 3.8, ALL: 3.8} and shown(found, "demo", "ratings") == {"a": 10, "b": 0, ALL: 10}
    assert shown(found, "input", "used") == {"camera": 15, "sample": 6, ALL: 21}


@pytest.mark.parametrize(
    ("counts", "hidden"),
    [
        ({"a": 9, "b": 9}, set()),
        ({"a": 9, "b": 4, "c": 7}, {"b", "c"}),  # b alone would be the total less a and c
        ({"a": 9, "b": 2, "c": 2, "d": 8}, {"b", "c", "d"}),  # b and c together are still four
        ({"a": 9, "b": 2, "c": 3}, {"b", "c"}),
        ({"a": 9, "b": 0}, set()),
        ({"a": 3, "b": 1}, {"a", "b"}),
        ({}, set()),
    ],
)
def test_small_groups_are_hidden_and_so_is_what_gives_them_away(counts: dict[str, int], hidden: set[str]) -> None:
    assert hidden_groups(counts) == hidden


def test_a_few_who_did_not_do_what_the_others_did_are_a_small_group_too() -> None:
    found = figures([count(30, "opened", "a"), count(28, "completed", "a"), count(40, "opened", "b"), count(20, "completed", "b")], "week")
    assert shown(found, "demo", "completed") == {"a": None, "b": None, ALL: 48}
    alone = figures([count(30, "opened", "a"), count(28, "completed", "a")], "week")
    assert shown(alone, "demo", "completed") == {"a": None, ALL: None}


GROUP = {"kiosk": st.sampled_from(["k1", "k2", "k3"]), "hour": st.sampled_from([f"2026-11-20T0{hour}" for hour in range(4)])}
EVENTS = st.lists(
    st.tuples(
        st.sampled_from(["visits", "opened", "completed", "taken", "scanned", "rating:1", "rating:5", "input:camera", "input:sample"]),
        st.integers(1, 12),
        GROUP["kiosk"],
        GROUP["hour"],
        st.sampled_from(["vi", "en", "ko"]),
        st.sampled_from(["a", "b", "c"]),
    ),
    max_size=25,
)


@pytest.mark.parametrize(
    ("reached", "expected"),
    [
        ((50, 40, 30, 20), (40, 30, 20)),
        ((50, 47, 30, 20), (None, 30, 20)),  # three didn't open anything
        ((50, 40, 38, 37), (40, None, None)),
        ((50, 40, 38, 35), (40, None, 35)),
        ((50, 50, 3, 0), (50, None, 0)),
    ],
)
def test_a_few_who_got_no_further_are_a_small_group(reached: tuple[int, ...], expected: tuple[int | None, ...]) -> None:
    measures = ("visits", "visits:opened", "visits:used", "visits:completed")
    found = figures([count(value, measure) for value, measure in zip(reached, measures, strict=True) if value], "week")
    opened, used, completed = expected
    assert shown(found, "step", "visits") == {
        ALL: 50,
        "opened": opened,
        "used": used,
        "completed": completed,
        "taken": 0,
        "scanned": 0,
    }


@pytest.mark.parametrize(
    ("value", "expected"),
    [(12, 12), (0, 0), (3, None), (37, None), (47, None), (40, 40)],  # 37: three of those who opened a demo took nothing home
)
def test_what_some_visits_came_to_as_well_is_hidden_where_few_did_or_few_did_not(value: int, expected: int | None) -> None:
    found = figures([count(50, "visits"), count(40, "visits:opened"), *([count(value, "visits:taken")] if value else [])], "week")
    assert shown(found, "step", "visits")["taken"] == expected


def test_what_was_taken_home_and_scanned_is_told_by_demo_and_hour() -> None:
    counted = [
        count(40, "opened", "a"),
        count(30, "opened", "b"),
        count(12, "taken", "a"),
        count(9, "taken", "b"),
        count(6, "scanned", "a"),
    ]
    found = figures([count(50, "visits"), *counted], "week")
    assert shown(found, "demo", "taken") == {"a": 12, "b": 9, ALL: 21}
    assert shown(found, "hour", "scanned") == {"2026-11-20T03": 6, ALL: 6}


@given(EVENTS)
def test_nobody_works_out_a_small_group(happened: list[tuple[str, int, str, str, str, str]]) -> None:
    counts = [
        count(value, measure, "" if measure == "visits" else demo, kiosk=kiosk, hour=hour, language=language)
        for measure, value, kiosk, hour, language, demo in happened
    ]
    found = figures(counts, "week")
    for dimension in set(DIMENSIONS) - {"step"}:
        for measure in set(MEASURES[dimension]) - {"rating", "seconds"}:
            values = shown(found, dimension, measure)
            total = values.pop(ALL)
            assert not {value for value in (*values.values(), total) if value in SMALL}
            unknown = [group for group, value in values.items() if value is None]
            if total is not None and unknown:
                left = total - sum(value for value in values.values() if value is not None)
                assert len(unknown) > 1 and left >= 5
        opened, completed = shown(found, dimension, "opened"), shown(found, dimension, "completed")
        for group in opened.keys() & completed.keys():
            few = (opened[group], completed[group])
            assert None in few or few[0] - few[1] not in SMALL  # type: ignore[operator]
