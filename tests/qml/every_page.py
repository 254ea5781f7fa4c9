"""A walk through every page that a visitor can meet, and what can be used on each."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtQuick import QQuickItem

from kiosk.capture.video import Clip
from kiosk.tour.card import film, held_up
from models.errors import KnownError
from tests.qml.kiosk_window import KioskWindow


def every_page(visit: KioskWindow) -> Iterator[str]:
    """Bring up one page after the other."""
    kiosk = visit.kiosk
    kiosk.wipe()
    visit.settled("attract")
    yield "attract"
    kiosk.begin("")
    visit.settled("gallery")
    yield "gallery"
    kiosk.search.begin()
    yield "search"
    kiosk.wipe()
    visit.settled("attract")
    yield "attract"
    kiosk.begin("")
    visit.settled("gallery")
    for id in ("vn.tram.street-eye", "vn.tram.cut-out", "vn.tram.read-vietnamese"):
        kiosk.openDemo(id)
        visit.settled("demo")
        visit.until(lambda: kiosk.demo.state == "ready" and not kiosk.demo.results.waiting)
        yield id
    kiosk.openHow()
    visit.settled("how")
    yield "how"
    kiosk.openTakeHome()
    visit.settled("take-home")
    yield "take-home"
    kiosk.openContact()
    visit.settled("contact")
    yield "contact"
    kiosk.keyboard.hide()
    yield "contact, read over"
    kiosk.contact.scan_with(Clip(film(visit.home.root / "camera.mp4", held_up("no card"))))
    kiosk.contact.scanCard()
    visit.until(lambda: kiosk.contact.scan.refused)
    yield "scan"
    kiosk.contact.typeInstead()
    kiosk.contact.focusField("name")
    kiosk.keyboard.type("Anna")
    kiosk.contact.focusField("phone")
    kiosk.keyboard.type("0912345678")
    kiosk.contact.setAdult(True)
    kiosk.contact.setConsent("exhibitor-contact", True)
    kiosk.contact.send()
    visit.settled("thanks")
    yield "thanks"
    kiosk.openDemo("vn.tram.street-eye")
    visit.settled("demo")
    kiosk.demo.setAside.emit(KnownError("worker-crashed"))
    visit.settled("failed")
    yield "failed"
    kiosk.idle.ask()
    visit.until(lambda: bool(visit.items("StillThere")) and not visit.items("Failed"))
    yield "still there"
    kiosk.idle.stay()


def controls(item: QQuickItem) -> Iterator[QQuickItem]:
    """What the Tab key stops at, from this item downwards."""
    if item.isVisible() and item.isEnabled() and item.opacity() > 0:
        if item.activeFocusOnTab():
            yield item
        for child in item.childItems():
            yield from controls(child)
