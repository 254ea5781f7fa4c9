"""The tour: the real window driven through every screen by touches, in every language and orientation, a picture taken of each."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from shutil import copytree

from PySide6.QtGui import QGuiApplication

from kiosk.app import App
from kiosk.capture.video import Clip
from kiosk.event.read import read_event
from kiosk.home import Home
from kiosk.settings import Settings
from kiosk.tour.album import Album
from kiosk.tour.demos_route import DemosRoute
from kiosk.tour.ease_route import EaseRoute
from kiosk.tour.hand import Hand
from kiosk.tour.route import Route
from kiosk.tour.staff_route import STICKS, StaffRoute

SIZES = ((1920, 1080), (1080, 1920), (1366, 768))
"""Of the window, in pixels."""


def tour(directory: Path, home: Home, settings: Settings, sizes: tuple[tuple[int, int], ...] = SIZES) -> int:
    """Save all pictures in a directory; returns the process's exit code.

    The event is the home's own; leads that the tour leaves lie in a home of its own that is gone afterwards.
    Raises KnownError as `App` does, `tour-lost` when a screen isn't reached.
    """
    read_event(home.event)  # nothing is copied of one that isn't there
    application = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    directory.mkdir(parents=True, exist_ok=True)
    for width, height in sizes:
        with tempfile.TemporaryDirectory(prefix="tram-tour-") as place:
            own = Home(Path(place))
            copytree(home.event, own.event)
            taken = _walk(own, settings, (width, height), Album(directory, f"{width}x{height}"))
            print(f"{width}x{height}: {taken} → {directory}", file=sys.stderr)  # noqa: T201
    del application
    return 0


def _walk(home: Home, settings: Settings, size: tuple[int, int], album: Album) -> int:
    """One window of one size through all languages; returns the number of pictures."""
    camera = Clip(home.root / "camera.mp4")
    patient = settings.model_copy(update={"idle_seconds": 3600.0, "windowed": True, "sticks_in": home.root / STICKS})
    app = App(home, patient, {"camera": camera}, size)
    try:
        Route(app, Hand(app.window), album, camera).walk()
        DemosRoute(app, Hand(app.window), album).walk()
        EaseRoute(app, Hand(app.window), album).walk()
        StaffRoute(app, Hand(app.window), album, home).walk()
    finally:
        app.close()
    return album.taken
