"""Demos made on the spot, of models from the catalogue and samples of the showcase: what the kiosk can show beyond what ships."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from demos.library import SHOWCASE
from demos.manifest import Manifest
from demos.package.read import Package

FACE, CUP, CAT = "cut-out/samples/astronaut.jpg", "street-eye/samples/coffee.jpg", "street-eye/samples/cat.jpg"
STREET = "street-eye/samples/walkway.mp4"

Table = Mapping[str, Any]
CENTRED: Table = {"mean": (127.5, 127.5, 127.5), "std": (127.5, 127.5, 127.5), "layout": "nhwc"}
MESH: Sequence[Table] = (
    {"use": "letterbox", "size": (256, 256), **CENTRED},
    {"use": "infer", "model": "blazeface-256"},
    {"use": "decode-ssd-anchors", "size": (256, 256), "strides": (16, 32), "per_cell": (2, 6), "points": 6},
    {"use": "nms", "iou": 0.3, "score": 0.5},
    {"use": "crop", "size": (192, 192), "scale": 1.5, "upright": (0, 1), "degrees": 0, "layout": "nhwc"},
    {"use": "infer", "name": "mesh", "model": "face-mesh-468"},
    {"use": "landmarks", "points": 468, "flag": "conv2d_31", "flag_is": "logit"},
)
LOOK: Sequence[Table] = (
    {"use": "stretch", "size": (224, 224), "mean": (127, 127, 127), "std": (128, 128, 128)},
    {"use": "infer", "model": "efficientnet-lite0"},
)


def words(text: str) -> Table:
    """The same in each language, so that a test can look for it."""
    return {"vi": text, "en": text}


def named(**kinds: int) -> Table:
    """Labels by their names: a kind of the model for each."""
    return {"label": [{"kind": kind, "text": words(name)} for name, kind in kinds.items()]}


def made(steps: Sequence[Table], show: Table, samples: Sequence[str] = (FACE, CUP), folder: Path = SHOWCASE, **more: object) -> Package:
    """A demo of these steps, whose samples lie in a folder; `more` are further entries of its manifest."""
    text = {"title": "Thử", "tagline": "Một trải nghiệm để thử.", "limits": ["Không rõ."], "steps": [{"title": "Một", "text": "Một."}] * 3}
    manifest = {
        "format": 1,
        "id": "vn.example.made",
        "version": "1.0.0",
        "theme": "ai",
        "picture": FACE,
        "exhibitor": {"id": "example", "name": "Example"},
        "text": {"vi": text, "en": text},
        "model": {step["model"]: {"catalogue": step["model"]} for step in steps if "model" in step},
        "step": steps,
        "show": show,
        "sample": [{"file": file, "text": words(file.rpartition("/")[2])} for file in samples],
    }
    return Package(folder, Manifest.model_validate({**manifest, **more}))
