"""The kiosk itself: which screen is on, and what happens between one screen and the next."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.package.read import Package
from kiosk.bridge.failed import UNEXPECTED
from kiosk.bridge.idle import Idle
from kiosk.bridge.parts import KioskParts, Parts
from kiosk.bridge.sent import Sent
from kiosk.bridge.visiting import Visiting
from models.errors import KnownError

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("There is one kiosk")
class Kiosk(KioskParts):  # type: ignore[operator]
    """`screen` is "attract", "gallery", "demo", "how", "take-home", "contact", "thanks" or "failed".

    The slots are what a visitor can ask for on any of them.
    """

    screenChanged = Signal()

    def __init__(
        self, packages: Mapping[str, Package], parts: Parts, idle_seconds: float, countdown_seconds: float, parent: QObject | None = None
    ) -> None:
        """`packages` are the demos on show, by their ids."""
        super().__init__(parts, parent)
        self._packages = packages
        self._screen = "attract"
        self._idle = Idle(idle_seconds, countdown_seconds, self._anything_to_lose, self)
        self._idle.over.connect(self.wipe)
        self._idle.changed.connect(self._hush)
        parts.access.changed.connect(self._mute)
        parts.staff.changed.connect(self._obey)
        parts.languages.changed.connect(self._speak)
        parts.demo.setAside.connect(self._give_up)
        parts.contact.sent.connect(self._thank)
        parts.room.changed.connect(self._let_demos_rest)
        self._let_demos_rest()
        Visiting(parts.visits, self._idle, parts.demo, parts.contact, parts.thanks, self)
        self._idle.alive.connect(parts.staff.alive)
        parts.staff.came.connect(self._make_way)
        parts.staff.went.connect(self._come_back)
        parts.staff.wipeAsked.connect(self.wipe)
        parts.staff.restartAsked.connect(self.tryAgain)
        self._obey()

    @Slot(str)
    def begin(self, language: str) -> None:
        """Somebody has come; where they touched no language, they get the one on show."""
        self._parts.languages.choose(language)
        self.home()

    @Slot(str)
    def openDemo(self, id: str) -> None:
        """Begin a demo on its first sample; where demos rest, a form about it."""
        self._parts.search.rest()
        self._parts.visits.opened(id)
        self._open(self._packages[id], 0)

    @Slot()
    def openHow(self) -> None:
        """Tell how the open demo works; it stands still meanwhile."""
        self._leave_demo()
        self._tell_how()
        self._enter("how")

    @Slot()
    def openContact(self) -> None:
        """A form about the open demo, which stands still meanwhile."""
        if (package := self._parts.demo.package) is not None:
            self._leave_demo()
            self._parts.contact.begin(package.manifest)
            self._enter("contact")

    @Slot()
    def openTakeHome(self) -> None:
        """Codes to take home from the open demo, of what it shows now; it stands still meanwhile."""
        if (package := self._parts.demo.package) is not None:
            self._parts.take_home.offer(package.manifest, self._parts.demo.results_in_words())
            self._leave_demo()
            self._enter("take-home")
            if self._parts.take_home.property("count"):
                self._parts.visits.took_home()

    @Slot()
    def tryToFail(self) -> None:
        """Begin the demo that is told about anew, on the sample in which its model is wrong."""
        if self._screen == "how" and (package := self._parts.demo.package) is not None:
            self._open(package, max(0, self._parts.how.property("failing")))

    @Slot()
    def tryAgain(self) -> None:
        """Begin the demo that failed once more."""
        if (package := self._parts.demo.package) is not None:
            self._open(package, 0)

    @Slot()
    def back(self) -> None:
        """One screen back: to the demo from what tells about it, to the gallery from anywhere else."""
        self._parts.contact.wipe()
        self._parts.take_home.wipe()
        if self._screen not in ("how", "take-home", "contact") or self._parts.demo.run is None:
            self.home()
        elif self._parts.demo.property("state") == "failed":
            self._enter("failed")
        else:
            self._parts.demo.wake()
            self._enter("demo")

    @Slot()
    def escape(self) -> None:
        """What the Escape key asks for: put away what is in the way, else one screen back; it never leads out of the kiosk."""
        if self._parts.staff.is_open:
            self._parts.staff.back()
        elif self._idle.property("counting"):
            self._idle.stay()
        elif self._parts.keyboard.property("open"):
            self._parts.keyboard.hide()
        elif self._parts.contact.scanning:
            self._parts.contact.typeInstead()
        elif self._screen == "contact" and self._parts.contact.property("asking"):
            self._parts.contact.leaveQuestions()
        elif self._screen == "gallery":
            self._parts.search.wipe()
        elif self._screen != "attract":
            self.back()

    @Slot()
    def home(self) -> None:
        """To the gallery; nothing of what was open stays."""
        self._parts.forget()
        self._enter("gallery")

    @Slot()
    def stumble(self) -> None:
        """Something happened that nobody expected: say so calmly, but not in place of what a visitor writes or must take along."""
        if self._screen not in ("gallery", "demo", "how", "take-home"):
            return
        demo = self._parts.demo
        package = demo.package if demo.run is not None else None
        self._parts.forget()
        self._parts.failed.begin(package, KnownError(UNEXPECTED), len(self._packages) - (package is not None))
        self._enter("failed")

    @Slot()
    def wipe(self) -> None:
        """The visitor has left: everything is as it was before, and nobody is counted down who comes now."""
        self._parts.staff.leave()
        self._idle.hold(False)
        if self._screen == "attract":
            return
        self._parts.forget()
        self._parts.visits.ended(self._parts.languages.spoken)
        self._parts.begin_anew()
        self._enter("attract")

    def watch(self, window: QObject) -> None:
        """Take what is done in this window for a sign that somebody is there."""
        window.installEventFilter(self._idle)

    def close(self) -> None:
        """Let the demo, the timers and the visit end."""
        self._idle.close()
        self._parts.close()

    def _open(self, package: Package, sample: int) -> None:
        self._parts.room.check()
        if self._parts.room.demos_rest:
            self._parts.demo.close()
            self._parts.contact.begin(package.manifest)
            self._enter("contact")
            return
        try:
            self._parts.demo.open(package, sample)
        except KnownError as problem:
            self._parts.demo.close()
            self._fail(package, problem)
        else:
            self._enter("demo")

    @Slot()
    def _make_way(self) -> None:
        """For staff: the page stays as it is, the open demo stands still."""
        self._parts.visits.was_staff()
        self._idle.hold(True)
        self._leave_demo()

    @Slot()
    def _come_back(self) -> None:
        self._parts.visits.was_staff()
        self._idle.hold(False)
        if self._screen == "demo":
            self._parts.demo.wake()

    def _leave_demo(self) -> None:
        if self._screen == "demo":
            self._parts.demo.rest()

    def _tell_how(self) -> None:
        if (package := self._parts.demo.package) is not None:
            self._parts.how.tell(package, self._parts.languages.spoken, self._parts.demo.property("speed"))

    @Slot(object)
    def _thank(self, sent: Sent) -> None:
        self._parts.demo.close()
        self._parts.thanks.tell(sent)
        self._enter("thanks")

    @Slot(object)
    def _give_up(self, problem: KnownError | None) -> None:
        """Where the visitor reads or writes elsewhere just now, they are told when they come back."""
        if (package := self._parts.demo.package) is not None:
            self._fail(package, problem, at_once=self._screen == "demo")

    def _fail(self, package: Package, problem: KnownError | None, at_once: bool = True) -> None:
        log.warning("%s %s was given up: %s", package.manifest.id, package.manifest.version, problem)
        self._parts.failed.begin(package, problem, len(self._packages) - 1)
        if at_once:
            self._enter("failed")

    def _enter(self, screen: str) -> None:
        if screen != self._screen:
            self._parts.visits.watching(screen == "demo")
            self._screen = screen
            self.screenChanged.emit()

    def _anything_to_lose(self) -> bool:
        return self._screen not in ("attract", "gallery")

    @Slot()
    def _let_demos_rest(self) -> None:
        for part in (self._parts.attract, self._parts.gallery):
            part.rest(self._parts.room.demos_rest)

    @Slot()
    def _hush(self) -> None:
        """Nobody seems to be there: nothing is played to an empty hall."""
        if self._idle.property("counting"):
            self._parts.demo.hush()

    @Slot()
    def _obey(self) -> None:
        """What staff mute is mute for every visitor."""
        self._parts.access.silence(self._parts.staff.property("muted"))

    @Slot()
    def _mute(self) -> None:
        self._parts.demo.mute(self._parts.access.now.mute)

    @Slot()
    def _speak(self) -> None:
        self._parts.speak(self._parts.languages.spoken)
        self._tell_how()

    screen = Property(str, lambda self: self._screen, notify=screenChanged)
    idle = Property(Idle, lambda self: self._idle, constant=True)
