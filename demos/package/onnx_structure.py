"""Read what an ONNX file is made of without loading it: its operators, graphs, functions, inputs, and where its weights say they lie.

A reader of our own for the few fields that matter (onnx.proto3, protobuf's wire format): it copies nothing, follows nothing, counts
as it goes and stops at a limit. It runs in a child that can be killed, and only the short answer comes back.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pydantic import BaseModel, ConfigDict

from demos.package.protobuf import Message, fields, message_of, text_of
from models.errors import KnownError

MOST_NODES = 20_000
"""Two hundred thousand take ten seconds to open; the largest models that suit a kiosk have some thousands."""
MOST_DEPTH = 8
"""Graphs inside graphs (`If`, `Loop`, `Scan`)."""
MOST_PORTS = 256
MOST_NOTES = 64
NOTE_BYTES = 64 * 1024
"""Of one entry of the metadata: the names of a thousand classes fit."""

TENSOR_EXTERNAL: Final = 1


class PortShape(BaseModel):
    """An input or output: ONNX's number of its element type, and its sides (-1 where free); None where the model doesn't say."""

    model_config = ConfigDict(frozen=True)

    name: str
    element: int = 0
    shape: tuple[int, ...] | None = None


class Structure(BaseModel):
    """What a model is made of."""

    model_config = ConfigDict(frozen=True)

    producer: str = ""
    nodes: int = 0
    depth: int = 0
    functions: int = 0
    external: tuple[str, ...] = ()
    """The weights that say they lie in another file."""
    operators: tuple[str, ...] = ()
    """Each kind once, with its domain before it: `Conv`, `com.microsoft:FusedConv`."""
    inputs: tuple[PortShape, ...] = ()
    outputs: tuple[PortShape, ...] = ()
    metadata: Mapping[str, str] = {}
    """What whoever exported it wrote into it, such as the names of its classes."""


def read_structure(payload: bytes) -> bytes:
    """To be called in the child: a model's bytes → a `Structure` as JSON.

    Raises KnownError `model-unreadable` (no protobuf, or no model in it), `model-too-many-nodes`, `model-too-deep`.
    """
    try:
        return _Reader().model(memoryview(payload)).model_dump_json().encode()
    except (ValueError, IndexError, RecursionError, MemoryError) as error:
        raise KnownError("model-unreadable") from error


class _Reader:
    def __init__(self) -> None:
        self._nodes = 0
        self._depth = 0
        self._external: list[str] = []
        self._operators: dict[str, None] = {}

    def model(self, model: Message) -> Structure:
        producer, functions = "", 0
        graph: Message | None = None
        metadata: dict[str, str] = {}
        for number, value in fields(model):
            if number == 2:
                producer = text_of(value)
            elif number == 7:
                graph = message_of(value)
            elif number == 14 and len(metadata) < MOST_NOTES:
                metadata.update(_note(message_of(value)))
            elif number in (20, 25):  # training_info, functions: neither has a place in a demo
                functions += 1
        if graph is None:
            raise ValueError("no graph")
        inputs, outputs = self._graph(graph, 1)
        return Structure(
            producer=producer[:80],
            nodes=self._nodes,
            depth=self._depth,
            functions=functions,
            external=tuple(self._external[:20]),
            operators=tuple(self._operators)[:1000],
            inputs=inputs,
            outputs=outputs,
            metadata=metadata,
        )

    def _graph(self, graph: Message, depth: int) -> tuple[tuple[PortShape, ...], tuple[PortShape, ...]]:
        """Its inputs that aren't weights, and its outputs."""
        if depth > MOST_DEPTH:
            raise KnownError("model-too-deep")
        self._depth = max(self._depth, depth)
        weights: set[str] = set()
        inputs: list[PortShape] = []
        outputs: list[PortShape] = []
        for number, value in fields(graph):
            if number == 1:
                self._node(message_of(value), depth)
            elif number == 5:
                weights.add(self._tensor(message_of(value)))
            elif number == 15:
                weights.add(self._sparse_tensor(message_of(value)))
            elif number in (11, 12) and len(inputs) + len(outputs) < MOST_PORTS + len(weights):
                (inputs if number == 11 else outputs).append(_port(message_of(value)))
        return tuple(port for port in inputs if port.name not in weights), tuple(outputs)

    def _node(self, node: Message, depth: int) -> None:
        self._nodes += 1
        if self._nodes > MOST_NODES:
            raise KnownError("model-too-many-nodes")
        operator = domain = ""
        for number, value in fields(node):
            if number == 4:
                operator = text_of(value)
            elif number == 7:
                domain = text_of(value)
            elif number == 5:
                self._attribute(message_of(value), depth)
        self._operators[operator if domain in ("", "ai.onnx") else f"{domain}:{operator}"] = None

    def _attribute(self, attribute: Message, depth: int) -> None:
        for number, value in fields(attribute):
            if number in (6, 11):
                self._graph(message_of(value), depth + 1)
            elif number in (5, 10):
                self._tensor(message_of(value))
            elif number in (22, 23):
                self._sparse_tensor(message_of(value))

    def _sparse_tensor(self, sparse: Message) -> str:
        """Its values and its indices are tensors of their own; returns the name of the values."""
        names = [self._tensor(message_of(value)) for number, value in fields(sparse) if number in (1, 2)]
        return names[0] if names else ""

    def _tensor(self, tensor: Message) -> str:
        """Its name."""
        name, external = "", False
        for number, value in fields(tensor):
            if number == 8:
                name = text_of(value)
            elif number == 13 or (number == 14 and value == TENSOR_EXTERNAL):
                external = True
        if external:
            self._external.append(name[:80])
        return name


def _note(entry: Message) -> dict[str, str]:
    parts = {number: bytes(message_of(value)[:NOTE_BYTES]).decode("utf-8", "replace") for number, value in fields(entry)}
    return {parts.get(1, "")[:80]: parts.get(2, "")}


def _port(port: Message) -> PortShape:
    name, element = "", 0
    shape: tuple[int, ...] | None = None
    for number, value in fields(port):
        if number == 1:
            name = text_of(value)[:80]
        elif number == 2:
            for kind, tensor in fields(message_of(value)):
                if kind == 1:
                    element, shape = _tensor_type(message_of(tensor))
    return PortShape(name=name, element=element, shape=shape)


def _tensor_type(tensor: Message) -> tuple[int, tuple[int, ...] | None]:
    element = 0
    shape: tuple[int, ...] | None = None
    for number, value in fields(tensor):
        if number == 1 and isinstance(value, int):
            element = value
        elif number == 2:
            shape = tuple(_side(message_of(side)) for number, side in fields(message_of(value)) if number == 1)[:32]
    return element, shape


def _side(side: Message) -> int:
    return next((value if value < 2**63 else -1 for number, value in fields(side) if number == 1 and isinstance(value, int)), -1)
