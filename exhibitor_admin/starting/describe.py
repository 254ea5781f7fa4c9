"""Gather what is known of a model: its structure, read in a killable child, one run of it, and the configuration beside it."""

from __future__ import annotations

import stat
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from demos.package.checks.shapes import FLOAT
from demos.package.checks.structure import foreign_parts, structure_of
from demos.package.contents import FILE_BYTES
from demos.package.onnx_structure import PortShape, Structure
from demos.problem import BadPackage, Problem
from exhibitor_admin.starting.beside import read_beside
from exhibitor_admin.starting.facts import Facts, PictureInput
from exhibitor_admin.starting.metadata import lists_in, numbers
from exhibitor_admin.starting.preparation import stated_size
from exhibitor_admin.starting.probe import Answer, probe
from models.errors import KnownError, reason_of

FREE_SIDE = 320
"""Pixels for a model that takes pictures of any size: large enough to see things, small enough for a kiosk."""
SIDES = range(16, 2049)
"""Pixels that a step can bring a picture to."""
LINE = (320, 48)
"""Width and height of a line of text, for models that read one and take no other height."""
FREE_LENGTH = 16
"""Of any other axis that is left open."""


def read_model(path: Path) -> bytes:
    """Raises KnownError `file-unreadable`, BadPackage `file-not-plain`, `file-too-big`."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise BadPackage([Problem("file-not-plain", path.name)])
        if path.stat().st_size > FILE_BYTES:
            raise BadPackage([Problem("file-too-big", path.name, {"most_bytes": FILE_BYTES})])
        return path.read_bytes()
    except OSError as error:
        raise KnownError("file-unreadable", path=str(path), reason=reason_of(error)) from error


def describe(path: Path, model: bytes, named: Sequence[Path] = ()) -> Facts:
    """All that can be told of a model; `named` are files of its configuration, beside those that lie next to it.

    Raises BadPackage as `demo check` would for a model that no demo may have, KnownError `config-unreadable` (path, reason) for
    a named file that can't be used, and what `probe` raises for a model that doesn't run.
    """
    structure = structure_of(model, path.name)
    if problems := list(foreign_parts(path.name, structure)):
        raise BadPackage(problems)
    beside = read_beside(path, named)
    size = stated_size(beside.prepared, beside.config) or _size_of(structure.metadata)
    if wrong := [port for port in structure.inputs if len(port.shape or ()) == 4 and port.element not in (0, FLOAT)]:
        raise BadPackage([Problem("model-element", path.name, {"step": "infer", "element": wrong[0].element})])
    picture, answers = _tried(model, structure, picture_input(structure, size))
    lists = [*beside.lists, *lists_in(structure.metadata)]
    return Facts(path.stem, structure, answers, picture, beside.config, beside.prepared, lists)


def _tried(model: bytes, structure: Structure, picture: PictureInput | None) -> tuple[PictureInput | None, tuple[Answer, ...]]:
    """What it gave, to a square or else to a line of text where its input is free; what its file says where it takes neither."""
    for given in (picture, *([replace(picture, size=LINE)] if picture and picture.free else [])):
        try:
            return given, probe(model, {port.name: _shape(port, given) for port in structure.inputs})
        except KnownError as error:
            if error.code != "model-run-failed":
                raise KnownError(error.code, **{"reason": "onnxruntime", **error.data}) from error
    return picture, tuple(Answer(name=port.name, shape=port.shape or (), low=0.0, high=0.0) for port in structure.outputs)


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
            asked = size if size and all(side in SIDES for side in size) else (FREE_SIDE, FREE_SIDE)
            sides = (wide if wide > 0 else asked[0], high if high > 0 else asked[1])
            return PictureInput(port.name, sides, channels if channels > 0 else 3, layout, free)
    return None


def _shape(port: PortShape, picture: PictureInput | None) -> tuple[int, ...]:
    if picture and port.name == picture.name:
        return picture.shape
    sides = port.shape or (1,)
    return tuple(side if side > 0 else (1 if place == 0 else FREE_LENGTH) for place, side in enumerate(sides))
