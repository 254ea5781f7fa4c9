"""Read text out of a model that says at each moment, or at each column of a line, which character is there."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import numpy as np
from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from demos.ctc import words
from demos.file_content import FromFile
from demos.probability import softmax
from demos.step import Step
from demos.values import Float32, Tensors, Text
from models.errors import KnownError

Character = Annotated[str, StringConstraints(max_length=32)]


class Ctc(Step):
    does: ClassVar = {
        "vi": "Ghép các kí tự mà mô hình đoán ở từng thời điểm thành chữ (CTC).",
        "en": "Joins the characters that the model guesses at each moment into text (CTC).",
    }

    use: Literal["ctc"] = "ctc"
    characters: Annotated[tuple[Character, ...], Field(min_length=2, max_length=20000), FromFile()]
    """What each place of the model's output stands for."""
    blank: Annotated[int, Field(ge=0, le=19999)] = 0
    """The place that stands for nothing."""
    space: Annotated[str, StringConstraints(min_length=1, max_length=4)] = " "
    """The character that parts words, such as `|` or `▁`."""
    logits: Literal["softmax", "logarithms", "none"] = "softmax"
    """What the model gives: logits, logarithms of probabilities, or probabilities."""

    @model_validator(mode="after")
    def _has_blank(self) -> Ctc:
        if self.blank >= len(self.characters):
            raise PydanticCustomError("beyond_characters", "blank is no place among the characters")
        return self

    def run(self, tensors: Tensors) -> Text:
        """One output (1, time, characters) or (time, 1, characters) → text; KnownError `model-outputs` for others."""
        spaced = [character.replace(self.space, " ") for character in self.characters]
        return Text(words(self._chances(tensors), spaced, self.blank))

    def _chances(self, tensors: Tensors) -> Float32:
        for array in tensors.arrays.values():
            if array.ndim == 3 and 1 in array.shape[:2] and array.shape[2] == len(self.characters):
                values = np.asarray(array, np.float32).reshape(-1, len(self.characters))
                match self.logits:
                    case "softmax":
                        return softmax(values)
                    case "logarithms":
                        return np.exp(values)
                    case "none":
                        return values
        raise KnownError("model-outputs", step=self.called, wants=f"(1, time, {len(self.characters)})")
