"""The kiosk's own page of one demo, from a package's folder, in an engine of its own: for previews, for reports, for the admin window."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np
import shiboken6
from PySide6.QtCore import QEventLoop, QObject, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from demos.package.read import Package
from demos.text import LANGUAGES, Language
from demos.values import Uint8
from kiosk.bridge import fonts, messages
from kiosk.bridge.access import Access, Ease
from kiosk.bridge.demo import Demo
from kiosk.bridge.engine import QML, Engine
from kiosk.bridge.failed import Failed
from kiosk.bridge.farewell import Farewell
from kiosk.bridge.how import How
from kiosk.bridge.keyboard import Keyboard
from kiosk.bridge.languages import Languages
from kiosk.bridge.newest import Newest
from kiosk.bridge.preview import Preview
from kiosk.feed import Devices
from kiosk.trouble import Trouble
from models.catalogue import Catalogue
from models.errors import KnownError

LANDSCAPE, PORTRAIT = (1280, 720), (720, 1280)
"""Logical sizes in pixels; all lengths on the page follow from them, so that it looks as it does on a kiosk's screen."""
PATIENCE_SECONDS = 20.0
LOOK_EVERY_MS = 20
FIGURES_SECONDS = 1.0
"""After its result, a page may take this long to say how fast it came."""

Look = Package | Sequence[Trouble]
"""A demo to be shown, or what has to be mended before it can be."""


@dataclass(frozen=True, slots=True)
class Way:
    """How a page is shown."""

    language: Language = "vi"
    size: tuple[int, int] = LANDSCAPE
    devices: Devices = field(default_factory=dict)
    still: bool = False
    """For pictures: nothing moves from one place to another."""


@dataclass(frozen=True, slots=True, eq=False)
class Photograph:
    """`pixels` (height, width, 3) uint8 blue-green-red; `said` is what was found, in the page's language, as visitors take it home."""

    pixels: Uint8
    said: str


def preview_of(way: Way, catalogue: Catalogue, parent: QObject | None = None) -> Preview:
    """What `PreviewPage.qml` shows. `close` it before letting go of it."""
    languages = Languages((way.language, *(other for other in LANGUAGES if other != way.language)))
    demo = Demo(catalogue, way.devices, languages.spoken, Keyboard(languages.spoken))
    access = Access(Ease(calm=way.still), can_speak=False)
    return Preview(demo, How(catalogue), Failed(languages.spoken), languages, access, parent)


class DemoPage(QObject):
    """One window with one demo. Needs a QGuiApplication; `close` before letting go of it."""

    def __init__(self, way: Way, catalogue: Catalogue) -> None:
        super().__init__()
        fonts.load()
        self._language, self._interrupted = way.language, False
        self._preview = preview_of(way, catalogue, self)
        self._newest: Newest[Look] = Newest(self._show, self)
        self._engine = Engine()
        self._preview.spoken.changed.connect(self._engine.retranslate)
        self._engine.setInitialProperties({"preview": self._preview, "width": way.size[0], "height": way.size[1]})
        self._engine.load(QUrl.fromLocalFile(str(QML / "Kiosk" / "Preview.qml")))
        roots = self._engine.rootObjects()
        if not roots:
            raise RuntimeError("Preview.qml can't be loaded: the log says why")
        assert isinstance(roots[0], QQuickWindow)
        self.window = roots[0]

    def put(self, look: Look) -> None:
        """Show this instead of what is on; on any thread."""
        self._newest.put(look)

    def photograph(self, package: Package, sample: int) -> Photograph:
        """The page once the demo has answered one of its samples.

        A demo that fails is photographed as visitors would see it fail. Raises KnownError `page-late` when neither happens.
        """
        self._preview.open(package, sample)
        if not self._until(lambda: self._preview.on == "failed" or self._answered(), PATIENCE_SECONDS):
            raise KnownError("page-late", sample=package.manifest.sample[sample].file)
        self._until(lambda: bool(self._preview.demo.property("speed")), FIGURES_SECONDS)
        self._until(self._settled, FIGURES_SECONDS)
        return Photograph(_pixels(self.window.grabWindow()), self._preview.demo.results_in_words()(self._language))

    def interrupt(self) -> None:
        """Ctrl-C: `photograph` ends with KeyboardInterrupt, which Qt would swallow if it came in one of its calls."""
        self._interrupted = True

    def close(self) -> None:
        """End the demo and take the window away."""
        self._preview.close()
        shiboken6.delete(self._engine)

    def _show(self, look: Look) -> None:
        if isinstance(look, Package):
            self._preview.open(look)
        else:
            self._preview.tell(look)

    def _answered(self) -> bool:
        demo = self._preview.demo
        shown = demo.on_stage
        return demo.property("state") == "ready" and shown is not None and bool(shown.values)

    def _settled(self) -> bool:
        """Whether every packaged picture on the page is there."""
        waiting: list[QQuickItem] = [self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                if item.property("ready") is False:
                    return False
                waiting += item.childItems()
        return True

    def _until(self, condition: Callable[[], bool], seconds: float) -> bool:
        """Let the page live until the condition holds, for so long at most; returns whether it does."""
        loop, look, late = QEventLoop(), QTimer(), QTimer()

        def leave_when_true() -> None:
            if condition() or self._interrupted:
                loop.quit()

        look.timeout.connect(leave_when_true)
        late.timeout.connect(loop.quit)
        look.start(LOOK_EVERY_MS)
        late.start(round(seconds * 1000))
        if not condition() and not self._interrupted:
            loop.exec()
        if self._interrupted:
            raise KeyboardInterrupt
        return condition()


def show_live(way: Way, catalogue: Catalogue, begin: Callable[[DemoPage], Callable[[], None]]) -> None:
    """Open the page's window and stay until it is closed, or until SIGINT or SIGTERM. `begin` returns what ends what it began."""
    messages.write_to_log()
    application = QGuiApplication(["exhibitor-admin"])
    page = DemoPage(way, catalogue)
    Farewell(application)
    page.window.show()
    end = begin(page)
    try:
        application.exec()
    finally:
        end()
        page.close()


@contextmanager
def unseen(way: Way, catalogue: Catalogue) -> Iterator[DemoPage]:
    """A page that needs no display, to be photographed; on the main thread."""
    application = QGuiApplication.instance()
    if application is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        application = QGuiApplication(["exhibitor-admin"])
    page = DemoPage(way, catalogue)
    before = signal.signal(signal.SIGINT, lambda *_: page.interrupt())
    try:
        page.window.show()
        yield page
    finally:
        signal.signal(signal.SIGINT, before)
        page.close()
        del application


def _pixels(image: QImage) -> Uint8:
    plain = image.convertToFormat(QImage.Format.Format_BGR888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3).copy()
