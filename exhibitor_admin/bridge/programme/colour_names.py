"""What the colours of the look are called in the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.palette import Token

translate = QCoreApplication.translate


def say_colour(token: Token) -> str:
    return {
        "ground": translate("Styling", "Ground"),
        "surface": translate("Styling", "Cards"),
        "raised": translate("Styling", "Raised"),
        "control": translate("Styling", "Controls"),
        "pressed": translate("Styling", "Pressed"),
        "hairline": translate("Styling", "Fine lines"),
        "edge": translate("Styling", "Edges"),
        "text": translate("Styling", "Words"),
        "text2": translate("Styling", "Second words"),
        "text3": translate("Styling", "Third words"),
        "cinnabar": translate("Styling", "Main colour"),
        "cinnabarPressed": translate("Styling", "Main colour, pressed"),
        "textOnCinnabar": translate("Styling", "Words on the main colour"),
        "cinnabarText": translate("Styling", "Words in the main colour"),
        "gold": translate("Styling", "Accent"),
        "textOnGold": translate("Styling", "Words on the accent"),
        "good": translate("Styling", "Good"),
        "caution": translate("Styling", "Caution"),
    }[token]
