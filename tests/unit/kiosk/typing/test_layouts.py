"""Every layout fills its grid, writes what its language needs, and keeps the keys that are always needed."""

from __future__ import annotations

from itertools import product
from typing import get_args

import pytest

from demos.text import LANGUAGES, Language
from kiosk.typing.layouts import COLUMNS, Key, Method, Purpose, lay_out

EVERY = list(product(get_args(Purpose), LANGUAGES, (False, True), (False, True)))


@pytest.mark.parametrize(("purpose", "language", "symbols", "portrait"), EVERY)
def test_keys_tile_their_blocks(purpose: Purpose, language: Language, symbols: bool, portrait: bool) -> None:
    keys = lay_out(purpose, language, symbols=symbols, portrait=portrait)
    for side, columns, rows in ((False, COLUMNS, 5 if portrait else 4), (True, 0 if portrait else 3, 0 if portrait else 4)):
        cells = [(key.row, column) for key in keys if key.side == side for column in range(key.column, key.column + key.span)]
        assert sorted(cells) == sorted(product(range(rows), range(columns)))


@pytest.mark.parametrize(("purpose", "language", "symbols", "portrait"), EVERY)
def test_one_can_always_erase_go_on_and_finish(purpose: Purpose, language: Language, symbols: bool, portrait: bool) -> None:
    actions = [key.action for key in lay_out(purpose, language, symbols=symbols, portrait=portrait)]
    assert actions.count("erase") == actions.count("done") == 1
    assert actions.count("next") == (purpose != "code"), "a code is a form of its own"


@pytest.mark.parametrize("portrait", [False, True])
@pytest.mark.parametrize("method", get_args(Method))
def test_each_way_of_typing_vietnamese_has_its_marks_and_leads_to_the_next(method: Method, portrait: bool) -> None:
    keys = lay_out("text", "vi", symbols=False, portrait=portrait, method=method)
    assert set("0123456789" if method == "vni" else "ăâêôơ\u0301\u0300\u0309\u0303\u0323") <= set(written(keys))
    assert sum(key.span for key in keys) == 50 if portrait else 52
    assert [key.action for key in keys].count("method") == 1


@pytest.mark.parametrize(("language", "symbols", "portrait"), list(product(LANGUAGES, (False, True), (False, True))))
def test_a_field_that_stands_alone_has_no_next_one(language: Language, symbols: bool, portrait: bool) -> None:
    keys = lay_out("text", language, symbols=symbols, portrait=portrait, alone=True)
    assert "next" not in [key.action for key in keys]
    assert sum(key.span for key in keys) == (50 if portrait else 52)


def written(keys: tuple[Key, ...]) -> str:
    return "".join(key.writes for key in keys)


@pytest.mark.parametrize("portrait", [False, True])
def test_each_purpose_has_the_characters_it_needs(portrait: bool) -> None:
    def all_of(purpose: Purpose, language: Language, symbols: bool = False) -> str:
        return written(lay_out(purpose, language, symbols=symbols, portrait=portrait))

    assert set("abcdefghijklmnopqrstuvwxyzăâđêôơư\u0301\u0300\u0309\u0303\u0323 .@") <= set(all_of("text", "vi"))
    assert set("abcdefghijklmnopqrstuvwxyz 0123456789-'") <= set(all_of("text", "en"))
    assert set("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ") <= set(all_of("text", "ko"))
    assert set("0123456789@#&/()") <= set(all_of("text", "vi", symbols=True))
    assert set("abcdefghijklmnopqrstuvwxyz0123456789@._-") <= set(all_of("email", "ko")) and ".vn" in all_of("email", "vi")
    assert set("0123456789 -") <= set(all_of("phone", "vi")) and "+84" in all_of("phone", "vi")


def test_shift_gives_the_tense_consonants() -> None:
    capitals = {key.writes: key.capital for key in lay_out("text", "ko", symbols=False, portrait=False)}
    assert "".join(capitals[jamo] for jamo in "ㅂㅈㄷㄱㅅㅐㅔ") == "ㅃㅉㄸㄲㅆㅒㅖ"
    assert capitals["ㅁ"] == "ㅁ"
