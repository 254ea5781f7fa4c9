"""Say what the picture, or each piece of it, most likely is."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import numpy as np
from pydantic import Field, StringConstraints

from demos.file_content import FromFile, Labels
from demos.probability import sigmoid, softmax
from demos.step import Step
from demos.values import Float32, Scores, Tensors
from models.errors import KnownError


class Classify(Step):
    does: ClassVar = {
        "vi": "Cho biết trong hình nhiều khả năng là gì, chắc mấy phần.",
        "en": "Says what is most likely shown, and how sure that is.",
    }

    use: Literal["classify"] = "classify"
    output: Annotated[str, StringConstraints(min_length=1, max_length=200)] | None = None
    """The name of the output with the classes; the first where left out."""
    logits: Literal["softmax", "sigmoid", "none"] = "softmax"
    """`softmax`: one class is right. `sigmoid`: each class for itself. `none`: the model gives probabilities."""
    names: Annotated[Labels | None, FromFile()] = None
    """Kinds become places in this list; classes that aren't on it are left out."""
    top: Annotated[int, Field(ge=1, le=50)] = 5
    floor: Annotated[float, Field(ge=0.0, le=1.0)] = 0.0
    """Classes at places where nothing reaches this are left out."""

    def run(self, tensors: Tensors) -> Scores:
        """One output (n, classes), or with axes of length 1 more → the likeliest classes of each row.

        Raises KnownError `model-outputs` for other outputs.
        """
        chances = self._chances(tensors)
        if not len(chances):
            return Scores(np.empty((0, 0), np.int32), np.empty((0, 0), np.float32))
        kinds = np.arange(chances.shape[1], dtype=np.int32)
        if self.names is not None:
            listed = [label.kind for label in self.names.label]
            if max(listed) >= chances.shape[1]:
                raise KnownError("model-outputs", step=self.called, wants=f"(n, {max(listed) + 1})")
            chances, kinds = chances[:, listed], np.arange(len(listed), dtype=np.int32)
        order = np.argsort(-chances, axis=1, kind="stable")[:, : self.top]
        scores = np.take_along_axis(chances, order, axis=1)
        columns = int((scores >= self.floor).any(axis=0).sum())
        return Scores(kinds[order][:, :columns], scores[:, :columns])

    def _chances(self, tensors: Tensors) -> Float32:
        for name, array in tensors.arrays.items():
            if self.output in (None, name) and array.ndim >= 2 and max(array.shape[1:]) == np.prod(array.shape[1:]):
                logits = np.asarray(array, np.float32).reshape(len(array), max(array.shape[1:]))
                match self.logits:
                    case "softmax":
                        return softmax(logits)
                    case "sigmoid":
                        return sigmoid(logits)
                    case "none":
                        return np.clip(logits, 0.0, 1.0)
        raise KnownError("model-outputs", step=self.called, wants=f"{self.output or '*'} (n, classes)")
