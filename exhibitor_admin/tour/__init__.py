"""The tour: the organiser's window driven through its places and the states worth seeing, a picture taken of each."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from exhibitor_admin.app import App
from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.tour.example_event import DEMOS, make_broken, make_example
from exhibitor_admin.tour.route import BeginningRoute, EventRoute
from exhibitor_admin.words import SPOKEN, Spoken
from kiosk.home import Home
from kiosk.tour.album import Album
from kiosk.tour.hand import Hand

SIZES = ((1440, 900), (1280, 720))
"""Of the window, in pixels."""


def tour(
    directory: Path,
    sizes: Sequence[tuple[int, int]] = SIZES,
    languages: Sequence[Spoken] = SPOKEN,
    demos: int = len(DEMOS),
) -> None:
    """Save all pictures in a directory. Everything it shows lies in a place of its own that is gone afterwards.

    Raises KnownError `tour-lost` when a station isn't reached, `tour-picture` for a picture that can't be written.
    """
    application = QGuiApplication.instance() or QGuiApplication(["exhibitor-admin"])
    directory.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="tram-tour-") as folder:
        place = Path(folder)
        nothing, full = place / "nothing", place / "full"
        make_example(Home(full / "kiosk"), OrganiserHome(full / "organiser"), demos)
        broken = make_broken(place / "nhan-ban-tay")
        for width, height in sizes:
            album = Album(directory, f"{width}x{height}")
            for language in languages:
                beginning = _open(nothing, language, (width, height))
                try:
                    BeginningRoute(beginning, Hand(beginning.window), album, language).walk()
                finally:
                    beginning.close()
                event = _open(full, language, (width, height))
                try:
                    EventRoute(event, Hand(event.window), album, language, broken).walk()
                finally:
                    event.close()
            print(f"{width}x{height}: {album.taken} → {directory}", file=sys.stderr)  # noqa: T201
    del application


def _open(folder: Path, language: Spoken, size: tuple[int, int]) -> App:
    organiser = OrganiserHome(folder / "organiser")
    organiser.make()
    app = App(Home(folder / "kiosk"), organiser, language)
    app.window.resize(*size)
    app.window.show()
    return app
