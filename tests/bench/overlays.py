"""What each overlay costs the processor for one picture on a stage of 1340 × 800, drawn by the software renderer, beyond an empty stage."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from statistics import median
from time import thread_time
from typing import Any

import numpy as np
import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView

from demos.inputs.picture import read_picture
from demos.library import SHOWCASE
from demos.manifest import Manifest
from demos.pipeline import Pipeline
from demos.step import kinds
from demos.values import Boxes, Float32, Image, Keypoints, Map, Mask, Tracks, Value
from kiosk.bridge import box_marks, drawing, fonts
from kiosk.bridge.engine import QML
from kiosk.bridge.views.after import After
from kiosk.bridge.views.boxes import FoundBoxes
from kiosk.bridge.views.points import Points
from kiosk.bridge.views.tracks import Followed
from kiosk.demo_run import Shown
from kiosk.paint import PAINTED
from models.catalogue import Catalogue
from models.runtime import open_session
from tests.qml.made_demo import FACE, LOOK, MESH, made, named

FRAMES = 60
WIDE, HIGH = 1340, 800
PLACE = "pictureRect: Qt.rect(0, 0, 1340, 800)"
PICTURE = np.full((720, 1280, 3), 90, np.uint8)
THINGS = 8
DRAWN_BY_QML = (box_marks, drawing)
"""Its types are registered by being imported."""


def costs() -> Iterator[tuple[str, float]]:
    """Each overlay and its milliseconds, the median of `FRAMES`."""
    fonts.load()
    face = _face()
    nothing = _drawn("property Points view", Points, "face", lambda random: _moved(face, random))
    bones = f"required property Points view; Skeletons {{ points: parent.view; {PLACE}; stroke: 4; anchors.fill: parent }}"
    boxes = f"required property FoundBoxes view; BoxesOverlay {{ boxes: parent.view; {PLACE}; anchors.fill: parent }}"
    tracks = f"required property Followed view; TracksOverlay {{ followed: parent.view; {PLACE}; anchors.fill: parent }}"
    after = "required property After view; BeforeAfter { after: parent.view; anchors.fill: parent }"
    yield f"boxes ({THINGS})", _drawn(boxes, FoundBoxes, "face", _boxes) - nothing
    yield f"tracks ({THINGS})", _drawn(tracks, Followed, "face", _tracks) - nothing
    yield "points of two hands", _drawn(bones, Points, "hand", _hands) - nothing
    yield "points of a face (468)", _drawn(bones, Points, "face", lambda random: _moved(face, random)) - nothing
    yield "before and after", _drawn(after, After, "face", lambda _: Image(PICTURE.copy())) - nothing
    soft = np.linspace(0, 255, 256 * 256).reshape(256, 256).astype(np.uint8)
    for name, value in {"mask": Mask(soft), "heat": Map(soft, 0.0, 1.0)}.items():
        yield f"{name}, off the UI thread", _milliseconds(partial(PAINTED[name][1], PICTURE, value))


def _drawn(qml: str, kind: Callable[[], Any], skeleton: str, make: Callable[[np.random.Generator], Value]) -> float:
    """Milliseconds for a new value and the picture that shows it."""
    window, view = QQuickView(), kind()
    window.engine().addImportPath(str(QML))
    window.resize(WIDE, HIGH)
    component = QQmlComponent(window.engine())
    component.setData(f"import QtQuick\nimport Kiosk\nimport Kiosk.Bridge\nItem {{ {qml} }}".encode(), QUrl())
    item = component.createWithInitialProperties({"view": view})
    assert isinstance(item, QQuickItem), component.errorString()
    item.setParentItem(window.contentItem())
    item.setWidth(WIDE)
    item.setHeight(HIGH)
    window.show()
    view.begin(_manifest(skeleton), "vi")
    random = np.random.default_rng(1)

    def frame() -> None:
        value = make(random)
        view.show(Shown(1, 0.0, value, {type(value): value}, None))
        window.grabWindow()

    took = _milliseconds(frame)
    window.close()
    shiboken6.delete(window)
    return took


def _milliseconds(work: Callable[[], object]) -> float:
    """Of this thread's processor time, so that neighbours don't count."""
    times = []
    for _ in range(FRAMES):
        started = thread_time()
        work()
        times.append(1000 * (thread_time() - started))
    return median(times)


def _manifest(skeleton: str) -> Manifest:
    steps = (*LOOK, {"use": "whole"}, {"use": "label", "names": named(a=0, b=1)}, {"use": "track", "lines": [(0.1, 0.5, 0.9, 0.5)]})
    manifest = made(steps, {"overlay": "boxes", "panel": "counts"}).manifest
    return manifest.model_copy(update={"show": manifest.show.model_copy(update={"skeleton": skeleton})})


def _face() -> Keypoints:
    """A real one, a third of the picture high."""
    steps = [kinds()[str(step["use"])].model_validate(step) for step in MESH]
    models = {step.model: open_session(Catalogue().read(step.model)) for step in steps if hasattr(step, "model")}
    found = Pipeline(steps, models).run(read_picture(SHOWCASE / FACE))[Keypoints]
    assert isinstance(found, Keypoints)
    return found


def _moved(face: Keypoints, random: np.random.Generator) -> Keypoints:
    return Keypoints((face.points + random.uniform(-0.05, 0.05, (1, 1, 2))).astype(np.float32), face.scores)


def _hands(random: np.random.Generator) -> Keypoints:
    """Two, each a third of the picture high."""
    places = random.uniform(0.1, 0.43, (2, 21, 2)) + 0.3 * np.arange(2)[:, None, None]
    return Keypoints(places.astype(np.float32), np.ones((2, 21), np.float32))


def _corners(random: np.random.Generator) -> Float32:
    corner = random.uniform(0, 0.8, (THINGS, 2))
    return np.concatenate((corner, corner + 0.15), axis=1).astype(np.float32)


def _boxes(random: np.random.Generator) -> Boxes:
    return Boxes(_corners(random), np.linspace(1, 0.3, THINGS, dtype=np.float32), (np.arange(THINGS) % 2).astype(np.int32))


def _tracks(random: np.random.Generator) -> Tracks:
    boxes = _boxes(random)
    return Tracks(boxes.corners, boxes.scores, boxes.kinds, np.arange(THINGS, dtype=np.int32))
