"""Speed is said honestly, and in each language's numbers."""

from __future__ import annotations

import pytest

from demos.runner.statistics import Figures
from demos.text import Language
from kiosk.bridge.numbers import say_percent
from kiosk.bridge.speed import say_sound_speed, say_speed


@pytest.mark.parametrize(
    ("figures", "moves", "language", "said"),
    [
        (Figures(), True, "vi", ""),
        (Figures(26.4, 38.2), True, "en", "26 pictures a second, 38 ms for each"),
        (Figures(2.46, 402.0), True, "vi", "2,5 pictures a second, 402 ms for each"),
        (Figures(2.46, 402.0), True, "ko", "2.5 pictures a second, 402 ms for each"),
        (Figures(0.8, 1240.0), False, "vi", "1,2 s each time"),
        (Figures(None, 38.0), True, "en", "38 ms each time"),
    ],
)
def test_what_is_said_of_the_speed(figures: Figures, moves: bool, language: Language, said: str) -> None:
    assert say_speed(figures, moves, language) == said


def test_of_sound_it_is_said_how_long_a_second_takes() -> None:
    assert say_sound_speed(Figures(), "vi") == ""
    assert say_sound_speed(Figures(25.0, 1.0, 180.0, answered=3), "vi") == ""
    assert say_sound_speed(Figures(25.0, 1.0, 3.6, answered=75), "en") == "90 ms for each second of sound"


def test_percent_stand_apart_in_vietnamese_only() -> None:
    assert [say_percent(0.456, language) for language in ("vi", "en", "ko")] == ["46\u00a0%", "46%", "46%"]
