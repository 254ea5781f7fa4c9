"""A card that is held to the camera, as a clip that stands in for the camera."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from qrcode.main import QRCode

from demos.values import Uint8


def held_up(text: str | bytes, *, side: int = 360, tilt: float = 0.0, mirrored: bool = False) -> Uint8:
    """A card in front of a camera, (720, 1280, 3) uint8: its code is `side` pixels wide, turned by `tilt` degrees, a little unsharp."""
    code = QRCode(border=4)
    code.add_data(text)
    code.make()
    squares = np.where(np.array(code.get_matrix(), bool), 30, 235).astype(np.uint8)
    paper = cv2.resize(squares, (side, side), interpolation=cv2.INTER_NEAREST)
    scene = np.full((720, 1280), 90, np.uint8)
    scene[:, :640] = 120
    turn = cv2.getRotationMatrix2D((side / 2, side / 2), tilt, 1.0)
    turn[:, 2] += np.array([640 - side / 2, 360 - side / 2])
    seen = cv2.warpAffine(paper, turn, (1280, 720), dst=scene, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_TRANSPARENT)
    soft = cv2.GaussianBlur(seen, (0, 0), 0.8)
    return np.ascontiguousarray(cv2.cvtColor(cv2.flip(soft, 1) if mirrored else soft, cv2.COLOR_GRAY2BGR), np.uint8)


def film(path: Path, pixels: Uint8) -> Path:
    """Put a clip of five frames, in which a picture stands still, in the place of `path`."""
    beside = path.with_name(f"new-{path.name}")
    writer = cv2.VideoWriter(str(beside), cv2.VideoWriter.fourcc(*"mp4v"), 25, (pixels.shape[1], pixels.shape[0]))
    for _ in range(5):
        writer.write(pixels)
    writer.release()
    return beside.replace(path)
