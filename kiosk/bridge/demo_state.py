"""How the open demo is doing: what it runs on, whether it goes on, and how fast."""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.runner.statistics import Figures
from demos.runner.supervisor import Phase
from demos.text import Language
from kiosk.bridge.demo_words import DemoWords
from kiosk.bridge.speed import say_duration, say_sound_speed, say_speed
from kiosk.feed import RunState

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

STATES = {Phase.WORKING: "working", Phase.READY: "ready", Phase.RECOVERING: "recovering", Phase.SET_ASIDE: "failed"}


@QmlElement
@QmlUncreatable("The demo says how it is doing")
class DemoState(DemoWords):  # type: ignore[operator]
    """As its session told last."""

    stateChanged = Signal()
    figuresChanged = Signal()

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(language, parent)
        self._state, self._figures = RunState(), Figures()

    def _moves(self) -> bool:
        if self._package is None:
            return False
        match self._state.source:
            case "device":
                return True
            case "own":
                return False
        return self._package.manifest.sample[self._state.sample].moves

    def _source_name(self) -> str:
        if self._state.source == "device":
            return QCoreApplication.translate("Demo", "Recorded") if self._state.recorded else self._device_name()
        if self._state.source == "own":
            return QCoreApplication.translate("Demo", "Yours")
        return self._sample_name(self._state.sample)

    def _speed(self) -> str:
        if self._input() == "sound":
            return say_sound_speed(self._figures, self._language)
        return say_speed(self._figures, self._moves(), self._language)

    def _read_time(self) -> str:
        if self._figures.work_ms is None:
            return ""
        return QCoreApplication.translate("Demo", "read in %1").replace("%1", say_duration(self._figures.work_ms, self._language))

    state = Property(str, lambda self: STATES[self._state.phase], notify=stateChanged)
    device = Property(str, lambda self: self._state.device, notify=stateChanged)
    source = Property(str, lambda self: self._state.source, notify=stateChanged)
    sourceName = Property(str, _source_name, notify=stateChanged)
    sampleName = Property(str, lambda self: self._said_sample(self._state.sample), notify=stateChanged)
    recorded = Property(bool, lambda self: self._state.recorded, notify=stateChanged)
    moves = Property(bool, _moves, notify=stateChanged)
    paused = Property(bool, lambda self: self._state.paused, notify=stateChanged)
    speed = Property(str, lambda self: self._speed(), notify=figuresChanged)
    readTime = Property(str, _read_time, notify=figuresChanged)
