"""The sliders, switches and choices with which a visitor plays with a demo."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from demos.controls import Control
from demos.manifest import Manifest
from demos.text import Language
from kiosk.bridge.numbers import say_number, say_percent


@dataclass(frozen=True, slots=True)
class ControlRow:
    """One control; `kind` is "slider", "switch" or "choice"."""

    kind: str
    text: str
    least: float
    most: float
    value: float
    """The slider's, the place of what is chosen, or 0 and 1 of a switch."""
    said: str
    """A slider's value in the language's own manner."""
    options: list[str]
    """What there is to choose from."""


def control_rows(manifest: Manifest, language: Language, values: Mapping[int, float]) -> list[ControlRow]:
    """`values` holds what the visitor has set, by the control's place; the others stand where the manifest has them."""
    rows = []
    for at, control in enumerate(manifest.control):
        declared = getattr(manifest.called[control.step], control.field)
        value = values.get(at, control.place(declared))
        said = _said(control, value, language, whole=isinstance(declared, int))
        options = [option.text.in_(language) for option in control.choices]
        rows.append(ControlRow(control.kind, control.text.in_(language), *(control.range or (0.0, 1.0)), value, said, options))
    return rows


def _said(control: Control, value: float, language: Language, *, whole: bool) -> str:
    if control.range is None:
        return ""
    return say_percent(value, language) if control.unit == "percent" else say_number(value, 0 if whole else 2, language)
