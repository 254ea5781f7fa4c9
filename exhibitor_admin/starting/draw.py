"""Draw what a chain found onto the picture it was found in, so that an exhibitor sees at once whether it makes sense."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from demos.values import Boxes, Float32, Image, Keypoints, Map, Mask, Scores, TextLines, Uint8
from exhibitor_admin.starting.attempt import Found

LONGEST = 1280
COLOURS = ((60, 76, 231), (18, 156, 243), (96, 174, 39), (185, 128, 41), (173, 68, 142), (156, 188, 26))
"""Blue, green, red."""
FONT = cv2.FONT_HERSHEY_SIMPLEX
LINES_MOST = 5


def drawn(image: Image, found: Found, names: Sequence[str]) -> Uint8:
    """The picture with all that was found in it; names are written as far as the plain font has their letters."""
    pixels = image.pixels
    if isinstance(painted := found.get(Image), Image):
        pixels = painted.pixels
    scale = LONGEST / max(pixels.shape[:2])
    canvas = np.asarray(
        cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC), np.uint8
    )
    for value in found.values():
        match value:
            case Map():
                canvas = _coloured(canvas, value.levels)
            case Mask():
                canvas = _dimmed(canvas, value.alpha)
            case Boxes():
                _boxes(canvas, value, names)
            case Keypoints():
                for thing in value.points:
                    _dots(canvas, thing)
            case TextLines():
                for corners in value.corners:
                    cv2.polylines(canvas, [_places(canvas, corners)], isClosed=True, color=COLOURS[0], thickness=2, lineType=cv2.LINE_AA)
            case Scores():
                _rows(canvas, value, names)
    return canvas


def _places(canvas: Uint8, points: Float32) -> np.ndarray:
    high, wide = canvas.shape[:2]
    return np.asarray(np.rint(np.clip(points, -1.0, 2.0) * (wide, high)), np.int32)


def _coloured(canvas: Uint8, levels: Uint8) -> Uint8:
    large = cv2.resize(levels, canvas.shape[1::-1], interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.applyColorMap(large, cv2.COLORMAP_VIRIDIS), np.uint8)


def _dimmed(canvas: Uint8, alpha: Uint8) -> Uint8:
    """What lies outside the mask, nearly black."""
    share = cv2.resize(alpha, canvas.shape[1::-1], interpolation=cv2.INTER_LINEAR).astype(np.float32)[..., None] / 255
    return np.asarray(canvas * (0.15 + 0.85 * share), np.uint8)


def _boxes(canvas: Uint8, boxes: Boxes, names: Sequence[str]) -> None:
    for corners, score, kind, points in zip(boxes.corners, boxes.scores.tolist(), boxes.kinds.tolist(), boxes.points, strict=True):
        (left, top), (right, bottom) = _places(canvas, corners.reshape(2, 2)).tolist()
        colour = COLOURS[kind % len(COLOURS)]
        cv2.rectangle(canvas, (left, top), (right, bottom), colour, 3, cv2.LINE_AA)
        _write(canvas, f"{_name(names, kind)} {score:.0%}", (left + 4, max(24, top + 26)))
        _dots(canvas, points)


def _dots(canvas: Uint8, points: Float32) -> None:
    for x, y in _places(canvas, points).tolist():
        cv2.circle(canvas, (x, y), 3, COLOURS[2], -1, cv2.LINE_AA)


def _rows(canvas: Uint8, scores: Scores, names: Sequence[str]) -> None:
    for row, (kind, score) in enumerate(zip(scores.kinds[:1, :LINES_MOST].ravel(), scores.scores[:1, :LINES_MOST].ravel(), strict=True)):
        _write(canvas, f"{score:.0%} {_name(names, int(kind))}", (16, 40 + 36 * row))


def _name(names: Sequence[str], kind: int) -> str:
    return names[kind] if 0 <= kind < len(names) else f"#{kind}"


def _write(canvas: Uint8, text: str, place: tuple[int, int]) -> None:
    plain = text.encode("ascii", "replace").decode()[:40]
    for colour, thickness in (((0, 0, 0), 5), ((255, 255, 255), 2)):
        cv2.putText(canvas, plain, place, FONT, 0.8, colour, thickness, cv2.LINE_AA)
