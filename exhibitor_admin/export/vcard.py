"""People as vCards, version 4.0 (RFC 6350), for the address books of telephones and mail programs."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from exhibitor_admin.leads.person import Person

BREAKS = frozenset(("Cc", "Zl", "Zp"))
LONGEST_LINE = 75  # octets without the line break (section 3.2)


def write_vcards(path: Path, people: Iterable[Person]) -> None:
    """One card after another, UTF-8."""
    with path.open("w", encoding="utf-8", newline="") as file:
        for person in people:
            file.writelines(fold(line) for line in card(person))


def count_vcards(path: Path) -> int:
    """How many whole cards stand in it; raises ValueError for a file that isn't made of such."""
    count, inside = 0, False
    with path.open(encoding="utf-8", newline="") as file:
        for line in file:
            match line.rstrip("\r\n"), inside:
                case "BEGIN:VCARD", False:
                    inside = True
                case "END:VCARD", True:
                    count, inside = count + 1, False
                case _, False:
                    raise ValueError("a line outside a card")
    if inside:
        raise ValueError("a card without its end")
    return count


def card(person: Person) -> Iterator[str]:
    """The content lines, unfolded. A name stays whole: where family and given name part isn't known of a typed name."""
    contact = person.contact
    yield "BEGIN:VCARD"
    yield "VERSION:4.0"
    yield f"UID:urn:uuid:{person.id}"
    yield f"FN:{escape(contact.name)}"
    yield f"N:;{escape(contact.name)};;;"
    if contact.organisation:
        yield f"ORG:{escape(contact.organisation)}"
    if contact.role:
        yield f"TITLE:{escape(contact.role)}"
    for phone in person.phones:
        yield f"TEL;VALUE=uri;TYPE=voice:tel:{phone}" if is_number(phone) else f"TEL;VALUE=text:{escape(phone)}"
    for address in person.emails:
        yield f"EMAIL:{escape(address)}"
    yield f"LANG:{person.newest.facts.agreement.language}"
    if notes := "\n".join(person.notes):
        yield f"NOTE:{escape(notes)}"
    yield f"CATEGORIES:{','.join(map(escape, person.demos))}"
    yield f"REV:{person.newest.facts.left_at.utc:%Y%m%dT%H%M%SZ}"
    yield "END:VCARD"


def escape(text: str) -> str:
    """For any text value or component of one (section 3.4); control characters and Unicode's own line feeds, at which some readers would
    begin a line of the card, are left out.
    """
    plain = "".join(sign for sign in text.replace("\r\n", "\n") if sign == "\n" or unicodedata.category(sign) not in BREAKS)
    return plain.replace("\\", "\\\\").replace("\n", "\\n").replace(",", "\\,").replace(";", "\\;")


def fold(line: str) -> str:
    """With its line break, and with one and a blank after every 75 octets, never inside a character (section 3.2)."""
    folded, room = [], LONGEST_LINE
    for sign in line:
        size = len(sign.encode())
        if size > room:
            folded.append("\r\n ")
            room = LONGEST_LINE - 1
        folded.append(sign)
        room -= size
    return "".join(folded) + "\r\n"


def is_number(phone: str) -> bool:
    """Whether it is a global number (RFC 3966), as every phone is that the form let through."""
    return phone.startswith("+") and phone[1:].isascii() and phone[1:].isdigit()
