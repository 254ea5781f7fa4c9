"""What pydantic refused of a small file, in one line: the first thing that is wrong, with its place."""

from __future__ import annotations

from pydantic import ValidationError


def first_refusal(error: ValidationError) -> str:
    """`camera: Field required`, in English; `kiosk.reasons` says it in Vietnamese."""
    first = error.errors(include_url=False)[0]
    place, reason = ".".join(map(str, first["loc"])), first["msg"].removeprefix("Value error, ")
    return f"{place}: {reason}" if place else reason
