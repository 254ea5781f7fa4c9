"""Which demos a visitor finds in the gallery, and in what order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from demos.library import SHOWCASE
from demos.package.read import Package, read_package
from kiosk.bridge.gallery import Gallery

FEATURED = "vn.tram.street-eye"


@pytest.fixture
def packages() -> list[Package]:
    return [read_package(SHOWCASE / name) for name in ("cut-out", "read-vietnamese", "street-eye")]


def many(package: Package, count: int) -> list[Package]:
    """That many demos of other names."""
    return [Package(package.folder, package.manifest.model_copy(update={"id": f"vn.tram.demo-{at}"})) for at in range(count)]


def shown(gallery: Any) -> Sequence[str]:
    return [card.id for card in gallery.cards.rows]


def test_the_featured_demo_comes_first(qtbot: QtBot, packages: list[Package]) -> None:
    gallery: Any = Gallery(packages, "vi", FEATURED)
    assert shown(gallery) == [FEATURED, "vn.tram.cut-out", "vn.tram.read-vietnamese"]
    assert [card.featured for card in gallery.cards.rows] == [True, False, False]


def test_a_theme_shows_its_own_demos_and_how_many_there_are(qtbot: QtBot, packages: list[Package]) -> None:
    gallery: Any = Gallery(packages, "vi", FEATURED)
    counts = {theme.id: theme.count for theme in gallery.themes.rows}
    assert counts.pop("") == sum(counts.values()) == 3
    for theme, count in counts.items():
        gallery.chooseTheme(theme)
        of_theme = {package.manifest.id for package in packages if package.manifest.theme == theme}
        assert set(shown(gallery)) == of_theme
        assert len(of_theme) == count > 0


def test_every_demo_is_on_one_page_however_many_there_are(qtbot: QtBot, packages: list[Package]) -> None:
    gallery: Any = Gallery([*packages, *many(packages[0], 10)], "vi", FEATURED)
    pages = []
    for _ in range(gallery.pages):
        pages.append(shown(gallery))
        gallery.turn(1)
    assert [len(page) for page in pages] == [5, 6, 2]  # the featured demo takes two of six cells
    assert len({id for page in pages for id in page}) == 13
    assert gallery.page == gallery.pages - 1, "there is nothing behind the last page"


def test_the_next_visitor_begins_with_all_demos_on_the_first_page(qtbot: QtBot, packages: list[Package]) -> None:
    gallery: Any = Gallery([*packages, *many(packages[0], 10)], "vi", FEATURED)
    gallery.chooseTheme(packages[0].manifest.theme)
    gallery.turn(1)
    gallery.reset()
    assert shown(gallery)[0] == FEATURED
    assert gallery.page == 0
