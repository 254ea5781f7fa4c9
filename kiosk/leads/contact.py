"""The contact that a visitor typed: checked field by field, kept in one standard form."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

import phonenumbers
from email_validator import EmailNotValidError, validate_email

from demos.text import Language

Field = Literal["name", "organisation", "role", "phone", "email", "note"]
FIELDS: tuple[Field, ...] = get_args(Field)

LONGEST: Mapping[Field, int] = {"name": 120, "organisation": 160, "role": 120, "phone": 40, "email": 254, "note": 1000}
"""In characters, after cleaning."""

READ_AT_MOST = 8000  # characters of a field; more is not a visitor typing

HOME_REGIONS: Mapping[Language, tuple[str, ...]] = {"vi": ("VN",), "en": ("VN",), "ko": ("VN", "KR")}
"""Where a number without a country code may be from, by the language of the screen."""

VIETNAM = 84  # country code
NATIONAL_DIGITS = 9  # of a Vietnamese mobile number, without its leading 0

Trouble = Literal["required", "phone-or-email", "too-short", "too-long", "not-a-number", "no-such-number", "no-at", "bad"]


@dataclass(frozen=True, slots=True)
class Contact:
    """A name and at least one way to reach it; what wasn't given is empty. Made by `check_contact`."""

    name: str
    organisation: str
    role: str
    phone: str
    """E.164, for example +84912345678."""
    email: str
    note: str


@dataclass(frozen=True, slots=True)
class ContactProblems:
    """What the visitor must mend: for each bad field, what is wrong with it."""

    fields: Mapping[Field, Trouble]


def check_contact(typed: Mapping[str, str], language: Language = "vi") -> Contact | ContactProblems:
    """Check all fields at once; a field that is left out counts as empty."""
    values: dict[Field, str] = {field: clean(typed.get(field, ""), lines=field == "note") for field in FIELDS}
    problems: dict[Field, Trouble] = {field: "too-long" for field in FIELDS if len(values[field]) > LONGEST[field]}
    if not values["name"]:
        problems["name"] = "required"
    if not values["phone"] and not values["email"]:
        problems |= {"phone": "phone-or-email", "email": "phone-or-email"}
    standards: dict[Field, Callable[[str], str]] = {"phone": lambda text: _e164(text, HOME_REGIONS[language]), "email": _address}
    for field, standardise in standards.items():
        if values[field] and field not in problems:
            try:
                values[field] = standardise(values[field])
            except _Refused as refused:
                problems[field] = refused.trouble
    return ContactProblems(problems) if problems else Contact(**values)


class _Refused(Exception):
    def __init__(self, trouble: Trouble) -> None:
        self.trouble = trouble


def clean(text: str, *, lines: bool) -> str:
    """Composed (NFC) and trimmed. Control characters and lone surrogates are dropped: nobody means to type them, nothing can
    show them, and NUL ends strings elsewhere. Every other character of every script stays, bidirectional marks and joiners too.
    """
    text = text[:READ_AT_MOST].replace("\r\n", "\n").replace("\t", " ")
    if not lines:
        text = text.replace("\n", " ")
    kept = (character for character in text if character == "\n" or unicodedata.category(character) not in ("Cc", "Cs"))
    return unicodedata.normalize("NFC", "".join(kept)).strip()


def _e164(text: str, regions: Sequence[str]) -> str:
    for region in regions:
        try:
            number = phonenumbers.parse(text, region)
        except phonenumbers.NumberParseException as error:
            raise _Refused("too-long" if error.error_type == error.TOO_LONG else "not-a-number") from error
        abroad = number.country_code != VIETNAM  # whose new prefixes may be newer than the list of valid numbers
        if phonenumbers.is_valid_number(number) or (abroad and text.startswith("+") and phonenumbers.is_possible_number(number)):
            return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    raise _Refused(_why_not(phonenumbers.parse(text, regions[0])))


def _why_not(number: phonenumbers.PhoneNumber) -> Trouble:
    match phonenumbers.is_possible_number_with_reason(number):
        case phonenumbers.ValidationResult.TOO_SHORT | phonenumbers.ValidationResult.IS_POSSIBLE_LOCAL_ONLY:
            return "too-short"
        case phonenumbers.ValidationResult.TOO_LONG:
            return "too-long"
    digits = len(phonenumbers.national_significant_number(number))
    if digits == NATIONAL_DIGITS:
        return "no-such-number"
    return "too-short" if digits < NATIONAL_DIGITS else "too-long"


def _address(text: str) -> str:
    if "@" not in text:
        raise _Refused("no-at")
    try:
        return validate_email(text, check_deliverability=False).normalized
    except EmailNotValidError as error:
        raise _Refused("bad") from error
