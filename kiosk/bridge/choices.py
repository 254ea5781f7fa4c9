"""What a visitor may choose in a demo: its samples, its controls and buttons, what stands behind."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.package.read import Package
from demos.step import teaches
from demos.text import Language
from demos.values import Image, Taught
from kiosk.bridge.actions import ActionRow, action_rows, first_lesson
from kiosk.bridge.backgrounds import BackgroundRow, background_rows
from kiosk.bridge.controls import ControlRow, control_rows
from kiosk.bridge.examples import Examples
from kiosk.bridge.rows import Rows
from kiosk.bridge.samples import SampleRow, sample_rows
from kiosk.demo_run import Shown

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Choices come from the demo")
class Choices(QObject):  # type: ignore[operator]
    """Four lists, each with what is chosen now; choosing goes through the demo."""

    backgroundChanged = Signal()
    said = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._samples: Rows[SampleRow] = Rows(SampleRow, self)
        self._controls: Rows[ControlRow] = Rows(ControlRow, self)
        self._actions: Rows[ActionRow] = Rows(ActionRow, self)
        self._backgrounds: Rows[BackgroundRow] = Rows(BackgroundRow, self)
        self._examples = Examples(self)
        self._package: Package | None = None
        self._language: Language = "vi"
        self._sample: int | None = None
        self._values: dict[int, float] = {}
        self._taught: Sequence[int] = ()
        self._background = -1

    samples = Property(Rows, lambda self: self._samples, constant=True)
    controls = Property(Rows, lambda self: self._controls, constant=True)
    actions = Property(Rows, lambda self: self._actions, constant=True)
    backgrounds = Property(Rows, lambda self: self._backgrounds, constant=True)
    examples = Property(Examples, lambda self: self._examples, constant=True)
    asItIs = Property(bool, lambda self: self._background < 0, notify=backgroundChanged)
    """Whether the picture keeps its own background."""
    lesson = Property(str, lambda self: self._lesson(), notify=said)
    many = Property(bool, lambda self: len(self._controls.rows) > 1, notify=said)
    """Whether there is more than one control."""

    def offer(self, package: Package, language: Language) -> None:
        """All that this demo has; its first background is chosen and its controls stand as the manifest says."""
        self._package, self._language = package, language
        self._values.clear()
        self.forget_examples()
        self._background = 0 if package.manifest.show.background else -1
        self._say()

    def speak(self, language: Language) -> None:
        self._language = language
        self._say()

    def sample_chosen(self, at: int | None) -> None:
        """None while the camera is on the stage."""
        self._sample = at
        self._say()

    def control_set(self, at: int, value: float) -> None:
        self._values[at] = value
        self._say()

    def acted(self, at: int, on_stage: Shown | None) -> None:
        """A button was pressed; one that teaches took what is on the stage."""
        if self._package is None or on_stage is None or not isinstance(on_stage.given, Image):
            return
        action = self._package.manifest.action[at]
        if teaches(type(self._package.manifest.called[action.step]), action.action):
            self._examples.give(action.choice, on_stage.given)

    def forget_examples(self) -> None:
        """Nothing of what the visitor showed stays."""
        self._taught = ()
        self._examples.forget()

    def taught(self, taught: Taught) -> None:
        """So many examples were shown of each kind."""
        self._examples.count(taught)
        if (counts := taught.counts.tolist()) != self._taught:
            self._taught = counts
            self._say()

    def background_chosen(self, at: int) -> None:
        """-1 for the picture as it is."""
        self._background = at
        self._say()

    def _say(self) -> None:
        if self._package is not None:
            self._samples.replace(sample_rows(self._package, self._language, self._sample))
            self._controls.replace(control_rows(self._package.manifest, self._language, self._values))
            self._actions.replace(action_rows(self._package.manifest, self._language, self._taught))
            self._backgrounds.replace(background_rows(self._package, self._language, self._background))
            self.backgroundChanged.emit()
            self.said.emit()

    def _lesson(self) -> str:
        return first_lesson(self._package.manifest, self._language, self._taught) if self._package is not None else ""
