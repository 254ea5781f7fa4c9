"""How fast the demo is, in one honest sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from demos.inputs.sound import PIECE_SECONDS
from demos.runner.statistics import Figures
from demos.text import Language
from kiosk.bridge.numbers import say_number

HEARD_SECONDS = 3.0
"""A demo's first pieces of sound take longer than those after them."""


def say_duration(milliseconds: float, language: Language) -> str:
    """Whole milliseconds, or from a second on, seconds with one decimal."""
    if milliseconds >= 1000:
        return QCoreApplication.translate("Speed", "%1 s").replace("%1", say_number(milliseconds / 1000, 1, language))
    return QCoreApplication.translate("Speed", "%1 ms").replace("%1", say_number(milliseconds, 0, language))


def say_sound_speed(figures: Figures, language: Language) -> str:
    """How long a second of sound takes; empty until `HEARD_SECONDS` were heard. Below a second it keeps up with whoever speaks."""
    if figures.work_mean_ms is None or figures.answered * PIECE_SECONDS < HEARD_SECONDS:
        return ""
    said = QCoreApplication.translate("Speed", "%1 for each second of sound")
    return said.replace("%1", say_duration(figures.work_mean_ms / PIECE_SECONDS, language))


def say_speed(figures: Figures, moves: bool, language: Language) -> str:
    """Empty until something was measured. A still picture has a duration but no rate: `moves` is whether pictures come by themselves."""
    if figures.work_ms is None:
        return ""
    each, rate = say_duration(figures.work_ms, language), figures.results_per_second
    if not moves or rate is None:
        return QCoreApplication.translate("Speed", "%1 each time").replace("%1", each)
    said = QCoreApplication.translate("Speed", "%1 pictures a second, %2 for each")
    return said.replace("%1", say_number(rate, 0 if rate >= 10 else 1, language)).replace("%2", each)
