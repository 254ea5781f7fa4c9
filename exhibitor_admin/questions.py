"""The questions of an exhibitor to its visitors, as the organiser writes them down: added, changed, ordered, taken out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from itertools import count
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from demos.text import LANGUAGES, Language, Words
from exhibitor_admin.changing import changing
from exhibitor_admin.event import write_record
from exhibitor_admin.event_keys import exhibitor_of
from kiosk.event.read import BadEvent, read_event, to_problems
from kiosk.event.record import MOST_QUESTIONS, Exhibitor, Question
from models.errors import KnownError

Said = Mapping[Language, str]
"""One text in each language; Korean may be empty."""
Asked = Mapping[str, Question]
"""By id, in the order in which they are asked."""
PLACE = "question"
"""Stands for the file in the places of problems."""


def put_question(folder: Path, exhibitor: str, id: str, text: Said, choices: Sequence[Said]) -> Exhibitor:
    """Change the one of this id, or with an empty id add one at the end. Choices that are empty in every language are left out; a
    question without any is answered in the visitor's own words. What keeps its place among the choices keeps its id.

    Raises BadEvent with places like `question: text.en` and `question: choices.c2.vi`, KnownError `exhibitor-missing`,
    `question-missing`, `questions-full` (most), `file-unwritable`.
    """

    def put(known: Asked) -> Asked:
        if id:
            _require(known, id)
        elif len(known) >= MOST_QUESTIONS:
            raise KnownError("questions-full", most=MOST_QUESTIONS)
        ids = choice_ids(known.get(id), len(choices))
        offered = {key: _words(said) for key, said in zip(ids, choices, strict=True) if any(text.strip() for text in said.values())}
        return {**known, id or _free(known, "q"): _checked({"text": _words(text), "choices": offered})}

    return _change(folder, exhibitor, put)


def remove_question(folder: Path, exhibitor: str, id: str) -> Exhibitor:
    """What was answered to it before stays with the contacts. Raises KnownError `exhibitor-missing`, `question-missing`,
    `file-unwritable`.
    """

    def remove(known: Asked) -> Asked:
        _require(known, id)
        return {key: question for key, question in known.items() if key != id}

    return _change(folder, exhibitor, remove)


def move_question(folder: Path, exhibitor: str, id: str, by: int) -> Exhibitor:
    """Ask it so many places later, or earlier; at most as the last, or the first. Raises KnownError as `remove_question` does."""

    def move(known: Asked) -> Asked:
        _require(known, id)
        ids = list(known)
        at = ids.index(id)
        ids.insert(min(max(at + by, 0), len(ids) - 1), ids.pop(at))
        return {key: known[key] for key in ids}

    return _change(folder, exhibitor, move)


def to_said(question: Question) -> tuple[Said, list[Said]]:
    """Its text, and its choices, as `put_question` takes them."""
    both = [question.text, *question.choices.values()]
    text, *choices = [_said(words) for words in both]
    return text, choices


def _said(words: Words) -> Said:
    return {"vi": words.vi, "en": words.en, "ko": words.ko or ""}


def choice_ids(known: Question | None, number: int) -> list[str]:
    """Of so many choices: those that there are, then fresh ones."""
    ids = list(known.choices) if known else []
    while len(ids) < number:
        ids.append(_free(ids, "c"))
    return ids[:number]


def _free(taken: Collection[str], letter: str) -> str:
    return next(id for number in count(1) if (id := f"{letter}{number}") not in taken)


def _words(said: Said) -> dict[str, str]:
    return {language: text for language in LANGUAGES if (text := said.get(language, "").strip()) or language != "ko"}


def _checked(fields: Mapping[str, Any]) -> Question:
    try:
        return Question.model_validate(fields)
    except ValidationError as error:
        raise BadEvent(to_problems(PLACE, error)) from error


def _require(known: Asked, id: str) -> None:
    if id not in known:
        raise KnownError("question-missing", question=id)


def _change(folder: Path, exhibitor: str, change: Callable[[Asked], Asked]) -> Exhibitor:
    """Their order counts too, so the whole record is written."""
    with changing(folder):
        record = exhibitor_of(read_event(folder), exhibitor)
        changed = record.model_copy(update={"questions": change(record.questions)})
        return write_record(folder, changed).exhibitors[record.id]
