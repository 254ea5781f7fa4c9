"""`Questions`: what an exhibitor asks its visitors, in three languages, and how they will read it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.text import LANGUAGES
from exhibitor_admin.bridge.exhibitors.written import Written
from exhibitor_admin.bridge.office import Office
from exhibitor_admin.questions import PLACE, Said, choice_ids, move_question, put_question, remove_question, to_said
from kiosk.bridge.languages import OWN_NAMES
from kiosk.bridge.rows import Rows
from kiosk.event.read import BadEvent
from kiosk.event.record import MOST_CHOICES, MOST_QUESTIONS, Exhibitor, Question

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
Grid = Sequence[Sequence[str]]
"""The question, then its choices; each in all of `LANGUAGES`."""


@dataclass(frozen=True, slots=True)
class AskedRow:
    """One question."""

    id: str
    text: str
    how: str
    """How it is answered."""


@QmlElement
@QmlUncreatable("The exhibitors have one")
class Questions(QObject):  # type: ignore[operator]
    """Of the exhibitor that is chosen. While one is edited, nothing of it is written before `put`."""

    changed = Signal()
    kept = Signal()

    def __init__(self, office: Office, written: Written, parent: QObject) -> None:
        super().__init__(parent)
        self._office, self._written = office, written
        self._record: Exhibitor | None = None
        self._rows: Rows[AskedRow] = Rows(AskedRow, self)
        self._wrong: frozenset[str] = frozenset()

    def show(self, record: Exhibitor | None) -> None:
        """Whose they are."""
        self._record = record
        self._rows.replace([self._row(id, question) for id, question in record.questions.items()] if record else [])
        self.changed.emit()

    @Slot(str, result="QVariantList")
    def draft(self, id: str) -> list[list[str]]:
        """The texts of one, to be edited; of an empty id those of a new one."""
        self._wrong = frozenset()
        self.changed.emit()
        known = self._record.questions.get(id) if self._record else None
        text, choices = to_said(known) if known else ({}, [])
        filled = [[said.get(language, "") for language in LANGUAGES] for said in (text, *choices)]
        return filled + [[""] * len(LANGUAGES) for _ in range(1 + MOST_CHOICES - len(filled))]

    @Slot("QVariantList", result="QStringList")
    def reads(self, grid: Grid) -> list[str]:
        """How visitors will read it, a line for each language; those in which it says nothing yet are left out."""
        lines = []
        for at, language in enumerate(LANGUAGES):
            text, *choices = (str(said[at] or (said[1] if language == "ko" else "")).strip() for said in grid)
            offered = [choice for choice in choices if choice]
            answered = "   ".join(f"○ {choice}" for choice in offered) or translate("Questions", "(they write it in their own words)")
            lines += [f"{OWN_NAMES[language]}:  {text}   {answered}"] if text else []
        return lines

    @Slot(str, "QVariantList")
    def put(self, id: str, grid: Grid) -> None:
        """Write one; an empty id adds it at the end."""
        text, *choices = ({language: str(said[at]) for at, language in enumerate(LANGUAGES)} for said in grid)
        rows = {"text": 0, **{f"choices.{choice}": row for choice, row in self._offered(id, choices)}}
        self._wrong = frozenset()
        if not self._written.busy:
            self._do(
                lambda exhibitor: put_question(self._office.kiosk.event, exhibitor, id, text, choices),
                kept=self.kept.emit,
                wrong=lambda error: self._mark(error, rows),
            )

    @Slot(str)
    def remove(self, id: str) -> None:
        self._do(lambda exhibitor: remove_question(self._office.kiosk.event, exhibitor, id))

    @Slot(str, int)
    def move(self, id: str, by: int) -> None:
        """Ask it so many places later, or earlier."""
        self._do(lambda exhibitor: move_question(self._office.kiosk.event, exhibitor, id, by))

    def _do(
        self,
        verb: Callable[[str], Exhibitor],
        kept: Callable[[], None] | None = None,
        wrong: Callable[[BadEvent], bool] | None = None,
    ) -> None:
        if (record := self._record) is not None:
            words = translate("Exhibitors", "The questions of %1 are kept.")
            self._written.do(lambda: verb(record.id), words, record.id, kept=kept, wrong=wrong)

    def _mark(self, error: BadEvent, rows: Mapping[str, int]) -> bool:
        """The fields that can't be used; `rows` are those of the form by their keys."""
        keys = [problem.place.partition(": ")[2].rpartition(".") for problem in error.problems if problem.place.startswith(PLACE)]
        self._wrong = frozenset(f"{rows.get(key, 0)}.{language if key in rows else LANGUAGES[0]}" for key, _, language in keys)
        self.changed.emit()
        return bool(self._wrong)

    def _offered(self, id: str, choices: Sequence[Said]) -> list[tuple[str, int]]:
        known = self._record.questions.get(id) if self._record else None
        return list(zip(choice_ids(known, len(choices)), range(1, 1 + len(choices)), strict=True))

    def _row(self, id: str, question: Question) -> AskedRow:
        language = self._office.spoken()
        choices = " · ".join(choice.in_(language) for choice in question.choices.values())
        return AskedRow(id, question.text.in_(language), choices or translate("Questions", "They write it in their own words"))

    rows = Property(Rows, lambda self: self._rows, constant=True)
    places = Property("QStringList", lambda self: [row.id for row in self._rows.rows], notify=changed)  # type: ignore[arg-type]
    """Their ids in the order in which they are asked."""
    full = Property(bool, lambda self: len(self._rows.rows) >= MOST_QUESTIONS, notify=changed)
    """Whether another one would be too many."""
    languages = Property("QStringList", lambda _: [OWN_NAMES[language] for language in LANGUAGES], constant=True)  # type: ignore[arg-type]
    codes = Property("QStringList", lambda _: list(LANGUAGES), constant=True)  # type: ignore[arg-type]
    wrong = Property("QStringList", lambda self: sorted(self._wrong), notify=changed)  # type: ignore[arg-type]
    """Fields that can't be used, as `ROW.LANGUAGE`; row 0 is the question."""
