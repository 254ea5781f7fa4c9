"""The keys of the on-screen keyboard as they are drawn now."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from demos.text import Language
from kiosk.typing.layouts import Action, Key, Look, Method
from kiosk.typing.spelling import TONE_MARKS

LANGUAGE_LABELS: dict[Language, str] = {"vi": "VI", "en": "EN", "ko": "한"}
METHOD_LABELS: dict[Method, str] = {"telex": "Telex", "vni": "VNI", "marks": "Dấu"}
"""On the Vietnamese keyboard, and so in Vietnamese."""


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One key; sizes and places in columns and rows of the keyboard's pitch."""

    label: str
    note: str
    icon: str
    name: str
    """What it is called, for those who don't see it."""
    look: Look
    span: int
    column: int
    row: int
    side: bool
    repeats: bool
    """Whether it goes on while it is held."""
    engaged: bool
    """Whether it is in force: shift."""


def key_row(key: Key, language: Language, method: Method, shift: bool) -> KeyRow:
    label = METHOD_LABELS[method] if key.action == "method" else _label(key, language, shift)
    return KeyRow(
        label=label,
        note=say_space() if key.writes == " " else key.note,
        icon=key.icon,
        name=_name(key, label),
        look=key.look,
        span=key.span,
        column=key.column,
        row=key.row,
        side=key.side,
        repeats=key.action == "erase",
        engaged=shift and key.action == "shift",
    )


def say_space() -> str:
    return QCoreApplication.translate("Keyboard", "space")


def _label(key: Key, language: Language, shift: bool) -> str:
    match key.action:
        case "language":
            return LANGUAGE_LABELS[language]
        case "next":
            return QCoreApplication.translate("Keyboard", "Next field")
        case "done":
            return QCoreApplication.translate("Keyboard", "Done")
        case "write" if key.writes not in TONE_MARKS:
            return key.label and (key.capital if shift else key.writes)
        case _:
            return key.label


def _name(key: Key, label: str) -> str:
    if key.writes == " ":
        return say_space()
    names: dict[Action, str] = {
        "shift": QCoreApplication.translate("Keyboard", "Capitals"),
        "erase": QCoreApplication.translate("Keyboard", "Delete"),
        "hide": QCoreApplication.translate("Keyboard", "Hide the keyboard"),
        "language": QCoreApplication.translate("Keyboard", "Language of the keyboard"),
        "symbols": QCoreApplication.translate("Keyboard", "Digits and signs"),
        "letters": QCoreApplication.translate("Keyboard", "Letters"),
    }
    if key.action == "method":
        return QCoreApplication.translate("Keyboard", "Typing method: %1").replace("%1", label)
    return names.get(key.action, key.note or label)
