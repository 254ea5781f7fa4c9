"""Open the kiosk in this process and stay until it is closed."""

from __future__ import annotations

import gc
import logging
import time
from contextlib import ExitStack

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtGui import QGuiApplication

from kiosk import log as kept_log
from kiosk.app import App
from kiosk.bridge import messages
from kiosk.bridge.farewell import Farewell
from kiosk.bridge.heartbeat import Heartbeat
from kiosk.bridge.kiosk import Kiosk
from kiosk.capture.choose import devices as chosen_devices
from kiosk.event import edition
from kiosk.home import Home
from kiosk.settings import Settings
from kiosk.window_process import ANEW, SignOfLife
from models.errors import KnownError
from models.folder_lock import folder_lock

PATIENCE_SECONDS = 2.0
"""For a window before this one that is about to be gone."""
CALM_SECONDS = 1.0
"""A bug that comes more often than this isn't told again and again."""

log = logging.getLogger(__name__)


def run(home: Home, settings: Settings, size: tuple[int, int] | None, sign: SignOfLife | None = None) -> int:
    """Open the kiosk and stay until it is closed; returns the process's exit code: `ANEW` where it is to be opened again.

    `sign` is for a parent process. Raises KnownError as `App` does, and `kiosk-open` where this home's kiosk is open already.
    """
    with ExitStack() as held:
        try:
            held.enter_context(folder_lock(home.root, PATIENCE_SECONDS))
        except TimeoutError as error:
            raise KnownError("kiosk-open", folder=str(home.root)) from error
        return _run(home, settings, size, sign)


def _run(home: Home, settings: Settings, size: tuple[int, int] | None, sign: SignOfLife | None) -> int:
    kept_log.keep(home.log)
    messages.write_to_log()
    application = QGuiApplication(["kiosk"])
    app = _open(home, settings, size)
    if app is None:
        return ANEW
    gc.freeze()  # what the program begins with stays, and needn't be looked at again
    kept_log.catch_bugs(_Calm(app.kiosk).after_bug)
    Farewell(application)
    app.parts.staff.anewAsked.connect(lambda: QCoreApplication.exit(ANEW))
    app.parts.staff.leaveAsked.connect(lambda: QCoreApplication.exit(0))
    if not (settings.windowed or app.parts.sign.property("practice")):
        app.parts.staff.ask_for_pin()
    heartbeat = Heartbeat(sign.pipe, application) if sign is not None else None
    if sign is not None and sign.fallen_by:
        log.error("the window is back; the one before it ended by %s", sign.fallen_by)
    code = application.exec()
    if heartbeat is not None:
        heartbeat.leave()
    kept_log.catch_bugs(lambda: None)
    app.close()
    return code


def _open(home: Home, settings: Settings, size: tuple[int, int] | None) -> App | None:
    """None where an event that was imported keeps the kiosk from opening: the last good one is in force again, for another process.

    Raises KnownError as `App` does.
    """
    if edition.begin_start(home.root):
        log.error("the last good event comes back: the one that was imported didn't start")
    try:
        return App(home, settings, chosen_devices(settings.camera, settings.microphone, mirrored=settings.mirror), size)
    except Exception as error:
        about_leads = isinstance(error, KnownError) and not error.code.startswith("event-")
        if about_leads or not edition.fall_back(home.root):
            raise
        log.exception("the last good event comes back: the one that was imported doesn't open")
        return None


class _Calm:
    """Shows the visitor a calm page after a bug."""

    def __init__(self, kiosk: Kiosk) -> None:
        self._kiosk = kiosk
        self._before = 0.0

    def after_bug(self) -> None:
        """On any thread."""
        if (now := time.monotonic()) - self._before > CALM_SECONDS:
            self._before = now
            QMetaObject.invokeMethod(self._kiosk, "stumble", Qt.ConnectionType.QueuedConnection)
