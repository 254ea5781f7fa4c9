"""The reel's order, and what is said where there is no demo."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, product

import pytest
from PySide6.QtGui import QGuiApplication

from demos.library import SHOWCASE
from demos.package.read import Package, read_package
from demos.text import LANGUAGES, Language
from kiosk.bridge.attract import WANDER, Attract
from kiosk.bridge.languages import Languages

DEMOS = [read_package(SHOWCASE / name) for name in ("street-eye", "read-vietnamese", "cut-out")]


@pytest.fixture
def languages(qapp: QGuiApplication) -> Iterator[Languages]:
    languages = Languages(LANGUAGES)
    yield languages
    languages.close()


@pytest.mark.parametrize("codes", [LANGUAGES, LANGUAGES[:2], LANGUAGES[:1]])
@pytest.mark.parametrize("demos", [DEMOS, DEMOS[:2], DEMOS[:1]])
def test_in_time_each_demo_is_told_in_each_language(qapp: QGuiApplication, codes: Sequence[Language], demos: list[Package]) -> None:
    languages = Languages(codes)
    attract = Attract(demos, languages)
    seen = set()
    for _ in range(2 * len(codes) * len(demos) + 6):
        seen.add((attract.property("title"), languages.spoken))
        attract.turn()
    assert seen == {(demo.manifest.text.in_(code).title, code) for demo, code in product(demos, codes)}
    languages.close()


def test_the_picture_of_the_next_demo_is_known_before_it_is_on(languages: Languages) -> None:
    attract = Attract(DEMOS, languages)
    for _ in range(4):
        expected = attract.property("next")
        attract.turn()
        assert attract.property("at") == expected


def test_what_stands_still_wanders_a_little_and_far_enough(languages: Languages) -> None:
    attract = Attract(DEMOS, languages)
    places = []
    for _ in range(400):
        places.append(attract.property("wander"))
        attract.turn()
    steps = [(one - other).manhattanLength() for one, other in pairwise(places)]
    assert max(steps) < 0.6, "nobody sees a step"
    for along in ([place.x() for place in places], [place.y() for place in places]):
        assert max(along) - min(along) > 1.9 * WANDER


def test_without_a_demo_it_promises_none(languages: Languages) -> None:
    attract = Attract([], languages)
    for _ in range(4):
        assert attract.property("invitation")
        assert not any(digit in attract.property("promise") for digit in "0123456789")
        assert attract.property("title") == ""
        attract.turn()


def test_while_demos_rest_it_invites_to_something_else(languages: Languages) -> None:
    attract = Attract(DEMOS, languages)
    told = []
    attract.changed.connect(lambda: told.append(attract.property("promise")))
    attract.rest(True)
    attract.rest(False)
    assert "3" not in told[0]
    assert "3" in told[1]
