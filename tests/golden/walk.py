"""The way past every screen and state that can be shown without a clock, a machine's speed or chance in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from demos.library import SHOWCASE
from demos.package.read import read_package
from kiosk.bridge.sent import Sent
from kiosk.leads.receipt import Receipt
from models.errors import KnownError
from tests.qml.kiosk_window import KioskWindow

READER = read_package(SHOWCASE / "read-vietnamese")
RECEIPT = Receipt("7K4Q93MXABC")


def stations(window: KioskWindow) -> Iterator[str]:
    """Goes on to the next state each time it is asked; gives the state's name."""
    yield from _in_each_language(window)
    yield from _made_easier(window)
    yield from _searched(window)
    yield from _about_a_demo(window)
    yield from _contact(window)
    yield from _failures(window)
    yield from _nobody_there(window)


def _in_each_language(window: KioskWindow) -> Iterator[str]:
    kiosk = window.kiosk
    for language in ("vi", "en", "ko"):
        kiosk.begin(language)
        kiosk.wipe()  # the reel begins anew, and doesn't turn while it is looked at
        kiosk.languages.choose(language)
        window.until(lambda: [slide.property("on") for slide in window.items("Slide")] == [True])
        yield f"attract-{language}"
    for language in ("vi", "en", "ko"):
        kiosk.begin(language)
        yield f"gallery-{language}"
    kiosk.languages.choose("vi")


def _made_easier(window: KioskWindow) -> Iterator[str]:
    access = window.kiosk.access
    for name, choose in _choices(access):
        choose()
        yield f"gallery-{name}"
        access.reset()
    for sheet, opened in (("AccessSheet", "access"), ("LanguageSheet", "languages")):
        found = next(item for item in window.every(sheet))
        found.setProperty("open", True)
        yield opened
        found.setProperty("open", False)


def _choices(access: Any) -> Iterator[tuple[str, Callable[[], object]]]:
    yield "light", lambda: access.toggle("light")
    yield "reach", lambda: access.toggle("reach")
    yield "large", lambda: access.scaleText(1.6)


def _searched(window: KioskWindow) -> Iterator[str]:
    kiosk = window.kiosk
    kiosk.search.begin()
    yield "search"
    kiosk.keyboard.type("quaay")
    kiosk.search.rest()
    yield "search-nothing"
    kiosk.search.wipe()


def _about_a_demo(window: KioskWindow) -> Iterator[str]:
    """On a still page, and with no speed, which is another one each time."""
    kiosk = window.kiosk
    kiosk.openDemo(READER.manifest.id)
    window.until(lambda: kiosk.demo.state == "ready" and bool(kiosk.demo.on_stage) and bool(kiosk.demo.on_stage.values))
    yield "demo-reader"
    kiosk.openHow()
    yield "how"
    kiosk.back()


def _contact(window: KioskWindow) -> Iterator[str]:
    kiosk = window.kiosk
    kiosk.openContact()
    yield "contact"
    kiosk.contact.focusField("name")
    kiosk.keyboard.type("Nguyễn Thị Minh Khuê")
    kiosk.contact.send()
    yield "contact-missing"
    sent = Sent(RECEIPT, READER.manifest, ("name", "phone"), frozenset({"exhibitor-contact"}), (), None)  # type: ignore[arg-type]
    kiosk.contact.sent.emit(sent)
    yield "thanks"
    kiosk.home()


def _failures(window: KioskWindow) -> Iterator[str]:
    kiosk = window.kiosk
    kiosk.openDemo(READER.manifest.id)
    kiosk.demo.setAside.emit(KnownError("worker-died"))
    yield "failed"
    kiosk.home()
    kiosk.stumble()
    yield "unexpected"
    kiosk.home()


def _nobody_there(window: KioskWindow) -> Iterator[str]:
    window.kiosk.openHow()
    window.kiosk.idle.ask()
    yield "still-there"
    window.kiosk.idle.stay()
