"""Let a decoder write text piece by piece, each time with all that it has written so far and what the encoder saw or heard.

The loop of every encoder-decoder with attention (Bahdanau et al. 2014, arXiv:1409.0473; Vaswani et al. 2017, arXiv:1706.03762),
greedy. A decoder that was exported with its cache of keys and values, as Optimum does it, is given one piece at a time.
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

import numpy as np
from numpy.typing import NDArray
from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from demos.file_content import FromFile
from demos.part import PortName
from demos.probability import softmax
from demos.step import Step
from demos.values import Float32, Tensor, Tensors, Text, Word
from models.errors import KnownError
from models.runtime import Port, Session

Piece = Annotated[str, StringConstraints(max_length=64)]
Place = Annotated[int, Field(ge=0, le=99999)]
PAST, PRESENT, LATER = "past_key_values.", "present.", "use_cache_branch"
"""Optimum's names: of what a decoder is given of its cache, of what it gives back, and of the switch that says whether there is any."""
LONGEST_CIRCLE = 8
"""Pieces that may be repeated together."""


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
    masks: Annotated[tuple[PortName, ...], Field(max_length=4)] = ()
    """Inputs of the decoder that are given ones, as many as the encoder's input was long."""
    most: Annotated[int, Field(ge=1, le=448)] = 64
    """Pieces after which it stops in any case."""
    repeats: Annotated[int, Field(ge=2, le=20)] | None = None
    """So many times the same pieces in a row end the text, and are written once: a decoder that heard too little goes round in circles."""

    @model_validator(mode="after")
    def _places(self) -> DecodeLoop:
        if max(self.start, self.end) >= len(self.pieces):
            raise PydanticCustomError("beyond_pieces", "start and end must be places among the pieces")
        return self

    def run(self, tensor: Tensor, tensors: Tensors, model: Session) -> Text:
        """What an encoder was given, and what it gave → the text; a word is as sure as its least sure piece. Of nothing no text.

        The decoder takes the numbers so far (1, n), or the last of them and its cache, and gives logits (1, n, pieces); raises
        KnownError `model-outputs` for others, `model-inputs` for one without whole numbers, `model-run-failed`.
        """
        if not len(tensor.array):
            return Text(())
        port = self._token_port(model)
        given = self._memory(tensors, model) | self._ones(tensor, model)
        cache = _empty_cache(model)
        written, scores = [self.start], [1.0]
        while len(written) <= self.most and (len(written) == 1 or written[-1] != self.end):
            so_far = np.array([written[-1:] if cache else written], port.dtype)
            outputs = model.run({port.name: so_far, **given, **cache})
            cache = _next_cache(cache, outputs)
            chances = self._next(outputs)
            written.append(int(chances.argmax()))
            scores.append(float(chances.max()))
            if circled := self._circled(written):
                del written[-circled:], scores[-circled:]
                break
        ended = written[-1] == self.end and len(written) > 1
        inner = slice(1, -1 if ended else None)
        return Text(self._words(written[inner], scores[inner]))

    def _token_port(self, model: Session) -> Port:
        for port in model.inputs:
            if self.tokens == port.name or (self.tokens is None and "int" in port.element and port.name not in self.masks):
                return port
        raise KnownError("model-inputs", expected=1, found=len(model.inputs))

    def _memory(self, tensors: Tensors, model: Session) -> dict[str, NDArray[Any]]:
        """What the decoder takes of the encoder's."""
        first = next(iter(tensors.arrays))
        others = (self._token_port(model).name, LATER, *self.masks)
        ports = [port for port in model.inputs if port.name not in others and not port.name.startswith(PAST)]
        sources = {port.name: self.memory.get(port.name, port.name) for port in ports}
        return {port.name: tensors.arrays.get(sources[port.name], tensors.arrays[first]).astype(port.dtype) for port in ports}

    def _ones(self, tensor: Tensor, model: Session) -> dict[str, NDArray[Any]]:
        return {port.name: np.ones(tensor.array.shape[:2], port.dtype) for port in model.inputs if port.name in self.masks}

    def _next(self, outputs: dict[str, NDArray[Any]]) -> Float32:
        """The probabilities of the next piece."""
        logits = outputs[self.output] if self.output in outputs else next(iter(outputs.values()))
        if logits.ndim != 3 or logits.shape[0] != 1 or logits.shape[2] != len(self.pieces):
            raise KnownError("model-outputs", step=self.called, wants=f"(1, n, {len(self.pieces)})")
        return softmax(np.asarray(logits[0, -1], np.float32))

    def _circled(self, written: list[int]) -> int:
        """How many of the last pieces only repeat those before them; 0 while it goes on."""
        for length in range(1, LONGEST_CIRCLE + 1) if self.repeats else ():
            whole = length * (self.repeats or 0)
            if len(written) > whole and written[-whole:] == written[-length:] * (self.repeats or 0):
                return whole - length
        return 0

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


def _empty_cache(model: Session) -> dict[str, NDArray[Any]]:
    """Before the first piece: nothing along every free axis but the first, and the switch off. Empty for a decoder without a cache."""
    ports = [port for port in model.inputs if port.name.startswith(PAST)]
    cache = {port.name: np.zeros((1, *(side or 0 for side in port.shape[1:])), port.dtype) for port in ports}
    return cache | {port.name: np.zeros(1, port.dtype) for port in model.inputs if port.name == LATER}


def _next_cache(cache: dict[str, NDArray[Any]], outputs: dict[str, NDArray[Any]]) -> dict[str, NDArray[Any]]:
    """What the decoder gave back; where that is nothing, as for what it knows of the encoder, what it was given before."""
    following = {name: outputs.get(PRESENT + name.removeprefix(PAST), before) for name, before in cache.items()}
    kept = {name: after if after.size else cache[name] for name, after in following.items()}
    return kept | ({LATER: np.ones_like(cache[LATER])} if LATER in cache else {})
