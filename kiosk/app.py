"""The kiosk as one thing: the only place where its objects are wired together."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Mapping

import psutil
import shiboken6
from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, QUrl, Slot
from PySide6.QtQuick import QQuickWindow

from demos.library import Library
from demos.package.read import Package
from demos.runner import launch
from kiosk.bridge import fonts
from kiosk.bridge.access import Access, Ease
from kiosk.bridge.attract import Attract
from kiosk.bridge.contact import Contact
from kiosk.bridge.demo import Demo
from kiosk.bridge.engine import QML, Engine
from kiosk.bridge.event import EventSign
from kiosk.bridge.failed import Failed
from kiosk.bridge.gallery import Gallery
from kiosk.bridge.guide import Guide
from kiosk.bridge.how import How
from kiosk.bridge.keyboard import Keyboard
from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.languages import Languages
from kiosk.bridge.lockdown import Lockdown
from kiosk.bridge.logos import Logos
from kiosk.bridge.look import Look
from kiosk.bridge.parts import Parts
from kiosk.bridge.room import DiskRoom
from kiosk.bridge.scan import Scan
from kiosk.bridge.search import Search
from kiosk.bridge.sending import Sending
from kiosk.bridge.staff.gesture import Gesture
from kiosk.bridge.staff.health import Content
from kiosk.bridge.staff.opening import open_staff
from kiosk.bridge.take_home import TakeHome
from kiosk.bridge.thanks import Thanks
from kiosk.bridge.timetable import Timetable
from kiosk.bridge.voice import Voice
from kiosk.capture.choose import devices as chosen_devices
from kiosk.capture.choose import real_camera
from kiosk.demos_here import give_up, open_library_whatever_happens
from kiosk.event import edition
from kiosk.event.event import Event
from kiosk.event.read import read_event
from kiosk.feed import Devices
from kiosk.home import Home
from kiosk.leads.requests import RequestDesk
from kiosk.leads.settling import Settling
from kiosk.leads.store import Store
from kiosk.search import Index
from kiosk.settings import Settings
from kiosk.visit_watch import VisitWatch
from kiosk.visits import VisitBook
from models.catalogue import Catalogue
from models.errors import KnownError

WINDOWED = (1280, 720)
"""The size of a window, in pixels, where none was asked for."""
PROOF_MS = 10_000
"""An imported event that has been on the screen for so long is good."""

log = logging.getLogger(__name__)


class App(QObject):
    """One kiosk with its window. Needs a QGuiApplication; `close` before letting go of it."""

    def __init__(self, home: Home, settings: Settings, devices: Devices, size: tuple[int, int] | None = None) -> None:
        """`size` is the window's in pixels; without one it fills the screen, or is `WINDOWED` where the settings say so.

        Raises KnownError `event-missing`, `event-bad`, or as `Store.open` does.
        """
        super().__init__()
        fonts.load()
        self._home = home
        event = read_event(home.event)
        self._store = Store.open(home.leads, copy_to=settings.copy_to)
        self._settling = Settling(RequestDesk(self._store, settings.name))
        self._sending = Sending(event, self._store, settings.name, self)
        visits = VisitWatch(VisitBook(self._store, event.id, settings.name))
        room = DiskRoom(self._store.disk, self)
        self._voice = Voice(self)
        usual = Ease(settings.text_scale, settings.light, settings.reach, settings.calm, settings.voice)
        access = Access(usual, self._voice.able)
        self.parts, packages = _parts(event, home, settings, access, devices, self._store, self._sending, room, visits)
        self.kiosk = Kiosk(packages, self.parts, settings.idle_seconds, settings.countdown_seconds, self)
        self._timetable = Timetable(event.programme, settings.name, list(packages.values()), self.parts.gallery, self.parts.attract, self)
        self._lockdown = Lockdown(self)
        self._engine = Engine()
        self.parts.languages.changed.connect(self._engine.retranslate)
        self.window = self._make_window()
        self.kiosk.watch(self.window)
        self._guide = Guide(self.window, access, self.parts.languages, self._voice, self)
        self.kiosk.screenChanged.connect(self._guide.turn)
        self._show(settings.windowed, size)
        self._let_staff_in()

    def close(self) -> None:
        """End the demo, forget the visitor, take the window away."""
        self._guide.close()
        self.kiosk.close()
        self._sending.close()
        self._settling.close()
        self._store.close()
        shiboken6.delete(self._engine)
        QThreadPool.globalInstance().clear()
        QThreadPool.globalInstance().waitForDone()  # pictures that are still being prepared

    def _make_window(self) -> QQuickWindow:
        self._engine.setInitialProperties({"kiosk": self.kiosk})
        self._engine.load(QUrl.fromLocalFile(str(QML / "Kiosk" / "Main.qml")))
        roots = self._engine.rootObjects()
        if not roots:
            raise RuntimeError("Main.qml can't be loaded: the log says why")
        window = roots[0]
        assert isinstance(window, QQuickWindow)
        window.frameSwapped.connect(
            self._first_frame, Qt.ConnectionType(Qt.ConnectionType.QueuedConnection.value | Qt.ConnectionType.SingleShotConnection.value)
        )
        return window

    def _show(self, windowed: bool, size: tuple[int, int] | None) -> None:
        if size is not None or windowed:
            self.window.resize(*(size or WINDOWED))
            self.window.show()
        else:
            self.window.installEventFilter(self._lockdown)
            self.window.showFullScreen()

    def _let_staff_in(self) -> None:
        """Their gesture sees what is done in the window before anything else does."""
        staff, access = self.parts.staff, self.parts.access
        self._gesture = Gesture(lambda: access.now.reach, self)
        self._gesture.made.connect(staff.enter)
        self.window.installEventFilter(self._gesture)
        staff.devicesChosen.connect(self._use_devices)

    @Slot(str, str, bool)
    def _use_devices(self, camera: str, microphone: str, mirrored: bool) -> None:
        devices = chosen_devices(camera, microphone, mirrored=mirrored)
        self.parts.demo.use_devices(devices)
        self.parts.contact.scan_with(real_camera(devices))

    @Slot()
    def _first_frame(self) -> None:
        log.info("usable seconds=%.2f", time.time() - psutil.Process().create_time())
        QTimer.singleShot(PROOF_MS, self, lambda: edition.prove(self._home.root))
        threading.Thread(target=launch.warm_up, name="warm-up", daemon=True).start()


def _give_up(library: Library, package: Package | None, error: KnownError | None) -> None:
    """The disk may take its time."""
    if package is not None and error is not None:
        QThreadPool.globalInstance().start(lambda: give_up(library, package, error))


def _parts(
    event: Event,
    home: Home,
    settings: Settings,
    access: Access,
    devices: Devices,
    store: Store,
    sending: Sending,
    room: DiskRoom,
    visits: VisitWatch,
) -> tuple[Parts, Mapping[str, Package]]:
    """What the screens talk to, and the demos by their ids."""
    library = open_library_whatever_happens(home, event)
    packages, refused = library.demos()
    for problem in refused:
        log.warning("a demo can't be shown: %s", problem)
    languages = Languages(event.languages)
    spoken, catalogue = languages.spoken, Catalogue()
    keyboard = Keyboard(spoken)
    gallery = Gallery(packages, spoken, settings.featured)
    demo = Demo(catalogue, devices, spoken, keyboard)
    titles = {package.manifest.id: package.manifest.text.in_(spoken).title for package in packages}
    content = Content(edition.edition(home.root).serial, len(packages), len(refused))
    parts = Parts(
        languages=languages,
        access=access,
        look=Look(event.theme, home.event, home.copies),
        logos=Logos(event.exhibitors, home.event, home.copies),
        sign=EventSign(event, spoken),
        attract=Attract(packages, languages),
        gallery=gallery,
        search=Search(Index(packages, event.exhibitors), gallery, keyboard, spoken),
        demo=demo,
        how=How(catalogue),
        failed=Failed(spoken),
        take_home=TakeHome(event, spoken),
        keyboard=keyboard,
        contact=Contact(event, sending, keyboard, Scan(real_camera(devices)), spoken),
        thanks=Thanks(event, sending, spoken),
        room=room,
        visits=visits,
        staff=open_staff(home, settings, event, store, sending, demo, content, titles),
    )
    parts.demo.setAside.connect(lambda error: _give_up(library, parts.demo.package, error))
    return parts, {package.manifest.id: package for package in packages}
