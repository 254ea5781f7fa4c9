"""What a visitor can take home from a demo: QR codes for their own telephone, made here without any network."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.manifest import Manifest
from demos.text import Language
from kiosk.bridge.rows import Rows
from kiosk.bridge.vcard import vcard
from kiosk.event.event import Event
from kiosk.leads.contact import clean

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

MOST_BYTES = 500
"""Of a result in a code: with more, its squares would be too small on a screen of 768 lines."""


@dataclass(frozen=True, slots=True)
class CodeRow:
    """One code: what a telephone reads, and the same for the eye."""

    title: str
    content: str
    text: str
    note: str
    """What must be known about it; empty where it speaks for itself."""


@QmlElement
@QmlUncreatable("The kiosk offers what can be taken home")
class TakeHome(QObject):  # type: ignore[operator]
    """What was found is as it was when the codes were asked for; `wipe` forgets it."""

    changed = Signal()

    def __init__(self, event: Event, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._event, self._language = event, language
        self._manifest: Manifest | None = None
        self._result: Callable[[Language], str] | None = None
        self._codes: Rows[CodeRow] = Rows(CodeRow, self)

    def offer(self, manifest: Manifest, result: Callable[[Language], str]) -> None:
        """Show the codes of this demo; `result` says in words what it found."""
        self._manifest, self._result = manifest, result
        self._say()

    def wipe(self) -> None:
        self._manifest = self._result = None
        self._say()

    def speak(self, language: Language) -> None:
        self._language = language
        self._say()

    def _say(self) -> None:
        self._codes.replace(list(self._made()))
        self.changed.emit()

    def _made(self) -> Iterator[CodeRow]:
        if self._manifest is None or self._result is None:
            return
        if found := clean(self._result(self._language), lines=True):
            yield _result_code(self._manifest, found, self._language)
        if (record := self._event.exhibitors.get(self._manifest.exhibitor.id)) is not None:
            contact = record.contact
            if contact.web:
                yield CodeRow(QCoreApplication.translate("TakeHome", "Web page"), contact.web, contact.web, "")
            if card := vcard(record):
                ways = "\n".join(filter(None, (record.name, contact.phone, contact.email)))
                yield CodeRow(QCoreApplication.translate("TakeHome", "Contact card"), card, ways, "")

    codes = Property(Rows, lambda self: self._codes, constant=True)
    exhibitorId = Property(str, lambda self: self._manifest.exhibitor.id if self._manifest else "", notify=changed)
    count = Property(int, lambda self: len(self._codes.rows), notify=changed)


def _result_code(manifest: Manifest, found: str, language: Language) -> CodeRow:
    """The result under a line that says what made it, so that nobody who is sent it takes it for a person's words."""
    made = QCoreApplication.translate("TakeHome", "Made by AI; it can be wrong.")
    head = f"{manifest.text.in_(language).title} · {manifest.exhibitor.name}\n{made}\n\n"
    part = first_part(found, MOST_BYTES - len(head.encode()))
    cut = QCoreApplication.translate("TakeHome", "Too long for one code: this is the first part.")
    note = made if part == found else f"{made} {cut}"
    return CodeRow(QCoreApplication.translate("TakeHome", "The result"), head + part, part, note)


def first_part(text: str, most_bytes: int) -> str:
    """As much of a text as fits into so many bytes of UTF-8, up to the end of a word; the rest is an ellipsis."""
    if len(text.encode()) <= most_bytes:
        return text
    room = text.encode()[: most_bytes - len(" …".encode())].decode(errors="ignore")
    words = room.rsplit(maxsplit=1)
    return (words[0] if len(words) == 2 else room.rstrip()) + " …"
