"""`Notices`: what visitors are told and asked before they leave anything, in each language, as it will stand on the screen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.text import LANGUAGES, Language
from exhibitor_admin.bridge.office import Office
from exhibitor_admin.bridge.tasks import Going, Tasks
from exhibitor_admin.programme import put_text
from kiosk.bridge.rows import Rows
from kiosk.event.consent_text import KINDS, MUST_NAME, Kind
from kiosk.event.event import Event

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """One text in one language."""

    kind: str
    title: str
    version: str
    text: str
    """With its placeholders."""
    reads: str
    """As a visitor reads it, filled in."""
    needs: str
    """The placeholders that have to stay in it."""


@QmlElement
@QmlUncreatable("The window has one")
class Notices(QObject):  # type: ignore[operator]
    """A changed text is a new version; what visitors agreed to before stays as they read it."""

    changed = Signal()

    def __init__(self, office: Office, parent: QObject) -> None:
        super().__init__(parent)
        self._office, self._tasks = office, Tasks(office.explain, self)
        self._language: Language = "vi"
        self._event: Event | None = None
        self._rows: Rows[NoticeRow] = Rows(NoticeRow, self)

    def refresh(self) -> None:
        if not self._tasks.property("busy"):
            self._tasks.begin(lambda _: self._office.event(), self._show)

    def close(self) -> None:
        self._tasks.close()

    @Slot(str)
    def choose(self, language: str) -> None:
        """Show the texts of one of the three languages."""
        self._language = next((code for code in LANGUAGES if code == language), self._language)
        self._show(self._event)

    @Slot(str, str)
    def put(self, kind: str, text: str) -> None:
        """Write one text of the language that is on anew."""
        known: Kind | None = next((other for other in KINDS if other == kind), None)
        folder, language = self._office.kiosk.event, self._language

        def task(_: Going) -> Event | None:
            return put_text(folder, known, language, text) if known else self._event

        self._tasks.begin(task, self._show)

    def _show(self, event: Event | None) -> None:
        self._event = event
        self._rows.replace([self._row(event, kind) for kind in KINDS] if event else [])
        self.changed.emit()

    def _row(self, event: Event, kind: Kind) -> NoticeRow:
        template, language = event.texts[kind], self._language
        first = next(iter(event.exhibitors.values()), None)
        name = first.name if first else event.controller.name
        terms = event.terms(exhibitor=first.id if first else "", exhibitor_name=name, demo_title="…", language=language)
        filled = {text.kind: text.text for text in (terms.notice, terms.age, *terms.consents)}
        needs = " ".join(f"{{{name}}}" for name in sorted(MUST_NAME[kind]))
        return NoticeRow(kind, _say_kind(kind), str(template.version), template.text.in_(language), filled[kind], needs)

    language = Property(str, lambda self: self._language, notify=changed)
    texts = Property(Rows, lambda self: self._rows, constant=True)
    tasks = Property(Tasks, lambda self: self._tasks, constant=True)


def _say_kind(kind: Kind) -> str:
    return {
        "notice": QCoreApplication.translate("Notices", "Shown before the form"),
        "age-16": QCoreApplication.translate("Notices", "Being 16 or older"),
        "exhibitor-contact": QCoreApplication.translate("Notices", "The exhibitor may get in touch"),
        "organiser-news": QCoreApplication.translate("Notices", "News of the organiser"),
    }[kind]
