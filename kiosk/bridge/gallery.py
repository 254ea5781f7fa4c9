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
"""Of a page: three by two, or two by three in portrait. The featured demo takes two."""
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
    """`speak` and `reset` are the kiosk's; the slots are the visitor's."""

    changed = Signal()

    def __init__(self, packages: Sequence[Package], language: Language, featured: str, parent: QObject | None = None) -> None:
        """`featured` is a demo's id, or empty for none; it comes first."""
        super().__init__(parent)
        self._packages = sorted(packages, key=lambda package: package.manifest.id != featured)
        self._language, self._featured = language, featured
        self._theme, self._page = "", 0
        self._resting = False
        self._cards: Rows[CardRow] = Rows(CardRow, self)
        self._themes: Rows[ThemeRow] = Rows(ThemeRow, self)
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

    def reset(self) -> None:
        """As the next visitor finds it."""
        self.chooseTheme("")

    @Slot(str)
    def chooseTheme(self, theme: str) -> None:
        self._theme, self._page = theme, 0
        self._list()

    @Slot(int)
    def turn(self, by: int) -> None:
        """Go `by` pages on, as far as there are any."""
        self._page = min(max(self._page + by, 0), len(self._pages()) - 1)
        self._list()

    def _of_theme(self, theme: str) -> list[Package]:
        return [package for package in self._packages if theme in ("", package.manifest.theme)]

    def _pages(self) -> list[list[Package]]:
        """Never empty, though its only page may be."""
        left = self._of_theme(self._theme)
        first = CELLS - 1 if left and left[0].manifest.id == self._featured else CELLS
        rest = left[first:]
        return [left[:first], *(rest[at : at + CELLS] for at in range(0, len(rest), CELLS))]

    def _list(self) -> None:
        self._cards.replace([self._card(package) for package in self._pages()[self._page]])
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
            featured=manifest.id == self._featured,
        )

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
