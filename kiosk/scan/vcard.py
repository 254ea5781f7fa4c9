"""A vCard as QR codes carry it: 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), read leniently."""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.leads.contact import Field
from kiosk.scan.letters import decode
from kiosk.scan.names import full_name

PROPERTY = re.compile(rb'(?:[\w-]+\.)?(?P<name>[\w-]+)(?P<words>(?:;(?:[^";:]|"[^"]*")*)*):(?P<value>.*)', re.DOTALL)
NO_VOICE = frozenset({"FAX", "PAGER", "MODEM"})


@dataclass(frozen=True, slots=True)
class Property:
    """One line: `words` are its parameters' in capitals (CELL, PREF, CHARSET=…), `parts` its value where semicolons divide it."""

    name: str
    words: frozenset[str]
    parts: tuple[str, ...]

    @property
    def text(self) -> str:
        return ";".join(self.parts)


def is_vcard(data: bytes) -> bool:
    return data.lstrip(b"\xef\xbb\xbf \t\r\n")[:11].upper() == b"BEGIN:VCARD"


def read_vcard(data: bytes) -> dict[Field, str]:
    """What the first card says; fields that it doesn't have are missing or empty. Pictures and addresses are passed over."""
    found: dict[str, list[Property]] = {}
    for line in _lines(data):
        if (read := _property(line)) is not None:
            if read.name == "END":
                break
            found.setdefault(read.name, []).append(read)
    card: dict[Field, str] = {"name": _name(found), "organisation": next((it.parts[0] for it in found.get("ORG", ())), "")}
    card["role"] = next((it.text for name in ("TITLE", "ROLE") for it in found.get(name, ())), "")
    card["phone"] = _without_scheme(_likeliest(found.get("TEL", [])), "tel:")
    card["email"] = _without_scheme(_likeliest(found.get("EMAIL", [])), "mailto:")
    return card


def _lines(data: bytes) -> Iterator[bytes]:
    """Folded lines made whole: those that begin with a space, and in 2.1 those whose quoted-printable value ends with "="."""
    whole: bytes | None = None
    for line in data.splitlines():
        if whole is not None and line[:1] in (b" ", b"\t"):
            whole += line[1:]
        elif whole is not None and whole.endswith(b"=") and b"QUOTED-PRINTABLE" in whole.upper():
            whole = whole[:-1] + line
        else:
            if whole is not None:
                yield whole
            whole = line
    if whole is not None:
        yield whole


def _property(line: bytes) -> Property | None:
    if (read := PROPERTY.fullmatch(line.strip())) is None:
        return None
    words = frozenset(word for word in re.split(r'[;,="]', decode(read["words"]).upper().replace("CHARSET=", "CHARSET:")) if word)
    charset = next((word.removeprefix("CHARSET:") for word in words if word.startswith("CHARSET:")), "")
    value = quopri.decodestring(read["value"]) if "QUOTED-PRINTABLE" in words else read["value"]
    return Property(decode(read["name"]).upper(), words, _parts(decode(value, charset)))


def _parts(value: str) -> tuple[str, ...]:
    """Divided at semicolons that no backslash escapes; an escaped letter is itself, but for the line break."""
    parts = [""]
    for token in re.findall(r"\\.|.", value, re.DOTALL):
        if token == ";":
            parts.append("")
        else:
            parts[-1] += " " if token in ("\\n", "\\N") else token.removeprefix("\\") if len(token) > 1 else token
    return tuple(part.strip() for part in parts)


def _name(found: dict[str, list[Property]]) -> str:
    if formatted := next((it.text for it in found.get("FN", ()) if it.text), ""):
        return formatted
    family, given, additional = (*next((it.parts for it in found.get("N", ())), ()), "", "", "")[:3]
    return full_name(family, given, additional)


def _likeliest(ways: list[Property]) -> str:
    """The preferred one, or else a mobile, or else the first; a fax only where there is nothing else."""
    ranked = sorted(ways, key=lambda way: (bool(way.words & NO_VOICE), "PREF" not in way.words, "CELL" not in way.words))
    return next((way.text for way in ranked if way.text), "")


def _without_scheme(text: str, scheme: str) -> str:
    """A URI (`tel:+84-24-3825;ext=1`) as people write it."""
    if not text.lower().startswith(scheme):
        return text
    return re.split(r"[;?]", text[len(scheme) :])[0]
