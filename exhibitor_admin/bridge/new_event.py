"""`NewEvent`: the questions that make an event, what is answered, and making it; later, changing what was answered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.text import LANGUAGES, Language
from exhibitor_admin.apart import apart
from exhibitor_admin.bridge.office import Office
from exhibitor_admin.bridge.tasks import Going, Tasks
from exhibitor_admin.event import init_event, practise_event
from exhibitor_admin.keys import SHORTEST_PASSPHRASE
from exhibitor_admin.known_events import remember_event
from exhibitor_admin.new_event import OPTIONAL, QUESTIONS, Question, change_event, event_answers, event_fields, wrong_answers
from kiosk.bridge.rows import Rows
from kiosk.event.event import Event
from kiosk.event.read import BadEvent, read_event
from models.errors import KnownError

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One question with its answer, and what is wrong with that."""

    id: Question
    label: str
    hint: str
    answer: str
    error: str


@QmlElement
@QmlUncreatable("Home has one")
class NewEvent(QObject):  # type: ignore[operator]
    """Nothing is written before everything is right. The passphrases stay in the fields: they aren't kept here."""

    changed = Signal()
    made = Signal()

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._answers: dict[Question, str] = dict.fromkeys(QUESTIONS, "")
        self._wrong: Mapping[Question | None, str] = {}
        self._standing = False
        self._seen: Event | None = None
        """The standing event as it was when its answers were shown."""
        self._languages: Sequence[Language] = LANGUAGES
        self._before: tuple[Mapping[Question, str], Sequence[Language]] | None = None
        self._tasks = Tasks(self._explain, self)
        self._questions: Rows[AnswerRow] = Rows(AnswerRow, self)
        self.speak()

    def speak(self) -> None:
        """Say everything in the window's language."""
        self._questions.replace([self._row(question) for question in QUESTIONS])
        self.changed.emit()

    def close(self) -> None:
        self._tasks.close()

    @Slot(str, str)
    def answer(self, id: str, text: str) -> None:
        """What is being typed; the row isn't told, since the field has it already."""
        for question in QUESTIONS:
            if question == id:
                self._answers[question] = text

    @Slot(str)
    def turn(self, language: str) -> None:
        """Let kiosks speak it or not; the last one stays, and the first is the one that they come back to."""
        chosen = [one for one in LANGUAGES if (one in self._languages) != (one == language)]
        self._languages = sorted(chosen, key=lambda one: one != self._languages[0]) or self._languages
        self.changed.emit()

    @Slot(bool)
    def begin(self, standing: bool) -> None:
        """Ask for a new event, where what was typed is still there, or for the `standing` one, with what it says now."""
        try:
            event = self._office.event() if standing else None
        except KnownError as error:
            self._tasks.fail(error)
            return
        if event is not None or self._standing:
            self._answers = dict.fromkeys(QUESTIONS, "") if event is None else event_answers(event)
            self._languages = LANGUAGES if event is None else event.languages
        self._standing, self._seen, self._wrong = event is not None, event, {}
        self._tasks.dismiss()
        self.speak()

    @Slot()
    def keep(self) -> None:
        """Write the standing event anew; `undo` brings back what it said. Told twice, it is written once."""
        if not self._tasks.property("busy") and self._is_whole():
            self._change(dict(self._answers), self._languages, self._seen)

    @Slot()
    def undo(self) -> None:
        if self._before is not None and not self._tasks.property("busy"):
            self._change(*self._before, seen=None)

    @Slot(str, str)
    def make(self, passphrase: str, again: str) -> None:
        """Make it, or say all that is wrong."""
        if self._tasks.property("busy") or not self._is_whole():
            return
        if passphrase != again:
            self._tasks.fail(KnownError("passphrase-differs"))
            return
        folder, language = self._office.kiosk.event, self._office.spoken()
        fields = event_fields(self._answers, languages=self._languages)

        def task(_: Going) -> None:
            apart(init_event, folder, self._office.organiser, fields, passphrase, None, language)
            remember_event(folder, self._office.organiser)

        self._tasks.begin(task, lambda _: self._done())

    @Slot()
    def practise(self) -> None:
        """The practice event, with a passphrase that everybody knows."""
        folder: Path = self._office.kiosk.event

        def task(_: Going) -> None:
            apart(practise_event, folder, self._office.organiser, date.today())
            remember_event(folder, self._office.organiser)

        self._tasks.begin(task, lambda _: self._done())

    def _is_whole(self) -> bool:
        self._wrong = {
            question: QCoreApplication.translate("NewEvent", "Still empty")
            for question, text in self._answers.items()
            if not text.strip() and question not in OPTIONAL
        }
        self.speak()
        return not self._wrong

    def _change(self, answers: Mapping[Question, str], languages: Sequence[Language], seen: Event | None) -> None:
        folder, organiser = self._office.kiosk.event, self._office.organiser

        def task(going: Going) -> Event:
            going.check()
            event = read_event(folder)
            change_event(folder, answers, languages, seen)
            remember_event(folder, organiser)
            return event

        def done(before: Event) -> None:
            self._before = (event_answers(before), before.languages) if seen else None
            self._done()

        self._tasks.begin(task, done)

    def _done(self) -> None:
        self._answers = dict.fromkeys(QUESTIONS, "")
        self.speak()
        self.made.emit()

    def _explain(self, error: KnownError) -> str:
        if isinstance(error, BadEvent):
            self._wrong = {question: _say_wrong(question, reason) for question, reason in wrong_answers(error).items()}
            self.speak()
            if None not in self._wrong:
                return QCoreApplication.translate("NewEvent", "Some answers can't be used; each says why.")
            return self._wrong[None]
        return self._office.explain(error)

    def _row(self, question: Question) -> AnswerRow:
        label, hint = _label(question)
        return AnswerRow(question, label, hint, self._answers[question], self._wrong.get(question, ""))

    standing = Property(bool, lambda self: self._standing, notify=changed)
    """Whether the event is there already."""
    languages = Property(list, lambda self: list(self._languages), notify=changed)
    """That kiosks speak, as `vi`."""
    undoable = Property(bool, lambda self: self._before is not None, notify=changed)
    questions = Property(Rows, lambda self: self._questions, constant=True)
    tasks = Property(Tasks, lambda self: self._tasks, constant=True)
    shortest = Property(int, lambda _: SHORTEST_PASSPHRASE, constant=True)


def _say_wrong(question: Question | None, reason: str) -> str:
    if question in ("starts", "ends", "erase-by"):
        return QCoreApplication.translate("NewEvent", "No day; write it as 20/11/2026")
    if question is not None:
        return QCoreApplication.translate("NewEvent", "Can't be used: too long, or with signs that can't be shown")
    if "erase_by" in reason:
        return QCoreApplication.translate("NewEvent", "The day of erasure lies before the end of the event.")
    return QCoreApplication.translate("NewEvent", "The event ends before it starts, or its English name can't be an id.")


def _label(question: Question) -> tuple[str, str]:
    """What is asked, and an example."""
    day = "20/11/2026"
    said: dict[Question, tuple[str, str]] = {
        "name": (QCoreApplication.translate("NewEvent", "Name in Vietnamese"), "Tuần lễ Số Quốc tế Việt Nam"),
        "name-en": (QCoreApplication.translate("NewEvent", "Name in English"), "Vietnam International Digital Week"),
        "name-ko": (QCoreApplication.translate("NewEvent", "Name in Korean, if you have it"), "베트남 국제 디지털 주간"),
        "place": (QCoreApplication.translate("NewEvent", "Place in Vietnamese"), "Hà Nội"),
        "place-en": (QCoreApplication.translate("NewEvent", "Place in English"), "Hanoi"),
        "place-ko": (QCoreApplication.translate("NewEvent", "Place in Korean, if you have it"), "하노이"),
        "starts": (QCoreApplication.translate("NewEvent", "First day"), day),
        "ends": (QCoreApplication.translate("NewEvent", "Last day"), day),
        "erase-by": (QCoreApplication.translate("NewEvent", "Contacts are erased by"), day),
        "controller": (QCoreApplication.translate("NewEvent", "Who answers for the data"), "Sở Khoa học và Công nghệ"),
        "contact": (QCoreApplication.translate("NewEvent", "How visitors reach them"), "024 3825 0000"),
    }
    label, example = said[question]
    return label, QCoreApplication.translate("NewEvent", "e.g. %1").replace("%1", example)
