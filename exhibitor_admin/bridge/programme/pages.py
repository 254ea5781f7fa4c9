"""The kiosk's objects behind its first page and its gallery, for whoever looks at them before there is a kiosk."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from demos.package.read import Package
from exhibitor_admin.bridge.office import Office
from kiosk.bridge.attract import Attract
from kiosk.bridge.gallery import Gallery
from kiosk.bridge.keyboard import Keyboard
from kiosk.bridge.languages import Languages
from kiosk.bridge.room import DiskRoom
from kiosk.bridge.search import Search
from kiosk.event.event import Event
from kiosk.leads.disk import DiskGuard
from kiosk.search import Index


class Pages(QObject):
    """In the language of the window; `close` before letting go of it."""

    def __init__(self, event: Event, packages: Sequence[Package], featured: str, office: Office, parent: QObject) -> None:
        super().__init__(parent)
        spoken = office.spoken()
        self.languages = Languages((spoken,), self)
        self.keyboard = Keyboard(spoken, self)
        self.gallery = Gallery(packages, spoken, featured, self)
        self.attract = Attract(packages, self.languages, self)
        self.search = Search(Index(packages, event.exhibitors), self.gallery, self.keyboard, spoken, self)
        self.room = DiskRoom(DiskGuard(office.kiosk.root), self)

    def close(self) -> None:
        self.languages.close()
        self.deleteLater()
