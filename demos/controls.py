"""What a visitor may play with: parameters of steps, and their buttons."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from demos.part import Key, Name, Part
from demos.text import Line, Words

Setting = bool | int | float | Line
"""What a parameter can be set to by a control."""


class Option(Part):
    """One of the values that a control offers."""

    value: Setting
    text: Words


class Control(Part):
    """Something the visitor may play with, one parameter of one step: a slider with `range`, a choice with `choices`, else a switch."""

    step: Key
    field: Name
    range: tuple[float, float] | None = None
    choices: Annotated[tuple[Option, ...], Field(max_length=6)] = ()
    text: Words
    unit: Literal["percent", "number"] = "percent"

    @model_validator(mode="after")
    def _one_kind(self) -> Control:
        if self.range is not None and self.choices:
            raise PydanticCustomError("control_kinds", "either range or choices")
        if self.range is not None and not self.range[0] < self.range[1]:
            raise PydanticCustomError("range_falls", "range must ascend")
        if len(self.choices) == 1:
            raise PydanticCustomError("choice_single", "one thing to choose from")
        return self

    @property
    def kind(self) -> Literal["slider", "choice", "switch"]:
        return "slider" if self.range is not None else "choice" if self.choices else "switch"

    @property
    def settings(self) -> tuple[Setting, ...]:
        """The ends of its range, its choices, or off and on."""
        return self.range or tuple(option.value for option in self.choices) or (False, True)

    def setting(self, place: float, before: object) -> Setting:
        """What a place stands for: a slider's value, the place of a choice, 0 or 1 of a switch; `before` is what the step has.

        A place beyond an end stands for that end.
        """
        if self.range is None:
            return self.settings[round(min(max(place, 0), len(self.settings) - 1))]
        value = min(max(place, self.range[0]), self.range[1])
        return round(value) if isinstance(before, int) else value

    def place(self, setting: object) -> float:
        """The inverse of `setting`; -1 for what isn't among the choices."""
        if self.range is not None and isinstance(setting, (int, float)):
            return setting
        return self.settings.index(setting) if setting in self.settings else -1


class Action(Part):
    """A button that makes a step do something, such as learn what it sees."""

    step: Key
    action: Name
    choice: Annotated[int, Field(ge=0, le=99)] = 0
    """Which of the step's things is meant."""
    text: Words
