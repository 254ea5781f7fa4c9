"""The themes of the event: how each is called and drawn."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

ICONS = {
    "": "layout-grid",
    "ai": "sparkle",
    "transformation": "arrow-left-right",
    "infrastructure": "server",
    "people": "graduation-cap",
    "5g": "radio-tower",
    "companies": "building-2",
}
"""In the order in which they are listed; the first stands for all of them."""


def say_theme(theme: str) -> str:
    """In the language on show."""
    return {
        "": QCoreApplication.translate("Gallery", "All"),
        "ai": QCoreApplication.translate("Gallery", "AI"),
        "transformation": QCoreApplication.translate("Gallery", "Transformation"),
        "infrastructure": QCoreApplication.translate("Gallery", "Infrastructure"),
        "people": QCoreApplication.translate("Gallery", "People"),
        "5g": QCoreApplication.translate("Gallery", "5G"),
        "companies": QCoreApplication.translate("Gallery", "Companies"),
    }[theme]
