"""A photographed page is read as well as the demo's card says, in the font that is always there; so is a very long line."""

from __future__ import annotations

import numpy as np
import pytest

from kiosk.bridge import fonts
from models.runtime import Limits
from tests.bench import reading
from tests.bench.pages import photographed, poster, strip


@pytest.mark.usefixtures("qapp")
def test_a_photographed_page_is_read_nearly_without_mistakes() -> None:
    fonts.load()
    lines = reading.POSTERS[0]
    picture = photographed(poster(lines, "Be Vietnam Pro"), np.random.default_rng(reading.SEED))
    page = reading.Page("a poster", "\n".join(lines), picture)
    assert reading.measured([page], reading.demo(Limits()))["a poster"].errors <= 0.005


@pytest.mark.usefixtures("qapp")
def test_a_line_that_is_longer_than_the_model_takes_is_read_to_its_end() -> None:
    fonts.load()
    line = " ".join(reading.POSTERS[0][:4])
    said = reading.demo(Limits())(strip(line, "Be Vietnam Pro", wide=2800))
    assert said == line
