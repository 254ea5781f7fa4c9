"""What calls visitors over: the demos of this kiosk in turn, told in each language in turn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import lcm, pi, sin

from PySide6.QtCore import Property, QObject, QPointF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.manifest import Text
from demos.package.read import Package
from kiosk.bridge.languages import Languages
from kiosk.bridge.rows import Rows

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

WANDER = 1.6
"""How far what stands still is moved to each side, in u: wider than the strokes of the largest letters, so that none burns in."""
TURNS_ACROSS, TURNS_DOWN = 45, 37
"""Until it has wandered there and back; without a common divisor, so that it goes everywhere."""


@dataclass(frozen=True, slots=True)
class SlideRow:
    """One demo of the reel."""

    picture: str
    """A file's path."""


@QmlElement
@QmlUncreatable("The kiosk has one")
class Attract(QObject):  # type: ignore[operator]
    """The reel. `speak` and `rest` are the kiosk's; `turn` is called every eight seconds, while nobody is there."""

    changed = Signal()

    def __init__(self, packages: Sequence[Package], languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._slides: Rows[SlideRow] = Rows(SlideRow, self)
        self._turn = 0
        self._resting = False
        self.offer(packages)

    def offer(self, packages: Sequence[Package]) -> None:
        """These are all there are from now on."""
        self._packages = packages
        self._slides.replace([SlideRow(str(package.path(package.manifest.picture))) for package in packages])
        self.changed.emit()

    def speak(self) -> None:
        """The language has changed."""
        self.changed.emit()

    def rest(self, resting: bool) -> None:
        """Whether no demo can be tried just now."""
        self._resting = resting
        self.changed.emit()

    @Slot()
    def turn(self) -> None:
        """The next demo, in the next language; in time each demo is told in each of them."""
        self._turn += 1
        codes = self._languages.property("codes")
        rounds = self._turn // lcm(len(codes), max(1, len(self._packages)))
        self._languages.choose(codes[(self._turn + rounds) % len(codes)])
        self.changed.emit()

    def _at(self) -> int:
        return self._turn % max(1, len(self._packages))

    def _next(self) -> int:
        return (self._turn + 1) % max(1, len(self._packages))

    def _text(self) -> Text | None:
        return self._packages[self._at()].manifest.text.in_(self._languages.spoken) if self._packages else None

    def _title(self) -> str:
        text = self._text()
        return text.title if text else ""

    def _tagline(self) -> str:
        text = self._text()
        return text.tagline if text else ""

    def _invitation(self) -> str:
        return self.tr("Vietnamese AI.\nTouch and try it.") if self._packages else self.tr("Vietnamese AI.\nHere soon.")

    def _promise(self) -> str:
        if not self._packages:
            return self.tr("The demos of this event are being prepared.")
        if self._resting:
            return self.tr("Meet those who made it: leave your contact.")
        return self.tr("%n demo(s) run right on this machine, without any network.", "", len(self._packages))

    def _wander(self) -> QPointF:
        def swing(turns: int) -> float:
            return WANDER * sin(2 * pi * self._turn / turns)

        return QPointF(swing(TURNS_ACROSS), swing(TURNS_DOWN))

    slides = Property(Rows, lambda self: self._slides, constant=True)
    count = Property(int, lambda self: len(self._packages), notify=changed)
    at = Property(int, _at, notify=changed)
    """Which slide is on."""
    next = Property(int, _next, notify=changed)
    """Which one follows, so that its picture can be prepared."""
    title = Property(str, _title, notify=changed)
    tagline = Property(str, _tagline, notify=changed)
    exhibitor = Property(str, lambda self: self._packages[self._at()].manifest.exhibitor.name if self._packages else "", notify=changed)
    invitation = Property(str, _invitation, notify=changed)
    promise = Property(str, _promise, notify=changed)
    wander = Property(QPointF, _wander, notify=changed)
    """Where what stands still is to stand now, in u from its place."""
