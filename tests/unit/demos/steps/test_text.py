"""Lines are found, put in reading order and read: hand-worked maps, hand-worked CTC, and a real page without an error."""

from __future__ import annotations

import json
import math
from pathlib import Path

import cv2
import numpy as np
import pytest

from demos.ctc import words
from demos.library import SHOWCASE
from demos.package.read import read_package
from demos.pipeline import Pipeline
from demos.steps.find_lines import FindLines, reading_order
from demos.steps.ink_map import InkMap
from demos.steps.level_page import LevelPage
from demos.steps.turn_back import TurnBack
from demos.values import Float32, Image, Placement, Quads, Tensors, TextLines, Turn
from models.catalogue import Catalogue
from models.errors import KnownError
from models.runtime import open_session

FOLDER = SHOWCASE / "read-vietnamese"
LEAFLET = """TỜ GIỚI THIỆU HIỆN VẬT
Trống đồng Ngọc Lũ
Giữa mặt trống là ngôi sao mười bốn cánh.
Quanh ngôi sao có mười sáu vành hoa văn:
răng cưa, vòng tròn đồng tâm, hươu, chim Lạc
và người múa hát. Đàn chim bay ngược chiều
kim đồng hồ, cổ vươn dài, cánh mở rộng.
Trống được tìm thấy năm 1893 ở Hà Nam.
Mặt trống rộng 79,3 cm, thân cao 63 cm.
Mở cửa: 8 giờ đến 17 giờ, trừ thứ Hai.
Xin đừng chạm vào hiện vật."""


def test_ink_is_dark_paper_is_light_and_sides_are_multiples_of_32() -> None:
    pixels = np.full((100, 300, 3), 255, np.uint8)
    pixels[:, :150] = 0
    inked = InkMap(side=150).run(Image(pixels))
    assert inked.tensor.array.shape == (1, 1, 64, 160)
    assert (inked.placement.width, inked.placement.height) == (150, 50)
    ink = inked.tensor.array[0, 0]
    assert (ink[:50, :74] == 1).all() and (ink[:50, 76:] == 0).all() and (ink[50:] == 0).all()


def maps(*lines: tuple[int, int, int, float]) -> Tensors:
    """A detector's answer of 100 × 200 places: (left, right, row, slope) of cores two places high, 10 pixels to top and bottom."""
    out = np.zeros((1, 3, 100, 200), np.float32)
    out[0, 0] = -8.0
    out[0, 1:] = 10.0
    for left, right, row, slope in lines:
        for column in range(left, right):
            middle = row + round(slope * (column - left))
            out[0, 0, middle : middle + 2, column] = 8.0
    return Tensors({"out": out})


def test_a_level_core_becomes_its_line() -> None:
    quads = FindLines().run(maps((20, 120, 40, 0.0)), Placement(0.0, 0.0, 400.0, 200.0))
    assert quads.corners.shape == (1, 4, 2)
    height = 20
    left, right, top, bottom = 40 - 0.15 * height, 240 + 0.15 * height, 82 - 10, 82 + 10
    assert np.allclose(quads.corners[0] * [400, 200], [(left, top), (right, top), (right, bottom), (left, bottom)], atol=0.6)
    assert quads.scores[0] > 0.99


def test_a_slanting_core_becomes_a_slanting_line() -> None:
    corners = FindLines().run(maps((20, 180, 20, 0.1)), Placement(0.0, 0.0, 400.0, 200.0)).corners[0] * [400, 200]
    slope = (corners[1, 1] - corners[0, 1]) / (corners[1, 0] - corners[0, 0])
    assert abs(slope - 0.1) < 0.01
    assert abs((corners[3, 1] - corners[0, 1]) - 20) < 0.6


def test_a_blank_page_has_no_lines() -> None:
    assert FindLines().run(maps(), Placement(0.0, 0.0, 400.0, 200.0)).corners.shape == (0, 4, 2)


def test_other_outputs_are_refused() -> None:
    with pytest.raises(KnownError, match="model-outputs"):
        FindLines().run(Tensors({"out": np.zeros((1, 1, 8, 8), np.float32)}), Placement(0.0, 0.0, 16.0, 16.0))


def test_a_table_is_read_row_by_row_even_on_a_slanting_page() -> None:
    slope = 0.06

    def cell(x: float, y: float, width: float) -> list[tuple[float, float]]:
        return [(a, b + slope * a) for a, b in ((x, y), (x + width, y), (x + width, y + 24), (x, y + 24))]

    cells = [cell(x, y, 120) for y in (20, 60, 100) for x in (10, 600)]
    shuffled = [3, 0, 5, 2, 1, 4]
    order = reading_order(np.array([cells[place] for place in shuffled], np.float32))
    assert [shuffled[place] for place in order] == [0, 1, 2, 3, 4, 5]


def test_a_corner_that_was_turned_comes_back_to_its_place() -> None:
    quads = Quads(np.array([[(0.5, 0.5), (0.75, 0.5), (0.75, 0.75), (0.5, 0.75)]], np.float32), np.ones(1, np.float32))
    back = TurnBack().run(quads, Turn(30.0, 2.0)).corners[0]
    assert np.allclose(back, [(0.5, 0.5), (0.7165, 0.75), (0.654, 0.9665), (0.4375, 0.7165)], atol=1e-4)


def test_what_was_levelled_and_turned_back_is_where_it_was() -> None:
    page = np.full((400, 700, 3), 235, np.uint8)
    for row in range(60, 360, 40):
        cv2.line(page, (80, row), (620, row - 60), (30, 30, 30), 7)
    levelled = LevelPage().run(Image(page))
    assert levelled.turn.degrees == pytest.approx(-math.degrees(math.atan(60 / 540)), abs=0.4)
    dark = np.argwhere(levelled.image.pixels[:, :, 0] < 60)
    row, column = dark[len(dark) // 2].tolist()
    quad = np.tile(np.array([column / 700, row / 400], np.float32), (1, 4, 1))
    x, y = TurnBack().run(Quads(quad, np.ones(1, np.float32)), levelled.turn).corners[0, 0] * [700, 400]
    assert page[round(y) - 2 : round(y) + 3, round(x) - 2 : round(x) + 3].min() < 60


def test_a_picture_without_lines_is_not_turned() -> None:
    assert LevelPage().run(Image(np.full((300, 400, 3), 128, np.uint8))).turn.degrees == 0.0


def chances(path: str, characters: tuple[str, ...], score: float = 0.9) -> Float32:
    array = np.full((len(path), len(characters)), (1 - score) / (len(characters) - 1), np.float32)
    for time, character in enumerate(path):
        array[time, characters.index("" if character == "_" else character)] = score
    return array


def test_ctc_joins_repeats_and_keeps_what_a_blank_parts() -> None:
    characters = ("", "a", "b", " ")
    assert [word.text for word in words(chances("_aa_ab__ _bb", characters), characters)] == ["aab", "b"]
    assert words(chances("__ _", characters), characters) == ()


def test_a_word_is_as_sure_as_its_least_sure_character() -> None:
    characters = ("", "a", "b")
    array = chances("ab", characters)
    array[1] = (0.2, 0.2, 0.6)
    (word,) = words(array, characters)
    assert word.score == pytest.approx(0.6)


@pytest.fixture(scope="module")
def reader() -> Pipeline:
    catalogue = Catalogue()
    manifest = read_package(FOLDER).manifest
    models = {name: open_session(catalogue.read(str(model.catalogue))) for name, model in manifest.model.items()}
    return Pipeline(manifest.step, models)


def read(reader: Pipeline, pixels: np.ndarray | None) -> str:
    assert pixels is not None
    found = reader.run(Image(np.ascontiguousarray(pixels, np.uint8)))[TextLines]
    assert isinstance(found, TextLines)
    return "\n".join(" ".join(word.text for word in line) for line in found.lines)


def test_a_page_is_read_with_less_than_one_error_in_a_hundred_characters(reader: Pipeline) -> None:
    page = cv2.imread(str(FOLDER / "samples/leaflet.jpg"))
    assert edits(read(reader, page), LEAFLET) <= 0.01 * len(LEAFLET)


def test_a_dim_page_is_still_read(reader: Pipeline) -> None:
    page = cv2.imread(str(FOLDER / "samples/leaflet.jpg"))
    assert page is not None
    assert edits(read(reader, page // 2), LEAFLET) <= 0.03 * len(LEAFLET)


@pytest.mark.parametrize("degrees", [-15, 8, 15])
def test_a_page_held_askew_is_read_as_well(degrees: int, reader: Pipeline) -> None:
    page = cv2.imread(str(FOLDER / "samples/leaflet.jpg"))
    assert page is not None
    high, wide = page.shape[:2]
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), degrees, 0.85)
    askew = cv2.warpAffine(page, turn, (wide, high), borderMode=cv2.BORDER_REPLICATE)
    assert edits(read(reader, askew), LEAFLET) <= 0.01 * len(LEAFLET)


def test_a_picture_without_text_reads_as_nothing(reader: Pipeline) -> None:
    assert read(reader, np.full((720, 1280, 3), 200, np.uint8)) == ""


def test_the_characters_are_those_that_vietnamese_needs() -> None:
    characters = json.loads(Path(FOLDER / "characters.json").read_text("utf-8"))
    assert characters[0] == "" and len(set(characters)) == len(characters)
    assert set("ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ") <= set(characters)


def edits(found: str, wanted: str) -> int:
    """Levenshtein distance."""
    row = list(range(len(wanted) + 1))
    for place, character in enumerate(found, 1):
        above, row = row, [place]
        for column, other in enumerate(wanted, 1):
            row.append(min(above[column] + 1, row[-1] + 1, above[column - 1] + (character != other)))
    return row[-1]
