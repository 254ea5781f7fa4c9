"""An event from what a person writes: one line for each question, as the command line and the window ask them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Literal, get_args

from exhibitor_admin.event import Answers, put_record
from exhibitor_admin.slug import slug
from kiosk.event.event import Event
from kiosk.event.read import BadEvent, read_event
from kiosk.event.record import EventRecord

Question = Literal["name", "name-en", "name-ko", "place", "place-en", "place-ko", "starts", "ends", "erase-by", "controller", "contact"]
QUESTIONS: tuple[Question, ...] = get_args(Question)
OPTIONAL = frozenset[Question]({"name-ko", "place-ko"})
BEHIND: Mapping[str, Question] = {
    "name.vi": "name",
    "name.en": "name-en",
    "name.ko": "name-ko",
    "place.vi": "place",
    "place.en": "place-en",
    "place.ko": "place-ko",
    "starts": "starts",
    "ends": "ends",
    "erase_by": "erase-by",
    "controller.name": "controller",
    "controller.contact": "contact",
}
"""The question behind each key of `event.toml`."""
DAY = re.compile(r"\s*(\d{1,2})[/.\s-]+(\d{1,2})[/.\s-]+(\d{4})\s*")
"""20/11/2026, as it is written in Vietnam."""


def event_fields(answers: Mapping[Question, str], id: str = "", languages: Sequence[str] = ("vi", "en", "ko")) -> Answers:
    """The answers as `EventRecord` wants them; without an id it is made of the English name."""
    return {
        "id": id or slug(answers["name-en"], "event"),
        "name": {"vi": answers["name"], "en": answers["name-en"], "ko": answers["name-ko"] or None},
        "place": {"vi": answers["place"], "en": answers["place-en"], "ko": answers["place-ko"] or None},
        **{key: _day(answers[BEHIND[key]]) for key in ("starts", "ends", "erase_by")},
        "languages": [language.strip() for language in languages],
        "controller": {"name": answers["controller"], "contact": answers["contact"]},
    }


def event_answers(event: EventRecord) -> dict[Question, str]:
    """What a person would have answered for an event that stands."""
    return {
        "name": event.name.vi,
        "name-en": event.name.en,
        "name-ko": event.name.ko or "",
        "place": event.place.vi,
        "place-en": event.place.en,
        "place-ko": event.place.ko or "",
        "starts": f"{event.starts:%d/%m/%Y}",
        "ends": f"{event.ends:%d/%m/%Y}",
        "erase-by": f"{event.erase_by:%d/%m/%Y}",
        "controller": event.controller.name,
        "contact": event.controller.contact,
    }


def change_event(folder: Path, answers: Mapping[Question, str], languages: Sequence[str] = (), seen: Event | None = None) -> Event:
    """Write the event in a folder anew with these answers; its id and keys stay, and without any, its languages. `seen` is how it was
    shown to whoever answered. Raises as `put_record` and `read_event`.
    """
    event = seen or read_event(folder)
    return put_record(folder, event, **event_fields(answers, event.id, languages or event.languages))


def wrong_answers(error: BadEvent) -> dict[Question | None, str]:
    """What is wrong with each answer, as pydantic says it; None stands for the whole."""
    keys = {problem.place.partition(": ")[2]: str(problem.data.get("reason", problem.code)) for problem in error.problems}
    return {BEHIND.get(key): reason for key, reason in keys.items()}


def _day(text: str) -> str:
    """As ISO 8601 writes it; what isn't a day stays as it is, and is refused."""
    found = DAY.fullmatch(text)
    return f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}" if found else text.strip()
