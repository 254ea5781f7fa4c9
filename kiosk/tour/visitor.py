"""What every way through the kiosk is made of: to find a demo and open it, to type, to wait for a page and take its picture."""

from __future__ import annotations

from demos.package.read import Package
from demos.text import Language
from kiosk.app import App
from kiosk.bridge.keys import say_space
from kiosk.tour.album import Album
from kiosk.tour.hand import Hand

REST_SECONDS = 0.4
"""Until a page has come in and stands still."""


class Visitor:
    """Somebody at the window who speaks one language at a time."""

    def __init__(self, app: App, hand: Hand, album: Album) -> None:
        self._app, self._hand, self._album = app, hand, album
        self._language: Language = "vi"

    def _at(self, screen: str) -> None:
        self._hand.wait_for(lambda: self._app.kiosk.property("screen") == screen, screen)
        self._hand.pause(REST_SECONDS)

    def _take(self, name: str) -> None:
        self._hand.pause(REST_SECONDS)
        self._hand.wait_for(lambda: self._hand.settled, "the pictures")
        self._hand.pause(REST_SECONDS)
        self._album.take(self._app.window, self._language, name)

    def _open(self, package: Package) -> None:
        """From the gallery to the demo's first result."""
        self._touch_card(package)
        self._ready()

    def _touch_card(self, package: Package) -> None:
        """On whichever page of the gallery it is."""
        title = package.manifest.text.in_(self._language).title
        for turn in ("chevron-left", "chevron-right"):
            while not self._hand.see(title=title) and self._hand.see(icon=turn, enabled=True):
                self._hand.touch(icon=turn, enabled=True)
                self._hand.pause(REST_SECONDS)
        self._hand.touch(title=title)

    def _ready(self) -> None:
        demo = self._app.parts.demo
        self._hand.wait_for(lambda: demo.property("state") == "ready" and self._found_something(), "the demo's first result")
        self._hand.pause(REST_SECONDS)

    def _found_something(self) -> bool:
        shown = self._app.parts.demo.on_stage
        return shown is not None and bool(shown.values)

    def _back_to_gallery(self) -> None:
        self._hand.touch(icon="arrow-left", enabled=True)
        self._at("gallery")

    def _type(self, keys: str) -> None:
        for key in keys:
            if key == " ":
                self._hand.touch(note=say_space())
            else:
                self._hand.touch(label=(key, key.upper()), look="letter")
