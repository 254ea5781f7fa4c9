"""The contact page and the thanks page in a real window, with a real event and store behind them, and a visitor's fingers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject, QPoint, QRectF
from PySide6.QtGui import QColor, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from demos.library import SHOWCASE
from demos.package.read import read_package
from demos.text import Language
from exhibitor_admin.event import TRAM_AI, put_record
from exhibitor_admin.keys import fresh_key
from kiosk.bridge import drawing, emblem, fonts, logos, picture, qr, stage
from kiosk.bridge.contact import Contact
from kiosk.bridge.engine import QML
from kiosk.bridge.keyboard import Keyboard
from kiosk.bridge.scan import Scan
from kiosk.bridge.sending import Sending
from kiosk.bridge.sent import Sent
from kiosk.bridge.thanks import Thanks
from kiosk.capture.source import Target
from kiosk.event.record import Exhibitor, Interest
from kiosk.leads.store import Store
from tests.a_lead import make_event
from tests.patience import wait_until
from tests.qml.kind import kind_of

LANDSCAPE, PORTRAIT, SMALL = (1920, 1080), (1080, 1920), (1366, 768)
SIZES = pytest.mark.parametrize("size", [LANDSCAPE, SMALL, PORTRAIT], ids=["landscape", "small", "portrait"])
DRAWN_BY_QML = (drawing, emblem, logos, picture, qr, stage)
"""Their types are registered by being imported."""


class ContactWindow:
    """The contact page, begun for the street demo; after sending, the thanks page. `close` it."""

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        *,
        size: tuple[int, int] = (1920, 1080),
        language: Language = "vi",
        exhibitor: Exhibitor = TRAM_AI,
        interests: Mapping[str, Interest] = MappingProxyType({}),
        organiser: str = "Sở Thông tin",
        others: Sequence[Exhibitor] = (),
        camera: Target | None = None,
    ) -> None:
        fonts.load()
        self._qtbot = qtbot
        self._finger: QPointingDevice = QTest.createTouchDevice()
        self.key = fresh_key()
        event = make_event(folder / "event", self.key, exhibitor)
        for other in others:
            put_record(folder / "event", other)
        controller = {"name": organiser, "contact": "024 3825 0000"}
        self.event = put_record(folder / "event", event, interests=dict(interests), controller=controller)
        self.store = Store.open(folder / "leads.sqlite3", busy_ms=50)
        self.sending = Sending(self.event, self.store, "kiosk-1")
        self.keyboard = Keyboard(language)
        self.contact = Contact(self.event, self.sending, self.keyboard, Scan(camera), language)
        self.thanks = Thanks(self.event, self.sending, language)
        self.sent: list[Sent] = []
        self.contact.sent.connect(self._thank)
        self.unit = min(size) / 108
        self._size = size
        self._views: list[QQuickView] = []
        self.view = self._show("ContactPage", {"contact": self.contact, "keyboard": self.keyboard})
        self.manifest = read_package(SHOWCASE / "street-eye").manifest
        self.contact.begin(self.manifest)

    def _show(self, page: str, given: dict[str, QObject]) -> QQuickView:
        view = QQuickView()
        self._views.append(view)
        view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        view.resize(*self._size)
        view.engine().addImportPath(str(QML))
        theme = view.engine().singletonInstance("Kiosk", "Theme")
        assert isinstance(theme, QObject)
        for token, value in (("width", self._size[0]), ("height", self._size[1]), ("pixelsPerMm", 3.6)):
            theme.setProperty(token, value)
        view.setInitialProperties(given)
        view.loadFromModule("Kiosk", page)
        assert view.status() is QQuickView.Status.Ready, view.errors()
        view.show()
        view.requestActivate()
        wait_until(self._qtbot, view.isActive)
        return view

    def _thank(self, sent: Sent) -> None:
        self.sent.append(sent)
        self.thanks.tell(sent)

    def show_thanks(self) -> None:
        wait_until(self._qtbot, lambda: bool(self.sent))
        self.view = self._show("ThanksPage", {"thanks": self.thanks})

    def close(self) -> None:
        self.contact.wipe()
        for view in self._views:
            view.close()
            shiboken6.delete(view)
        self.sending.close()
        self.store.close()

    def until_state(self, state: str) -> None:
        posting: Any = self.contact.posting
        wait_until(self._qtbot, lambda: posting.state == state)

    def items(self, kind: str, view: QQuickView | None = None) -> list[QQuickItem]:
        """What is visible of one QML type."""
        root = (view or self.view).rootObject()
        assert isinstance(root, QQuickItem)
        return [item for item in _visible(root) if kind_of(item).startswith(f"{kind}_QMLTYPE")]

    def key_named(self, name: str) -> QQuickItem:
        return next(key for key in self.items("Key") if name in (key.property("label").lower(), key.property("name")))

    def field(self, key: str) -> QQuickItem:
        order = ("name", "organisation", "role", "phone", "email", "note")
        return self.items("Field")[order.index(key)]

    def typed(self) -> list[str]:
        """What stands in the form's fields, also when the thanks page is on."""
        return [item.property("value") for item in self.items("Field", self._views[0])]

    def words(self) -> str:
        """All that can be read."""
        return "\n".join(str(item.property("text")) for item in self.items("Words"))

    def button(self, text: str) -> QQuickItem:
        return next(button for button in self.items("Button") if button.property("text") == text)

    def place(self, item: QQuickItem) -> QRectF:
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))

    def press(self, *items: QQuickItem) -> None:
        """As many fingers at once; they stay."""
        self.view.grabWindow()  # a finger finds things where they were drawn
        touch = QTest.touchEvent(self.view, self._finger)
        for finger, item in enumerate(items):
            touch.press(finger, self._middle(item), self.view)
        touch.commit()

    def release(self, *items: QQuickItem) -> None:
        touch = QTest.touchEvent(self.view, self._finger)
        for finger, item in enumerate(items):
            touch.release(finger, self._middle(item), self.view)
        touch.commit()

    def touch(self, item: QQuickItem) -> None:
        self.press(item)
        self.release(item)

    def type(self, keys: str) -> None:
        """On the keys of the screen; a space and what the layout calls by a word are found by their names."""
        for key in keys:
            self.touch(self.key_named("space" if key == " " else key))

    def fill_in(self) -> None:
        """All that must be there: a name, a phone number, the tick for 16 and the exhibitor's."""
        self.type("nguyeenx thij khuee")
        self.touch(self.field("phone"))
        self.type("0912345678")
        for consent in self.items("Consent")[:2]:
            self.touch(consent)

    def colour(self, item: QQuickItem) -> str:
        """Of an item's upper edge, inside its corner."""
        corner = self.place(item)
        x, y = int(corner.x() + 2 * self.unit), int(corner.y() + 0.8 * self.unit)
        return QColor(self.view.grabWindow().pixel(x, y)).name()

    def colour_below(self, item: QQuickItem) -> str:
        """In the middle of an item's lower edge."""
        place = self.place(item)
        return QColor(self.view.grabWindow().pixel(int(place.center().x()), int(place.bottom() - 0.2 * self.unit))).name()

    def overlapping(self) -> list[tuple[str, str]]:
        """Pairs of texts that lie over each other."""
        self.view.grabWindow()  # lays everything out
        words = [(self.place(item).adjusted(0, 2, 0, -2), str(item.property("text"))) for item in self._said()]
        return [(one[1], other[1]) for at, one in enumerate(words) for other in words[at + 1 :] if one[0].intersects(other[0])]

    def cut(self) -> list[str]:
        """Texts of which not everything can be read."""
        self.view.grabWindow()
        page = QRectF(0, 0, *self._size)
        return [
            str(item.property("text"))
            for item in self._said()
            if item.property("truncated") or item.property("contentWidth") > item.width() + 1 or not page.contains(self.place(item))
        ]

    def _said(self) -> list[QQuickItem]:
        return [item for item in self.items("Words") if item.property("text")]

    def _middle(self, item: QQuickItem) -> QPoint:
        return self.place(item).center().toPoint()


Open = Callable[..., ContactWindow]
"""Opens one with what its constructor takes by name, and closes it after the test."""


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible() and item.opacity() > 0:
        yield item
        for child in item.childItems():
            yield from _visible(child)
