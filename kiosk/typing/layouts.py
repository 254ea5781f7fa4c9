"""Which key lies where: the layouts of the on-screen keyboard, in columns and rows of one pitch each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from demos.text import Language
from kiosk.typing.hangul import TENSE
from kiosk.typing.spelling import TONES

COLUMNS = 10  # of the main block; in landscape the side block has three more

Purpose = Literal["text", "email", "phone", "code"]
"""What a field is for, and so which keys it needs."""

Action = Literal["write", "shift", "erase", "symbols", "letters", "language", "method", "next", "done", "hide"]
Look = Literal["letter", "accent", "function", "done"]

Method = Literal["telex", "vni", "marks"]
"""How Vietnamese is typed: by letters, by digits, or by tone keys alone."""


@dataclass(frozen=True, slots=True)
class Key:
    """A key; `writes` is one character, a tone's combining mark, or a few characters (.com)."""

    writes: str = ""
    capital: str = ""
    """What it writes with shift."""
    label: str = ""
    note: str = ""
    """A few small letters under the label."""
    icon: str = ""
    action: Action = "write"
    look: Look = "letter"
    span: int = 1
    column: int = 0
    """From the left of its block."""
    row: int = 0
    side: bool = False
    """Whether it lies in landscape's side block."""


Row = Sequence[Key]


def lay_out(
    purpose: Purpose, language: Language, *, symbols: bool, portrait: bool, method: Method = "telex", alone: bool = False
) -> tuple[Key, ...]:
    """All keys in their places: 4 rows of 10 + 3 columns in landscape, 5 rows of 10 in portrait; a field that is `alone` has no next."""
    main, extra = _blocks(purpose, language, symbols, method)
    if alone:
        main = [*main[:-1], _without_next(main[-1])]
    if portrait:
        last = (*main[-1][:-1], replace(_DONE, span=1))
        return tuple(_place((_top(extra), *main[:-1], last), side=False))
    side = (*extra[:3], (*extra[3], replace(_DONE, span=2)))
    return (*_place(main, side=False), *_place(side, side=True))


def _without_next(row: Row) -> Row:
    """Its room goes to the space."""
    free = sum(key.span for key in row if key.action == "next")
    return [replace(key, span=key.span + free) if key.writes == " " else key for key in row if key.action != "next"]


def _place(rows: Sequence[Row], *, side: bool) -> Iterator[Key]:
    for number, row in enumerate(rows):
        column = 0
        for key in row:
            yield replace(key, row=number, column=column, side=side)
            column += key.span


def _top(extra: Sequence[Row]) -> Row:
    """The ten keys of the side block in one row, or five of double width."""
    keys = [key for row in extra for key in row]
    return keys if len(keys) == COLUMNS else [replace(key, span=2) for key in keys[: COLUMNS // 2]]


def _letters(text: str) -> Row:
    return [Key(letter, letter.upper(), letter) for letter in text]


def _jamo(text: str) -> Row:
    return [Key(jamo, TENSE.get(jamo, jamo), jamo) for jamo in text]


def _accents(text: str) -> Row:
    return [Key(letter, letter.upper(), letter, look="accent") for letter in text]


def _signs(*signs: str, span: int = 1) -> Row:
    return [Key(sign, sign, sign, look="function", span=span) for sign in signs]


_SHIFT = Key(icon="arrow-up", action="shift", look="function")
_ERASE = Key(icon="delete", action="erase", look="function")
_SYMBOLS = Key(label="123", action="symbols", look="function")
_LETTERS = Key(label="ABC", action="letters", look="function")
_LANGUAGE = Key(action="language", look="function")
_METHOD = Key(action="method", look="function")
_SPACE = Key(" ", " ", span=3)
_NEXT = Key(action="next", look="function", span=2)
_HIDE = Key(icon="keyboard-off", action="hide", look="function")
_DONE = Key(action="done", look="done")

_TONE_KEYS = tuple(Key(mark, mark, letter, name, look="accent") for (name, mark), letter in zip(TONES.items(), "áàảãạ", strict=True))
_VIETNAMESE = (_TONE_KEYS[:3], (*_TONE_KEYS[3:], *_accents("ă")), _accents("âêô"), _accents("ơ"))
_VNI_NOTES = ("bỏ dấu", *TONES, "â ê ô", "ơ ư", "ă", "đ")
_VNI_KEYS = tuple(Key(str(digit), str(digit), str(digit), note, look="accent") for digit, note in enumerate(_VNI_NOTES))
_VNI = (_VNI_KEYS[1:4], _VNI_KEYS[4:7], _VNI_KEYS[7:], _VNI_KEYS[:1])
_DIGITS = (_signs(*"123"), _signs(*"456"), _signs(*"789"), _signs("0"))
_MORE_SIGNS = (_signs(*"₫$€"), _signs(*"%*="), _signs(*"<>~"), _signs("|"))
_COUNTRIES = (_signs("+84", "+82", "+81"), _signs("+65", "+86", "+66"), _signs("+1", "+44", "+33"), _signs("+"))
"""Calling codes of those who come: Vietnam and its neighbours first."""

_LAST_ROW = (_SYMBOLS, _LANGUAGE, *_signs("@"), _SPACE, *_signs("."), _NEXT, _HIDE)
_VIETNAMESE_LAST = (_SYMBOLS, _LANGUAGE, _METHOD, *_signs("@"), replace(_SPACE, span=2), *_signs("."), _NEXT, _HIDE)


def _latin(tenth: Row, ninth: Row, last: Row) -> Sequence[Row]:
    return (
        _letters("qwertyuiop"),
        (*_letters("asdfghjkl"), *tenth),
        (_SHIFT, *_letters("zxcvbnm"), *ninth, _ERASE),
        last,
    )


_HANGUL: Sequence[Row] = (
    _jamo("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ"),
    (*_jamo("ㅁㄴㅇㄹㅎㅗㅓㅏㅣ"), *_signs("-")),
    (_SHIFT, *_jamo("ㅋㅌㅊㅍㅠㅜㅡ"), *_signs(","), _ERASE),
    _LAST_ROW,
)
_SIGNS: Sequence[Row] = (
    _signs(*"1234567890"),
    _signs(*"@#&/()-+:;"),
    (*_signs(*"!?\"',_°•…"), _ERASE),
    (_LETTERS, *_LAST_ROW[1:]),
)
_EMAIL_LAST = (_SYMBOLS, *_signs("@", span=2), *_signs(".", ".vn"), *_signs(".com", span=2), _NEXT, _HIDE)
_PHONE: Sequence[Row] = (
    (*(Key(digit, digit, digit, span=3) for digit in "123"), _ERASE),
    (*(Key(digit, digit, digit, span=3) for digit in "456"), *_signs("-")),
    (*(Key(digit, digit, digit, span=3) for digit in "789"), *_signs(".")),
    (replace(_SPACE, look="function"), Key("0", "0", "0", span=3), replace(_NEXT, span=3), _HIDE),
)
_CODE: Sequence[Row] = (
    _letters("qwertyuiop"),
    (*_letters("asdfghjkl"), *_signs("-")),
    (*_letters("zxcvbnm"), replace(_ERASE, span=3)),
    (replace(_SPACE, span=9), _HIDE),
)
"""For the codes of receipts and the names of kiosks: no accents, no capitals."""


def _blocks(purpose: Purpose, language: Language, symbols: bool, method: Method) -> tuple[Sequence[Row], Sequence[Row]]:
    """The main block of four rows, and the ten keys that lie beside it or above it."""
    if purpose == "code":
        return _CODE, _DIGITS
    if purpose == "phone":
        return _PHONE, _COUNTRIES
    if symbols:
        return _SIGNS, _MORE_SIGNS
    if purpose == "email":
        return _latin(_signs("-"), _signs("_"), _EMAIL_LAST), _DIGITS
    match language:
        case "vi":
            return _latin(_accents("đ"), _accents("ư"), _VIETNAMESE_LAST), _VNI if method == "vni" else _VIETNAMESE
        case "ko":
            return _HANGUL, _DIGITS
        case "en":
            return _latin(_signs("'"), _signs("-"), _LAST_ROW), _DIGITS
