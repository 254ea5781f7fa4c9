"""Bytes of a card as letters, in whatever character set its maker used."""

from __future__ import annotations

from collections.abc import Mapping

GUESSES = ("utf-8", "euc-kr", "cp1258", "latin-1")
"""The strictest first: what is not UTF-8 is seldom valid in it. The last one takes anything."""

NAMED: Mapping[str, str] = {
    "utf-8": "utf-8",
    "us-ascii": "utf-8",
    "iso-8859-1": "cp1252",
    "windows-1252": "cp1252",
    "windows-1258": "cp1258",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "cp949": "cp949",
}
"""What a card may name. A name is never handed to Python, whose codecs do more than decode letters."""


def decode(data: bytes, named: str = "") -> str:
    """Never fails; `named` is tried first where it is one that we know."""
    tried = (NAMED[named.lower()],) if named.lower() in NAMED else ()
    for charset in (*tried, *GUESSES):
        try:
            return data.decode(charset)
        except UnicodeDecodeError:
            continue
    raise AssertionError("latin-1 decodes any byte")
