"""What makes a contact a lead worth following: interests, answers, and what booth staff and the visitor thought."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from demos.text import Language
from kiosk.event.record import MOST_QUESTIONS, Exhibitor
from kiosk.leads.contact import clean

Heat = Literal["cold", "warm", "hot"]
HEATS: tuple[Heat, ...] = get_args(Heat)

RATINGS = range(1, 6)
"""Stars that a visitor gives a demo."""

MOST_INTERESTS = 50
LONGEST_ANSWER = 300  # characters, after cleaning
LONGEST_NOTE = 1000  # characters, after cleaning


@dataclass(frozen=True, slots=True)
class Answer:
    """One of the exhibitor's own questions and what the visitor said, in the words that stood on the screen."""

    question: str
    """Its id in the exhibitor's record."""
    asked: str
    choice: str
    """The id of what was chosen; empty where the visitor wrote freely."""
    said: str


@dataclass(frozen=True, slots=True)
class Qualification:
    """Everything that isn't needed to reach somebody; all of it may be left out. Raises ValueError for what no form offers."""

    interests: tuple[str, ...] = ()
    """Ids from the event's list."""
    answers: tuple[Answer, ...] = ()
    heat: Heat | None = None
    """Booth staff's guess."""
    staff_note: str = ""
    rating: int | None = None
    """1 to 5, the visitor's, of the demo."""

    def __post_init__(self) -> None:
        if self.heat is not None and self.heat not in HEATS:
            raise ValueError(f"heat {self.heat!r}")
        if self.rating is not None and self.rating not in RATINGS:
            raise ValueError(f"rating {self.rating}")
        if len(self.interests) > MOST_INTERESTS or len(self.answers) > MOST_QUESTIONS or len(self.staff_note) > LONGEST_NOTE:
            raise ValueError("more than a form can hold")


UNQUALIFIED = Qualification()
"""A contact and nothing else."""


def answer(exhibitor: Exhibitor, given: Mapping[str, str], language: Language) -> tuple[Answer, ...]:
    """What the visitor gave to the exhibitor's questions, by question: the id of a choice, or free text; blanks are left out.

    Raises ValueError for a question or choice that the exhibitor doesn't have.
    """
    if strange := given.keys() - exhibitor.questions.keys():
        raise ValueError(f"no such question: {min(strange)}")
    answers = []
    for id, question in exhibitor.questions.items():
        text = clean(given.get(id, ""), lines=False)[:LONGEST_ANSWER]
        if not text:
            continue
        if question.choices and text not in question.choices:
            raise ValueError(f"question {id} has no choice {text!r}")
        said = question.choices[text].in_(language) if question.choices else text
        answers.append(Answer(id, question.text.in_(language), text if question.choices else "", said))
    return tuple(answers)
