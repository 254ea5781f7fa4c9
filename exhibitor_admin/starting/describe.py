"""Gather what is known of a model: its structure, read in a killable child, one run of it, and the configuration beside it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from demos.package.checks.shapes import FLOAT
from demos.package.checks.structure import foreign_parts, structure_of
from demos.package.contents import FILE_BYTES
from demos.package.onnx_structure import PortShape, Structure
from demos.problem import BadPackage, Problem
from exhibitor_admin.starting.facts import Facts, PictureInput
from exhibitor_admin.starting.metadata import lists_in, numbers
from exhibitor_admin.starting.preparation import stated_size
from exhibitor_admin.starting.probe import Answer, probe
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
FREE_SIDE = 320
"""Pixels for a model that takes pictures of any size: large enough to see things, small enough for a kiosk."""
LINE = (320, 48)
"""Width and height of a line of text, for models that read one and take no other height."""
FREE_LENGTH = 16
"""Of any other axis that is left open."""


def read_model(path: Path) -> bytes:
    """Raises KnownError `file-unreadable`, BadPackage `file-too-big`."""
    try:
        if path.stat().st_size > FILE_BYTES:
            raise BadPackage([Problem("file-too-big", path.name, {"most_bytes": FILE_BYTES})])
        return path.read_bytes()
    except OSError as error:
        raise KnownError("file-unreadable", path=str(path), reason=error.strerror or type(error).__name__) from error


def describe(path: Path, model: bytes, named: Sequence[Path] = ()) -> Facts:
    """All that can be told of a model; `named` are files of its configuration, beside those that lie next to it.

    Raises BadPackage as `demo check` would for a model that no demo may have, KnownError `config-unreadable` (path, reason) for
    a named file that can't be used, and what `probe` raises for a model that doesn't run.
    """
    structure = structure_of(model, path.name)
    if problems := list(foreign_parts(path.name, structure)):
        raise BadPackage(problems)
    config, prepared, lists = _configuration([*named, *_neighbours(path)], frozenset(named))
    size = stated_size(prepared, config) or _size_of(structure.metadata)
    if wrong := [port for port in structure.inputs if len(port.shape or ()) == 4 and port.element not in (0, FLOAT)]:
        raise BadPackage([Problem("model-element", path.name, {"step": "infer", "element": wrong[0].element})])
    picture, answers = _tried(model, structure, picture_input(structure, size))
    return Facts(path.stem, structure, answers, picture, config, prepared, [*lists, *lists_in(structure.metadata)])


def _tried(model: bytes, structure: Structure, picture: PictureInput | None) -> tuple[PictureInput | None, tuple[Answer, ...]]:
    """What it gave, to a square or else to a line of text where its input is free; what its file says where it takes neither."""
    for given in (picture, *([replace(picture, size=LINE)] if picture and picture.free else [])):
        try:
            return given, probe(model, {port.name: _shape(port, given) for port in structure.inputs})
        except KnownError as error:
            if error.code != "model-run-failed":
                raise KnownError(error.code, **{"reason": "onnxruntime", **error.data}) from error
    return picture, tuple(Answer(name=port.name, shape=port.shape or (), low=0.0, high=0.0) for port in structure.outputs)


def _neighbours(path: Path) -> Iterator[Path]:
    """In the model's folder, and in the one above where Hugging Face puts models into `onnx/`."""
    for folder in (path.parent, *([path.parent.parent] if path.parent.name == "onnx" else [])):
        yield from (folder / name for name in NEIGHBOURS if (folder / name).is_file())


def _configuration(paths: Sequence[Path], named: frozenset[Path]) -> tuple[Mapping[str, Any], Mapping[str, Any], Sequence[Sequence[str]]]:
    config: dict[str, Any] = {}
    prepared: dict[str, Any] = {}
    lists: list[Sequence[str]] = []
    for path in paths:
        try:
            content = _content(path)
        except (OSError, ValueError, TypeError, RecursionError) as error:
            if path in named:
                raise KnownError("config-unreadable", path=str(path), reason=str(error)[:200]) from error
            continue
        if isinstance(content, dict) and not content.keys().isdisjoint(("image_mean", "do_rescale", "do_normalize", "crop_size")):
            prepared = content | prepared
        elif isinstance(content, dict) and isinstance(model := content.get("model"), dict) and isinstance(model.get("vocab"), dict):
            lists += [sorted(map(str, model["vocab"]), key=lambda piece: int(model["vocab"][piece])), *_merges(model)]
        elif isinstance(content, dict):
            config = content | config
        else:
            lists.append(content)
    return config, prepared, lists


def _merges(model: Mapping[str, Any]) -> Iterator[list[str]]:
    """The pairs of `tokenizer.json`, which older versions write as one text and newer ones as two."""
    if isinstance(pairs := model.get("merges"), list):
        yield [pair if isinstance(pair, str) else " ".join(map(str, pair)) for pair in pairs]


def _content(path: Path) -> dict[str, Any] | list[str]:
    """Raises OSError, ValueError."""
    if path.stat().st_size > NEIGHBOUR_BYTES:
        raise ValueError("too long")
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


def _size_of(metadata: Mapping[str, str]) -> tuple[int, int] | None:
    """Ultralytics writes `imgsz` as height and width."""
    sides = numbers(metadata.get("imgsz", ""))
    return (sides[-1], sides[0]) if sides else None


def picture_input(structure: Structure, size: tuple[int, int] | None) -> PictureInput | None:
    """The first input of four axes with one or three channels; `size` is what is asked for where the model leaves it open."""
    for port in structure.inputs:
        shape = port.shape or ()
        if len(shape) == 4:
            layout: Any = "nhwc" if shape[3] in (1, 3) and shape[1] not in (1, 3) else "nchw"
            channels = shape[3] if layout == "nhwc" else shape[1]
            high, wide = shape[1:3] if layout == "nhwc" else shape[2:]
            if channels not in (-1, 0, 1, 3):
                continue
            free = high < 1 or wide < 1
            asked = size or (FREE_SIDE, FREE_SIDE)
            return PictureInput(
                port.name, (wide if wide > 0 else asked[0], high if high > 0 else asked[1]), channels if channels > 0 else 3, layout, free
            )
    return None


def _shape(port: PortShape, picture: PictureInput | None) -> tuple[int, ...]:
    if picture and port.name == picture.name:
        return picture.shape
    sides = port.shape or (1,)
    return tuple(side if side > 0 else (1 if place == 0 else FREE_LENGTH) for place, side in enumerate(sides))
