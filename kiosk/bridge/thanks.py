"""What a visitor is told after leaving a contact: the receipt, what is kept, for whom and until when."""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.text import Language
from kiosk.bridge.consents import exhibitor_name, terms_for
from kiosk.bridge.contact import Kept, Sent
from kiosk.bridge.vcard import vcard
from kiosk.event.day import say_day
from kiosk.event.event import Event

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The kiosk thanks")
class Thanks(QObject):  # type: ignore[operator]
    """Knows the receipt until it is wiped, and nothing of what was typed."""

    changed = Signal()

    def __init__(self, event: Event, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._event, self._language = event, language
        self._sent: Sent | None = None

    def tell(self, sent: Sent) -> None:
        self._sent = sent
        self.changed.emit()

    def speak(self, language: Language) -> None:
        self._language = language
        self.changed.emit()

    @Slot()
    def wipe(self) -> None:
        self._sent = None
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

    def _card(self) -> str:
        record = self._event.exhibitors.get(self._sent.manifest.exhibitor.id) if self._sent else None
        return vcard(record) if record else ""

    code = Property(str, lambda self: str(self._sent.receipt) if self._sent else "", notify=changed)
    kept = Property(str, _kept, notify=changed)
    exhibitor = Property(str, lambda self: exhibitor_name(self._event, self._sent.manifest) if self._sent else "", notify=changed)
    card = Property(str, _card, notify=changed)
    """The exhibitor's vCard; empty when there is no way to reach them on record."""


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
