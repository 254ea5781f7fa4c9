"""Finding a demo by what somebody in a hurry writes."""

from __future__ import annotations

import pytest

from demos.library import SHOWCASE
from demos.package.read import Package, read_package
from demos.text import Language, Words
from kiosk.event.record import Exhibitor
from kiosk.search import Index, fold

STREET, READER, CUT_OUT = "vn.tram.street-eye", "vn.tram.read-vietnamese", "vn.tram.cut-out"


@pytest.fixture(scope="module")
def index() -> Index:
    packages = [read_package(SHOWCASE / name) for name in ("cut-out", "read-vietnamese", "street-eye")]
    tagline = Words(vi="Đo lường và kiểm định", en="Measures", ko=None)
    return Index(packages, {packages[0].manifest.exhibitor.id: Exhibitor(id="tram", name="Viện Đo lường", tagline=tagline)})


def ids(found: list[Package]) -> list[str]:
    return [package.manifest.id for package in found]


@pytest.mark.parametrize(
    ("written", "folded"),
    [("Nhận dạng", "nhan dang"), ("ĐƯỜNG phố", "duong pho"), ("hoà, hòa", "hoa, hoa"), ("Ｔrạm", "tram"), ("Straße", "strasse")],
)
def test_diacritics_and_capitals_do_not_count(written: str, folded: str) -> None:
    assert fold(written) == folded


@pytest.mark.parametrize("words", ["mat pho", "Mắt phố", "PHO mat", "  mat  "])
def test_a_title_is_found_however_it_is_written(index: Index, words: str) -> None:
    assert ids(index.find(words, "vi"))[0] == STREET


@pytest.mark.parametrize(("words", "language"), [("street", "vi"), ("거리", "en"), ("mat pho", "ko"), ("거", "ko")])
def test_every_language_is_searched_whichever_is_spoken(index: Index, words: str, language: Language) -> None:
    assert STREET in ids(index.find(words, language))


def test_titles_come_before_other_texts(index: Index) -> None:
    found = ids(index.find("nen", "vi"))
    assert found[0] == CUT_OUT


@pytest.mark.parametrize("words", ["vien do luong", "kiem dinh", "Trạm AI"])
def test_exhibitors_and_what_they_say_of_themselves_are_found(index: Index, words: str) -> None:
    assert set(ids(index.find(words, "en"))) == {STREET, READER, CUT_OUT}


@pytest.mark.parametrize("words", ["biển số", "mat xyz", "", "   ", "%", "\u0301"])
def test_what_is_not_there_is_not_found(index: Index, words: str) -> None:
    assert index.find(words, "vi") == []
