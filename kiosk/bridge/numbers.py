"""Numbers as people write them in each language."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from demos.text import Language

NO_BREAK_SPACE = "\u00a0"


def say_number(value: float, decimals: int, language: Language) -> str:
    """With the language's own decimal comma or point."""
    return QLocale(language).toString(float(value), "f", decimals)


def say_percent(part: float, language: Language) -> str:
    """A part in 0..1 as whole percent: `50 %` in Vietnamese, `50%` elsewhere."""
    return f"{round(part * 100)}{NO_BREAK_SPACE if language == 'vi' else ''}%"
