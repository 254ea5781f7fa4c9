"""A card that is just text: an e-mail address and a telephone number are found in it, and a name in its first line."""

from __future__ import annotations

import re

import phonenumbers

from kiosk.leads.contact import Field

READ_AT_MOST = 1000  # characters; a card has fewer
EMAIL = re.compile(r"[^\s@<>,;:?\"'()\[\]{}|]{1,64}@[^\s@<>,;:?\"'()\[\]{}|]{1,190}")
LABEL = re.compile(r"\A[^\W\d_][^:：\n]{0,20}[:：]\s*")
NAME = re.compile(r"[^\W\d_](?:[^\W\d_]|[ .'’-]){1,59}")


def read_plain(text: str) -> dict[Field, str]:
    """Nothing where there is neither an address nor a number: a text without them is no card."""
    text = text[:READ_AT_MOST]
    card: dict[Field, str] = {}
    if email := EMAIL.search(text):
        card["email"] = email[0].rstrip(".")
    if phone := next(iter(phonenumbers.PhoneNumberMatcher(text, "VN")), None):
        card["phone"] = phone.raw_string
    if card and (name := _name(text)):
        card["name"] = name
    return card


def _name(text: str) -> str:
    first, *others = [line.strip() for line in text.splitlines() if line.strip()]
    said = LABEL.sub("", first) if others else ""
    return said if NAME.fullmatch(said) else ""
