"""`LivePage`: the kiosk's own page of the demo that is looked at, embedded in the window."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.package.read import Package
from exhibitor_admin.bridge.office import Office
from kiosk.bridge.languages import Languages
from kiosk.bridge.preview import Preview
from kiosk.capture.choose import devices
from kiosk.demo_page import Way, preview_of
from kiosk.feed import Devices
from kiosk.settings import Settings
from models.catalogue import Catalogue
from models.errors import KnownError

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The Demos place has one")
class LivePage(QObject):  # type: ignore[operator]
    """There is a page while a demo that runs is looked at and the place is on: only then does its worker run, and its camera."""

    changed = Signal()
    spoke = Signal()
    """The page speaks another language than before: its words have to be asked for again."""

    def __init__(self, office: Office, window: Languages, parent: QObject | None = None) -> None:
        """`window` are the languages of the window, which the page takes on anew whenever they change."""
        super().__init__(parent)
        self._office, self._window = office, window
        self._preview: Preview | None = None
        self._package: Package | None = None
        window.changed.connect(self._speak)

    @property
    def answered(self) -> bool:
        """Whether what was found in what is on the stage is shown, for those who measure it."""
        shown = self._preview.demo.on_stage if self._preview else None
        return shown is not None and bool(shown.values)

    def show(self, package: Package | None) -> None:
        """Put a demo's page on; None takes it away."""
        self._package = package
        if package is None:
            self.end()
            return
        if self._preview is None:
            self._preview = preview_of(Way(self._office.spoken(), devices=_devices(self._office)), Catalogue(), self)
            self._preview.spoken.changed.connect(self.spoke)
        self._preview.open(package)
        self.changed.emit()

    @Slot()
    def end(self) -> None:
        """The place is left, or there is nothing to show."""
        preview, self._preview = self._preview, None
        if preview is not None:
            self.changed.emit()  # first the page goes, then what it shows
            preview.close()
            preview.deleteLater()

    @Slot()
    def _speak(self) -> None:
        if self._preview is not None:
            self._preview.spoken.choose(self._window.spoken)

    preview = Property(Preview, lambda self: self._preview, notify=changed)
    on = Property(bool, lambda self: self._preview is not None, notify=changed)


def _devices(office: Office) -> Devices:
    """Those of the kiosk on this machine; none where its settings can't be read."""
    try:
        settings = Settings.read(office.kiosk.root)
    except KnownError:
        return {}
    return devices(settings.camera, settings.microphone, mirrored=settings.mirror)
