"""How a worker and its parent talk: a JSON head and raw arrays in one message.

Never pickle, so that a worker that was taken over can only send wrong numbers.
A message is the head's length (4 bytes, little endian), the head, then the arrays one after another.
The head's `arrays` lists their dtypes and shapes; values refer to them by number.
"""

from __future__ import annotations

import dataclasses
import json
import math
import typing
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from demos.values import Value
from models.errors import KnownError

HEAD_BYTES = 4 * 2**20
MESSAGE_BYTES = 64 * 2**20
"""The most that a parent reads from a worker at once."""
DTYPES = {name: np.dtype(name) for name in ("uint8", "int32", "float32")}


@dataclass(frozen=True, slots=True)
class Message:
    """What it is (`kind`), plain data, and arrays."""

    kind: str
    data: Mapping[str, Any] = field(default_factory=dict)
    arrays: Sequence[NDArray[Any]] = ()


def pack(message: Message) -> bytes:
    arrays = [np.ascontiguousarray(array) for array in message.arrays]
    head = {"kind": message.kind, "data": message.data, "arrays": [[array.dtype.name, array.shape] for array in arrays]}
    text = json.dumps(head, ensure_ascii=False, separators=(",", ":")).encode()
    return b"".join([len(text).to_bytes(4, "little"), text, *(array.data for array in arrays)])


def unpack(raw: bytes) -> Message:
    """Raises KnownError `protocol` for anything that `pack` would not have made."""
    try:
        size = int.from_bytes(raw[:4], "little")
        if size > HEAD_BYTES:
            raise ValueError("the head is too long")
        head = json.loads(raw[4 : 4 + size].decode())
        arrays = _arrays(raw, 4 + size, head["arrays"])
        kind, data = head["kind"], head["data"]
        if not isinstance(kind, str) or not isinstance(data, dict):
            raise TypeError("the head is not a head")
        return Message(kind, data, arrays)
    except (ValueError, TypeError, KeyError, IndexError, RecursionError) as error:
        raise KnownError("protocol", reason=str(error)[:200]) from error


def _arrays(raw: bytes, at: int, listed: Sequence[Sequence[Any]]) -> list[NDArray[Any]]:
    arrays: list[NDArray[Any]] = []
    for name, shape in listed:
        if not all(isinstance(side, int) and side >= 0 for side in shape):
            raise ValueError("a shape is not a shape")
        count = math.prod(shape)
        arrays.append(np.frombuffer(raw, DTYPES[name], count, at).reshape(shape) if count else np.zeros(shape, DTYPES[name]))
        at += count * DTYPES[name].itemsize
    if at != len(raw):
        raise ValueError("bytes are left over")
    return arrays


def encode_values(values: Mapping[type[Value], Value]) -> tuple[dict[str, Any], list[NDArray[Any]]]:
    """Values as plain data, and the arrays it refers to."""
    arrays: list[NDArray[Any]] = []
    return {kind.__name__: _encode(value, arrays) for kind, value in values.items()}, arrays


def decode_values(data: Mapping[str, Any], arrays: Sequence[NDArray[Any]]) -> dict[type[Value], Value]:
    """The inverse of `encode_values`; raises KnownError `protocol` for what isn't a value, `result-not-finite` for NaN and infinity."""
    known = {kind.__name__: kind for kind in Value.__subclasses__()}
    if any(array.dtype.kind == "f" and not np.isfinite(array).all() for array in arrays):
        raise KnownError("result-not-finite")
    try:
        return {known[name]: _decode(known[name], item, arrays) for name, item in data.items()}
    except (KeyError, TypeError, ValueError, IndexError) as error:
        raise KnownError("protocol", reason=str(error)[:200]) from error


def _encode(value: Any, arrays: list[NDArray[Any]]) -> Any:
    if isinstance(value, np.ndarray):
        arrays.append(value)
        return len(arrays) - 1
    if dataclasses.is_dataclass(value):
        return [_encode(getattr(value, part.name), arrays) for part in dataclasses.fields(value)]
    if isinstance(value, tuple):
        return [_encode(item, arrays) for item in value]
    return value


@cache
def _hints(kind: type) -> dict[str, Any]:
    """Of a kind of value: their names are looked up once, not with each answer."""
    return typing.get_type_hints(kind)


def _decode(hint: Any, item: Any, arrays: Sequence[NDArray[Any]]) -> Any:
    if dataclasses.is_dataclass(hint):
        hints = _hints(typing.cast(type, hint))
        names = [part.name for part in dataclasses.fields(hint)]
        return typing.cast(type, hint)(**{name: _decode(hints[name], part, arrays) for name, part in zip(names, item, strict=True)})
    origin = typing.get_origin(hint)
    if origin is np.ndarray:
        return arrays[item]
    if origin is tuple:
        return tuple(_decode(typing.get_args(hint)[0], part, arrays) for part in item)
    if not isinstance(item, (int, float) if hint is float else hint) or (isinstance(item, float) and not math.isfinite(item)):
        raise TypeError(f"{item!r} is no {hint}")
    return hint(item)
