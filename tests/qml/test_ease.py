"""Visitors who need large type, or every control within reach: every page holds both, in every size of window and language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from demos.library import SHOWCASE
from demos.manifest import Theme
from demos.package.read import read_package
from demos.text import LANGUAGES
from tests.qml.every_page import controls, every_page
from tests.qml.kind import kind_of
from tests.qml.kiosk_window import LANDSCAPE, PORTRAIT, KioskWindow
from tests.qml.legible import assert_legible, is_dragged, is_inside, seen

SMALL = (1366, 768)
EASES = pytest.mark.parametrize(
    ("size", "ease"),
    [
        pytest.param(SMALL, {"text_scale": 1.6}, id="large-small"),
        pytest.param(PORTRAIT, {"text_scale": 1.6}, id="large-portrait"),
        pytest.param(LANDSCAPE, {"reach": True}, id="reach-landscape"),
        pytest.param(PORTRAIT, {"reach": True}, id="reach-portrait"),
        pytest.param(SMALL, {"reach": True, "text_scale": 1.6}, id="both-small"),
    ],
)
ALSO_ABOVE = ("Field", "ReadLine", "QQuickListView", "BeforeAfter")
"""What may be touched above the lower third, for the same is done below: fields by "Write", lines by "Read on", the divider by a slider."""


@pytest.fixture
def visit(qtbot: QtBot, tmp_path: Path, size: tuple[int, int], ease: dict[str, Any]) -> Iterator[KioskWindow]:
    window = KioskWindow(qtbot, tmp_path, size, calm=True, **ease)
    yield window
    window.close()


@EASES
def test_every_page_holds(visit: KioskWindow, size: tuple[int, int], ease: dict[str, Any]) -> None:
    for page in every_page(visit):
        for language in LANGUAGES:
            visit.kiosk.languages.choose(language)
            assert_legible(visit, f"{page} ({language})")
            assert_apart(visit, f"{page} ({language})")
            if ease.get("reach") and not visit.kiosk.keyboard.open:  # what is typed into stands just above the keys
                assert_within_reach(visit, f"{page} ({language})")


@pytest.mark.parametrize(("size", "ease"), [pytest.param((1280, 720), {"text_scale": 1.6}, id="large-tiny")])
def test_no_line_is_cut_where_a_button_leads_on(visit: KioskWindow) -> None:
    visit.kiosk.openDemo("vn.tram.read-vietnamese")
    visit.settled("demo")
    visit.kiosk.openHow()
    visit.settled("how")

    def cut() -> list[str]:
        """Lines that are seen in part at the lower edge of what a finger drags."""
        found = []
        for words in (words for words in visit.items("Words") if is_dragged(words) and not seen(visit, words).isEmpty()):
            whole, part = visit.place(words), seen(visit, words)
            if part.bottom() < whole.bottom() and (part.bottom() - whole.top() + 1) % words.property("lineHeight") > 2:
                found.append(words.property("text"))
        return found

    def leading_on() -> list[QQuickItem]:
        return [button for button in visit.items("Button") if button.property("text") == "Xem tiếp"]

    visit.until(lambda: len(leading_on()) == 2 and not cut())
    visit.touch(leading_on()[0])
    visit.until(lambda: not cut())


@pytest.mark.parametrize(
    ("size", "ease"),
    [
        pytest.param(PORTRAIT, {}, id="portrait"),
        pytest.param(PORTRAIT, {"text_scale": 1.6}, id="large-portrait"),
        pytest.param(PORTRAIT, {"reach": True}, id="reach-portrait"),
        pytest.param(LANDSCAPE, {}, id="landscape"),
    ],
)
def test_all_themes_of_an_event_are_seen_at_once(visit: KioskWindow, ease: dict[str, Any]) -> None:
    offer_a_demo_of_each_theme(visit)
    for language in LANGUAGES:
        visit.kiosk.languages.choose(language)
        assert_legible(visit, language)
        assert_apart(visit, language)
        themes = visit.items("ThemeRow")
        assert len(themes) == 1 + len(get_args(Theme))
        assert not any(is_dragged(theme) for theme in themes), language
        lowest = max(visit.place(theme).bottom() for theme in themes)
        assert lowest < visit.place(visit.items("GalleryDock")[0]).top(), language
        assert max(visit.place(theme).right() for theme in themes) <= visit.window.width() - 5 * visit.u + 1, language


@pytest.mark.parametrize(("size", "ease"), [pytest.param(LANDSCAPE, {"reach": True, "text_scale": 1.6}, id="both-landscape")])
def test_themes_that_one_row_cannot_hold_are_turned_to_by_touches(visit: KioskWindow) -> None:
    offer_a_demo_of_each_theme(visit)

    def themes() -> set[str]:
        return {theme.property("name") for theme in visit.items("ThemeRow") if theme.property("opacity") == 1}

    visit.until(lambda: 0 < len(themes()) < 1 + len(get_args(Theme)))
    visit.window.grabWindow()  # lays out all of them
    seen_yet = themes()
    assert_within_reach(visit, "the first row")
    (turn,) = (button for button in visit.items("Button") if is_inside(button, "ThemeList"))
    visit.touch(turn)
    visit.until(lambda: not themes() & seen_yet)
    assert_legible(visit, "the second row")
    assert len(themes() | seen_yet) == 1 + len(get_args(Theme))
    visit.touch(turn)
    visit.until(lambda: themes() == seen_yet)


def offer_a_demo_of_each_theme(visit: KioskWindow) -> None:
    packages = [read_package(folder) for folder in sorted(SHOWCASE.iterdir()) if folder.is_dir()]
    of_each = zip(packages, get_args(Theme), strict=False)
    visit.kiosk.gallery.offer([replace(one, manifest=one.manifest.model_copy(update={"theme": theme})) for one, theme in of_each])


def assert_within_reach(visit: KioskWindow, where: str) -> None:
    """As much of each control as a finger needs, 4 u or 11 mm on a screen of 24 inches, lies in the lower third."""
    for control in controls(visit.window.contentItem()):
        place = seen(visit, control)
        kind = kind_of(control).split("_QML")[0]
        if not place.isEmpty() and kind not in ALSO_ABOVE:
            within = place.bottom() - max(place.top(), visit.window.height() * 2 / 3)
            assert within >= min(place.height(), 4 * visit.u) or is_dragged(control), f"{where}: {kind} {place}"


def assert_apart(visit: KioskWindow, where: str) -> None:
    """No control lies on another, or out of the window."""
    found = [(control, seen(visit, control)) for control in controls(visit.window.contentItem())]
    shown = [(control, place) for control, place in found if not place.isEmpty() and not is_dragged(control)]
    for at, (control, place) in enumerate(shown):
        kind = kind_of(control)
        assert place.left() >= -1 and place.right() <= visit.window.width() + 1, f"{where}: {kind} {place}"
        for other, elsewhere in shown[at + 1 :]:
            if not _within(control, other):
                crossing = place.intersected(elsewhere)
                assert min(crossing.width(), crossing.height()) < 1, f"{where}: {kind} and {kind_of(other)}"


def _within(outer: QQuickItem, inner: QQuickItem) -> bool:
    return inner.parentItem() is not None and (inner.parentItem() == outer or _within(outer, inner.parentItem()))
