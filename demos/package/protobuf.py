"""Protobuf's wire format (protobuf.dev/programming-guides/encoding), read field by field: nothing is copied, nothing is trusted."""

from __future__ import annotations

from collections.abc import Iterator

VARINT, FIXED64, BYTES, FIXED32 = 0, 1, 2, 5
LONGEST_TEXT = 200
"""Bytes of a name that are looked at."""

Message = memoryview


def fields(message: Message) -> Iterator[tuple[int, int | Message]]:
    """Each field's number and its value: a number, or the bytes of what has a length (fixed-width numbers are left out).

    Raises ValueError or IndexError where the bytes aren't protobuf.
    """
    place, end = 0, len(message)
    while place < end:
        key, place = _varint(message, place)
        kind = key & 7
        if kind == BYTES:
            length, place = _varint(message, place)
            if place + length > end:
                raise ValueError("cut short")
            yield key >> 3, message[place : place + length]
            place += length
        elif kind == VARINT:
            value, place = _varint(message, place)
            yield key >> 3, value
        elif kind in (FIXED64, FIXED32):
            place += 8 if kind == FIXED64 else 4
            if place > end:
                raise ValueError("cut short")
        else:
            raise ValueError("groups are no part of ONNX")


def _varint(message: Message, place: int) -> tuple[int, int]:
    value = shift = 0
    while shift < 70:
        byte = message[place]
        place += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, place
        shift += 7
    raise ValueError("a number without an end")


def message_of(value: int | Message) -> Message:
    if isinstance(value, int):
        raise ValueError("a number where a message belongs")
    return value


def text_of(value: int | Message) -> str:
    return bytes(message_of(value)[:LONGEST_TEXT]).decode("utf-8", "replace")
