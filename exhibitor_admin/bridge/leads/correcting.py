"""`Correcting`: the form in which a contact is put right, as a visitor asked for it."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.text import Language
from exhibitor_admin.bridge.leads import said
from kiosk.bridge.fields import say_field, say_trouble
from kiosk.bridge.rows import Rows
from kiosk.leads.contact import FIELDS, Contact, ContactProblems, Field, check_contact

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CorrectRow:
    """One field of the form."""

    field: Field
    label: str
    text: str
    error: str


@QmlElement
@QmlUncreatable("The person has one")
class Correcting(QObject):  # type: ignore[operator]
    """Checks what was typed as the kiosk's form does."""

    changed = Signal()
    ended = Signal()
    checked = Signal(object)
    """All fields as they were typed, by their names, once none is wrong."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._typed: dict[str, str] = {}
        self._was: dict[str, str] = {}
        self._language: Language = "vi"
        self._rows: Rows[CorrectRow] = Rows(CorrectRow, self)

    def begin(self, contact: Contact, language: Language) -> None:
        """`language` is that in which it was left: numbers without a country's code are read by it."""
        self._was = asdict(contact) | {"phone": said.say_phone(contact.phone)}
        self._typed, self._language = dict(self._was), language
        self._show({})

    def end(self) -> None:
        """It was put right."""
        self.ended.emit()

    @Slot(str, str)
    def type(self, field: str, text: str) -> None:
        """What stands in a field now; its row isn't told, since the field has it already."""
        self._typed[field] = text
        self.changed.emit()

    @Slot()
    def keep(self) -> None:
        match check_contact(self._typed, self._language):
            case ContactProblems(fields):
                self._show({field: say_trouble(field, trouble) for field, trouble in fields.items()})
            case _:
                self._show({})
                self.checked.emit(dict(self._typed))

    def _show(self, errors: dict[Field, str]) -> None:
        self._rows.replace([CorrectRow(field, say_field(field), self._typed[field], errors.get(field, "")) for field in FIELDS])
        self.changed.emit()

    rows = Property(Rows, lambda self: self._rows, constant=True)
    differs = Property(bool, lambda self: self._typed != self._was, notify=changed)
