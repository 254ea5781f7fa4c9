"""The sliders with which a visitor plays with a demo."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from demos.manifest import Control, Manifest
from demos.text import Language
from kiosk.bridge.numbers import say_number, say_percent


@dataclass(frozen=True, slots=True)
class ControlRow:
    """One slider."""

    text: str
    least: float
    most: float
    value: float
    said: str
    """The value in the language's own manner."""


def control_rows(manifest: Manifest, language: Language, values: Mapping[int, float]) -> list[ControlRow]:
    """`values` holds what the visitor has set, by the control's place; the others stand where the manifest has them."""
    rows = []
    for at, control in enumerate(manifest.control):
        value = values.get(at, _declared(manifest, control))
        said = say_percent(value, language) if control.unit == "percent" else say_number(value, 2, language)
        rows.append(ControlRow(control.text.in_(language), *control.range, value, said))
    return rows


def _declared(manifest: Manifest, control: Control) -> float:
    step = next(step for step in manifest.step if step.called == control.step)
    return float(getattr(step, control.field))
