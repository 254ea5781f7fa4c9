"""One visitor as the organiser sees them: a lead, or several that were found to be of the same person."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar
from uuid import UUID

from exhibitor_admin.leads.unseal import OpenLead
from kiosk.leads.contact import FIELDS, Contact
from kiosk.leads.qualification import Answer, Heat

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Person:
    """Newer leads say what is true now; nothing that an older one says is lost."""

    leads: tuple[OpenLead, ...]
    """At least one, oldest first."""

    @property
    def id(self) -> UUID:
        """That of the oldest lead."""
        return self.leads[0].facts.id

    @property
    def newest(self) -> OpenLead:
        return self.leads[-1]

    @property
    def contact(self) -> Contact:
        """Of each field the newest value that isn't empty."""
        if len(self.leads) == 1:
            return self.newest.contact
        return Contact(
            **{field: next((value for lead in reversed(self.leads) if (value := getattr(lead.contact, field))), "") for field in FIELDS}
        )

    @property
    def phones(self) -> tuple[str, ...]:
        """All that differ, newest first; so are the addresses."""
        return tuple(self._newest_first(lambda lead: lead.contact.phone))

    @property
    def emails(self) -> tuple[str, ...]:
        return tuple(self._newest_first(lambda lead: lead.contact.email))

    @property
    def notes(self) -> tuple[str, ...]:
        """The visitor's own; newest first, as everything below."""
        return tuple(self._newest_first(lambda lead: lead.contact.note))

    @property
    def staff_notes(self) -> tuple[str, ...]:
        return tuple(self._newest_first(lambda lead: lead.qualification.staff_note))

    @property
    def heat(self) -> Heat | None:
        return next(iter(self._newest_first(lambda lead: lead.qualification.heat)), None)

    @property
    def rating(self) -> int | None:
        return next(iter(self._newest_first(lambda lead: lead.qualification.rating)), None)

    @property
    def demos(self) -> tuple[str, ...]:
        return tuple(self._newest_first(lambda lead: lead.facts.demo.id))

    @property
    def exhibitors(self) -> tuple[str, ...]:
        return tuple(self._newest_first(lambda lead: lead.facts.demo.exhibitor))

    @property
    def interests(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(interest for lead in reversed(self.leads) for interest in lead.qualification.interests))

    @property
    def answers(self) -> tuple[Answer, ...]:
        return tuple(dict.fromkeys(answer for lead in reversed(self.leads) for answer in lead.qualification.answers))

    def _newest_first(self, value: Callable[[OpenLead], T | None]) -> Iterable[T]:
        """Each value once; none that is empty."""
        return dict.fromkeys(found for lead in reversed(self.leads) if (found := value(lead)))


def gather(leads: Iterable[OpenLead], groups: Mapping[UUID, frozenset[UUID]]) -> Iterator[Person]:
    """`leads`, oldest first, as people; `groups` says for each merged lead with which others (and itself) it was merged.

    A person comes where the newest of their leads is. Members of a group that aren't among `leads` are no part of it: who may
    see one lead of a person needn't be allowed to see the others.
    """
    waiting: dict[frozenset[UUID], list[OpenLead]] = {}
    for lead in leads:
        group = groups.get(lead.facts.id)
        if group is None:
            yield Person((lead,))
            continue
        known = waiting.setdefault(group, [])
        known.append(lead)
        if len(known) == len(group):
            yield Person(tuple(waiting.pop(group)))
    for rest in waiting.values():
        yield Person(tuple(rest))
