"""What the screens talk to: one QObject for each thing, wired together by the app."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.text import Language
from kiosk.bridge.access import Access
from kiosk.bridge.attract import Attract
from kiosk.bridge.contact import Contact
from kiosk.bridge.demo import Demo
from kiosk.bridge.event import EventSign
from kiosk.bridge.failed import Failed
from kiosk.bridge.gallery import Gallery
from kiosk.bridge.how import How
from kiosk.bridge.keyboard import Keyboard
from kiosk.bridge.languages import Languages
from kiosk.bridge.logos import Logos
from kiosk.bridge.look import Look
from kiosk.bridge.room import DiskRoom
from kiosk.bridge.search import Search
from kiosk.bridge.staff.staff import Staff
from kiosk.bridge.take_home import TakeHome
from kiosk.bridge.thanks import Thanks
from kiosk.visit_watch import VisitWatch

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Parts:
    """Everything that the screens talk to, and what watches over a visit."""

    languages: Languages
    access: Access
    look: Look
    logos: Logos
    sign: EventSign
    attract: Attract
    gallery: Gallery
    search: Search
    demo: Demo
    how: How
    failed: Failed
    take_home: TakeHome
    keyboard: Keyboard
    contact: Contact
    thanks: Thanks
    room: DiskRoom
    visits: VisitWatch
    staff: Staff

    def speak(self, language: Language) -> None:
        """Say everything in another language, now."""
        spoken = (self.sign, self.gallery, self.search, self.demo, self.failed, self.take_home, self.contact, self.thanks, self.staff)
        for part in spoken:
            part.speak(language)
        self.attract.speak()
        self.room.speak()

    def forget(self) -> None:
        """Nothing of what was open, drawn, written or found stays."""
        self.search.rest()
        self.demo.close()
        self.take_home.wipe()
        self.contact.wipe()
        self.thanks.wipe()

    def begin_anew(self) -> None:
        """The next visitor finds everything as it was before this one."""
        self.search.wipe()
        self.gallery.reset()
        self.languages.reset()
        self.keyboard.reset(self.languages.spoken)
        self.access.reset()

    def close(self) -> None:
        """Let the demo, the timers and the visit end."""
        self.room.close()
        self.demo.close()
        self.contact.wipe()
        self.visits.ended(self.languages.spoken)
        self.visits.close()
        self.staff.close()
        self.languages.close()


@QmlElement
@QmlUncreatable("There is one kiosk")
class KioskParts(QObject):  # type: ignore[operator]
    """The parts, as QML finds them."""

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts

    languages = Property(Languages, lambda self: self._parts.languages, constant=True)
    access = Property(Access, lambda self: self._parts.access, constant=True)
    look = Property(Look, lambda self: self._parts.look, constant=True)
    logos = Property(Logos, lambda self: self._parts.logos, constant=True)
    sign = Property(EventSign, lambda self: self._parts.sign, constant=True)
    attract = Property(Attract, lambda self: self._parts.attract, constant=True)
    gallery = Property(Gallery, lambda self: self._parts.gallery, constant=True)
    search = Property(Search, lambda self: self._parts.search, constant=True)
    demo = Property(Demo, lambda self: self._parts.demo, constant=True)
    how = Property(How, lambda self: self._parts.how, constant=True)
    failed = Property(Failed, lambda self: self._parts.failed, constant=True)
    takeHome = Property(TakeHome, lambda self: self._parts.take_home, constant=True)
    keyboard = Property(Keyboard, lambda self: self._parts.keyboard, constant=True)
    contact = Property(Contact, lambda self: self._parts.contact, constant=True)
    thanks = Property(Thanks, lambda self: self._parts.thanks, constant=True)
    room = Property(DiskRoom, lambda self: self._parts.room, constant=True)
    staff = Property(Staff, lambda self: self._parts.staff, constant=True)
