"""A page that is stamped secret is refused however its stamp was set; one that only speaks of secrets is read."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import pytest

from demos.inputs.picture import read_picture
from demos.library import SHOWCASE
from demos.package.read import read_package
from demos.pipeline import Pipeline
from demos.steps.refuse_stamped import Refused, RefuseStamped, degree_of
from demos.values import Image, Stamp, TextLines, Uint8, Value, Word
from models.catalogue import Catalogue
from models.runtime import open_session

SAMPLES = SHOWCASE / "read-vietnamese/samples"
Look = Callable[[Uint8], dict[type[Value], Value]]


@pytest.fixture(scope="module")
def look() -> Look:
    package = read_package(SHOWCASE / "read-vietnamese")
    models = package.manifest.model.items()
    opened = {name: open_session(Catalogue().read(model.catalogue)) for name, model in models if model.catalogue}
    return lambda pixels: Pipeline(package.manifest.step, opened).run(Image(pixels))


def line(text: str) -> tuple[Word, ...]:
    return tuple(Word(word, 1.0) for word in text.split())


def read(*texts: str) -> TextLines:
    return TextLines(np.zeros((len(texts), 4, 2), np.float32), tuple(map(line, texts)))


def turned(pixels: Uint8, degrees: float) -> Uint8:
    """The photograph of the stamped page, as if the stamp and all had been held askew."""
    high, wide = pixels.shape[:2]
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), degrees, 0.9)
    return np.asarray(cv2.warpAffine(pixels, turn, (wide, high), borderMode=cv2.BORDER_REPLICATE), np.uint8)


@pytest.mark.parametrize("degrees", [0, 25, -14])
def test_a_slanting_stamp_is_seen_and_nothing_of_its_page_comes_out(look: Look, degrees: float) -> None:
    found = look(turned(read_picture(SAMPLES / "stamped.jpg").pixels, degrees))
    stamp, lines = found[Stamp], found[TextLines]
    assert isinstance(stamp, Stamp) and stamp.degree == "TUYỆT MẬT"
    assert isinstance(lines, TextLines) and lines.lines == () and lines.corners.size == 0


def test_a_stamp_in_grey_is_seen_by_its_frame(look: Look) -> None:
    copied = cv2.cvtColor(cv2.cvtColor(read_picture(SAMPLES / "stamped.jpg").pixels, cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR)
    stamp = look(np.asarray(copied, np.uint8))[Stamp]
    assert isinstance(stamp, Stamp) and stamp.degree == "TUYỆT MẬT"


@pytest.mark.parametrize(
    ("said", "degree"),
    [
        ("MẬT", "MẬT"),
        ("[TỐI MẬT]", "TỐI MẬT"),
        ("T U Y Ệ T M Ậ T", "TUYỆT MẬT"),
        ("Bí mật nằm ở con sá sùng", ""),
        ("BÍ MẬT", ""),
        ("Mật ong rừng", ""),
        ("MẮT", ""),
        ("Hồ sơ tuyệt mật", ""),
        ("TÔI MÂT", ""),
    ],
)
def test_a_line_is_a_stamp_only_where_it_says_nothing_else(said: str, degree: str) -> None:
    assert degree_of([line(said)], []) == degree


@pytest.mark.parametrize(
    ("said", "degree"),
    [
        ("TÔI MÂP-", "TỐI MẬT"),
        ("TUYÊT MẤT\\", "TUYỆT MẬT"),
        ("MẬT L,", "MẬT"),
        ("MÂT", "MẬT"),
        ("MẶT", ""),
        ("MẬT ONG", ""),
        ("TIN MỚI", ""),
    ],
)
def test_in_its_frame_a_stamp_may_be_unclean(said: str, degree: str) -> None:
    assert degree_of([], [line(said)]) == degree


def test_the_highest_degree_counts() -> None:
    assert degree_of([line("MẬT")], [line("TUYỆT MẬT")]) == "TUYỆT MẬT"


def test_a_page_stays_refused_while_its_stamp_is_out_of_sight_for_a_moment() -> None:
    step, refused, nothing = RefuseStamped(hold_seconds=4.0), Refused(0), read()
    page = read("Xương bò ninh mười hai giờ")
    told = []
    for now, stamps in ((0.0, nothing), (1.0, read("TỐI MẬT")), (3.0, nothing), (6.0, nothing)):
        refused.now = now
        passed = step.run(page, stamps, refused)
        told.append((passed.stamp.degree, len(passed.lines.lines)))
    assert told == [("", 1), ("TỐI MẬT", 0), ("TỐI MẬT", 0), ("", 1)]


def test_no_other_degree_can_be_told() -> None:
    with pytest.raises(ValueError, match="no degree"):
        Stamp("Xương bò ninh mười hai giờ")
