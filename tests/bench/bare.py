"""The bare loop that the kiosk is compared with: onnxruntime and OpenCV on the same pictures, in one process, nothing shown.

Written out plainly, without our steps, as somebody would who only wants boxes. `python -m tests.bench.bare SECONDS` prints
how many pictures a second it looked at.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from time import perf_counter

import cv2
import numpy as np
import onnxruntime as ort

from demos.values import Uint8
from models.catalogue import Catalogue
from tests.bench.street import street

SIDE = 416
MEAN = np.array([103.53, 116.28, 123.675], np.float32)
STD = np.array([57.375, 57.12, 58.395], np.float32)


class BareLoop:
    """NanoDet on BGR pictures, with the providers and threads that onnxruntime chooses."""

    def __init__(self) -> None:
        self._session = ort.InferenceSession(Catalogue().read("nanodet-416"), providers=["CPUExecutionProvider"])
        self._input = self._session.get_inputs()[0].name

    def pictures_per_second(self, pictures: Sequence[Uint8], seconds: float) -> float:
        self._boxes(pictures[0])
        done, started = 0, perf_counter()
        while (passed := perf_counter() - started) < seconds:
            self._boxes(pictures[done % len(pictures)])
            done += 1
        return done / passed

    def _boxes(self, picture: Uint8) -> int:
        high, wide = picture.shape[:2]
        scale = SIDE / max(high, wide)
        height, width = round(high * scale), round(wide * scale)
        top, left = (SIDE - height) // 2, (SIDE - width) // 2
        canvas = np.zeros((SIDE, SIDE, 3), np.uint8)
        canvas[top : top + height, left : left + width] = cv2.resize(picture, (width, height))
        tensor = np.ascontiguousarray(((canvas.astype(np.float32) - MEAN) / STD).transpose(2, 0, 1)[None])
        outputs = {array.shape[1:]: array[0] for array in self._session.run(None, {self._input: tensor})}
        boxes, scores, kinds = [], [], []
        for stride in (8, 16, 32):
            across = SIDE // stride
            classes, distances = outputs[across * across, 80], outputs[across * across, 44]
            best = classes.max(axis=1)
            kept = np.flatnonzero(best >= 0.05)
            weights = np.exp(distances[kept].reshape(-1, 4, 11))
            away = (weights @ np.arange(11, dtype=np.float32)) / weights.sum(axis=-1) * stride
            y, x = (np.stack(np.divmod(kept, across)) + 0.5) * stride
            boxes += np.stack((x - away[:, 0], y - away[:, 1], away[:, 0] + away[:, 2], away[:, 1] + away[:, 3]), axis=1).tolist()
            scores += best[kept].tolist()
            kinds += classes[kept].argmax(axis=1).tolist()
        return len(cv2.dnn.NMSBoxesBatched(boxes, scores, kinds, 0.35, 0.5))


def measure(seconds: float) -> float:
    """Pictures a second of the bare loop in a process of its own, so that its memory isn't counted as the kiosk's."""
    command = [sys.executable, "-m", "tests.bench.bare", str(seconds)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


if __name__ == "__main__":
    print(BareLoop().pictures_per_second(street(), float(sys.argv[1])))
