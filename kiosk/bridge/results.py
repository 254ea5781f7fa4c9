"""What the demo found in what it was given, as the screen shows it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.manifest import Manifest
from demos.show import OVERLAYS, PANELS
from demos.text import Language
from demos.values import Audio, Value
from kiosk.bridge.views.after import After
from kiosk.bridge.views.boxes import FoundBoxes
from kiosk.bridge.views.chart import Chart, OddChart
from kiosk.bridge.views.compared import Compared
from kiosk.bridge.views.counts import Counts
from kiosk.bridge.views.duel import Match
from kiosk.bridge.views.gauge import Covered, Gauge
from kiosk.bridge.views.how_many import HowMany
from kiosk.bridge.views.levels import Levels
from kiosk.bridge.views.likeliest import Best, TopK
from kiosk.bridge.views.lines import Lines
from kiosk.bridge.views.measured import Measured
from kiosk.bridge.views.notes import NoteRoll
from kiosk.bridge.views.outlook import OddMoments, Outlook
from kiosk.bridge.views.points import Points
from kiosk.bridge.views.readings import Readings
from kiosk.bridge.views.repeated import Repeated
from kiosk.bridge.views.road import OnRoad
from kiosk.bridge.views.sentence import Sentence
from kiosk.bridge.views.sizes import Sizes
from kiosk.bridge.views.tracks import Crossed, Followed
from kiosk.bridge.views.view import InWords, View
from kiosk.demo_run import Shown

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

WAITING_AFTER_MS = 100
"""Shorter than this, nobody is told that the machine is at work."""


OVERLAY_VIEWS: Mapping[str, type[View]] = {
    "boxes": FoundBoxes,
    "text-boxes": Lines,
    "points": Points,
    "before-after": After,
    "tracks": Followed,
    "lane": OnRoad,
    "forecast": Chart,
    "oddness": OddChart,
}
PANEL_VIEWS: Mapping[str, type[View]] = {
    "counts": Counts,
    "text": Lines,
    "found": HowMany,
    "top-k": TopK,
    "best": Best,
    "sizes": Sizes,
    "readings": Readings,
    "gauge": Gauge,
    "covered": Covered,
    "levels": Levels,
    "crossings": Crossed,
    "sentence": Sentence,
    "notes": NoteRoll,
    "before-after-sound": Compared,
    "forecast": Outlook,
    "oddness": OddMoments,
    "measures": Measured,
    "repetitions": Repeated,
    "duel": Match,
}
"""Those that aren't here are drawn elsewhere."""


@QmlElement
@QmlUncreatable("Results come from the demo")
class Results(QObject):  # type: ignore[operator]
    """One view for each overlay and panel that there is; those of the open demo are kept up to date."""

    waitingChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._of: Mapping[type[View], View] = {kind: kind(self) for kind in {*OVERLAY_VIEWS.values(), *PANEL_VIEWS.values()}}  # type: ignore[call-arg]
        self._views: Mapping[View, type[Value]] = {}
        self._expected: type[Value] = Value
        self._last: dict[View, Value] = {}
        self._waiting = True
        self._patience = QTimer(self, singleShot=True, interval=WAITING_AFTER_MS)
        self._patience.timeout.connect(self._wait)

    after = Property(After, lambda self: self._of[After], constant=True)
    best = Property(Best, lambda self: self._of[Best], constant=True)
    boxes = Property(FoundBoxes, lambda self: self._of[FoundBoxes], constant=True)
    chart = Property(Chart, lambda self: self._of[Chart], constant=True)
    compared = Property(Compared, lambda self: self._of[Compared], constant=True)
    counts = Property(Counts, lambda self: self._of[Counts], constant=True)
    covered = Property(Covered, lambda self: self._of[Covered], constant=True)
    crossed = Property(Crossed, lambda self: self._of[Crossed], constant=True)
    followed = Property(Followed, lambda self: self._of[Followed], constant=True)
    found = Property(HowMany, lambda self: self._of[HowMany], constant=True)
    gauge = Property(Gauge, lambda self: self._of[Gauge], constant=True)
    levels = Property(Levels, lambda self: self._of[Levels], constant=True)
    lines = Property(Lines, lambda self: self._of[Lines], constant=True)
    measured = Property(Measured, lambda self: self._of[Measured], constant=True)
    match = Property(Match, lambda self: self._of[Match], constant=True)
    notes = Property(NoteRoll, lambda self: self._of[NoteRoll], constant=True)
    oddChart = Property(OddChart, lambda self: self._of[OddChart], constant=True)
    oddMoments = Property(OddMoments, lambda self: self._of[OddMoments], constant=True)
    outlook = Property(Outlook, lambda self: self._of[Outlook], constant=True)
    points = Property(Points, lambda self: self._of[Points], constant=True)
    readings = Property(Readings, lambda self: self._of[Readings], constant=True)
    repeated = Property(Repeated, lambda self: self._of[Repeated], constant=True)
    road = Property(OnRoad, lambda self: self._of[OnRoad], constant=True)
    sentence = Property(Sentence, lambda self: self._of[Sentence], constant=True)
    sizes = Property(Sizes, lambda self: self._of[Sizes], constant=True)
    topK = Property(TopK, lambda self: self._of[TopK], constant=True)
    waiting = Property(bool, lambda self: self._waiting, notify=waitingChanged)
    """Whether what is on the stage has been looked at for a while and nothing is known of it yet."""

    def begin(self, manifest: Manifest, language: Language) -> None:
        """Another demo: nothing is known."""
        self.forget()
        self._views = dict(self._views_of(manifest))
        for view in self._views:
            view.begin(manifest, language)
        self._expected = manifest.show.values[0]
        self._set_waiting(True)

    def forget(self) -> None:
        """Another source: what was found lies on none of its pictures."""
        self._last.clear()
        for view in self._views:
            view.forget()

    def speak(self, language: Language) -> None:
        for view in self._views:
            view.speak(language)

    def show(self, shown: Shown) -> None:
        """What belongs to what comes onto the stage."""
        if self._expected not in shown.values:
            if not self._waiting and not self._patience.isActive():
                self._patience.start()
            return
        self._patience.stop()
        self._set_waiting(False)
        for view, kind in self._views.items():
            value = shown.values.get(kind)
            if value is not None and value is not self._last.get(view):
                self._last[view] = value
                view.show(shown)

    @property
    def plays(self) -> bool:
        """Whether there is sound among what the open demo finds."""
        return self._of[Compared] in self._views

    def sound(self, which: str) -> Audio | None:
        """What can be played as "before" and "after"; None before there is anything."""
        compared = self._of[Compared]
        return compared.sound(which) if isinstance(compared, Compared) else None

    def _views_of(self, manifest: Manifest) -> list[tuple[View, type[Value]]]:
        overlay, panel = manifest.show.overlay or "", manifest.show.panel
        found = [(self._of[OVERLAY_VIEWS[overlay]], OVERLAYS[overlay])] if overlay in OVERLAY_VIEWS else []
        return found + ([(self._of[PANEL_VIEWS[panel]], PANELS[panel])] if panel in PANEL_VIEWS else [])

    def in_words(self) -> InWords:
        """What is found now, as a text in any language; it stays so whatever is found later."""
        said = [view.in_words() for view in self._views]
        return lambda language: next(filter(None, (say(language) for say in reversed(said))), "")  # the panel's comes last

    @Slot()
    def _wait(self) -> None:
        self._set_waiting(True)

    def _set_waiting(self, waiting: bool) -> None:
        if waiting != self._waiting:
            self._waiting = waiting
            self.waitingChanged.emit()
