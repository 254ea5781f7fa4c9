"""The organiser's window as one thing: the only place where its objects are wired together."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QThreadPool, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from exhibitor_admin.bridge.admin import Admin, Parts
from exhibitor_admin.bridge.demos.demos import Demos
from exhibitor_admin.bridge.exhibitors.exhibitors import Exhibitors
from exhibitor_admin.bridge.home import Home
from exhibitor_admin.bridge.insights.insights import Insights
from exhibitor_admin.bridge.kiosks import Kiosks
from exhibitor_admin.bridge.leads.leads import Leads
from exhibitor_admin.bridge.lock import Lock
from exhibitor_admin.bridge.office import ADMIN_WORDS, Office
from exhibitor_admin.bridge.programme.programme import Programme
from exhibitor_admin.bridge.saving import Saving
from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.words import SPOKEN, Spoken
from kiosk.bridge import fonts, messages
from kiosk.bridge.engine import QML as KIOSK_QML
from kiosk.bridge.engine import Engine
from kiosk.bridge.farewell import Farewell
from kiosk.bridge.languages import KIOSK_WORDS, Languages
from kiosk.home import Home as KioskHome

QML = Path(str(files("exhibitor_admin"))) / "qml"


class App(QObject):
    """One window. Needs a QGuiApplication; `close` before letting go of it."""

    def __init__(self, kiosk: KioskHome, organiser: OrganiserHome, language: Spoken) -> None:
        super().__init__()
        fonts.load()
        codes = (language, *(other for other in SPOKEN if other != language))
        languages = Languages(codes, books=(KIOSK_WORDS, ADMIN_WORDS))
        office = Office(kiosk, organiser, lambda: "en" if languages.spoken == "en" else "vi")
        lock = Lock(office)
        demos = Demos(office, lock, languages)
        self.parts = Parts(
            languages,
            lock,
            Saving(),
            Home(office),
            demos,
            Exhibitors(office),
            Programme(office, lock),
            Leads(office, lock),
            Insights(office),
            Kiosks(office),
        )
        self.admin = Admin(self.parts, self)
        self._engine = Engine(QML, KIOSK_QML)
        for spoken in (languages.changed, self.parts.demos.shown.spoke):
            spoken.connect(self._engine.retranslate)
        self._engine.setInitialProperties({"admin": self.admin})
        self._engine.load(QUrl.fromLocalFile(str(QML / "Admin" / "Main.qml")))
        roots = self._engine.rootObjects()
        if not roots:
            raise RuntimeError("Main.qml can't be loaded: the log says why")
        assert isinstance(roots[0], QQuickWindow)
        self.window = roots[0]

    def close(self) -> None:
        """Stop what goes on and take the window away."""
        self.admin.close()
        shiboken6.delete(self._engine)
        QThreadPool.globalInstance().clear()  # pictures that nobody will see
        QThreadPool.globalInstance().waitForDone()


def run(kiosk: KioskHome, organiser: OrganiserHome, language: Spoken) -> None:
    """Open the window and stay until it is closed."""
    messages.write_to_log()
    application = QGuiApplication(["exhibitor-admin"])
    app = App(kiosk, organiser, language)
    Farewell(application)
    app.window.show()
    try:
        application.exec()
    finally:
        app.close()
