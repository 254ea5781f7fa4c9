"""Nobody is recognised: features of faces aren't taken, so that none can be compared (SECURITY: no face embeddings).

What a model was trained for can't be read from its bytes. What can be told is refused: features of pieces that a face detector found,
and models that take and give what recognisers of faces do (112² pixels, 128 or 512 numbers: ArcFace, arXiv:1801.07698, and its kin).
"""

from __future__ import annotations

from collections.abc import Mapping

from demos.inputs import INPUTS
from demos.package.onnx_structure import Structure
from demos.package.read import Package
from demos.pipeline import SOURCE, Joined, join, model_names
from demos.problem import Problem
from demos.step import Step
from demos.steps.decode_scrfd import DecodeScrfd
from demos.steps.decode_ssd_anchors import DecodeSsdAnchors
from demos.steps.embed import Embed
from models.catalogue import Catalogue

FACE_POINTS = 6
"""Of a box that MediaPipe's face detectors find; its palms have 7."""
FACE_TASKS = frozenset(("face-detection", "face-landmarks"))
RECOGNISER_SIDE, RECOGNISER_NUMBERS = 112, (128, 512)
CALLED = frozenset(("face", "faces"))


def check_faces(package: Package, structures: Mapping[str, Structure], catalogue: Catalogue) -> list[Problem]:
    """Code `faces-compared` (step), for each step that takes features of faces."""
    chain = {joined.step.called: joined for joined in join(package.manifest.step, INPUTS[package.manifest.input].value)}
    face_models = {name for name, model in package.manifest.model.items() if _finds_faces(model.catalogue, catalogue)}
    recognisers = {name for name, model in package.manifest.model.items() if _recognises(structures.get(model.file or ""))}
    return [
        Problem("faces-compared", f"demo.toml: step.{place}", {"step": joined.step.called})
        for place, joined in enumerate(chain.values())
        if isinstance(joined.step, Embed)
        if any(_of_faces(step, face_models, recognisers) for step in _before(joined, chain))
    ]


def _before(joined: Joined, chain: Mapping[str, Joined]) -> list[Step]:
    """All steps that what it takes was made by, each once."""
    found: dict[str, Step] = {}
    waiting = [joined]
    while waiting:
        givers = {wire.step for wire in waiting.pop().wires} - {SOURCE} - found.keys()
        found |= {giver: chain[giver].step for giver in givers}
        waiting += [chain[giver] for giver in givers]
    return list(found.values())


def _of_faces(step: Step, face_models: set[str], recognisers: set[str]) -> bool:
    match step:
        case DecodeScrfd():
            return True
        case DecodeSsdAnchors(points=points):
            return points == FACE_POINTS
    names = getattr(step, "names", None)
    called = {label.text.en.casefold() for label in names.label} if names is not None else set()
    models = set(model_names(step).values())
    return bool(called & CALLED or models & face_models or models & recognisers)


def _finds_faces(entry: str | None, catalogue: Catalogue) -> bool:
    return entry is not None and entry in catalogue.entries and catalogue.entries[entry].task in FACE_TASKS


def _recognises(structure: Structure | None) -> bool:
    if structure is None:
        return False
    takes = any(port.shape is not None and port.shape.count(RECOGNISER_SIDE) == 2 for port in structure.inputs)
    return takes and any(port.shape is not None and port.shape[-1:] and port.shape[-1] in RECOGNISER_NUMBERS for port in structure.outputs)
