"""The gallery: which demos there are, by theme and by page, one of them featured."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.package.read import Package
from demos.text import Language
from kiosk.bridge.rows import Rows
from kiosk.bridge.themes import ICONS, say_theme

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

CELLS = 6
"""Of a page where the screen says nothing else: three by two, or two by three in portrait."""
OFFERED = 3
"""Demos that are shown in the place of those that were looked for and aren't there."""
NEED_ICONS = {"camera": "camera", "microphone": "mic", "pen": "pen-line", "keyboard": "keyboard", "": "image"}


@dataclass(frozen=True, slots=True)
class CardRow:
    """One demo as the gallery shows it."""

    id: str
    title: str
    tagline: str
    exhibitor: str
    picture: str
    """A file's path."""
    needIcon: str
    need: str
    minutes: str
    featured: bool


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """One theme that can be chosen; the empty id stands for all demos."""

    id: str
    name: str
    icon: str
    count: int
    chosen: bool


@QmlElement
@QmlUncreatable("The kiosk has one gallery")
class Gallery(QObject):  # type: ignore[operator]
    """`speak`, `narrow` and `reset` are the kiosk's; the slots are the visitor's, `cells` and `features` the page's."""

    changed = Signal()
    narrowed = Signal()
    """What is shown is another part of the demos."""
    roomChanged = Signal()

    def __init__(self, packages: Sequence[Package], language: Language, featured: str, parent: QObject | None = None) -> None:
        """`featured` is a demo's id, or empty for none; it comes first."""
        super().__init__(parent)
        self._language, self._featured = language, featured
        self._packages = sorted(packages, key=lambda package: package.manifest.id != featured)
        self._theme, self._page = "", 0
        self._resting = False
        self._found: Sequence[Package] | None = None
        self._cells, self._features = CELLS, True
        self._cards: Rows[CardRow] = Rows(CardRow, self)
        self._themes: Rows[ThemeRow] = Rows(ThemeRow, self)
        self._list()

    def offer(self, packages: Sequence[Package]) -> None:
        """These are all there are from now on."""
        self._packages = sorted(packages, key=lambda package: package.manifest.id != self._featured)
        self._found = self._offered(self._found)
        self._list()

    def speak(self, language: Language) -> None:
        """Say everything in another language, now."""
        self._language = language
        self._list()

    def rest(self, resting: bool) -> None:
        """Whether no demo can be tried just now: then a card leads to those who show it."""
        if resting != self._resting:
            self._resting = resting
            self._list()

    def narrow(self, found: Sequence[Package] | None) -> None:
        """Show only these, which were looked for, or all again; where none was found, a few others."""
        self._found, self._theme, self._page = self._offered(found), "" if found is not None else self._theme, 0
        self.narrowed.emit()
        self._list()

    def reset(self) -> None:
        """As the next visitor finds it."""
        self.chooseTheme("")

    @Slot(str)
    def chooseTheme(self, theme: str) -> None:
        self._theme, self._page = theme, 0
        self.narrowed.emit()
        self._list()

    @Slot(int)
    def turn(self, by: int) -> None:
        """Go `by` pages on, as far as there are any."""
        self._page = min(max(self._page + by, 0), len(self._pages()) - 1)
        self._list()

    def _offered(self, found: Sequence[Package] | None) -> Sequence[Package] | None:
        """What of it is on now."""
        return None if found is None else [package for package in found if package in self._packages]

    def _of_theme(self, theme: str) -> list[Package]:
        return [package for package in self._packages if theme in ("", package.manifest.theme)]

    def _left(self) -> Sequence[Package]:
        """What the theme or the search leaves."""
        if self._found is None:
            return self._of_theme(self._theme)
        return self._found or self._packages[:OFFERED]

    def _pages(self) -> list[Sequence[Package]]:
        """Never empty, though its only page may be."""
        left = self._left()
        first = self._cells - 1 if left and self._stands_out(left[0]) else self._cells
        rest = left[first:]
        return [left[:first], *(rest[at : at + self._cells] for at in range(0, len(rest), self._cells))]

    def _stands_out(self, package: Package) -> bool:
        """Whether it takes the room of two."""
        return self._features and self._found is None and package.manifest.id == self._featured

    def _list(self) -> None:
        pages = self._pages()
        self._page = min(self._page, len(pages) - 1)
        self._cards.replace([self._card(package) for package in pages[self._page]])
        counts = {theme: len(self._of_theme(theme)) for theme in ICONS}
        rows = [ThemeRow(theme, say_theme(theme), ICONS[theme], count, theme == self._theme) for theme, count in counts.items() if count]
        self._themes.replace(rows)
        self.changed.emit()

    def _card(self, package: Package) -> CardRow:
        manifest = package.manifest
        text = manifest.text.in_(self._language)
        need = manifest.needs[0] if manifest.needs else ""
        return CardRow(
            id=manifest.id,
            title=text.title,
            tagline=text.tagline,
            exhibitor=manifest.exhibitor.name,
            picture=str(package.path(manifest.picture)),
            needIcon="message-square" if self._resting else NEED_ICONS[need],
            need=self.tr("Leave your contact") if self._resting else _say_need(need),
            minutes="" if self._resting else self.tr("%n min", "", manifest.minutes),
            featured=self._stands_out(package),
        )

    def _set_cells(self, cells: int) -> None:
        if cells != self._cells:
            self._cells = cells
            self.roomChanged.emit()
            self._list()

    def _set_features(self, features: bool) -> None:
        if features != self._features:
            self._features = features
            self.roomChanged.emit()
            self._list()

    cells = Property(int, lambda self: self._cells, _set_cells, notify=roomChanged)
    """How many cards a page has room for."""
    features = Property(bool, lambda self: self._features, _set_features, notify=roomChanged)
    """Whether there is room for the featured demo to stand larger: it takes two cells."""
    left = Property(int, lambda self: len(self._left()), notify=narrowed)
    """Of the cards on all pages."""
    nothing = Property(bool, lambda self: self._found is not None and not self._found, notify=narrowed)
    """Whether something was looked for that isn't there; the cards are others then."""
    cards = Property(Rows, lambda self: self._cards, constant=True)
    themes = Property(Rows, lambda self: self._themes, constant=True)
    count = Property(int, lambda self: len(self._cards.rows), notify=changed)
    """Of the cards on this page."""
    featured = Property(bool, lambda self: any(card.featured for card in self._cards.rows), notify=changed)
    """Whether the first card of this page is the featured one."""
    page = Property(int, lambda self: self._page, notify=changed)
    pages = Property(int, lambda self: len(self._pages()), notify=changed)


def _say_need(need: str) -> str:
    return {
        "camera": QCoreApplication.translate("Gallery", "Camera"),
        "microphone": QCoreApplication.translate("Gallery", "Microphone"),
        "pen": QCoreApplication.translate("Gallery", "Handwriting"),
        "keyboard": QCoreApplication.translate("Gallery", "Typing"),
        "": QCoreApplication.translate("Gallery", "Samples"),
    }[need]
