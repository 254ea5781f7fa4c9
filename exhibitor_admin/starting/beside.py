"""Read what lies beside a model: how pictures are prepared, what its classes are called, which characters or pieces it knows."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from models.errors import KnownError

NEIGHBOURS = (
    "config.json",
    "preprocessor_config.json",
    "labels.txt",
    "classes.txt",
    "labels.json",
    "inference.yml",
    "inference.yaml",
    "vocab.txt",
    "tokenizer.json",
)
NEIGHBOUR_BYTES = 8 * 2**20
PREPARES = frozenset(("image_mean", "do_rescale", "do_normalize", "crop_size"))
"""What tells a `preprocessor_config.json`."""


@dataclass(slots=True)
class Beside:
    """All that was found; what was named by hand, or found first, goes before what came later."""

    config: dict[str, Any] = field(default_factory=dict)
    prepared: dict[str, Any] = field(default_factory=dict)
    lists: list[Sequence[str]] = field(default_factory=list)

    def add(self, content: dict[str, Any] | list[str]) -> None:
        """Raises TypeError or ValueError for a tokenizer that is none."""
        if isinstance(content, list):
            self.lists.append(content)
        elif isinstance(model := content.get("model"), dict) and isinstance(vocabulary := model.get("vocab"), dict):
            numbers = {piece: int(number) for piece, number in vocabulary.items()}
            self.lists += [sorted(numbers, key=lambda piece: numbers[piece]), *_merges(model)]
        elif PREPARES.isdisjoint(content):
            self.config = content | self.config
        else:
            self.prepared = content | self.prepared


def read_beside(model: Path, named: Sequence[Path]) -> Beside:
    """The files that were named, then those beside the model that have a known name and can be read.

    Raises KnownError `config-unreadable` (path, reason) for one that was named and can't be used.
    """
    found = Beside()
    for path in (*named, *_neighbours(model)):
        try:
            found.add(_content(path))
        except (OSError, ValueError, TypeError, RecursionError) as error:
            if path in named:
                raise KnownError("config-unreadable", path=str(path), reason=str(error)[:200]) from error
    return found


def _neighbours(path: Path) -> Iterator[Path]:
    """In the model's folder, and in the one above where Hugging Face puts models into `onnx/`."""
    for folder in (path.parent, *([path.parent.parent] if path.parent.name == "onnx" else [])):
        yield from (folder / name for name in NEIGHBOURS if (folder / name).is_file())


def _merges(model: Mapping[str, Any]) -> Iterator[list[str]]:
    """The pairs of `tokenizer.json`, which older versions write as one text and newer ones as two."""
    if isinstance(pairs := model.get("merges"), list):
        yield [pair if isinstance(pair, str) else " ".join(map(str, pair)) for pair in pairs]


def _content(path: Path) -> dict[str, Any] | list[str]:
    """Raises OSError, ValueError."""
    if not path.is_file() or path.stat().st_size > NEIGHBOUR_BYTES:
        raise ValueError("no plain file, or too long a one")
    text = path.read_text("utf-8-sig")
    match path.suffix.lower():
        case ".json":
            content = json.loads(text)
            if isinstance(content, list) and all(isinstance(name, str) for name in content):
                return content
            if isinstance(content, dict):
                return content
            raise ValueError("neither a table nor a list of names")
        case ".yml" | ".yaml":
            return list(_character_dict(text))
        case _:
            return [name for line in text.split("\n") if (name := line.rstrip("\r"))]


def _character_dict(text: str) -> Iterator[str]:
    """The characters that PaddleOCR's `inference.yml` lists: `  - '!'`, one a line below `character_dict:`."""
    _, _, below = text.partition("character_dict:")
    for line in below.split("\n")[1:]:
        mark, _, character = line.strip(" ").partition("- ")
        if mark or not line.strip():
            return
        if len(character) >= 2 and character[0] == character[-1] == "'":
            character = character[1:-1].replace("''", "'")
        elif len(character) >= 2 and character[0] == character[-1] == '"':
            character = str(json.loads(character))
        yield character
