"""`Styling`: how the event restyles the kiosks, tried on their own pages before anything is written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.package.read import Package
from exhibitor_admin.bridge.office import Office
from exhibitor_admin.bridge.programme.colour_names import say_colour
from exhibitor_admin.bridge.programme.pages import Pages
from exhibitor_admin.bridge.tasks import Going, Tasks
from exhibitor_admin.programme import put_picture, put_theme
from kiosk.bridge.attract import Attract
from kiosk.bridge.gallery import Gallery
from kiosk.bridge.keyboard import Keyboard
from kiosk.bridge.look import Look
from kiosk.bridge.numbers import say_number
from kiosk.bridge.room import DiskRoom
from kiosk.bridge.rows import Rows
from kiosk.bridge.search import Search
from kiosk.event.event import Event
from kiosk.event.theme import EventTheme
from kiosk.palette import LACQUER, Token, too_weak, too_weak_over_a_picture

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


@dataclass(frozen=True, slots=True)
class ColourRow:
    """One colour of the palette that is on."""

    token: str
    name: str
    colour: str
    own: bool
    """Whether it differs from the house's."""


@dataclass(frozen=True, slots=True)
class WeakRow:
    """Two colours that can't be told apart well enough."""

    said: str


@QmlElement
@QmlUncreatable("The window has one")
class Styling(QObject):  # type: ignore[operator]
    """A draft of the theme. `palette` is "lacquer" or "light"; nothing is written before `save`."""

    changed = Signal()
    pagesChanged = Signal()

    def __init__(self, office: Office, parent: QObject) -> None:
        super().__init__(parent)
        self._office, self._tasks = office, Tasks(office.explain, self)
        self._written, self._draft = EventTheme(), EventTheme()
        self._palette = "lacquer"
        self._event: Event | None = None
        self._pages: Pages | None = None
        self._look: Look | None = None
        self._colours: Rows[ColourRow] = Rows(ColourRow, self)
        self._weak: Rows[WeakRow] = Rows(WeakRow, self)

    def arrange(self, event: Event | None, packages: Sequence[Package]) -> None:
        """What the event is now, and which demos its kiosks show, in order."""
        if self._pages is not None:
            self._pages.close()
        untouched = self._draft == self._written
        self._event, self._written = event, event.theme if event else EventTheme()
        self._draft = self._written if untouched else self._draft
        self._pages = Pages(event, packages, event.programme.featured or "", self._office, self) if event else None
        self.pagesChanged.emit()
        self._wear()

    def close(self) -> None:
        if self._pages is not None:
            self._pages.close()
        self._tasks.close()

    @Slot(str)
    def choosePalette(self, palette: str) -> None:
        """Look at the dark one, or at that of high contrast."""
        self._palette = "light" if palette == "light" else "lacquer"
        self._say()

    @Slot(str, str, result=bool)
    def put(self, token: str, colour: str) -> bool:
        """Try a colour, #RRGGBB; False where it is none. The house's own is none of the event's."""
        known: Token | None = next((name for name in LACQUER if name == token), None)
        if known is None or not COLOUR.fullmatch(colour):
            return False
        house = EventTheme().palettes[self._palette][known]
        kept = {name: value for name, value in getattr(self._draft, self._palette).items() if name != known}
        own = kept if colour.upper() == house else {**kept, known: colour.upper()}
        self._draft = self._draft.model_copy(update={self._palette: own})
        self._say()
        return True

    @Slot(QUrl)
    def takeLogo(self, url: QUrl) -> None:
        """A picture that was dropped; it is copied into the event's folder, and shown once it is safe to."""
        folder, source = self._office.kiosk.event, Path(url.toLocalFile())
        self._tasks.begin(lambda _: put_picture(folder, source, "logo"), self._wear_logo)

    @Slot()
    def dropLogo(self) -> None:
        """The star again."""
        self._wear_logo(None)

    @Slot()
    def reset(self) -> None:
        """The house's own look; written like any other by `save`."""
        self._draft = EventTheme()
        self._wear()

    @Slot()
    def revert(self) -> None:
        """As it was last written."""
        self._draft = self._written
        self._wear()

    @Slot()
    def save(self) -> None:
        folder, draft = self._office.kiosk.event, self._draft

        def task(_: Going) -> EventTheme:
            return put_theme(folder, draft).theme

        self._tasks.begin(task, self._take)

    def _take(self, written: EventTheme) -> None:
        self._written = self._draft = written
        self._say()

    def _wear_logo(self, name: str | None) -> None:
        self._draft = self._draft.model_copy(update={"logo": name})
        self._wear()

    def _wear(self) -> None:
        """Prepare the pictures of the draft, and say everything anew."""
        if self._look is not None:
            self._look.deleteLater()
        self._look = Look(self._draft, self._office.kiosk.event, self._office.kiosk.copies, self)
        self._look.changed.connect(self.changed)
        self._say()

    def _say(self) -> None:
        own, palette = getattr(self._draft, self._palette), self._draft.palettes[self._palette]
        self._colours.replace([ColourRow(token, say_colour(token), palette[token], token in own) for token in LACQUER])
        self._weak.replace([WeakRow(line) for line in self._say_weak()])
        self.changed.emit()

    def _say_weak(self) -> list[str]:
        language = self._office.spoken()
        words = {
            "lacquer": translate("Styling", "%1 on %2: a contrast of %3, and %4 is needed"),
            "light": translate("Styling", "Light, %1 on %2: a contrast of %3, and %4 is needed"),
        }
        return [
            words[name]
            .replace("%1", say_colour(ink))
            .replace("%2", say_colour(ground))
            .replace("%3", say_number(found, 1, language))
            .replace("%4", say_number(least, 1, language))
            for name, palette in self._draft.palettes.items()
            for ink, ground, found, least in (*too_weak(palette), *(too_weak_over_a_picture(palette) if self._draft.background else ()))
        ]

    def _path(self, kind: str) -> str:
        return str(self._look.property(kind)) if self._look is not None else ""

    def _page(self, name: str) -> QObject | None:
        found: QObject | None = getattr(self._pages, name, None)
        return found

    palette = Property(str, lambda self: self._palette, notify=changed)
    palettes = Property(dict, lambda self: {name: dict(palette) for name, palette in self._draft.palettes.items()}, notify=changed)
    logo = Property(str, lambda self: self._path("logo"), notify=changed)
    background = Property(str, lambda self: self._path("background"), notify=changed)
    hasLogo = Property(bool, lambda self: self._draft.logo is not None, notify=changed)
    dirty = Property(bool, lambda self: self._draft != self._written, notify=changed)
    houses = Property(bool, lambda self: self._draft == EventTheme(), notify=changed)
    """Whether it is the house's own look."""
    eventName = Property(str, lambda self: self._event.name.in_(self._office.spoken()) if self._event else "", notify=pagesChanged)
    spoken = Property(str, lambda self: self._office.spoken(), notify=pagesChanged)
    ready = Property(bool, lambda self: self._pages is not None, notify=pagesChanged)
    attract = Property(Attract, lambda self: self._page("attract"), notify=pagesChanged)
    gallery = Property(Gallery, lambda self: self._page("gallery"), notify=pagesChanged)
    search = Property(Search, lambda self: self._page("search"), notify=pagesChanged)
    keyboard = Property(Keyboard, lambda self: self._page("keyboard"), notify=pagesChanged)
    room = Property(DiskRoom, lambda self: self._page("room"), notify=pagesChanged)
    colours = Property(Rows, lambda self: self._colours, constant=True)
    weak = Property(Rows, lambda self: self._weak, constant=True)
    tasks = Property(Tasks, lambda self: self._tasks, constant=True)
