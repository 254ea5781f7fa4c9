"""Hides small groups in a column of counts with a published total, so that none can be worked out from what is shown.

Primary suppression hides every count from 1 to 4. Secondary suppression hides further ones, the smallest first, until what is hidden
is more than one group and at least 5 together: total minus shown then says no more than that.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

SMALLEST_SHOWN = 5


def is_small(count: int) -> bool:
    """A count of nobody is no group."""
    return 0 < count < SMALLEST_SHOWN


def hidden_groups(counts: Mapping[str, int], also: Collection[str] = ()) -> frozenset[str]:
    """The groups to hide, `also` among them. Counts aren't negative; groups of nobody are hidden only where no other is left."""
    hidden = {group for group, count in counts.items() if is_small(count) or (count and group in also)}
    rest = sorted((not count, count, group) for group, count in counts.items() if group not in hidden)
    for _, _, group in rest:
        if not hidden or is_vague(counts, hidden):
            break
        hidden.add(group)
    return frozenset(hidden)


def is_vague(counts: Mapping[str, int], hidden: Collection[str]) -> bool:
    """Whether the sum of the hidden groups, which total minus shown tells, says nothing about a small one."""
    return len(hidden) > 1 and sum(counts[group] for group in hidden) >= SMALLEST_SHOWN


def may_show_total(counts: Mapping[str, int], hidden: Collection[str]) -> bool:
    return not is_small(sum(counts.values())) and (not hidden or is_vague(counts, hidden))
