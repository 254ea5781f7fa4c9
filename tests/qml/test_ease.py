"""Visitors who need large type, or every control within reach: every page holds both, in every size of window and language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from demos.text import LANGUAGES
from tests.qml.every_page import controls, every_page
from tests.qml.kiosk_window import LANDSCAPE, PORTRAIT, KioskWindow
from tests.qml.legible import assert_legible, is_dragged, seen

SIZES = pytest.mark.parametrize("size", [LANDSCAPE, (1366, 768), PORTRAIT], ids=["landscape", "small", "portrait"])
ALSO_ABOVE = ("Field", "ReadLine", "QQuickListView", "BeforeAfter")
"""What may be touched above the lower third, for the same is done below: fields by "Write", lines by "Read on", the divider by a slider."""


@pytest.fixture
def ease() -> dict[str, Any]:
    return {}


@pytest.fixture
def visit(qtbot: QtBot, tmp_path: Path, size: tuple[int, int], ease: dict[str, Any]) -> Iterator[KioskWindow]:
    window = KioskWindow(qtbot, tmp_path, size, calm=True, **ease)
    yield window
    window.close()


@SIZES
@pytest.mark.parametrize("ease", [{"text_scale": 1.6}], ids=["160 %"])
def test_every_page_holds_large_type(visit: KioskWindow, size: tuple[int, int]) -> None:
    for page in every_page(visit):
        for language in LANGUAGES:
            visit.kiosk.languages.choose(language)
            assert_legible(visit, f"{page} ({language})")
            assert_apart(visit, f"{page} ({language})")


@SIZES
@pytest.mark.parametrize("ease", [{"reach": True}, {"reach": True, "text_scale": 1.6}], ids=["100 %", "160 %"])
def test_every_control_is_within_reach(visit: KioskWindow, size: tuple[int, int]) -> None:
    for page in every_page(visit):
        visit.window.grabWindow()
        typing = visit.kiosk.keyboard.open
        for control in controls(visit.window.contentItem()):
            place = seen(visit, control)
            kind = control.metaObject().className().split("_QML")[0]
            if place.isEmpty() or typing or kind in ALSO_ABOVE:
                continue  # what is typed into stands just above the keys
            within = place.bottom() - max(place.top(), size[1] * 2 / 3)
            assert within >= min(place.height(), 7 * visit.u) - 1 or is_dragged(control), f"{page}: {kind} {place}"


def assert_apart(visit: KioskWindow, where: str) -> None:
    """No control lies on another, or out of the window."""
    found = [(control, seen(visit, control)) for control in controls(visit.window.contentItem())]
    shown = [(control, place) for control, place in found if not place.isEmpty() and not is_dragged(control)]
    for at, (control, place) in enumerate(shown):
        kind = control.metaObject().className()
        assert place.left() >= -1 and place.right() <= visit.window.width() + 1, f"{where}: {kind} {place}"
        for other, elsewhere in shown[at + 1 :]:
            if not _within(control, other):
                crossing = place.intersected(elsewhere)
                assert min(crossing.width(), crossing.height()) < 1, f"{where}: {kind} and {other.metaObject().className()}"


def _within(outer: QQuickItem, inner: QQuickItem) -> bool:
    return inner.parentItem() is not None and (inner.parentItem() == outer or _within(outer, inner.parentItem()))
