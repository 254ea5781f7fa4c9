"""A demo's page on its own, as its author sees it: what is on, and what stands in the demo's way where it can't be shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.package.read import Package
from kiosk.bridge.access import Access
from kiosk.bridge.demo import Demo
from kiosk.bridge.failed import Failed
from kiosk.bridge.how import How
from kiosk.bridge.languages import Languages
from kiosk.bridge.rows import Rows
from kiosk.trouble import Trouble
from models.errors import KnownError

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Whoever looks at a package makes it")
class Preview(QObject):  # type: ignore[operator]
    """`screen` is "blank", "demo", "how", "failed" or "troubles". Nobody can leave anything here."""

    screenChanged = Signal()

    def __init__(self, demo: Demo, how: How, failed: Failed, languages: Languages, access: Access, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._demo, self._how, self._failed, self._languages, self._access = demo, how, failed, languages, access
        self._screen = "blank"
        self._troubles: Rows[Trouble] = Rows(Trouble, self)
        demo.setAside.connect(self._give_up)
        languages.changed.connect(self._speak)
        access.changed.connect(self._mute)

    @property
    def demo(self) -> Demo:
        return self._demo

    @property
    def spoken(self) -> Languages:
        """What `languages` is, for Python."""
        return self._languages

    @property
    def on(self) -> str:
        """What `screen` is, for Python."""
        return self._screen

    def open(self, package: Package, sample: int = 0) -> None:
        """Begin a demo on one of its samples, in place of what is on."""
        try:
            self._demo.open(package, sample)
        except KnownError as problem:
            self._demo.close()
            self._give_up(problem)
        else:
            self._enter("demo")

    def tell(self, troubles: Sequence[Trouble]) -> None:
        """Show what has to be mended first."""
        self._demo.close()
        self._troubles.replace(troubles)
        self._enter("troubles")

    def close(self) -> None:
        """End the demo."""
        self._demo.close()
        self._languages.close()

    @Slot()
    def openHow(self) -> None:
        if (package := self._demo.package) is not None:
            self._demo.rest()
            self._how.tell(package, self._languages.spoken, self._demo.property("speed"))
            self._enter("how")

    @Slot()
    def tryToFail(self) -> None:
        """Begin the demo anew, on the sample in which its model is wrong."""
        if (package := self._demo.package) is not None:
            self.open(package, max(0, self._how.property("failing")))

    @Slot()
    def again(self) -> None:
        """Begin the demo anew."""
        if (package := self._demo.package) is not None:
            self.open(package)

    @Slot()
    def back(self) -> None:
        """To the demo from what tells about it; there is no gallery here."""
        if self._screen == "how":
            self._demo.wake()
            self._enter("demo")

    @Slot(object)
    def _give_up(self, problem: KnownError | None) -> None:
        if (package := self._demo.package) is not None:
            self._failed.begin(package, problem, 0)
        self._enter("failed")

    @Slot()
    def _speak(self) -> None:
        language = self._languages.spoken
        self._demo.speak(language)
        self._failed.speak(language)
        if self._screen == "how" and (package := self._demo.package) is not None:
            self._how.tell(package, language, self._demo.property("speed"))

    @Slot()
    def _mute(self) -> None:
        self._demo.mute(self._access.now.mute)

    def _enter(self, screen: str) -> None:
        self._screen = screen
        self.screenChanged.emit()

    screen = Property(str, lambda self: self._screen, notify=screenChanged)
    shownDemo = Property(Demo, lambda self: self._demo, constant=True)
    how = Property(How, lambda self: self._how, constant=True)
    failed = Property(Failed, lambda self: self._failed, constant=True)
    languages = Property(Languages, lambda self: self._languages, constant=True)
    access = Property(Access, lambda self: self._access, constant=True)
    troubles = Property(Rows, lambda self: self._troubles, constant=True)
