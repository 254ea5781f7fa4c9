"""The demo that is open: what it shows, and what the visitor does with it."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.package.read import Package
from demos.runner.statistics import Figures
from demos.runner.supervisor import Phase
from demos.text import Language
from demos.values import Taught, Value
from kiosk.bridge.aloud import PlayedAloud
from kiosk.bridge.choices import Choices
from kiosk.bridge.demo_state import DemoState
from kiosk.bridge.given import Given
from kiosk.bridge.keyboard import Keyboard
from kiosk.bridge.newest import Newest
from kiosk.bridge.results import Results
from kiosk.bridge.stage import StagePicture
from kiosk.demo_run import DemoRun, Shown
from kiosk.feed import DEVICE_OF, Devices, RunState
from kiosk.loudspeaker import Loudspeaker
from models.catalogue import Catalogue
from models.errors import KnownError

log = logging.getLogger(__name__)

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_EVERY_MS = 500
"""At the figures, and whether a camera or a microphone was plugged in or out."""


@QmlElement
@QmlUncreatable("The kiosk opens demos")
class Demo(DemoState):  # type: ignore[operator]
    """At most one demo at a time. `open`, `close` and `speak` are the kiosk's; the slots are the visitor's."""

    used = Signal(str)
    """The visitor has put in something of their own choice: "camera", "microphone", "pen", "keyboard", "sample", "slider",
    "action", "background"."""
    setAside = Signal(object)
    """With the KnownError for which the demo was given up."""
    _told = Signal(int, object)

    def __init__(
        self,
        catalogue: Catalogue,
        devices: Devices,
        language: Language,
        keyboard: Keyboard,
        parent: QObject | None = None,
        loudspeaker: Loudspeaker | None = None,
    ) -> None:
        """`devices` are the camera and the microphone, as far as this kiosk has them."""
        super().__init__(language, parent)
        self._catalogue, self._devices = catalogue, devices
        self._opening = 0
        """Counts demos, so that a picture or a word of one that was left is not taken for the next one's."""
        self._run: DemoRun | None = None
        self._resting = self._was_held = False
        self._picture, self._results, self._choices = StagePicture(self), Results(self), Choices(self)
        self._given = Given(keyboard, self)
        self._aloud = PlayedAloud(loudspeaker or Loudspeaker(), self)
        self._given.made.connect(self._give)
        self._given.drawn.connect(self._draw)
        self._newest: Newest[tuple[int, Shown]] = Newest(self._show, self)
        self._told.connect(self._enter, Qt.ConnectionType.QueuedConnection)
        self._measure = QTimer(self, interval=LOOK_EVERY_MS)
        self._measure.timeout.connect(self._look)

    @property
    def run(self) -> DemoRun | None:
        """The run itself, for those who measure it."""
        return self._run

    @property
    def on_stage(self) -> Shown | None:
        """What the stage draws now, for those who measure it."""
        return self._picture.shown

    def use_devices(self, devices: Devices) -> None:
        """From the next demo on; a demo that is open keeps those that it began with."""
        self._devices = devices

    def open(self, package: Package, sample: int = 0) -> None:
        """Begin a demo on one of its samples; the one before it ends."""
        self.close()
        opening = self._opening
        self._package, self._state, self._resting = package, RunState(sample=sample), False
        self._results.begin(package.manifest, self._language)
        self._choices.offer(package, self._language)
        self._choices.sample_chosen(sample)
        self._tell_all()
        self._run = DemoRun(
            package,
            self._catalogue,
            self._devices,
            lambda shown: self._newest.put((opening, shown)),
            lambda state: self._told.emit(opening, state),
        )
        self._run.start(sample)
        self._measure.start()
        if self._results.plays:
            self._aloud.look()

    def close(self) -> None:
        """End the demo; nothing of what the visitor showed it stays on the stage."""
        self._opening += 1
        self._aloud.stop()
        self._measure.stop()
        if self._run is not None:
            self._run.stop()
        self._run, self._figures = None, Figures()
        self._picture.clear()
        self._results.forget()
        self._choices.forget_examples()
        self._given.forget()

    def rest(self) -> None:
        """Stand still and be silent with the camera off, while the visitor is on another page."""
        self._aloud.stop()
        if self._run is not None and not self._resting:
            self._resting, self._was_held = True, self._state.paused
            self._run.feed.pause(True)

    def wake(self) -> None:
        """Go on as it was before `rest`."""
        if self._run is not None and self._resting:
            self._resting = False
            self._run.feed.pause(self._was_held)

    def speak(self, language: Language) -> None:
        """Say everything in another language, now."""
        self._language = language
        self._results.speak(language)
        self._choices.speak(language)
        self._tell_all()

    def hush(self) -> None:
        """Nothing is played any more."""
        self._aloud.stop()

    def mute(self, muted: bool) -> None:
        """Whether nothing may be played."""
        self._aloud.mute(muted)

    def results_in_words(self) -> Callable[[Language], str]:
        """What is found now, as a text in any language."""
        return self._results.in_words()

    @Slot()
    def useDevice(self) -> None:
        self._aloud.stop()
        if self._run is not None:
            self._run.feed.use_device()

    @Slot(int)
    def useSample(self, at: int) -> None:
        self._aloud.stop()
        if self._run is not None:
            self._run.feed.use_sample(at)
            self.used.emit("sample")

    @Slot()
    def takePen(self) -> None:
        """The paper takes the stage, if it isn't there already."""
        if self._pen() and self._state.source != "own":
            self._given.take_paper()

    @Slot()
    def write(self) -> None:
        """The visitor's own text takes the stage."""
        self._given.write()

    @Slot(str)
    def playAloud(self, which: str) -> None:
        """Play the sound "before" or "after" aloud, or end that. A microphone is held meanwhile and until the visitor lets it run on."""
        if self._aloud.property("which") == which or (sound := self._results.sound(which)) is None:
            self._aloud.stop()
            return
        if self._run is not None and self._state.source == "device":
            self._run.feed.pause(True)
        self._aloud.play(which, sound)

    @Slot(bool)
    def pause(self, paused: bool) -> None:
        if not paused:
            self._aloud.stop()
        if self._run is not None:
            self._run.feed.pause(paused)

    @Slot(int, float)
    def setControl(self, at: int, value: float) -> None:
        """A slider's value, the place of a choice, or 0 and 1 of a switch."""
        if self._run is not None and self._run.set_control(at, value):
            self._choices.control_set(at, value)
            self.used.emit("slider")

    @Slot(int)
    def act(self, at: int) -> None:
        """Press a button of the demo."""
        if self._run is not None:
            self._run.act(at)
            self._choices.acted(at, self._picture.shown)
            self.used.emit("action")

    @Slot(int)
    def chooseBackground(self, at: int) -> None:
        """-1 leaves the picture as it is."""
        if self._run is not None:
            self._run.set_background(at if at >= 0 else None)
            self._choices.background_chosen(at)
            self.used.emit("background")

    def _show(self, news: tuple[int, Shown]) -> None:
        opening, shown = news
        if opening != self._opening:
            return
        if not (self._pen() and self._state.source == "own"):  # the pad is on the stage at once
            self._picture.show(shown)
        self._given.show(shown.given)
        try:
            self._tell(shown)
        except Exception:
            # A worker that was taken over may say what fits together and yet isn't this demo's: a label that it hasn't, a joint too few.
            log.exception("what was found can't be shown")
            if self._run is not None:
                self._run.give_up(KnownError("result-not-shown"))

    def _tell(self, shown: Shown) -> None:
        """What was found."""
        self._results.show(shown)
        if isinstance(taught := shown.values.get(Taught), Taught):
            self._choices.taught(taught)

    @Slot(object)
    def _give(self, value: Value) -> None:
        if self._run is not None:
            self._run.feed.give(value)

    @Slot()
    def _draw(self) -> None:
        self._picture.draw(self._given.paper)

    @Slot(int, object)
    def _enter(self, opening: int, state: RunState) -> None:
        if opening != self._opening:
            return
        before, self._state = self._state, state
        if (state.source, state.sample) != (before.source, before.sample):
            self._results.forget()
            self._aloud.stop()
            if before.source == "own":
                self._given.forget()
            if state.source == "own":
                self.used.emit("pen" if self._pen() else "keyboard" if self._input() == "text" else "camera")
            self._choices.sample_chosen(state.sample if state.source == "sample" else None)
        if state.source == "device" != before.source and self._package is not None:
            self.used.emit(DEVICE_OF[self._package.manifest.input])
        self.stateChanged.emit()
        if state.phase is Phase.SET_ASIDE:
            self.setAside.emit(state.problem)

    @Slot()
    def _look(self) -> None:
        if self._run is None:
            return
        self._run.feed.look()
        if (figures := self._run.figures()) != self._figures:
            self._figures = figures
            self.figuresChanged.emit()

    def _tell_all(self) -> None:
        for changed in (self.wordsChanged, self.stateChanged, self.figuresChanged):
            changed.emit()

    given = Property(Given, lambda self: self._given, constant=True)
    aloud = Property(PlayedAloud, lambda self: self._aloud, constant=True)
    picture = Property(StagePicture, lambda self: self._picture, constant=True)
    results = Property(Results, lambda self: self._results, constant=True)
    choices = Property(Choices, lambda self: self._choices, constant=True)
