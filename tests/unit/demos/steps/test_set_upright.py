"""A page that stands on its head or lies on its side is read, and its lines are where they are on the picture that was given."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from demos.inputs.picture import read_picture
from demos.library import SHOWCASE
from demos.package.read import read_package
from demos.pipeline import Pipeline
from demos.steps.set_upright import SetUpright
from demos.steps.turn_back import TurnBack
from demos.values import Image, Quads, Stamp, Tensors, TextLines, Uint8
from models.catalogue import Catalogue
from models.errors import KnownError
from models.runtime import open_session

SAMPLES = SHOWCASE / "read-vietnamese/samples"


@pytest.fixture(scope="module")
def demo() -> Pipeline:
    package = read_package(SHOWCASE / "read-vietnamese")
    models = package.manifest.model.items()
    return Pipeline(package.manifest.step, {name: open_session(Catalogue().read(str(model.catalogue))) for name, model in models})


def look(demo: Pipeline, pixels: Uint8) -> tuple[TextLines, str]:
    demo.turn_to(seed=0)
    found = demo.run(Image(pixels))
    lines, stamp = found[TextLines], found[Stamp]
    assert isinstance(lines, TextLines) and isinstance(stamp, Stamp)
    return lines, stamp.degree


def page(name: str, quarters: int, degrees: float = 0.0) -> Uint8:
    pixels = read_picture(SAMPLES / name).pixels
    high, wide = pixels.shape[:2]
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), degrees, 0.9)
    tilted = cv2.warpAffine(pixels, turn, (wide, high), borderMode=cv2.BORDER_REPLICATE) if degrees else pixels
    return np.ascontiguousarray(np.rot90(tilted, quarters), np.uint8)


def said(lines: TextLines) -> list[str]:
    return [" ".join(word.text for word in line) for line in lines.lines]


@pytest.mark.parametrize(("quarters", "degrees"), [(1, 0), (2, 0), (2, 12), (3, 0)])
def test_a_turned_page_is_read_like_an_upright_one(demo: Pipeline, quarters: int, degrees: float) -> None:
    assert "Phở bò tái" in said(look(demo, page("menu.jpg", quarters, degrees))[0])


def test_lines_of_a_turned_page_lie_where_they_are_seen(demo: Pipeline) -> None:
    upright, turned = (look(demo, page("menu.jpg", quarters))[0] for quarters in (0, 1))
    at, there = said(upright).index("Trà đá"), said(turned).index("Trà đá")
    x, y = upright.corners[at].mean(axis=0)
    assert np.allclose(turned.corners[there].mean(axis=0), (y, 1 - x), atol=0.02)


def test_a_stamp_on_a_page_that_is_held_upside_down_is_seen(demo: Pipeline) -> None:
    lines, degree = look(demo, page("stamped.jpg", 2))
    assert degree == "TUYỆT MẬT" and lines.lines == ()


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
def test_turning_back_undoes_a_quarter_turn(quarters: int) -> None:
    pixels = np.zeros((40, 100, 3), np.uint8)
    pixels[4:8, 10:20] = 255  # its corners as fractions: 0.1, 0.1 and 0.2, 0.2
    seen = SetUpright().run(Image(np.rot90(pixels, quarters)), Tensors({"p": np.eye(4, dtype=np.float32)[quarters : quarters + 1]}))
    assert np.array_equal(seen.image.pixels, pixels)
    corners = np.array([[(0.1, 0.1), (0.2, 0.1), (0.2, 0.2), (0.1, 0.2)]], np.float32)
    back = TurnBack().run(Quads(corners, np.ones(1, np.float32)), seen.turn).corners
    rows, columns = np.nonzero(np.rot90(pixels, quarters)[..., 0])
    high, wide = np.rot90(pixels, quarters).shape[:2]
    assert np.allclose(back[0].min(axis=0), (columns.min() / wide, rows.min() / high), atol=1e-5)
    assert np.allclose(back[0].max(axis=0), ((columns.max() + 1) / wide, (rows.max() + 1) / high), atol=1e-5)


@pytest.mark.parametrize("chances", [(0.3, 0.1, 0.6, 0.0, 0.0), (0.0, 0.0, 0.0, 0.0, 1.0), (np.nan,) * 5])
def test_an_unsure_page_or_one_of_columns_stays_as_it_is(chances: tuple[float, ...]) -> None:
    image = Image(np.zeros((40, 100, 3), np.uint8))
    upright = SetUpright().run(image, Tensors({"p": np.array([chances], np.float32)}))
    assert upright.turn.degrees == 0 and upright.image.pixels is image.pixels


def test_an_answer_of_another_shape_is_refused() -> None:
    with pytest.raises(KnownError, match="model-outputs"):
        SetUpright().run(Image(np.zeros((4, 4, 3), np.uint8)), Tensors({"p": np.zeros((1, 3), np.float32)}))
