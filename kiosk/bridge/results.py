"""What the demo found in the picture on the stage, as the screen shows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.file_content import Label
from demos.manifest import Manifest
from demos.show import OVERLAYS
from demos.steps.label import Label as LabelStep
from demos.text import Language
from demos.values import Boxes, TextLines, Value
from kiosk.bridge.boxes import Box, boxes_on
from kiosk.bridge.counts import Counts
from kiosk.bridge.in_words import in_words
from kiosk.bridge.lines import Lines
from kiosk.bridge.rows import Rows
from kiosk.demo_run import Shown

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

WAITING_AFTER_MS = 100
"""Shorter than this, nobody is told that the machine is at work."""


@QmlElement
@QmlUncreatable("Results come from the demo")
class Results(QObject):  # type: ignore[operator]
    """Boxes and their counts, or lines; which of them there are depends on the demo."""

    waitingChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._boxes: Rows[Box] = Rows(Box, self)
        self._counts = Counts(self)
        self._lines = Lines(self)
        self._labels: Sequence[Label] = ()
        self._language: Language = "vi"
        self._shows: type[Value] = Value
        self._last: Value | None = None
        self._waiting = True
        self._patience = QTimer(self, singleShot=True, interval=WAITING_AFTER_MS)
        self._patience.timeout.connect(self._wait)

    def _get_boxes(self) -> Rows[Box]:
        return self._boxes

    boxes = Property(Rows, _get_boxes, constant=True)

    def _get_counts(self) -> Counts:
        return self._counts

    counts = Property(Counts, _get_counts, constant=True)

    def _get_lines(self) -> Lines:
        return self._lines

    lines = Property(Lines, _get_lines, constant=True)

    def _get_waiting(self) -> bool:
        return self._waiting

    waiting = Property(bool, _get_waiting, notify=waitingChanged)
    """Whether the picture on the stage has been looked at for a while and nothing is known of it yet."""

    def begin(self, manifest: Manifest, language: Language) -> None:
        """Another demo: nothing is known."""
        self._labels = next((step.names.label for step in manifest.step if isinstance(step, LabelStep)), ())
        self._language = language
        self._shows = OVERLAYS[manifest.show.overlay]
        self.forget()
        self._set_waiting(True)

    def forget(self) -> None:
        """Another source: what was found lies on none of its pictures."""
        self._last = None
        self._boxes.replace([])
        self._counts.clear()
        self._counts.speak(self._labels, self._language)
        self._lines.read(None)

    def speak(self, language: Language) -> None:
        self._language = language
        self._counts.speak(self._labels, language)
        if isinstance(self._last, Boxes):
            self._boxes.replace(boxes_on(self._last, self._labels, language))

    def show(self, shown: Shown) -> None:
        """What belongs to the picture that comes onto the stage."""
        value = shown.values.get(self._shows)
        if value is None:
            if not self._waiting and not self._patience.isActive():
                self._patience.start()
            return
        self._patience.stop()
        self._set_waiting(False)
        if value is self._last:
            return
        self._last = value
        if isinstance(value, Boxes):
            self._boxes.replace(boxes_on(value, self._labels, self._language))
            self._counts.count(value, shown.captured)
        elif isinstance(value, TextLines):
            self._lines.read(value)

    def in_words(self) -> Callable[[Language], str]:
        """What is found now, as a text in any language; it stays so whatever is found later."""
        return partial(in_words, self._last, self._labels)

    @Slot()
    def _wait(self) -> None:
        self._set_waiting(True)

    def _set_waiting(self, waiting: bool) -> None:
        if waiting != self._waiting:
            self._waiting = waiting
            self.waitingChanged.emit()
