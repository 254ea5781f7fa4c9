"""What the leads' table says in the language of the window: the cells of a line, the names of its columns, and the choices."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import phonenumbers
from PySide6.QtCore import QCoreApplication

from exhibitor_admin.bridge.insights.sentences import Named
from exhibitor_admin.leads.open_table import BETWEEN, Line
from kiosk.leads.contact import VIETNAM

translate = QCoreApplication.translate
GOOD, FAIR = 4, 3
"""Stars from which a rating is called so."""
LONGEST_CELL = 200
"""Signs; no column is that wide, and laying out ten thousand takes time."""


def columns() -> Mapping[str, str]:
    """The names of all columns, by id."""
    return {
        "name": translate("Leads", "Name"),
        "organisation": translate("Leads", "Organisation"),
        "role": translate("Leads", "Role"),
        "phone": translate("Leads", "Phone"),
        "email": translate("Leads", "E-mail"),
        "interests": translate("Leads", "Interests"),
        "rating": translate("Leads", "Rating"),
        "heat": translate("Leads", "How warm"),
        "demo": translate("Leads", "Demo"),
        "exhibitor": translate("Leads", "Exhibitor"),
        "kiosk": translate("Leads", "Kiosk"),
        "left_at": translate("Leads", "Left at"),
    }


def heats() -> Mapping[str, str]:
    return {"cold": translate("Leads", "cold"), "warm": translate("Leads", "warm"), "hot": translate("Leads", "hot")}


def purposes() -> Mapping[str, str]:
    return {
        "exhibitor-contact": translate("Leads", "Exhibitor may make contact"),
        "organiser-news": translate("Leads", "Organiser may send news"),
    }


def reasons() -> Mapping[str, str]:
    """Why two leads may be of one person."""
    return {
        "email": translate("Leads", "same e-mail"),
        "phone": translate("Leads", "same phone"),
        "name": translate("Leads", "close names at one organisation"),
    }


def say_rating(stars: int | None) -> str:
    if stars is None:
        return ""
    if stars >= GOOD:
        return translate("Leads", "Loved it")
    return translate("Leads", "It was fine") if stars == FAIR else translate("Leads", "Not yet good")


def say_time(iso: str) -> str:
    """On this machine's clock."""
    return f"{datetime.fromisoformat(iso).astimezone():%d/%m %H:%M}"


def say_interests(cell: str, named: Named) -> str:
    known = named.event.interests
    ids = [id for id in cell.split(BETWEEN) if id]
    return ", ".join(known[id].name.in_(named.language) if id in known else id for id in ids)


def say_phone(e164: str) -> str:
    """`0912 345 678`, as it is dialled in Vietnam; numbers of other countries with their code. What is no number stays as it is."""
    try:
        number = phonenumbers.parse(e164)
    except phonenumbers.NumberParseException:
        return e164
    shape = phonenumbers.PhoneNumberFormat
    return phonenumbers.format_number(number, shape.NATIONAL if number.country_code == VIETNAM else shape.INTERNATIONAL)


def say_cell(line: Line, column: str, named: Named) -> str:
    value: Any = getattr(line, column)
    match column:
        case "phone":
            return say_phone(line.phone)
        case "interests":
            return say_interests(value, named)
        case "rating":
            return say_rating(value)
        case "heat":
            return ("", *heats().values())[line.heat]
        case "demo":
            return named.demo(value)
        case "exhibitor":
            return named.exhibitor(value)
        case "left_at":
            return say_time(value)
    return str(value)[:LONGEST_CELL]


def say_part(by: str, id: str, named: Named) -> str:
    """The name of something by which the table can be narrowed."""
    match by:
        case "day":
            return named.day(date.fromisoformat(id))
        case "exhibitor":
            return named.exhibitor(id)
        case "demo":
            return named.demo(id)
        case "heat":
            return heats()[id]
        case "interest":
            return say_interests(id, named)
        case "purpose":
            return purposes()[id]
    return id


def say_every(by: str) -> str:
    """What stands for no limit."""
    return {
        "day": translate("Leads", "Every day"),
        "exhibitor": translate("Leads", "Every exhibitor"),
        "kiosk": translate("Leads", "Every kiosk"),
        "demo": translate("Leads", "Every demo"),
        "heat": translate("Leads", "However warm"),
        "interest": translate("Leads", "Every interest"),
        "purpose": translate("Leads", "Every consent"),
    }[by]
