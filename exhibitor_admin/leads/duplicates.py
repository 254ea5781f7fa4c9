"""Finds leads that may be of one person: the same phone, the same address, or a close name at a close organisation.

Comparing everybody with everybody would take 5·10⁹ comparisons for 100,000 leads. Names are only compared within blocks that share
the given name and the organisation's beginning, or the initials and the organisation's beginning: a slip spoils one of the two.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Literal, get_args
from uuid import UUID

from rapidfuzz import fuzz

from exhibitor_admin.leads.unseal import OpenLead

Reason = Literal["email", "phone", "name"]
REASONS: tuple[Reason, ...] = get_args(Reason)
"""Why two leads may be of one person, the surest first."""

CLOSE_NAME = 92
"""Of 100 (`fuzz.token_sort_ratio`): Khuê Nguyễn and Nguyen Khue are 100, Trần Văn Bình and Tran Van Bnih 92. So are many Ans and Anhs:
a close name is for a person to judge."""
CLOSE_ORGANISATION = 90
"""Of 100 (`fuzz.token_set_ratio`): THPT Số 2 and Trường THPT số 2 are 100. Number 2 and number 3 are 94, so numbers must be the same."""
ORGANISATION_START = 4  # characters
MOST_IN_A_BLOCK = 300
"""Larger blocks say nothing: everybody of one school, or one machine's tries."""

Pair = tuple[UUID, UUID]


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two leads (smaller id first) and what speaks for one person."""

    pair: Pair
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Traits:
    """What of a lead is compared, all but the phone (E.164) folded."""

    id: UUID
    phone: str
    email: str
    name: str
    organisation: str


def find_duplicates(leads: Iterable[OpenLead], known: Mapping[UUID, frozenset[UUID]], apart: Collection[Pair]) -> list[Likeness]:
    """All pairs that look like one person and aren't merged yet (`known`, as `Merges.groups`), nor were taken apart by somebody."""
    return find_alike(map(traits_of, leads), known, apart)


def find_alike(traits: Iterable[Traits], known: Mapping[UUID, frozenset[UUID]], apart: Collection[Pair]) -> list[Likeness]:
    """As `find_duplicates`, where nothing else of the leads is at hand."""
    keys = list(traits)
    reasons: defaultdict[Pair, set[Reason]] = defaultdict(set)
    same: tuple[Literal["email", "phone"], ...] = ("email", "phone")
    for reason in same:
        for block in _by(keys, reason):
            for pair in _pairs(block):
                reasons[pair].add(reason)
    for block in _name_blocks(keys):
        for one, other in combinations(block, 2):
            if _close(one, other):
                reasons[_pair(one, other)].add("name")
    return [
        Likeness(pair, tuple(reason for reason in REASONS if reason in reasons[pair]))
        for pair in sorted(reasons)
        if pair not in apart and pair[1] not in known.get(pair[0], ())
    ]


def fold(text: str) -> str:
    """Without marks, case and signs, so that what was typed in haste meets what was typed with care: `Nguyễn-Đức` → `nguyen duc`."""
    bare = "".join(sign for sign in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(sign))
    kept = "".join(sign if sign.isalnum() else " " for sign in unicodedata.normalize("NFC", bare).replace("đ", "d"))
    return " ".join(kept.split())


def traits_of(lead: OpenLead) -> Traits:
    contact = lead.contact
    return Traits(lead.facts.id, contact.phone, contact.email.casefold(), fold(contact.name), fold(contact.organisation))


def _by(keys: Iterable[Traits], field: Literal["phone", "email"]) -> Iterator[list[Traits]]:
    blocks: defaultdict[str, list[Traits]] = defaultdict(list)
    for key in keys:
        if value := getattr(key, field):
            blocks[value].append(key)
    return (block for block in blocks.values() if len(block) > 1)


def _name_blocks(keys: Iterable[Traits]) -> Iterator[list[Traits]]:
    blocks: defaultdict[tuple[str, str, str], list[Traits]] = defaultdict(list)
    for key in keys:
        words = key.name.split()
        if words and key.organisation:
            start = key.organisation[:ORGANISATION_START]
            blocks["given", words[-1], start].append(key)
            blocks["initials", "".join(sorted(word[0] for word in words)), start].append(key)
    return (block for block in blocks.values() if 1 < len(block) <= MOST_IN_A_BLOCK)


def _close(one: Traits, other: Traits) -> bool:
    return (
        fuzz.token_sort_ratio(one.name, other.name, score_cutoff=CLOSE_NAME) > 0
        and _numbers(one.organisation) == _numbers(other.organisation)
        and fuzz.token_set_ratio(one.organisation, other.organisation, score_cutoff=CLOSE_ORGANISATION) > 0
    )


def _numbers(text: str) -> set[str]:
    return {word for word in text.split() if word.isdigit()}


def _pairs(block: list[Traits]) -> Iterator[Pair]:
    """Of a block whose members are all alike: each with the first is enough to make them one."""
    if len(block) <= MOST_IN_A_BLOCK:
        yield from (_pair(one, other) for one, other in combinations(block, 2))
    else:
        yield from (_pair(block[0], other) for other in block[1:])


def _pair(one: Traits, other: Traits) -> Pair:
    return (one.id, other.id) if one.id < other.id else (other.id, one.id)
