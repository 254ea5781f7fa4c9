"""What the steps around a model cost, as a part of the model's own time: the real models on pictures that show something."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median

import cv2
import numpy as np

from demos.library import SHOWCASE
from demos.package.read import read_package
from demos.pipeline import Pipeline
from demos.step import Step, kinds
from demos.steps.track import Track
from demos.values import Image
from models.catalogue import Catalogue
from models.runtime import open_session

RUNS = 20
SIZE = (1280, 720)
CENTRED = {"mean": (127.5, 127.5, 127.5), "std": (127.5, 127.5, 127.5), "layout": "nhwc"}

Chain = Sequence[Mapping[str, object]]
FACES: Chain = (
    {"use": "letterbox", "size": (256, 256), **CENTRED},
    {"use": "infer", "model": "blazeface-256"},
    {"use": "decode-ssd-anchors", "size": (256, 256), "strides": (16, 32), "per_cell": (2, 6), "points": 6},
    {"use": "nms", "iou": 0.3, "score": 0.5},
)
MESH: Chain = (
    *FACES,
    {"use": "crop", "size": (192, 192), "scale": 1.5, "upright": (0, 1), "degrees": 0, "layout": "nhwc"},
    {"use": "infer", "name": "mesh", "model": "face-mesh-468"},
    {"use": "landmarks", "points": 468, "flag": "conv2d_31", "flag_is": "logit"},
)
PALMS: Chain = (
    {"use": "letterbox", "size": (192, 192), "layout": "nhwc"},
    {"use": "infer", "model": "palm-192"},
    {"use": "decode-ssd-anchors", "size": (192, 192), "strides": (8, 16), "per_cell": (2, 6), "points": 7},
    {"use": "nms", "iou": 0.3, "score": 0.5},
)
THINGS: Chain = (
    {"use": "stretch", "size": (224, 224), "mean": (127, 127, 127), "std": (128, 128, 128)},
    {"use": "infer", "model": "efficientnet-lite0"},
    {"use": "classify", "output": "logits"},
    {"use": "embed", "output": "features"},
    {"use": "compare", "of": "things"},
)


def shares() -> Iterator[tuple[str, float, float]]:
    """For each chain: what it is, milliseconds of its models, and the other steps' time as a part of that."""
    face, cup = SHOWCASE / "cut-out/samples/astronaut.jpg", SHOWCASE / "street-eye/samples/coffee.jpg"
    chains = (("faces", FACES, face), ("faces and mesh", MESH, face), ("palms", PALMS, face), ("naming and likening", THINGS, cup))
    for name, chain, picture in chains:
        yield name, *_measured([kinds()[str(item["use"])].model_validate(item) for item in chain], picture)
    for demo, more in (("street-eye", [Track()]), ("cut-out", [])):
        package = read_package(SHOWCASE / demo)
        names = {key: str(model.catalogue) for key, model in package.manifest.model.items()}
        steps = [step.model_copy(update={"model": names[step.model]}) if hasattr(step, "model") else step for step in package.manifest.step]
        yield f"{demo}{' and tracks' * bool(more)}", *_measured([*steps, *more], package.path("samples/car.jpg") if more else face)


def _measured(steps: Sequence[Step], picture: Path) -> tuple[float, float]:
    models = {step.model: open_session(Catalogue().read(step.model)) for step in steps if hasattr(step, "model")}
    pipeline = Pipeline(steps, models)
    pixels = cv2.imread(str(picture))
    if pixels is None:
        raise FileNotFoundError(picture)
    image = Image(np.asarray(cv2.resize(pixels, SIZE), np.uint8))
    inside, around = [], []
    for run in range(RUNS):
        pipeline.run(image, now=run / 30)
        seconds = {step.called: pipeline.seconds[step.called] for step in steps}
        inside.append(sum(seconds[step.called] for step in steps if hasattr(step, "model")))
        around.append(sum(seconds.values()) - inside[-1])
    return median(inside) * 1000, median(around) / median(inside)
