"""Numbers as a report writes them, with the language's own decimal sign."""

from __future__ import annotations

from exhibitor_admin.words import Spoken

NO_BREAK_SPACE = "\u00a0"
MEGABYTE = 1_000_000


def number(value: float, decimals: int, language: Spoken) -> str:
    text = f"{value:.{decimals}f}"
    return text.replace(".", ",") if language == "vi" else text


def rough(value: float, language: Spoken) -> str:
    """A rate or a duration, to the precision that means something."""
    return number(value, 0 if value >= 10 else 1, language)


def milliseconds(value: float, language: Spoken) -> str:
    """From a second on in seconds."""
    if value >= 1000:
        return f"{number(value / 1000, 1, language)}{NO_BREAK_SPACE}s"
    return f"{rough(value, language)}{NO_BREAK_SPACE}ms"


def megabytes(count: float, language: Spoken) -> str:
    """Bytes as millions of them."""
    return f"{rough(count / MEGABYTE, language)}{NO_BREAK_SPACE}MB"


def percent(part: float, language: Spoken) -> str:
    return f"{round(part * 100)}{NO_BREAK_SPACE if language == 'vi' else ''}%"
