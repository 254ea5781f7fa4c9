"""The fields of the contact form: how each is called, what is wrong with it, and how it is typed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.leads.contact import FIELDS, Field, Trouble
from kiosk.typing.layouts import Purpose

TYPED_AS: Mapping[Field, Purpose] = {"phone": "phone", "email": "email"}
"""Those whose keys aren't those of a text."""


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field as it stands on the form."""

    key: Field
    label: str
    value: str
    error: str
    """What is wrong, in place of the label; empty while nothing is, or while it is too early to say."""
    hint: str
    focused: bool


def field_rows(
    typed: Mapping[Field, str], troubles: Mapping[Field, Trouble], judged: Collection[Field], focused: Field | None
) -> list[FieldRow]:
    """The whole form; troubles are said of fields that are `judged`."""
    return [
        FieldRow(
            key=field,
            label=say_field(field),
            value=typed[field],
            error=say_trouble(field, troubles[field]) if field in troubles and field in judged else "",
            hint=say_hint(),
            focused=field == focused,
        )
        for field in FIELDS
    ]


def say_field(field: Field) -> str:
    return {
        "name": QCoreApplication.translate("Contact", "Full name"),
        "organisation": QCoreApplication.translate("Contact", "Organisation (optional)"),
        "role": QCoreApplication.translate("Contact", "Position (optional)"),
        "phone": QCoreApplication.translate("Contact", "Phone"),
        "email": QCoreApplication.translate("Contact", "E-mail"),
        "note": QCoreApplication.translate("Contact", "Message (optional)"),
    }[field]


def say_hint() -> str:
    return QCoreApplication.translate("Contact", "Touch to write")


def say_trouble(field: Field, trouble: Trouble) -> str:
    """One line, as short as a label."""
    match field, trouble:
        case "phone", "too-short":
            return QCoreApplication.translate("Contact", "Phone: a digit is missing")
        case "phone", "too-long":
            return QCoreApplication.translate("Contact", "Phone: too many digits")
    return {
        "required": QCoreApplication.translate("Contact", "Please write your name"),
        "phone-or-email": QCoreApplication.translate("Contact", "Needed: phone or e-mail"),
        "too-short": QCoreApplication.translate("Contact", "That is too short"),
        "too-long": QCoreApplication.translate("Contact", "That is too long"),
        "not-a-number": QCoreApplication.translate("Contact", "Phone: not a number"),
        "no-such-number": QCoreApplication.translate("Contact", "Phone: no such number"),
        "no-at": QCoreApplication.translate("Contact", "E-mail: the @ is missing"),
        "bad": QCoreApplication.translate("Contact", "E-mail: please check it"),
    }[trouble]


def say_missing(troubles: Mapping[Field, Trouble], *, adult: bool, agreed: bool) -> str:
    """All that still stands in the way of sending, in one sentence; empty when nothing does."""
    missing = []
    if troubles.get("name") == "required":
        missing.append(QCoreApplication.translate("Contact", "your name"))
    if "phone-or-email" in troubles.values():
        missing.append(QCoreApplication.translate("Contact", "phone or e-mail"))
    if any(trouble not in ("required", "phone-or-email") for trouble in troubles.values()):
        missing.append(QCoreApplication.translate("Contact", "a correction where it says so"))
    if not adult:
        missing.append(QCoreApplication.translate("Contact", "the tick for 16 or older"))
    if not agreed:
        missing.append(QCoreApplication.translate("Contact", "one agreement at least"))
    if not missing:
        return ""
    return QCoreApplication.translate("Contact", "Still needed: %1.").replace("%1", ", ".join(missing))


def say_title(exhibitor: str) -> str:
    return QCoreApplication.translate("Contact", "Meet %1").replace("%1", exhibitor)


def say_failure(code: str) -> str:
    """Why a lead could not be kept, in the visitor's words; `code` is the KnownError's, or empty for a bug."""
    match code:
        case "lead-disk-full":
            return QCoreApplication.translate("Contact", "This machine has no room left. Please call our staff, then try again.")
        case "lead-locked":
            return QCoreApplication.translate("Contact", "The list is in use just now. Please try again in a moment.")
        case _:
            return QCoreApplication.translate("Contact", "It could not be written down. Please try again, or call our staff.")
