"""Text that a spreadsheet shows and never runs."""

from __future__ import annotations

import re

import phonenumbers

SIGNS = r"=+\-@＝＋－＠﹦﹢﹣﹫\t\r"
BLANK = r"[^\S\r\n\t]"
FORMULA = re.compile(rf"((?:^{BLANK}*(?=[{SIGNS}\n]))|(?:[\r\n\t;](?:{BLANK}|\")*(?=[{SIGNS}])))")
"""The places where a cell, a line of it, or what a program that splits at tabs or semicolons takes for a cell, begins like a formula.
Behind a semicolon a quotation mark is none: where such a program splits, `;""=1` is the cell `=1`.
"""


def harmless(text: str) -> str:
    """Put an apostrophe before everything that a spreadsheet could take for a formula; all else stays as it is."""
    return FORMULA.sub(r"\1'", text)


def say_phone(e164: str) -> str:
    """`(+84) 912 345 678`: for people to read and dial; begins with no sign, so it stays text. What is no number stays in brackets."""
    if not e164:
        return ""
    try:
        number = phonenumbers.parse(e164)
    except phonenumbers.NumberParseException:
        return f"({e164})"
    international = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    code = f"+{number.country_code}"
    return f"({code}) {international.removeprefix(code).strip()}"
