"""What a visitor may add to a contact: what interests them, and what the exhibitor would like to know; all of it may be left out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.manifest import Manifest
from demos.text import Language
from kiosk.bridge.consents import exhibitor_name
from kiosk.bridge.keyboard import Keyboard
from kiosk.bridge.rows import Rows
from kiosk.event.event import Event
from kiosk.event.record import Exhibitor, Question
from kiosk.leads.qualification import LONGEST_ANSWER, Qualification, answer

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

MOST_SUGGESTED = 3


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """Something that can be chosen by a touch."""

    key: str
    text: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """One of the exhibitor's questions; where it is `free` the visitor writes, otherwise there are choices."""

    key: str
    text: str
    free: bool
    choices: Rows[ChoiceRow]
    value: str
    """What was written, or the id of what was chosen."""
    focused: bool


@QmlElement
@QmlUncreatable("The contact form has one")
class Enquiry(QObject):  # type: ignore[operator]
    """`begin`, `speak` and `wipe` are the contact form's; the slots are the visitor's."""

    changed = Signal()

    def __init__(self, event: Event, keyboard: Keyboard, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._event, self._keyboard, self._language = event, keyboard, language
        self._name = ""
        self._exhibitor: Exhibitor | None = None
        self._chosen: frozenset[str] = frozenset()
        self._given: dict[str, str] = {}
        self._focused = ""
        self._interests: Rows[ChoiceRow] = Rows(ChoiceRow, self)
        self._choices: dict[str, Rows[ChoiceRow]] = {}
        """By question; kept from one visitor to the next, empty between them."""
        self._questions: Rows[QuestionRow] = Rows(QuestionRow, self)
        keyboard.written.connect(self._take_text)
        keyboard.nextAsked.connect(self._put_keyboard_away)
        keyboard.closed.connect(self.leave)
        self._say()

    def begin(self, manifest: Manifest) -> None:
        """Nothing chosen, for the exhibitor of this demo."""
        self.wipe()
        self._name = exhibitor_name(self._event, manifest)
        self._exhibitor = self._event.exhibitors.get(manifest.exhibitor.id)
        for id in self._asked().keys() - self._choices.keys():
            self._choices[id] = Rows(ChoiceRow, self)
        self._say()

    def speak(self, language: Language) -> None:
        """Say everything in another language; what was chosen stays chosen."""
        self._language = language
        self._say()

    def wipe(self) -> None:
        self._exhibitor, self._name, self._focused = None, "", ""
        self._chosen, self._given = frozenset(), {}
        for choices in self._choices.values():
            choices.replace([])
        self._say()

    def qualification(self) -> Qualification:
        """As it goes into the lead, in the words on the screen."""
        answers = answer(self._exhibitor, self._given, self._language) if self._exhibitor else ()
        return Qualification(interests=self._interested(), answers=answers)

    def suggested(self) -> tuple[str, ...]:
        """Names of other exhibitors whom the visitor's interests lead to, the nearest first."""
        others = (it.name for it in self._event.suggest(self._interested()) if it != self._exhibitor)
        return tuple(others)[:MOST_SUGGESTED]

    @Slot(str)
    def toggleInterest(self, key: str) -> None:
        if key in self._event.interests:
            self._chosen ^= {key}
            self._say()

    @Slot(str, str)
    def choose(self, question: str, key: str) -> None:
        """One choice of a question; touched again it is taken back."""
        if self._given.pop(question, "") != key:
            self._given[question] = key
        self.leave()
        self._keyboard.end()
        self._say()

    @Slot(str)
    def focusQuestion(self, key: str) -> None:
        """Write an answer to this question."""
        if key != self._focused:
            self._focused = key
            self._keyboard.edit(self._given.get(key, ""), "text", LONGEST_ANSWER, alone=True)
            self._say()

    @Slot()
    def leave(self) -> None:
        """No question is written into any more."""
        if self._focused:
            self._focused = ""
            self._say()

    @Slot()
    def _put_keyboard_away(self) -> None:
        if self._focused:
            self._keyboard.hide()

    @Slot(str)
    def _take_text(self, text: str) -> None:
        if self._focused:
            self._given[self._focused] = text
            self._say()

    def _interested(self) -> tuple[str, ...]:
        return tuple(id for id in self._event.interests if id in self._chosen)

    def _asked(self) -> dict[str, Question]:
        return dict(self._exhibitor.questions) if self._exhibitor else {}

    def _say(self) -> None:
        language = self._language
        self._interests.replace([ChoiceRow(id, it.name.in_(language), id in self._chosen) for id, it in self._event.interests.items()])
        self._questions.replace([self._row(id, question) for id, question in self._asked().items()])
        self.changed.emit()

    def _row(self, id: str, question: Question) -> QuestionRow:
        value, choices = self._given.get(id, ""), self._choices[id]
        choices.replace([ChoiceRow(key, words.in_(self._language), key == value) for key, words in question.choices.items()])
        return QuestionRow(
            key=id,
            text=question.text.in_(self._language),
            free=not question.choices,
            choices=choices,
            value=value,
            focused=id == self._focused,
        )

    def _say_title(self) -> str:
        return QCoreApplication.translate("Enquiry", "A few more questions from %1").replace("%1", self._name)

    interests = Property(Rows, lambda self: self._interests, constant=True)
    """The event's list; empty where it has none."""
    questions = Property(Rows, lambda self: self._questions, constant=True)
    title = Property(str, _say_title, notify=changed)
    offers = Property(bool, lambda self: bool(self._event.interests), constant=True)
    """Whether there is anything to be interested in."""
    asks = Property(bool, lambda self: bool(self._asked()), notify=changed)
    """Whether the exhibitor has questions."""
