"""Finds people who may be there more than once: the same phone, the same address, or a close name at a close organisation.

Who shares an address or a number is one case, however many they are: two thousand who typed the school's number are no two million
pairs. Comparing everybody's name with everybody's would take 5·10⁹ comparisons for 100,000 leads. Names are only compared within blocks
that share the given name and the organisation's beginning, or the initials and the organisation's beginning: a slip spoils one of the two.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import chain, combinations
from typing import Literal, get_args
from uuid import UUID

import numpy as np
from rapidfuzz import fuzz, process

from exhibitor_admin.leads.merges import join
from exhibitor_admin.leads.unseal import OpenLead

Reason = Literal["email", "phone", "name"]
REASONS: tuple[Reason, ...] = get_args(Reason)
"""Why leads may be of one person, the surest first."""

CLOSE_NAME = 92
"""Of 100 (`fuzz.token_sort_ratio`): Khuê Nguyễn and Nguyen Khue are 100, Trần Văn Bình and Tran Van Bnih 92. So are many Ans and Anhs:
a close name is for a person to judge."""
CLOSE_ORGANISATION = 90
"""Of 100 (`fuzz.token_set_ratio`): THPT Số 2 and Trường THPT số 2 are 100. Number 2 and number 3 are 94, so numbers must be the same."""
ORGANISATION_START = 4  # characters
MOST_IN_A_BLOCK = 300
"""Larger blocks of names say nothing: everybody of one school, or one machine's tries."""

CROWD = 6
"""More people than that on one number are rather an office or a school."""

Group = frozenset[UUID]
"""Leads that are known to be of one person."""


@dataclass(frozen=True, slots=True)
class Traits:
    """What of a lead is compared, all but the phone (E.164) folded."""

    id: UUID
    phone: str
    email: str
    name: str
    organisation: str


@dataclass(frozen=True, slots=True)
class Case:
    """People, each by their leads, who may all be one, and what speaks for it. The oldest lead comes first."""

    people: tuple[tuple[UUID, ...], ...]
    """At least two; whoever was merged already is one."""
    reasons: tuple[Reason, ...]
    contested: bool
    """Whether somebody said of two of them that they are two: no rule merges them."""

    @property
    def crowd(self) -> bool:
        return len(self.people) > CROWD

    @property
    def leads(self) -> tuple[UUID, ...]:
        return tuple(sorted(chain(*self.people)))


def find_duplicates(
    leads: Iterable[OpenLead], known: Mapping[UUID, Group], apart: Collection[Group], by: Collection[Reason] = REASONS
) -> list[Case]:
    """As `find_cases`."""
    return find_cases(map(traits_of, leads), known, apart, by)


def find_cases(
    traits: Iterable[Traits], known: Mapping[UUID, Group], apart: Collection[Group], by: Collection[Reason] = REASONS
) -> list[Case]:
    """Each case that somebody has to judge, the surest first: those who aren't merged yet (`known`, as `Merges.groups`), and of whom
    nobody said that they are different people (`apart`, as `Merges.taken_apart`). The work grows with the leads, not with their pairs.
    """
    keys = list(traits)
    people = _People({key.id for key in keys}, known, apart)
    reasons: defaultdict[frozenset[Group], set[Reason]] = defaultdict(set)
    same = {reason: [one for block in _by(keys, reason) for one in people.unsettled(block)] for reason in by if reason != "name"}
    cases = join(chain(*same.values()))
    for reason, sets in same.items():
        for one in sets:
            reasons[cases[next(iter(one))]].add(reason)
    for star in _stars(keys) if "name" in by else ():
        for one in people.unsettled(star):
            case = cases.get(next(iter(one)), frozenset())
            reasons[case if one <= case else one].add("name")
    found = [people.case(members, tuple(one for one in REASONS if one in why)) for members, why in reasons.items()]
    return sorted(found, key=lambda case: (case.crowd, -len(case.reasons), REASONS.index(case.reasons[0]), len(case.people), case.people))


class _People:
    """Who is who already: leads that were merged, and people that were told apart."""

    def __init__(self, leads: AbstractSet[UUID], known: Mapping[UUID, Group], apart: Collection[Group]) -> None:
        self._leads, self._known = leads, known
        self._apart: defaultdict[Group, set[int]] = defaultdict(set)
        for number, different in enumerate(apart):
            for lead in different:
                self._apart[self._person(lead)].add(number)

    def unsettled(self, alike: Iterable[UUID]) -> list[frozenset[Group]]:
        """Of leads that are alike the people who aren't told apart, directly or by way of others: no, one or several sets."""
        people = list(dict.fromkeys(map(self._person, alike)))
        judged = [person for person in people if person in self._apart]
        if not judged or len(people) > MOST_IN_A_BLOCK:
            settled = len(people) < 2 or bool(set.intersection(*(self._apart.get(person, set()) for person in people)))
            return [] if settled else [frozenset(people)]
        unjudged = [person for person in people if person not in self._apart]
        links = [pair for pair in combinations(judged, 2) if self._apart[pair[0]].isdisjoint(self._apart[pair[1]])]
        return list(set(join([*links, *((people[0], other) for other in people[1:] if unjudged)]).values()))

    def case(self, people: frozenset[Group], reasons: tuple[Reason, ...]) -> Case:
        said = [number for person in people for number in self._apart.get(person, ())]
        leads = sorted(tuple(sorted(person & self._leads)) for person in people)
        return Case(tuple(leads), reasons, len(set(said)) < len(said))

    def _person(self, lead: UUID) -> Group:
        return self._known.get(lead) or frozenset((lead,))


def fold(text: str) -> str:
    """Without marks, case and signs, so that what was typed in haste meets what was typed with care: `Nguyễn-Đức` → `nguyen duc`."""
    bare = "".join(sign for sign in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(sign))
    kept = "".join(sign if sign.isalnum() else " " for sign in unicodedata.normalize("NFC", bare).replace("đ", "d"))
    return " ".join(kept.split())


def traits_of(lead: OpenLead) -> Traits:
    contact = lead.contact
    return Traits(lead.facts.id, contact.phone, contact.email.casefold(), fold(contact.name), fold(contact.organisation))


def _by(keys: Iterable[Traits], field: Literal["phone", "email"]) -> Iterator[list[UUID]]:
    blocks: defaultdict[str, list[UUID]] = defaultdict(list)
    for key in keys:
        if value := getattr(key, field):
            blocks[value].append(key.id)
    return (block for block in blocks.values() if len(block) > 1)


@dataclass(frozen=True, slots=True)
class _Named:
    """A name at an organisation; its words in order, since people put the family's name first or last."""

    words: str
    organisation: str


def _stars(keys: Iterable[Traits]) -> Iterator[list[UUID]]:
    """Leads of a name and of all that are close to it. Chains of close names aren't followed: An is close to Anh, Anh to Vanh."""
    leads: defaultdict[_Named, list[UUID]] = defaultdict(list)
    blocks: defaultdict[tuple[str, str, str], dict[_Named, None]] = defaultdict(dict)
    for key in keys:
        words = key.name.split()
        if words and key.organisation:
            named, start = _Named(" ".join(sorted(words)), key.organisation), key.organisation[:ORGANISATION_START]
            leads[named].append(key.id)
            blocks["given", words[-1], start][named] = None
            blocks["initials", "".join(sorted(word[0] for word in words)), start][named] = None
    for named in [named for named, found in leads.items() if len(found) > MOST_IN_A_BLOCK]:
        del leads[named]
    near: defaultdict[_Named, dict[_Named, None]] = defaultdict(dict)
    for block in blocks.values():
        for one, other in _close([named for named in block if named in leads]) if 1 < len(block) <= MOST_IN_A_BLOCK else ():
            near[one][other] = near[other][one] = None
    in_stars: defaultdict[_Named, set[_Named]] = defaultdict(set)
    for named in sorted(leads, key=lambda named: -len(near[named])):
        again = len(leads[named]) > 1 and not in_stars[named]
        if again or any(in_stars[named].isdisjoint(in_stars[other]) for other in near[named]):
            star = [named, *near[named]]
            for one in star:
                in_stars[one].add(named)
            yield [lead for one in star for lead in leads[one]]


def _close(block: Sequence[_Named]) -> Iterator[tuple[_Named, _Named]]:
    words = [named.words for named in block]
    likeness = process.cdist(words, words, scorer=fuzz.ratio, score_cutoff=CLOSE_NAME, dtype=np.uint8)
    for at, other in np.argwhere(np.triu(likeness, 1)).tolist():
        if _one_organisation(block[at].organisation, block[other].organisation):
            yield block[at], block[other]


def _one_organisation(one: str, other: str) -> bool:
    return one == other or (_numbers(one) == _numbers(other) and fuzz.token_set_ratio(one, other, score_cutoff=CLOSE_ORGANISATION) > 0)


def _numbers(text: str) -> set[str]:
    return {word for word in text.split() if word.isdigit()}
