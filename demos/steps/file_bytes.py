"""Hand a model the first and last bytes of a file, as magika's models take them (Fratantonio et al. 2024, arXiv:2409.13768)."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import numpy as np
from pydantic import Field

from demos.step import Step
from demos.values import File, Tokens

LOOKED_AT = 4096
"""Bytes at either end in which white space is stripped before they are cut."""
FILLING = 256
"""Stands where the file has no more bytes."""


class FileBytes(Step):
    does: ClassVar = {
        "vi": "Lấy những byte đầu và cuối của tệp cho mô hình xem.",
        "en": "Takes the first and the last bytes of a file for the model.",
    }

    use: Literal["file-bytes"] = "file-bytes"
    first: Annotated[int, Field(ge=1, lt=LOOKED_AT)] = 1024
    last: Annotated[int, Field(ge=0, lt=LOOKED_AT)] = 1024

    def run(self, file: File) -> Tokens:
        """A file → `first` + `last` numbers 0..255, filled up in the middle with 256."""
        ids = np.full(self.first + self.last, FILLING, np.int32)
        begin = file.content[:LOOKED_AT].tobytes().lstrip()[: self.first]
        end = file.content[-LOOKED_AT:].tobytes().rstrip()[-self.last :] if self.last else b""
        ids[: len(begin)] = list(begin)
        ids[len(ids) - len(end) :] = list(end)
        return Tokens(ids)
