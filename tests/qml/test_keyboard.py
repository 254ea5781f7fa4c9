"""Vietnamese is written on the screen's keys as each hand knows it: by Telex, by VNI, or by keys for the marks."""

from __future__ import annotations

import pytest
from PySide6.QtQuick import QQuickItem

from demos.text import Language
from tests.qml.contact_window import SIZES, ContactWindow, Open

METHODS = ("Telex", "VNI", "Dấu")


def method_key(window: ContactWindow) -> QQuickItem:
    return next(key for key in window.items("Key") if key.property("label") in METHODS)


def use(window: ContactWindow, method: str) -> None:
    """Touch the key of the method until this one is on."""
    while (key := method_key(window)).property("label") != method:
        window.touch(key)


@SIZES
@pytest.mark.parametrize(
    ("method", "keys"),
    [("Telex", [*"nguyeenx thij ddoox"]), ("VNI", [*"nguye6n4 thi5 d9o64"]), ("Dấu", [*"nguyê", "ngã", *"n thi", "nặng", *" đô", "ngã"])],
)
def test_one_name_three_ways(opened: Open, size: tuple[int, int], method: str, keys: list[str]) -> None:
    window = opened(size=size)
    use(window, method)
    for key in keys:
        window.touch(window.key_named("space" if key == " " else key))
    assert window.field("name").property("value") == "Nguyễn Thị Đỗ"


@SIZES
def test_what_stands_on_a_key_stays_within_it(opened: Open, size: tuple[int, int], language: Language) -> None:
    window = opened(size=size, language=language)
    window.keyboard.speak("vi")
    for method in METHODS:
        use(window, method)
        keys = [window.place(key) for key in window.items("Key")]
        said = [window.place(words) for key in window.items("Key") for words in window.items("Words") if key.isAncestorOf(words)]
        assert all(any(key.contains(words) for key in keys) for words in said)


def test_digits_of_the_second_layer_stay_digits(opened: Open) -> None:
    window = opened()
    use(window, "VNI")
    window.type("so61 ")
    window.touch(window.key_named("Digits and signs"))
    window.type("12")
    assert window.field("name").property("value") == "Số 12"


def test_the_next_visitor_types_as_the_first_one_began(opened: Open) -> None:
    window = opened()
    use(window, "VNI")
    window.keyboard.reset("vi")
    window.keyboard.edit("", "text", 20)
    assert method_key(window).property("label") == "Telex"
