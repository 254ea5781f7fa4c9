"""The way through what makes the screens easier: the search, large type, the light palette, and reach mode."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from demos.library import SHOWCASE
from demos.package.read import read_package
from demos.text import Language
from kiosk.tour.visitor import REST_SECONDS, Visitor

STREET = read_package(SHOWCASE / "street-eye")
THERE: dict[Language, str] = {"vi": "pho", "en": "eye", "ko": "ㄱㅓㄹㅣ"}
NOT_THERE: dict[Language, str] = {"vi": "bien so", "en": "number plate", "ko": "ㅂㅓㄴㅎㅗㅍㅏㄴ"}
"""As they are typed."""
EASES = {"large": "160 %", "light": "contrast", "reach": "arrow-down-to-line"}
"""Each with the text or the icon of what switches it on."""


class EaseRoute(Visitor):
    """Goes through it in every language of the event."""

    def walk(self) -> None:
        for language in self._app.parts.languages.property("codes"):
            self._language = language
            for ease, switch in EASES.items():
                self._begin()
                if ease == "large":
                    self._search()
                self._ease(ease, switch)
                self._visit(ease)

    def _begin(self) -> None:
        """A visitor who finds everything as it usually is."""
        self._app.kiosk.wipe()
        self._at("attract")
        self._app.kiosk.begin(self._language)
        self._at("gallery")

    def _search(self) -> None:
        """What is there, and what isn't."""
        self._hand.touch(icon="search")
        self._type(THERE[self._language])
        self._take("search")
        self._hand.touch(icon="x", enabled=True)
        self._type(NOT_THERE[self._language])
        self._hand.touch(look="done")
        self._take("search-nothing")
        self._hand.touch(icon="x", enabled=True)

    def _ease(self, ease: str, switch: str) -> None:
        self._hand.touch(icon="accessibility")
        self._hand.pause(REST_SECONDS)
        self._hand.touch(**{"text" if "%" in switch else "icon": switch}, chooses=True)
        self._take(f"access-{ease}")
        self._hand.tap(QPointF(4, 4))
        self._hand.pause(REST_SECONDS)

    def _visit(self, ease: str) -> None:
        """Gallery, demo, how it works, and the form while it is written and before it is sent."""
        self._take(f"{ease}-gallery")
        self._open(STREET)
        self._take(f"{ease}-demo")
        self._hand.touch(icon="lightbulb")
        self._at("how")
        self._take(f"{ease}-how")
        self._hand.touch(icon="arrow-left", enabled=True)
        self._at("demo")
        self._hand.touch(icon="message-square")
        self._at("contact")
        self._take(f"{ease}-contact")
        self._hand.touch(look="done")
        self._take(f"{ease}-contact-read")
