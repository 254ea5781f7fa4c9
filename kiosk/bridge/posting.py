"""A filled form on its way to the disk: whether it is there yet, or what keeps it from getting there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Literal

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.manifest import Manifest
from kiosk.bridge.fields import say_failure
from kiosk.bridge.sending import Sending
from kiosk.bridge.sent import Kept, Sent
from kiosk.leads.consent import Agreement
from kiosk.leads.contact import FIELDS, Contact
from kiosk.leads.lead import Facts
from kiosk.leads.qualification import Qualification
from kiosk.leads.receipt import Receipt

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

State = Literal["editing", "saving", "failed"]


@QmlElement
@QmlUncreatable("The form has one")
class Posting(QObject):  # type: ignore[operator]
    """`state` is "editing" while nothing is on its way, "saving" or "failed"."""

    changed = Signal()
    arrived = Signal(object)
    """The lead is safe on the disk (Sent)."""

    def __init__(self, sending: Sending, parent: QObject) -> None:
        super().__init__(parent)
        self._sending = sending
        self._tell: Callable[[Facts], Sent] | None = None
        self._state: State = "editing"
        self._failure = ""
        sending.kept.connect(self._kept)
        sending.refused.connect(self._refused)

    @property
    def is_idle(self) -> bool:
        return self._state == "editing"

    def post(
        self,
        manifest: Manifest,
        contact: Contact,
        qualification: Qualification,
        agreement: Agreement,
        suggested: tuple[str, ...],
    ) -> None:
        """A lead about this demo; `suggested` are the exhibitors that its visitor will be shown."""
        receipt = Receipt.fresh()
        self._tell = partial(Sent, receipt, manifest, _kept(contact, qualification), agreement.purposes, suggested)
        self._set_state("saving")
        self._sending.send(manifest, contact, qualification, agreement, receipt)

    def forget(self) -> None:
        """Nothing is on its way any more."""
        self._sending.forget()
        self._tell = None
        self._set_state("editing")

    def speak(self) -> None:
        """Say what went wrong in another language."""
        self.changed.emit()

    @Slot()
    def again(self) -> None:
        """Try once more to keep the lead that was refused."""
        if self._state == "failed":
            self._set_state("saving")
            self._sending.again()

    @Slot()
    def mend(self) -> None:
        """Back to the form, with everything still in it."""
        if self._state == "failed":
            self.forget()

    @Slot(int, object)
    def _kept(self, number: int, facts: Facts) -> None:
        if number == self._sending.number and self._tell is not None:
            self.arrived.emit(self._tell(facts))

    @Slot(int, str)
    def _refused(self, number: int, code: str) -> None:
        if number == self._sending.number:
            self._failure = code
            self._set_state("failed")

    def _set_state(self, state: State) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()

    state = Property(str, lambda self: self._state, notify=changed)
    failure = Property(str, lambda self: say_failure(self._failure), notify=changed)
    code = Property(str, lambda self: self._failure, notify=changed)
    """The stable name of what went wrong, for staff."""


def _kept(contact: Contact, more: Qualification) -> tuple[Kept, ...]:
    beside: dict[Kept, object] = {"interests": more.interests, "answers": more.answers}
    return *(field for field in FIELDS if getattr(contact, field)), *(name for name, value in beside.items() if value)
