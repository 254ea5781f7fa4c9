"""A visitor's own card, held to the camera: what the camera sees, and what its code says for the form."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Literal

from PySide6.QtCore import Property, QCoreApplication, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.values import Image, Value
from kiosk.bridge.newest import Newest
from kiosk.bridge.stage import StagePicture
from kiosk.capture.source import Source, Target
from kiosk.leads.contact import Field
from kiosk.scan.code import find_code
from kiosk.scan.read import read_card
from models.errors import KnownError

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_EVERY_MS = 1000
"""Whether a camera was plugged in or out."""

State = Literal["off", "starting", "looking", "lost"]


@QmlElement
@QmlUncreatable("The form scans")
class Scan(QObject):  # type: ignore[operator]
    """The camera is on from `begin` to `close`, or until a card was read; no picture outlives that, and no other code is kept.

    Codes are looked for and read on the camera's own thread, which hands over the card's fields or why there are none.
    """

    changed = Signal()
    read = Signal(object)
    """A card's fields by their names (Mapping[Field, str]); the camera is off already."""
    _came = Signal(int, object)
    _lost = Signal(int)

    def __init__(self, camera: Target | None, parent: QObject | None = None) -> None:
        """`camera` is None for a kiosk without one."""
        super().__init__(parent)
        self._camera = camera
        self._source: Source | None = None
        self._present = False
        self._opening = 0
        """Counts cameras, so that a picture or a code of one that was left is not taken for the next one's."""
        self._state: State = "off"
        self._refusal = ""
        self._picture = StagePicture(self)
        self._newest: Newest[tuple[int, Image]] = Newest(self._show, self)
        self._came.connect(self._judge, Qt.ConnectionType.QueuedConnection)
        self._lost.connect(self._miss, Qt.ConnectionType.QueuedConnection)
        self._watching = QTimer(self, interval=LOOK_EVERY_MS)
        self._watching.timeout.connect(self._look)

    def use(self, camera: Target | None) -> None:
        """Another camera, from the next time on."""
        self._camera = camera

    @property
    def is_on(self) -> bool:
        """What `open` is, for Python."""
        return self._source is not None

    def watch(self) -> None:
        """Know from now on whether there is a camera."""
        self._look()
        self._watching.start()

    def begin(self) -> None:
        """Turn the camera on and look for a code; nothing where there is none."""
        self._look()
        if self._camera is None or not self._present or self._source is not None:
            return
        opening, self._refusal, self._state = self._opening, "", "starting"
        self._source = self._camera.source(partial(self._lost.emit, opening))
        self._source.start(partial(self._take, opening))
        self.changed.emit()

    def close(self) -> None:
        """Turn the camera off and forget its picture."""
        if self._source is not None:
            self._opening += 1
            self._source.stop()
            self._source, self._state, self._refusal = None, "off", ""
            self._picture.clear()
            self.changed.emit()

    def rest(self) -> None:
        """The form is left."""
        self._watching.stop()
        self.close()

    def speak(self) -> None:
        self.changed.emit()

    def _take(self, opening: int, given: Value) -> None:
        """On the camera's thread."""
        if isinstance(given, Image) and opening == self._opening:
            self._newest.put((opening, given))
            if (code := find_code(given)) is not None:
                self._came.emit(opening, _card_or_refusal(code))

    def _show(self, news: tuple[int, Image]) -> None:
        opening, image = news
        if opening == self._opening:
            self._picture.draw(image)
            self._set_state("looking")

    @Slot(int, object)
    def _judge(self, opening: int, card: Mapping[Field, str] | str) -> None:
        if opening != self._opening:
            return
        if not isinstance(card, str):
            self.close()
            self.read.emit(card)
        elif card != self._refusal:
            self._refusal = card
            self.changed.emit()

    @Slot(int)
    def _miss(self, opening: int) -> None:
        if opening == self._opening:
            self._picture.clear()
            self._set_state("lost")

    @Slot()
    def _look(self) -> None:
        present = self._camera is not None and self._camera.present()
        if present != self._present:
            self._present = present
            self.changed.emit()

    def _set_state(self, state: State) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()

    possible = Property(bool, lambda self: self._present, notify=changed)
    open = Property(bool, lambda self: self._state != "off", notify=changed)
    state = Property(str, lambda self: self._state, notify=changed)
    refused = Property(bool, lambda self: bool(self._refusal), notify=changed)
    sentence = Property(str, lambda self: _say_refusal(self._refusal) if self._refusal else _say_state(self._state), notify=changed)
    picture = Property(StagePicture, lambda self: self._picture, constant=True)


def _card_or_refusal(code: bytes) -> Mapping[Field, str] | str:
    """The fields, or the refusal's code."""
    try:
        return read_card(code)
    except KnownError as refused:
        return refused.code


def _say_state(state: State) -> str:
    match state:
        case "starting":
            return QCoreApplication.translate("Scan", "The camera is opening…")
        case "lost":
            return QCoreApplication.translate("Scan", "The camera gives no picture just now. You can type instead.")
        case _:
            return QCoreApplication.translate("Scan", "Hold the QR code of your badge or business card in the frame.")


def _say_refusal(code: str) -> str:
    match code:
        case "card-official":
            return QCoreApplication.translate(
                "Scan", "This looks like an identity card. It says more about you than anyone here needs, so nothing was read from it."
            )
        case "card-web-address":
            return QCoreApplication.translate("Scan", "This code holds a web address, and this machine opens none. Please show another.")
        case _:
            return QCoreApplication.translate("Scan", "There is no contact in this code. Please show another one, or type instead.")
