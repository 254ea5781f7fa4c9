"""A visitor before the kiosk's window: finds a demo, reads how it works, is asked whether they are still there."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from itertools import combinations
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtQml import QQmlEngine
from pytestqt.qtbot import QtBot

from demos.text import LANGUAGES
from kiosk.bridge.engine import QML
from kiosk.palette import LACQUER, LIGHT, SHINES_THROUGH, Palette
from models.errors import KnownError
from tests.qml.kiosk_window import LANDSCAPE, PORTRAIT, KioskWindow
from tests.qml.legible import assert_legible

SIZES = pytest.mark.parametrize("size", [LANDSCAPE, (1366, 768), PORTRAIT], ids=["landscape", "small", "portrait"])


@pytest.fixture
def visit(qtbot: QtBot, tmp_path: Path) -> Iterator[KioskWindow]:
    window = KioskWindow(qtbot, tmp_path, LANDSCAPE)
    yield window
    window.close()


@pytest.fixture
def left_alone(qtbot: QtBot, tmp_path: Path) -> Iterator[KioskWindow]:
    """A kiosk that soon asks whether somebody is there, and then waits long."""
    window = KioskWindow(qtbot, tmp_path, LANDSCAPE, begun=False, idle_seconds=0.3, countdown_seconds=60)
    yield window
    window.close()


def turn(visit: KioskWindow, size: tuple[int, int]) -> None:
    visit.window.resize(*size)
    visit.until(lambda: visit.window.contentItem().width() == size[0])
    visit.window.grabWindow()


def filled(cards: list[QRectF]) -> float:
    """How much of the rectangle around them cards take, 0 to 1."""
    around = reduce(QRectF.united, cards)
    return sum(card.width() * card.height() for card in cards) / (around.width() * around.height())


@SIZES
def test_the_cards_fill_their_part_of_the_page_and_lie_side_by_side(visit: KioskWindow, size: tuple[int, int]) -> None:
    turn(visit, size)
    cards = [visit.place(card) for card in visit.items("DemoCard")]
    dock = visit.place(visit.items("GalleryDock")[0])
    assert len(cards) >= 3
    assert not any(one.intersects(other) for one, other in combinations(cards, 2))
    around = reduce(QRectF.united, cards)
    assert around.right() == pytest.approx(size[0] - (5 if size == PORTRAIT else 6) * visit.u, abs=visit.u)
    but_last_row = [card for card in cards if card.top() < max(card.top() for card in cards)] or cards  # which may have room
    assert max(filled(cards), filled(but_last_row)) > 0.9
    assert around.bottom() <= dock.top()


@SIZES
def test_the_gallery_is_legible_in_every_language(visit: KioskWindow, size: tuple[int, int]) -> None:
    turn(visit, size)
    for language in LANGUAGES:
        visit.kiosk.languages.choose(language)
        assert_legible(visit)


def test_a_touched_card_opens_its_demo(visit: KioskWindow) -> None:
    card = visit.items("DemoCard")[1]
    title = card.property("title")
    visit.touch(card)
    visit.settled("demo")
    assert visit.kiosk.demo.title == title


def test_a_card_opens_from_the_keyboard_too(visit: KioskWindow) -> None:
    visit.items("DemoCard")[0].forceActiveFocus()
    visit.press_key(Qt.Key.Key_Return)
    visit.settled("demo")


def test_a_touched_language_is_spoken_at_once(visit: KioskWindow) -> None:
    seen = set()
    for mark in ("VI", "EN", "한"):
        button = next(button for button in visit.items("Button") if button.property("text") == mark)
        visit.touch(button)
        assert button.property("on")
        seen.add(tuple(visit.words()))
    assert len(seen) == 3


def test_a_touched_theme_leaves_only_its_demos(visit: KioskWindow) -> None:
    theme = min((row for row in visit.items("ThemeRow") if row.property("count")), key=lambda row: int(row.property("count")))
    visit.touch(theme)
    visit.until(lambda: len(visit.items("DemoCard")) == theme.property("count"))
    assert theme.property("chosen")


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_how_it_works_is_legible_in_every_language(visit: KioskWindow, size: tuple[int, int]) -> None:
    turn(visit, size)
    for card in range(3):
        visit.touch(visit.items("DemoCard")[card])
        visit.settled("demo")
        visit.kiosk.openHow()
        visit.settled("how")
        for language in LANGUAGES:
            visit.kiosk.languages.choose(language)
            assert_legible(visit)
        visit.kiosk.home()
        visit.settled("gallery")


def test_making_it_fail_opens_the_demo_where_it_does(visit: KioskWindow) -> None:
    visit.touch(visit.items("DemoCard")[0])
    visit.settled("demo")
    visit.kiosk.openHow()
    visit.settled("how")
    failing = visit.kiosk.how.failing
    visit.touch(next(button for button in visit.items("Button") if button.property("kind") == "main"))
    visit.settled("demo")
    assert [tile.property("fails") for tile in visit.items("SampleTile") if tile.property("chosen")] == [True]
    assert failing > 0


def test_who_is_there_may_stay_and_goes_on_where_they_were(left_alone: KioskWindow) -> None:
    left_alone.kiosk.openDemo("vn.tram.street-eye")
    left_alone.until(lambda: bool(left_alone.kiosk.idle.counting))
    left_alone.until(lambda: bool(left_alone.items("StillThere")) and not left_alone.items("Dock"))
    assert_legible(left_alone)
    stay = next(button for button in left_alone.items("Button") if button.property("kind") == "main")
    left_alone.touch(stay)
    assert not left_alone.kiosk.idle.counting
    assert left_alone.kiosk.screen == "demo"


def test_whoever_comes_while_somebody_else_is_counted_down_stays(left_alone: KioskWindow) -> None:
    """A finger that was on "erase everything" when the counting began, and is lifted during it."""
    left_alone.kiosk.openDemo("vn.tram.street-eye")
    left_alone.until(lambda: bool(left_alone.kiosk.idle.counting))
    left_alone.kiosk.wipe()
    assert not left_alone.kiosk.idle.counting


def test_a_failing_sample_is_asked_for_of_the_demo_that_is_told_about(visit: KioskWindow) -> None:
    ids = sorted(visit.kiosk._packages, key=lambda id: len(visit.kiosk._packages[id].manifest.sample))
    visit.kiosk.openDemo(ids[-1])
    visit.kiosk.openHow()
    visit.kiosk.openDemo(ids[0])
    visit.kiosk.tryToFail()
    visit.settled("demo")
    assert visit.kiosk.demo.sourceName and visit.kiosk.demo.state != "failed"


def test_a_demo_that_was_given_up_says_so_and_leads_on(visit: KioskWindow) -> None:
    visit.touch(visit.items("DemoCard")[0])
    visit.settled("demo")
    visit.kiosk.demo.setAside.emit(KnownError("worker-crashed"))
    visit.settled("failed")
    for language in LANGUAGES:
        visit.kiosk.languages.choose(language)
        assert_legible(visit)
    assert any("worker-crashed" in words for words in visit.words())
    visit.touch(next(button for button in visit.items("Button") if button.property("kind") == "main"))
    visit.settled("gallery")


def test_a_practice_event_says_so_over_every_page(visit: KioskWindow) -> None:
    def sign() -> QRectF:
        return visit.place(visit.items("PracticeSign")[0])

    assert sign().top() == 0
    assert sign().height() <= 3.2 * visit.u
    visit.touch(visit.items("DemoCard")[0])
    visit.settled("demo")
    assert visit.items("PracticeSign")


def test_the_window_is_known_after_pages_have_gone(visit: KioskWindow) -> None:
    visit.touch(visit.items("DemoCard")[0])
    visit.settled("demo")
    visit.kiosk.home()
    visit.settled("gallery")
    assert shiboken6.isValid(visit.window)


def test_the_ground_the_dock_and_the_chosen_language_have_their_colours(visit: KioskWindow) -> None:
    assert visit.colour(3, 50) == "#14100E"
    assert visit.colour(100, 105) == "#1D1713"
    assert visit.every("Backdrop")[0].opacity() == SHINES_THROUGH
    spoken = visit.place(next(button for button in visit.items("Button") if button.property("on")))
    assert visit.colour(spoken.left() / visit.u + 2, spoken.top() / visit.u + 2) == "#3A2E26"
    edge = visit.colour(spoken.left() / visit.u + 4, spoken.bottom() / visit.u - 0.25)
    assert all(abs(int(edge[at : at + 2], 16) - int("#E0B050"[at : at + 2], 16)) <= 2 for at in (1, 3, 5)), edge


@pytest.mark.parametrize(("light", "palette"), [(False, LACQUER), (True, LIGHT)], ids=["lacquer", "light"])
def test_the_screens_wear_the_palettes_whose_contrast_is_known(qtbot: QtBot, light: bool, palette: Palette) -> None:
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    theme = engine.singletonInstance("Kiosk", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("light", light)
    assert {token: theme.property(token).name().upper() for token in palette} == palette
