"""What a visitor is told after leaving a contact: the receipt, what is kept, for whom and until when; and how they liked the demo."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.text import Language
from kiosk.bridge.consents import exhibitor_name, terms_for
from kiosk.bridge.languages import OWN_NAMES
from kiosk.bridge.rows import Rows
from kiosk.bridge.sending import Sending
from kiosk.bridge.sent import Kept, Sent
from kiosk.bridge.vcard import vcard
from kiosk.event.day import say_day
from kiosk.event.event import Event
from kiosk.event.record import Exhibitor

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

FACES = {1: "frown", 3: "meh", 5: "smile"}
"""The icon for each number of stars that can be touched."""


@dataclass(frozen=True, slots=True)
class FaceRow:
    """One answer to how it was."""

    stars: int
    icon: str
    text: str
    chosen: bool


@QmlElement
@QmlUncreatable("The kiosk thanks")
class Thanks(QObject):  # type: ignore[operator]
    """Knows the receipt and the rating until it is wiped, and nothing of what was typed."""

    changed = Signal()
    rated = Signal(str, int)
    """The demo's id, and how many of five stars; the last rating counts."""

    def __init__(self, event: Event, sending: Sending, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._event, self._sending, self._language = event, sending, language
        self._sent: Sent | None = None
        self._stars = 0
        self._faces: Rows[FaceRow] = Rows(FaceRow, self)
        self._say()

    def tell(self, sent: Sent) -> None:
        self._sent, self._stars = sent, 0
        self._say()

    def speak(self, language: Language) -> None:
        self._language = language
        self._say()

    @Slot()
    def wipe(self) -> None:
        self._sent, self._stars = None, 0
        self._say()

    @Slot(int)
    def rate(self, stars: int) -> None:
        """One touch; another one changes it."""
        if self._sent is not None and stars in FACES and stars != self._stars:
            self._stars = stars
            self._sending.rate(self._sent.facts, stars)
            self.rated.emit(self._sent.manifest.id, stars)
            self._say()

    def _say(self) -> None:
        self._faces.replace([FaceRow(stars, icon, _say_face(stars), stars == self._stars) for stars, icon in FACES.items()])
        self.changed.emit()

    def _kept(self) -> str:
        if (sent := self._sent) is None:
            return ""
        fields = ", ".join(_say_kept(what) for what in sent.kept)
        sentence = QCoreApplication.translate("Thanks", "Sealed for %2, and kept until %3 at the latest: %1.")
        words = {"%1": fields, "%2": self._receivers(sent), "%3": say_day(self._event.erase_by, self._language)}
        for place, word in words.items():
            sentence = sentence.replace(place, word)
        return sentence

    def _receivers(self, sent: Sent) -> str:
        """The organiser always: it collects every lead."""
        texts = terms_for(self._event, sent.manifest, self._language).consents
        names = [text.receiver for text in texts if text.kind in sent.purposes]
        both = dict.fromkeys((*names, self._event.controller.name))
        return QCoreApplication.translate("Thanks", " and ").join(both)

    def _suggestion(self) -> str:
        if self._sent is None or not self._sent.suggested:
            return ""
        return QCoreApplication.translate("Thanks", "Also worth a visit: %1.").replace("%1", ", ".join(self._sent.suggested))

    def _record(self) -> Exhibitor | None:
        return self._event.exhibitors.get(self._sent.manifest.exhibitor.id) if self._sent else None

    def _card(self) -> str:
        record = self._record()
        return vcard(record) if record else ""

    def _languages(self) -> str:
        record = self._record()
        if record is None or not record.languages:
            return ""
        names = ", ".join(OWN_NAMES[language] for language in record.languages)
        return QCoreApplication.translate("Thanks", "Languages: %1").replace("%1", names)

    faces = Property(Rows, lambda self: self._faces, constant=True)
    code = Property(str, lambda self: str(self._sent.receipt) if self._sent else "", notify=changed)
    kept = Property(str, _kept, notify=changed)
    suggestion = Property(str, _suggestion, notify=changed)
    """Whom else to see; empty where nobody fits."""
    exhibitor = Property(str, lambda self: exhibitor_name(self._event, self._sent.manifest) if self._sent else "", notify=changed)
    languages = Property(str, _languages, notify=changed)
    """Which languages the exhibitor speaks; empty where nobody said."""
    exhibitorId = Property(str, lambda self: self._sent.manifest.exhibitor.id if self._sent else "", notify=changed)
    card = Property(str, _card, notify=changed)
    """The exhibitor's vCard; empty when there is no way to reach them on record."""


def _say_face(stars: int) -> str:
    return {
        1: QCoreApplication.translate("Thanks", "Not great"),
        3: QCoreApplication.translate("Thanks", "All right"),
        5: QCoreApplication.translate("Thanks", "Very good"),
    }[stars]


def _say_kept(what: Kept) -> str:
    return {
        "name": QCoreApplication.translate("Thanks", "name"),
        "organisation": QCoreApplication.translate("Thanks", "organisation"),
        "role": QCoreApplication.translate("Thanks", "position"),
        "phone": QCoreApplication.translate("Thanks", "phone"),
        "email": QCoreApplication.translate("Thanks", "e-mail"),
        "note": QCoreApplication.translate("Thanks", "message"),
        "interests": QCoreApplication.translate("Thanks", "interests"),
        "answers": QCoreApplication.translate("Thanks", "answers"),
    }[what]
