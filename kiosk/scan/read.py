"""What a code says of its owner, as fields of the contact form."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from kiosk.leads.contact import LONGEST, Field, clean
from kiosk.scan.letters import decode
from kiosk.scan.mecard import is_mecard, read_mecard
from kiosk.scan.plain import read_plain
from kiosk.scan.vcard import is_vcard, read_vcard
from models.errors import KnownError

MOST_BYTES = 7089
"""What a QR code can hold (ISO/IEC 18004, version 40-L, digits)."""
OFFICIAL = re.compile(r"\s*\d{12}\|")
"""A Vietnamese identity card: its number, then the old one, name, birth date, sex, address and date of issue."""
OFFICIAL_BARS = 5
"""So many bars divide the fields of identity and insurance cards; business cards have none."""
WEB_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]{1,20}://|www\.)\S+", re.IGNORECASE)
SHORTENED: frozenset[Field] = frozenset({"name", "organisation", "role"})
"""What may be cut where it is too long; half an address or half a number would be somebody else's."""


def read_card(data: bytes) -> Mapping[Field, str]:
    """The fields that a vCard, a MECARD or a plain text fills, each one line without markup and within `LONGEST`; never none.

    Raises KnownError `card-official` (an identity or insurance card: nothing of it is read), `card-web-address`, `card-unknown`.
    """
    if len(data) > MOST_BYTES:
        raise KnownError("card-unknown")
    text = decode(data).strip("\ufeff \t\r\n")
    if is_vcard(data):
        said = read_vcard(data)
    elif is_mecard(text):
        said = read_mecard(text)
    elif OFFICIAL.match(text) or text.count("|") >= OFFICIAL_BARS:
        raise KnownError("card-official")
    elif WEB_ADDRESS.fullmatch(text):
        raise KnownError("card-web-address")
    else:
        said = read_plain(text)
    card = {field: tidied for field, value in said.items() if (tidied := _tidy(field, value))}
    if not card:
        raise KnownError("card-unknown")
    return card


def _tidy(field: Field, value: str) -> str:
    """One line of what can be seen: no tags, no characters that control or can't be drawn."""
    text = re.sub(r"<[^<>]*>|[<>]", "", " ".join(clean(value, lines=False).split()))
    text = "".join(character for character in text if character == " " or unicodedata.category(character)[0] != "C").strip()
    if len(text) <= LONGEST[field]:
        return text
    return text[: LONGEST[field]].strip() if field in SHORTENED else ""
