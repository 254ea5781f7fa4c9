"""A whole visit, watched by the kernel: the kiosk, its workers and their models open no internet socket."""

from __future__ import annotations

from pathlib import Path

from tests.a_lead import make_event
from tests.no_internet import run_without_internet

VISIT = """
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from kiosk.app import App
from kiosk.home import Home
from kiosk.settings import Settings

def main():
    application = QGuiApplication([])
    app = App(Home.find(), Settings(windowed=True), {}, (1280, 720))
    for demo in ("vn.tram.street-eye", "vn.tram.cut-out"):
        app.kiosk.openDemo(demo)
        for _ in range(6000):
            if app.parts.demo.property("state") == "ready":
                break
            QTest.qWait(10)
        assert app.parts.demo.property("state") == "ready"
        app.kiosk.openContact()
        QTest.qWait(300)
        app.kiosk.home()
    app.close()

if __name__ == "__main__":
    main()
"""


def test_a_visit_opens_no_internet_socket(tmp_path: Path) -> None:
    make_event(tmp_path / "event")
    assert run_without_internet(VISIT, {"TRAM_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}) == 0
