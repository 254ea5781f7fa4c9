"""What a visitor takes home is read from the screen by a reader that isn't ours, and is forgotten when they go."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shiboken6
from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickView
from pytestqt.qtbot import QtBot

from demos.library import SHOWCASE
from demos.package.read import read_package
from demos.text import LANGUAGES, Language
from exhibitor_admin.event import TRAM_AI
from kiosk.bridge import drawing, fonts, picture, qr
from kiosk.bridge.engine import QML
from kiosk.bridge.languages import Languages
from kiosk.bridge.take_home import TakeHome
from kiosk.event.record import ExhibitorContact
from tests.a_lead import make_event
from tests.qml.contact_window import SIZES
from tests.qml.kind import kind_of
from tests.qml.kiosk_window import LANDSCAPE, KioskWindow
from tests.qr import codes_are_made, read_qr

DRAWN_BY_QML = (drawing, picture, qr)
"""Their types are registered by being imported."""
WEB = "https://tram.example/trai-nghiem/mat-pho"
REACHABLE = TRAM_AI.model_copy(update={"contact": ExhibitorContact(phone="+84 24 3825 0000", email="xin-chao@tram.example", web=WEB)})
PAGE = "Trống đồng Ngọc Lũ\n" + "Giữa mặt trống là ngôi sao mười bốn cánh, quanh ngôi sao có mười sáu vành hoa văn. " * 8
MADE: dict[Language, str] = {
    "vi": "Do AI tạo ra, có thể sai.",
    "en": "Made by AI; it can be wrong.",
    "ko": "AI가 만든 결과이며 틀릴 수 있습니다.",
}


def items(item: QQuickItem, kind: str) -> list[QQuickItem]:
    found = [item] if kind_of(item).startswith(kind) else []
    return found + [one for child in item.childItems() if child.isVisible() for one in items(child, kind)]


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def codes_on(window: Any, root: QQuickItem) -> list[str]:
    """What every slip's code says to a reader, from a picture of the screen."""
    codes_are_made()
    image = window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.array(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    slips = [place(slip).toRect() for slip in items(root, "CodeSlip")]
    return [read_qr(pixels[slip.top() : slip.bottom(), slip.left() : slip.right()]) for slip in slips]


@pytest.mark.parametrize("scale", [1.0, 1.6])
@SIZES
def test_every_code_is_read_and_stands_there_in_words(qtbot: QtBot, tmp_path: Path, size: tuple[int, int], scale: float) -> None:
    fonts.load()
    languages = Languages(LANGUAGES)
    take_home = TakeHome(make_event(tmp_path / "event", None, REACHABLE), "vi")
    view = QQuickView()
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.resize(*size)
    view.engine().addImportPath(str(QML))
    theme = view.engine().singletonInstance("Kiosk", "Theme")
    assert isinstance(theme, QObject)
    for token, value in (("width", size[0]), ("height", size[1]), ("pixelsPerMm", 3.6), ("textScale", scale)):
        theme.setProperty(token, value)
    view.setInitialProperties({"takeHome": take_home})
    view.loadFromModule("Kiosk", "TakeHomePage")
    view.show()
    take_home.offer(read_package(SHOWCASE / "street-eye").manifest, lambda _: PAGE)
    root = view.rootObject()
    assert isinstance(root, QQuickItem)
    for language in LANGUAGES:
        languages.choose(language)
        take_home.speak(language)
        result, page, card = codes_on(view, root)
        assert page == WEB
        assert "EMAIL:xin-chao@tram.example" in card
        assert MADE[language] in result
        assert "Trống đồng Ngọc Lũ\nGiữa mặt trống" in result
        assert result.endswith("…")
        words = [str(item.property("text")) for item in items(root, "Words") if item.property("text")]
        assert WEB in words
        assert any("xin-chao@tram.example" in text for text in words)
        assert any(text.startswith(MADE[language] + " ") for text in words)  # and says that it is the first part
        whole = [item for item in items(root, "Words") if not str(item.property("text")).startswith("Trống")]
        assert not any(item.property("truncated") for item in whole)
        slips = [place(slip) for slip in items(root, "CodeSlip")]
        assert all(any(slip.contains(place(code)) for slip in slips) for code in items(root, "QrCode"))
        assert all(QRectF(0, 0, *size).contains(place(item)) for item in items(root, "Words"))
    view.close()
    shiboken6.delete(view)
    languages.close()


def test_what_the_demo_shows_goes_home_and_is_wiped(qtbot: QtBot, tmp_path: Path) -> None:
    window = KioskWindow(qtbot, tmp_path, LANDSCAPE)
    window.kiosk.openDemo("vn.tram.street-eye")
    window.settled("demo")
    window.until(lambda: any(row.count for row in window.kiosk.demo.results.counts.rows))
    window.touch(next(button for button in window.items("Button") if button.property("icon") == "qr-code"))
    window.settled("take-home")
    result, card = codes_on(window.window, window.window.contentItem())
    assert "Người: " in result
    assert "BEGIN:VCARD" in card
    window.touch(window.items("Button")[0])
    window.settled("demo")
    window.kiosk.openTakeHome()
    window.kiosk.wipe()
    window.settled("attract")
    assert window.kiosk.takeHome.count == 0
    window.close()
