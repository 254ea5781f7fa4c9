"""A calendar day in the words of each language."""

from __future__ import annotations

from datetime import date

from demos.text import Language

ENGLISH_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def say_day(day: date, language: Language) -> str:
    """31/12/2026, 31 December 2026, 2026년 12월 31일."""
    match language:
        case "vi":
            return f"{day.day:02}/{day.month:02}/{day.year}"
        case "en":
            return f"{day.day} {ENGLISH_MONTHS[day.month - 1]} {day.year}"
        case "ko":
            return f"{day.year}년 {day.month}월 {day.day}일"
