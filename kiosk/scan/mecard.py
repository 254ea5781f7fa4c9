"""A MECARD (NTT DoCoMo), the short card of many badges: `MECARD:N:family,given;TEL:…;EMAIL:…;;`."""

from __future__ import annotations

import re

from kiosk.leads.contact import Field
from kiosk.scan.names import full_name

FIELDS: dict[str, Field] = {"N": "name", "ORG": "organisation", "TITLE": "role", "TEL": "phone", "EMAIL": "email"}
"""ORG and TITLE are not DoCoMo's, but many write them."""


def is_mecard(text: str) -> bool:
    return text[:7].upper() == "MECARD:"


def read_mecard(text: str) -> dict[Field, str]:
    """What it says; the first of several of a kind."""
    card: dict[Field, str] = {}
    for entry in re.findall(r"(?:\\.|[^;\\])+", text[7:], re.DOTALL):
        name, _, value = entry.partition(":")
        if (field := FIELDS.get(name.strip().upper())) and field not in card:
            card[field] = _person(value) if field == "name" else _plain(value)
    return card


def _person(value: str) -> str:
    family, given = (*re.split(r"(?<!\\),", value, maxsplit=1), "")[:2]
    return full_name(_plain(family), _plain(given))


def _plain(value: str) -> str:
    return re.sub(r"\\(.)", r"\1", value, flags=re.DOTALL).strip()
