"""The way through the staff's screens: by the gesture and the PIN, then every view, with a stick that is really written."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from demos.text import Language
from kiosk.app import App
from kiosk.home import Home
from kiosk.staff.gate import Gate
from kiosk.tour.album import Album
from kiosk.tour.hand import Hand
from kiosk.tour.visitor import REST_SECONDS

PIN = "271828"
STICKS, STICK = "sticks", "KINGSTON"
VIEWS = (
    *(("import", "usb"), ("lead", "pen-line"), ("receipt", "trash-2"), ("camera", "camera"), ("microphone", "mic")),
    ("name", "lock-keyhole"),
)
"""Each with the icon of its card."""


class StaffRoute:
    """Goes through them in every language of the event."""

    def __init__(self, app: App, hand: Hand, album: Album, home: Home) -> None:
        """`home` is the tour's own: its PIN and its stick are made here."""
        self._app, self._hand, self._album = app, hand, album
        self._staff = app.parts.staff
        Gate(home.root).set_pin(PIN)
        (home.root / STICKS / STICK).mkdir(parents=True)

    def walk(self) -> None:
        self._app.parts.access.reset()
        for language in self._app.parts.languages.property("codes"):
            self._app.parts.languages.choose(language)
            self._come_in(language)
            self._hand_over(language)
            for view, icon in VIEWS:
                self._hand.touch(icon=icon, ready=True)
                self._take(language, view)
                self._back_to_panel()
            self._staff.leave()
            self._at("")

    def _come_in(self, language: Language) -> None:
        wide, high = self._app.window.width(), self._app.window.height()
        for across, down in ((3, 3), (wide - 3, 3), (wide - 3, high - 3), (3, high - 3)):
            self._hand.tap(QPointF(across, down))
        self._at("door")
        for digit in PIN[:3]:
            self._hand.touch(label=digit, look="letter")
        self._take(language, "door")
        for digit in PIN[3:]:
            self._hand.touch(label=digit, look="letter")
        self._hand.touch(look="done")
        self._at("panel")
        self._hand.wait_for(lambda: self._hand.see(icon="inbox"), "the kiosk's health")
        self._take(language, "panel")

    def _hand_over(self, language: Language) -> None:
        self._hand.touch(icon="arrow-down-to-line")
        self._take(language, "hand-over")
        self._hand.touch(title=STICK)
        self._hand.wait_for(lambda: self._hand.see(mood="done"), "the contacts on the stick")
        self._take(language, "handed-over")
        self._back_to_panel()

    def _back_to_panel(self) -> None:
        """By the Escape key's way: the keyboard may lie over the dock."""
        self._app.kiosk.escape()
        self._at("panel")

    def _at(self, view: str) -> None:
        self._hand.wait_for(lambda: self._staff.property("view") == view, f"the staff's {view}")
        self._hand.pause(REST_SECONDS)

    def _take(self, language: Language, view: str) -> None:
        self._hand.pause(REST_SECONDS)
        self._album.take(self._app.window, language, f"staff-{view}")
