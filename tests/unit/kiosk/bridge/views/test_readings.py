"""A written text shows where it isn't sure, and a word that was chosen stays chosen."""

from __future__ import annotations

from demos.values import Alternatives, Word
from kiosk.bridge.views.readings import Readings
from kiosk.demo_run import Shown
from tests.qml.made_demo import LOOK, made, named

MANIFEST = made([*LOOK, {"use": "classify", "output": "logits", "names": named(Mèo=281)}], {"panel": "top-k"}).manifest
"""Of any demo: this view takes nothing from it."""
TOI = (Word("tôi", 0.7), Word("tối", 0.299), Word("tới", 0.001))
BAN = (Word("bạn", 0.9), Word("bán", 0.1))
BUSH = (Word("Bush", 1.0),)


def shown(*words: tuple[Word, ...]) -> Shown:
    value = Alternatives(words)
    return Shown(1, 0.0, value, {Alternatives: value})


def view_of(*words: tuple[Word, ...]) -> Readings:
    view = Readings()
    view.begin(MANIFEST, "vi")
    view.show(shown(*words))
    return view


def others(view: Readings) -> list[tuple[str, str, bool]]:
    return [(row.text, row.said, row.chosen) for row in getattr(view, "others").rows]  # noqa: B009 - a Qt property


def test_words_that_are_not_sure_are_marked() -> None:
    assert [(row.text, row.doubtful) for row in view_of(TOI, BAN, BUSH).rows] == [("tôi", True), ("bạn", False), ("Bush", False)]


def test_a_touched_word_shows_its_readings_and_takes_the_chosen_one() -> None:
    view = view_of(BUSH, TOI)
    view.look(1)
    assert others(view) == [("tôi", "70\u00a0%", True), ("tối", "30\u00a0%", False), ("tới", "", False)]
    view.choose(1)
    assert [(row.text, row.doubtful, row.active) for row in view.rows] == [("Bush", False, False), ("tối", False, True)]
    assert [chosen for _, _, chosen in others(view)] == [False, True, False]
    assert view.in_words()("ko") == "Bush tối"
    view.choose(9)
    view.look(0)
    assert view.property("active") == -1 and others(view) == []


def test_a_choice_outlives_writing_on_but_not_another_word() -> None:
    view = view_of(TOI)
    view.look(0)
    view.choose(2)
    view.show(shown(TOI, BAN))
    assert view.in_words()("vi") == "tới bạn"
    view.show(shown(BAN))
    assert [(row.text, row.doubtful) for row in view.rows] == [("bạn", False)]
    view.forget()
    view.show(shown(TOI))
    assert view.in_words()("vi") == "tôi"


def test_keys_go_from_word_to_word_that_has_a_choice() -> None:
    view = view_of(TOI, BUSH, BAN)
    for by, at in ((1, 0), (1, 2), (1, 2), (-1, 0), (-1, 0)):
        view.step(by)
        assert view.property("active") == at
