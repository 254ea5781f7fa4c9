"""What is known of a model before anything is guessed: its file, what it answered once, and what lies beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from demos.package.onnx_structure import Structure
from exhibitor_admin.starting.probe import Answer


@dataclass(frozen=True, slots=True)
class PictureInput:
    """The input that takes a picture: `size` is width and height in pixels, `free` when the model leaves them open."""

    name: str
    size: tuple[int, int]
    channels: int
    layout: Literal["nchw", "nhwc"]
    free: bool = False

    @property
    def shape(self) -> tuple[int, int, int, int]:
        wide, high = self.size
        return (1, self.channels, high, wide) if self.layout == "nchw" else (1, high, wide, self.channels)


@dataclass(frozen=True, slots=True)
class Facts:
    """Of one model. Whatever stands in `metadata`, `config`, `prepared` or `lists` was written by strangers."""

    name: str
    """The file's, without its suffix."""
    structure: Structure
    answers: tuple[Answer, ...] = ()
    picture: PictureInput | None = None
    config: Mapping[str, Any] = field(default_factory=dict)
    """`config.json` of Hugging Face or timm."""
    prepared: Mapping[str, Any] = field(default_factory=dict)
    """`preprocessor_config.json`: how pictures were made ready."""
    lists: Sequence[Sequence[str]] = ()
    """Every list of names or characters that lies beside the model."""

    @property
    def metadata(self) -> Mapping[str, str]:
        return self.structure.metadata

    @property
    def input_names(self) -> tuple[str, ...]:
        return tuple(port.name for port in self.structure.inputs)

    def with_shape(self, *sides: int | None) -> list[Answer]:
        """The outputs of this shape; None stands for any length."""
        return [
            answer
            for answer in self.answers
            if len(answer.shape) == len(sides) and all(side in (None, length) for side, length in zip(sides, answer.shape, strict=True))
        ]

    def listed(self, *counts: int) -> Sequence[str]:
        """The first list of one of these lengths; empty where there is none."""
        return next((names for count in counts for names in self.lists if len(names) == count), ())
