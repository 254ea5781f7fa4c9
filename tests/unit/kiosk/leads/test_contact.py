"""A visitor's contact is checked field by field and kept in one form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demos.text import Language
from kiosk.leads.contact import FIELDS, LONGEST, Contact, ContactProblems, Field, Trouble, check_contact


def problems(typed: dict[str, str], language: Language = "vi") -> dict[Field, Trouble]:
    checked = check_contact(typed, language)
    assert isinstance(checked, ContactProblems), checked
    return dict(checked.fields)


def contact(typed: dict[str, str], language: Language = "vi") -> Contact:
    checked = check_contact(typed, language)
    assert isinstance(checked, Contact), checked
    return checked


@pytest.mark.parametrize(
    "typed", ["0912345678", "091 234 5678", "0912.345.678", "+84 912 345 678", "84912345678", "+84 0912345678", "٠٩١٢٣٤٥٦٧٨"]
)
def test_a_vietnamese_number_is_kept_as_e164(typed: str) -> None:
    assert contact({"name": "Khuê", "phone": typed}).phone == "+84912345678"


@pytest.mark.parametrize(
    ("typed", "trouble"),
    [
        ("091 234 567", "too-short"),
        ("09123456789", "too-long"),
        ("0912345678/0987654321", "too-long"),
        ("số của tôi", "not-a-number"),
        ("+", "not-a-number"),
        ("0222222222", "no-such-number"),
        ("113", "too-short"),
    ],
)
def test_what_is_wrong_with_a_number_is_told(typed: str, trouble: Trouble) -> None:
    assert problems({"name": "Khuê", "phone": typed}) == {"phone": trouble}


def test_a_korean_number_needs_no_country_code_on_a_korean_screen() -> None:
    assert contact({"name": "김민지", "phone": "010-1234-5678"}, "ko").phone == "+821012345678"
    assert contact({"name": "김민지", "phone": "0912345678"}, "ko").phone == "+84912345678"
    assert problems({"name": "김민지", "phone": "010-1234-5678"}, "vi") == {"phone": "too-long"}


@pytest.mark.parametrize("typed", ["khue@truong.example", "khuê@trường.vn", "김@한국.한국"])
def test_an_address_may_be_in_any_script(typed: str) -> None:
    assert contact({"name": "Khuê", "email": typed}).email == typed


@pytest.mark.parametrize(
    ("typed", "trouble"),
    [("khue.example.vn", "no-at"), ("khue@", "bad"), ("khue@x", "bad"), ("a b@c.vn", "bad"), ("a@b.vn; c@d.vn", "bad")],
)
def test_what_is_wrong_with_an_address_is_told(typed: str, trouble: Trouble) -> None:
    assert problems({"name": "Khuê", "email": typed}) == {"email": trouble}


def test_everything_that_is_missing_is_told_at_once() -> None:
    assert problems({}) == {"name": "required", "phone": "phone-or-email", "email": "phone-or-email"}
    assert problems({"name": " \0\t", "phone": "12", "email": "x"}) == {"name": "required", "phone": "too-short", "email": "no-at"}


@pytest.mark.parametrize("field", FIELDS)
def test_a_field_has_an_end(field: Field) -> None:
    typed = {"name": "Khuê", "phone": "0912345678"} | {field: "a" * (LONGEST[field] + 1)}
    assert problems(typed) == {field: "too-long"}
    assert problems({"name": "Khuê", "phone": "0912345678"} | {field: "字" * 10_000_000}) == {field: "too-long"}


@pytest.mark.parametrize("name", ["محمد", "김민지", "Nguyễn 👩🏽‍🔬", "עברית \u200f(x)", "=1+1", "Robert'); DROP TABLE lead;--", "<b>x</b>"])
def test_every_script_stays_as_it_is(name: str) -> None:
    assert contact({"name": name, "phone": "0912345678"}).name == name


def test_what_nobody_can_type_is_dropped_and_letters_are_composed() -> None:
    kept = contact({"name": "Khue\u0302\0\x1b\ud800 ", "organisation": "a\nb\tc", "note": "x\r\ny\0", "phone": "0912345678"})
    assert (kept.name, kept.organisation, kept.note) == ("Khuê", "a b c", "x\ny")


@given(st.dictionaries(st.sampled_from(FIELDS), st.text(max_size=60)))
def test_no_text_is_too_strange(typed: dict[str, str]) -> None:
    checked = check_contact(typed)
    if isinstance(checked, Contact):
        assert checked.name and (checked.phone or checked.email)
        for field in FIELDS:
            getattr(checked, field).encode()
            assert "\0" not in getattr(checked, field)
