"""Makes the samples and the card of the enlarging demo from pictures that other demos ship; run it after theirs: enlarge.py."""

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from demos.package.read import read_package
from demos.pipeline import Pipeline
from demos.values import Image
from models.catalogue import Catalogue
from models.runtime import open_session

SHOWCASE = Path(__file__).resolve().parents[2] / "demos" / "showcase"
DEMO = SHOWCASE / "enlarge"
SOURCES = {
    "boat": "cut-out/backgrounds/ha-long.webp",
    "flower": "things/samples/flower.jpg",
    "cat": "things/samples/cat.jpg",
    "leaflet": "read-vietnamese/samples/leaflet.jpg",
}
CARD = (1280, 800)
LINE = (80, 176, 224)  # gold, blue-green-red

Pixels = NDArray[np.uint8]


def main() -> None:
    """Write every sample, then the card: one of them, small at the left of a line and painted anew at its right."""
    for name, source in SOURCES.items():
        picture = cv2.imread(str(SHOWCASE / source))
        assert picture is not None, source
        cv2.imwrite(str(DEMO / f"samples/{name}.jpg"), picture, [cv2.IMWRITE_JPEG_QUALITY, 88])
    flower = cv2.imread(str(DEMO / "samples/flower.jpg"))
    small = cv2.resize(flower, (128, 85), interpolation=cv2.INTER_AREA)
    card = _filling(small, cv2.INTER_NEAREST)
    half = CARD[0] // 2
    card[:, half:] = _filling(_painted(np.ascontiguousarray(flower, np.uint8)), cv2.INTER_CUBIC)[:, half:]
    cv2.line(card, (half, 0), (half, CARD[1]), LINE, 6)
    cv2.imwrite(str(DEMO / "picture.jpg"), card, [cv2.IMWRITE_JPEG_QUALITY, 84])


def _painted(pixels: Pixels) -> Pixels:
    manifest = read_package(DEMO).manifest
    session = open_session(Catalogue().read("realesr-animevideo-x4"))
    painted = Pipeline(manifest.step, {"painter": session}).run(Image(pixels))[Image]
    assert isinstance(painted, Image)
    return painted.pixels


def _filling(pixels: cv2.typing.MatLike, interpolation: int) -> cv2.typing.MatLike:
    """The middle of a picture, as large as the card."""
    wide, high = CARD
    scale = max(wide / pixels.shape[1], high / pixels.shape[0])
    large = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=interpolation)
    left, top = (large.shape[1] - wide) // 2, (large.shape[0] - high) // 2
    return np.ascontiguousarray(large[top : top + high, left : left + wide])


if __name__ == "__main__":
    main()
