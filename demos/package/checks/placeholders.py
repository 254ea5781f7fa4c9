"""Texts that `demo new` wrote in square brackets have been replaced: nobody should read them at the fair."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from demos.package.read import Package
from demos.problem import Problem


def check_placeholders(package: Package) -> list[Problem]:
    """Code `text-placeholder` (text), for each text of the manifest that stands wholly in square brackets."""
    manifest = package.manifest
    models = {name: {"trained_on": model.trained_on.model_dump()} for name, model in manifest.model.items() if model.trained_on}
    texts = {"exhibitor": {"name": manifest.exhibitor.name}, "text": manifest.text.model_dump(), "model": models}
    return [
        Problem("text-placeholder", f"demo.toml: {place}", {"text": text[:60]}) for place, text in _texts(texts) if is_placeholder(text)
    ]


def is_placeholder(text: str) -> bool:
    return text.startswith("[") and text.endswith("]")


def _texts(value: Any, place: str = "") -> Iterator[tuple[str, str]]:
    match value:
        case str():
            yield place.removeprefix("."), value
        case dict():
            for key, inner in value.items():
                yield from _texts(inner, f"{place}.{key}")
        case tuple() | list():
            for number, inner in enumerate(value):
                yield from _texts(inner, f"{place}.{number}")
