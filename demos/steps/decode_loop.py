"""Let a decoder write text piece by piece, each time with all that it has written so far and what the encoder saw or heard.

The loop of every encoder-decoder with attention (Bahdanau et al. 2014, arXiv:1409.0473; Vaswani et al. 2017, arXiv:1706.03762),
greedy and without a cache of keys and values: simple, and fast enough for lines and short sentences.
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

import numpy as np
from numpy.typing import NDArray
from pydantic import Field, StringConstraints, model_validator

from demos.file_content import FromFile
from demos.probability import softmax
from demos.step import Step
from demos.values import Float32, Tensors, Text, Word
from models.errors import KnownError
from models.runtime import Port, Session

Piece = Annotated[str, StringConstraints(max_length=64)]
Place = Annotated[int, Field(ge=0, le=99999)]
PortName = Annotated[str, StringConstraints(min_length=1, max_length=200)]


class DecodeLoop(Step):
    does: ClassVar = {
        "vi": "Viết ra chữ từng mảnh một, mỗi lần nhìn lại những gì đã viết và đã thấy hay nghe.",
        "en": "Writes text piece by piece, each time looking back at what it wrote and at what was seen or heard.",
    }

    use: Literal["decode-loop"] = "decode-loop"
    model: str
    pieces: Annotated[tuple[Piece, ...], Field(min_length=2, max_length=100000), FromFile()]
    """What each place of the decoder's output writes."""
    start: Place
    """The place of the piece that every text begins with; it isn't written."""
    end: Place
    """The place of the piece that ends a text; it isn't written."""
    space: Annotated[str, StringConstraints(min_length=1, max_length=4)] = "▁"
    """What stands for a space in a piece."""
    tokens: PortName | None = None
    """The decoder's input for what is written so far; its only input of whole numbers where left out."""
    memory: Annotated[dict[PortName, PortName], Field(max_length=8)] = {}
    """For each other input of the decoder, the encoder's output; the one of the same name, or the first, where left out."""
    output: PortName | None = None
    """The decoder's output with a logit for each piece; its first where left out."""
    most: Annotated[int, Field(ge=1, le=448)] = 64
    """Pieces after which it stops in any case."""

    @model_validator(mode="after")
    def _places(self) -> DecodeLoop:
        if max(self.start, self.end) >= len(self.pieces):
            raise ValueError("start and end must be places among the pieces")
        return self

    def run(self, tensors: Tensors, model: Session) -> Text:
        """What an encoder gave → the text; a word is as sure as its least sure piece.

        The decoder takes the numbers so far (1, n) and gives logits (1, n, pieces); raises KnownError `model-outputs` for others,
        `model-run-failed`.
        """
        given = self._memory(tensors, model)
        port = self._token_port(model)
        written, scores = [self.start], [1.0]
        while len(written) <= self.most:
            so_far = np.array([written], port.dtype)
            chances = self._next(model.run({port.name: so_far, **given}))
            written.append(int(chances.argmax()))
            scores.append(float(chances.max()))
            if written[-1] == self.end:
                return Text(self._words(written[1:-1], scores[1:-1]))
        return Text(self._words(written[1:], scores[1:]))

    def _token_port(self, model: Session) -> Port:
        for port in model.inputs:
            if self.tokens == port.name or (self.tokens is None and "int" in port.element):
                return port
        raise KnownError("model-inputs", expected=1, found=len(model.inputs))

    def _memory(self, tensors: Tensors, model: Session) -> dict[str, NDArray[Any]]:
        """What the decoder takes beside its own words."""
        first = next(iter(tensors.arrays))
        tokens = self._token_port(model).name
        names = {port.name: self.memory.get(port.name, port.name) for port in model.inputs if port.name != tokens}
        dtypes = {port.name: port.dtype for port in model.inputs}
        return {name: tensors.arrays.get(source, tensors.arrays[first]).astype(dtypes[name]) for name, source in names.items()}

    def _next(self, outputs: dict[str, NDArray[Any]]) -> Float32:
        """The probabilities of the next piece."""
        logits = outputs[self.output] if self.output in outputs else next(iter(outputs.values()))
        if logits.ndim != 3 or logits.shape[0] != 1 or logits.shape[2] != len(self.pieces):
            raise KnownError("model-outputs", step=self.called, wants=f"(1, n, {len(self.pieces)})")
        return softmax(np.asarray(logits[0, -1], np.float32))

    def _words(self, written: list[int], scores: list[float]) -> tuple[Word, ...]:
        found: list[Word] = []
        text, sure = "", 1.0
        for place, score in zip(written, scores, strict=True):
            before, *after = self.pieces[place].replace(self.space, " ").split(" ")
            text, sure = text + before, min(sure, score) if before else sure
            for begun in after:
                found.append(Word(text, sure))
                text, sure = begun, score
        return tuple(word for word in (*found, Word(text, sure)) if word.text)
