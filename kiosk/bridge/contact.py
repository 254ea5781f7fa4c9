"""The contact form: what is typed and ticked, and what is still missing until it can be sent."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import UTC, datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.manifest import Manifest
from demos.text import Language
from kiosk.bridge.consents import ConsentRow, consent_rows, exhibitor_name, terms_for
from kiosk.bridge.enquiry import Enquiry
from kiosk.bridge.fields import TYPED_AS, FieldRow, field_rows, say_missing, say_title
from kiosk.bridge.form import Form
from kiosk.bridge.keyboard import Keyboard
from kiosk.bridge.posting import Posting
from kiosk.bridge.rows import Rows
from kiosk.bridge.scan import Scan
from kiosk.bridge.sending import Sending
from kiosk.bridge.sent import Sent
from kiosk.capture.source import Target
from kiosk.event.consent_text import PURPOSES
from kiosk.event.event import Event, Terms
from kiosk.leads.consent import Agreement
from kiosk.leads.contact import FIELDS, LONGEST, ContactProblems, Field

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The kiosk hands its form in")
class Contact(QObject):  # type: ignore[operator]
    """Where the exhibitor has questions, the form has a second step, and is `asking` there."""

    changed = Signal()
    sent = Signal(object)
    """A lead is safe on the disk (Sent); the form is empty again."""
    filled = Signal()
    """A card has filled the form."""

    def __init__(
        self, event: Event, sending: Sending, keyboard: Keyboard, scan: Scan, language: Language, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._event, self._keyboard, self._scan, self._language = event, keyboard, scan, language
        self._fields: Rows[FieldRow] = Rows(FieldRow, self)
        self._consents: Rows[ConsentRow] = Rows(ConsentRow, self)
        self._enquiry, self._posting = Enquiry(event, keyboard, language, self), Posting(sending, self)
        self._form = Form()
        self._focused: Field | None = None
        self._asking = False
        self._manifest: Manifest | None = None
        self._terms: Terms | None = None
        self._missing = ""
        self._posting.arrived.connect(self._empty)
        keyboard.written.connect(self._take_text)
        keyboard.nextAsked.connect(self.nextField)
        keyboard.closed.connect(self._leave_field)
        scan.read.connect(self._fill)
        self._enquiry.changed.connect(self.changed)

    def scan_with(self, camera: Target | None) -> None:
        """Another camera, from the next card on."""
        self._scan.use(camera)

    @property
    def scanning(self) -> bool:
        """Whether the camera looks for a card."""
        return self._scan.is_on

    def begin(self, manifest: Manifest) -> None:
        """An empty form about this demo, its first field in use."""
        self.wipe()
        self._manifest = manifest
        self._enquiry.begin(manifest)
        self._scan.watch()
        self._say()
        self.focusField(FIELDS[0])

    def speak(self, language: Language) -> None:
        """All texts anew; what was agreed to in another language must be agreed to again."""
        self._language = language
        self._form.untick()
        self._keyboard.speak(language)
        self._enquiry.speak(language)
        self._posting.speak()
        self._scan.speak()
        self._say()

    @Slot()
    def wipe(self) -> None:
        """Nothing that was typed or ticked stays."""
        self._posting.forget()
        self._keyboard.end()
        self._enquiry.wipe()
        self._scan.rest()
        self._form, self._focused, self._manifest, self._asking = Form(), None, None, False
        self._say()

    @Slot(str)
    def focusField(self, key: str) -> None:
        """Type into this field; what stood in the one before is checked now."""
        field = next(field for field in FIELDS if field == key)
        if field != self._focused and self._posting.is_idle:
            self._leave_field()
            self._enquiry.leave()
            self._focused, self._asking = field, False
            self._keyboard.edit(self._form.typed[field], TYPED_AS.get(field, "text"), LONGEST[field], every_word=field == "name")
            self._say()

    @Slot()
    def nextField(self) -> None:
        """On to the next field; behind the last one the keyboard is put away."""
        if self._asking:
            return
        at = FIELDS.index(self._focused) + 1 if self._focused is not None else 0
        if at < len(FIELDS):
            self.focusField(FIELDS[at])
        else:
            self._keyboard.hide()

    @Slot()
    def scanCard(self) -> None:
        """Let a card that is held to the camera fill the form."""
        if self._posting.is_idle:
            self._put_away()
            self._scan.begin()

    @Slot()
    def typeInstead(self) -> None:
        """Back to the form without a card."""
        self._scan.close()
        self.focusField(FIELDS[0])

    @Slot(str, bool)
    def setConsent(self, key: str, given: bool) -> None:
        for purpose in PURPOSES:
            if purpose == key:
                self._form.tick(purpose, given)
        self._say()

    @Slot(bool)
    def setAdult(self, value: bool) -> None:
        self._form.adult = value
        self._say()

    @Slot()
    def send(self) -> None:
        """Send the form, or go on to the questions; where something is missing, say all of it and go to the first field concerned."""
        if self._manifest is None or self._terms is None or not self._posting.is_idle:
            return
        found = self._form.check(self._language)
        if isinstance(found, ContactProblems) or not (self._form.adult and self._form.given):
            self._refuse(found.fields if isinstance(found, ContactProblems) else ())
            return
        self._put_away()
        if self._leads_on():
            self._asking = True
            self._say()
            return
        agreement = Agreement.to(self._terms, of_age=True, purposes=self._form.given, at=datetime.now(UTC))
        self._posting.post(self._manifest, found, self._enquiry.qualification(), agreement, self._enquiry.suggested())

    @Slot()
    def leaveQuestions(self) -> None:
        """Back to the fields."""
        if self._asking:
            self.focusField(FIELDS[0])

    def _refuse(self, troubled: Collection[Field]) -> None:
        self._form.ask()
        self._say()
        if first := next((field for field in FIELDS if field in troubled), None):
            self.focusField(first)

    @Slot(object)
    def _empty(self, sent: Sent) -> None:
        """What was sent doesn't stay in the form."""
        self.wipe()
        self.sent.emit(sent)

    @Slot(str)
    def _take_text(self, text: str) -> None:
        if self._focused is not None:
            self._form.typed[self._focused] = text
            self._say()

    @Slot(object)
    def _fill(self, card: Mapping[Field, str]) -> None:
        """On to the first field that still needs something."""
        self._form.fill(card)
        self._say()
        self.filled.emit()
        if first := next((field for field in FIELDS if field in self._form.troubles(self._language)), None):
            self.focusField(first)

    @Slot()
    def _leave_field(self) -> None:
        if self._focused is not None:
            self._form.leave(self._focused)
            self._focused = None
            self._say()

    def _put_away(self) -> None:
        """Nothing is typed any more."""
        self._leave_field()
        self._enquiry.leave()
        self._keyboard.end()

    def _say(self) -> None:
        form, troubles = self._form, self._form.troubles(self._language)
        self._fields.replace(field_rows(form.typed, troubles, form.judged, self._focused))
        self._missing = say_missing(troubles, adult=form.adult, agreed=bool(form.given))
        self._terms = terms_for(self._event, self._manifest, self._language) if self._manifest else None
        self._consents.replace(consent_rows(self._terms, form.given) if self._terms else [])
        self.changed.emit()

    def _leads_on(self) -> bool:
        return bool(self._enquiry.property("asks")) and not self._asking

    fields = Property(Rows, lambda self: self._fields, constant=True)
    consents = Property(Rows, lambda self: self._consents, constant=True)
    scan = Property(Scan, lambda self: self._scan, constant=True)
    scanned = Property(bool, lambda self: self._form.scanned, notify=changed)
    enquiry = Property(Enquiry, lambda self: self._enquiry, constant=True)
    asking = Property(bool, lambda self: self._asking, notify=changed)
    """Whether the exhibitor's questions are on, in place of the fields."""
    leadsOn = Property(bool, _leads_on, notify=changed)
    """Whether touching send leads to the questions first."""
    title = Property(str, lambda self: say_title(exhibitor_name(self._event, self._manifest)) if self._manifest else "", notify=changed)
    exhibitorId = Property(str, lambda self: self._manifest.exhibitor.id if self._manifest else "", notify=changed)
    notice = Property(str, lambda self: self._terms.notice.text if self._terms else "", notify=changed)
    """Who keeps what until when: shown before the first field."""
    adultText = Property(str, lambda self: self._terms.age.text if self._terms else "", notify=changed)
    adult = Property(bool, lambda self: self._form.adult, notify=changed)
    ready = Property(bool, lambda self: not self._missing, notify=changed)
    """Whether touching send would send."""
    missing = Property(str, lambda self: self._missing if self._form.asked else "", notify=changed)
    """What still stands in the way, once the visitor has asked by touching send."""
    focused = Property(str, lambda self: self._focused or "", notify=changed)
    posting = Property(Posting, lambda self: self._posting, constant=True)
