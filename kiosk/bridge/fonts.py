"""Loads the kiosk's own fonts, so that Vietnamese and Korean look the same on every machine."""

from __future__ import annotations

from importlib.resources import files

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

FAMILIES = ("Be Vietnam Pro", "Noto Sans KR")


def load() -> None:
    """Add every font of the kiosk and make them the application's; needs a QGuiApplication.

    Raises RuntimeError for a font that Qt refuses.
    """
    for font in sorted(files("kiosk").joinpath("fonts").iterdir(), key=lambda file: file.name):
        if font.name.endswith(".ttf") and QFontDatabase.addApplicationFontFromData(font.read_bytes()) < 0:
            raise RuntimeError(f"Qt refuses {font.name}")
    standard = QFont()
    standard.setFamilies(list(FAMILIES))
    QGuiApplication.setFont(standard)
