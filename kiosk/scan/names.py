"""A person's name from its parts, in the order in which their language says it."""

from __future__ import annotations

import unicodedata

FAMILIES = frozenset(
    {"nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo", "duong", "ly", "dao", "doan"}
    | {"vuong", "trinh", "truong", "dinh", "lam", "phung", "mai", "ta", "chau", "luong", "luu", "thai", "quach", "cao", "ton", "trieu"}
)
"""The usual Vietnamese family names, without their marks."""


def full_name(family: str, given: str, additional: str = "") -> str:
    """Vietnamese and Korean names begin with the family's; Hangul and Han are written without spaces, most others end with it."""
    parts = [part.strip() for part in (family, additional, given) if part.strip()]
    if parts and all("HANGUL" in (said := unicodedata.name(letter, "")) or "CJK" in said for part in parts for letter in part):
        return "".join(parts)
    if _bare(family) in FAMILIES:
        return " ".join(parts)
    return " ".join(part.strip() for part in (given, additional, family) if part.strip())


def _bare(name: str) -> str:
    apart = unicodedata.normalize("NFD", name.strip().lower().replace("đ", "d"))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
