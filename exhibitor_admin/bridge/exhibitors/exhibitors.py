"""`Exhibitors`: who shows something at the event, and what of it is theirs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibitor_admin.bridge.exhibitors.keys import ExhibitorKeys
from exhibitor_admin.bridge.exhibitors.questions import Questions
from exhibitor_admin.bridge.exhibitors.written import Written
from exhibitor_admin.bridge.office import Office
from exhibitor_admin.bridge.saving import DOCUMENTS
from exhibitor_admin.bridge.tasks import Tasks
from exhibitor_admin.exhibitors import FIELDS, Stand, remove_exhibitor, stands, to_lines, write_exhibitor, wrong_lines
from exhibitor_admin.leads.duplicates import fold
from exhibitor_admin.logo import keep_logo, put_logo
from kiosk.bridge.languages import OWN_NAMES
from kiosk.bridge.logos import Logos
from kiosk.bridge.rows import Rows
from kiosk.event.read import BadEvent
from kiosk.event.record import Exhibitor

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ExhibitorRow:
    """One line of the list."""

    id: str
    name: str
    tagline: str
    keyed: bool
    """Whether they can open their leads themselves."""
    demos: int
    leads: int


@QmlElement
@QmlUncreatable("The window has one")
class Exhibitors(QObject):  # type: ignore[operator]
    """`state` is `reading`, `no-event` or `ready`. One of them is chosen, whose `detail` is shown."""

    changed = Signal()
    kept = Signal()
    """What was written in a form holds, and stands in the event."""

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self._tasks = office, Tasks(office.explain, self)
        self._written = Written(office, self)
        self._questions = Questions(office, self._written, self)
        self._keys = ExhibitorKeys(office, self._written, self)
        self._rows: Rows[ExhibitorRow] = Rows(ExhibitorRow, self)
        self._stands: list[Stand] = []
        self._logos: Logos | None = None
        self._state, self._chosen, self._wanted = "reading", "", ""
        self._wrong: dict[str, str] = {}
        self._seen: Exhibitor | None = None
        """Who the form is about, as it was when it was opened."""
        self._written.happened.connect(self._see)
        self._written.failed.connect(self.refresh)

    @property
    def count(self) -> int:
        return len(self._stands)

    @Slot()
    def refresh(self) -> None:
        """Read everything anew; what is being read already may be older than what was just written."""
        self._tasks.begin(lambda _: self._read(), self._show)

    def close(self) -> None:
        self._written.close()
        self._tasks.close()

    @Slot(str)
    def search(self, text: str) -> None:
        self._wanted = text
        self._fill()

    @Slot(str)
    def choose(self, id: str) -> None:
        self._chosen = id
        self._look()

    @Slot(str)
    def begin(self, id: str) -> None:
        """A form is opened on the one of this id; on an empty one for another."""
        self._wrong, self._seen = {}, self._record(id)
        self.changed.emit()

    @Slot(str, "QVariantMap")
    def write(self, id: str, lines: Mapping[str, str]) -> None:
        """Change the one of this id; an empty one adds another. Told twice, it is written once."""
        folder, seen, said = self._office.kiosk.event, self._seen, dict(lines)
        words = QCoreApplication.translate("Exhibitors", "%1 is kept.")
        if not self._written.busy:
            self._written.do(lambda: write_exhibitor(folder, id, said, seen), words, id, kept=self.kept.emit, wrong=self._mark)

    @Slot(str)
    def remove(self, id: str) -> None:
        """Until it is undone."""
        folder = self._office.kiosk.event
        self._written.do(lambda: remove_exhibitor(folder, id), QCoreApplication.translate("Exhibitors", "%1 is taken out."), id)

    @Slot(QUrl)
    def takeLogo(self, url: QUrl) -> None:
        """A picture that was dropped or chosen: the logo of the chosen one, once it is safe to be shown."""
        folder, id, picture = self._office.kiosk.event, self._chosen, Path(url.toLocalFile())
        self._written.do(lambda: put_logo(folder, id, picture), QCoreApplication.translate("Exhibitors", "The logo of %1 is kept."), id)

    @Slot()
    def dropLogo(self) -> None:
        """Without one, until it is undone."""
        folder, record = self._office.kiosk.event, self._record(self._chosen)
        if record is not None:
            words = QCoreApplication.translate("Exhibitors", "The logo of %1 is taken away.")
            self._written.do(lambda: keep_logo(folder, record, None), words, record.id)

    def _mark(self, error: BadEvent) -> bool:
        """The fields that can't be used."""
        said = QCoreApplication.translate("Exhibitors", "Empty, too long, or not as it is written (https://…)")
        self._wrong = dict.fromkeys(wrong_lines(error), said)
        self.changed.emit()
        return bool(self._wrong)

    @Slot(object)
    def _see(self, record: Exhibitor) -> None:
        """Somebody was written down anew; what is read of them now may take a moment."""
        self._wrong, self._chosen = {}, record.id
        self._stands = [replace(one, record=record) if one.record.id == record.id else one for one in self._stands]
        self.refresh()
        self._look()

    def _record(self, id: str) -> Exhibitor | None:
        return next((one.record for one in self._stands if one.record.id == id), None)

    def _read(self) -> list[Stand] | None:
        event = self._office.event()
        return None if event is None else stands(event, self._office.kiosk, self._office.organiser)

    def _show(self, found: list[Stand] | None) -> None:
        self._state, self._stands = "no-event" if found is None else "ready", found or []
        if self._chosen not in {one.record.id for one in self._stands}:
            self._chosen = self._stands[0].record.id if self._stands else ""
        known = {one.record.id: one.record for one in self._stands}
        self._logos = Logos(known, self._office.kiosk.event, self._office.kiosk.copies, self)
        self._logos.changed.connect(self.changed)
        self._fill()
        self._look()

    def _look(self) -> None:
        """At the chosen one."""
        if self._logos is not None:
            self._logos.want(self._chosen)
        for part in (self._questions, self._keys):
            part.show(self._record(self._chosen))
        self.changed.emit()

    def _fill(self) -> None:
        wanted = fold(self._wanted)
        self._rows.replace([self._row(one) for one in self._stands if wanted in fold(one.record.name)])
        self.changed.emit()

    def _row(self, one: Stand) -> ExhibitorRow:
        record, language = one.record, self._office.spoken()
        tagline = record.tagline.in_(language) if record.tagline else ""
        return ExhibitorRow(record.id, record.name, tagline, record.public_key is not None, len(one.demos), one.leads)

    def _detail(self) -> dict[str, Any]:
        one = next((one for one in self._stands if one.record.id == self._chosen), None)
        if one is None:
            return {}
        record, language = one.record, self._office.spoken()
        return {
            **to_lines(record),
            "said": record.tagline.in_(language) if record.tagline else "",
            "id": record.id,
            "key": record.public_key or "",
            "leads": one.leads,
            "demos": [demo.title.in_(language) for demo in one.demos],
            "questions": [question.text.in_(language) for question in record.questions.values()],
            "speaks": ", ".join(OWN_NAMES[code] for code in record.languages),
            "hasLogo": record.logo is not None,
            "logo": self._logos.path(record.id) if self._logos else "",
            "keyFile": str(Path(QStandardPaths.writableLocation(DOCUMENTS)) / f"{record.id}.age"),
        }

    state = Property(str, lambda self: self._state, notify=changed)
    rows = Property(Rows, lambda self: self._rows, constant=True)
    chosen = Property(str, lambda self: self._chosen, notify=changed)
    detail = Property("QVariantMap", _detail, notify=changed)  # type: ignore[arg-type]
    """Of the chosen one: `FIELDS`, and `said`, `id`, `key`, `leads`, `demos`, `questions`, `keyFile`,
    `speaks`, `hasLogo`, `logo` (a path, once it can be shown); empty where none is."""
    fields = Property(list, lambda _: list(FIELDS), constant=True)
    wrong = Property("QVariantMap", lambda self: self._wrong, notify=changed)  # type: ignore[arg-type]
    """By field, why it can't be used."""
    written = Property(Written, lambda self: self._written, constant=True)
    keys = Property(ExhibitorKeys, lambda self: self._keys, constant=True)
    questions = Property(Questions, lambda self: self._questions, constant=True)
    tasks = Property(Tasks, lambda self: self._tasks, constant=True)
