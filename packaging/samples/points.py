"""Makes the other pictures for the demos of faces and bodies: points.py ASSETS SCIKIT_IMAGE, after mannequin.py.

ASSETS is the folder `assets` of the unpacked npm package @lobehub/fluent-emoji-3d 1.1.0 (MIT), SCIKIT_IMAGE the unpacked wheel
scikit-image 0.26.0. Run it with the project's own folder on PYTHONPATH: each demo finds the points on its own card.
"""

import sys
from pathlib import Path

import cv2
import numpy as np
from hands import before_wall, write
from mannequin import Pose, drawn
from numpy.typing import NDArray
from pictures import photograph

from demos.package.read import read_package
from demos.pipeline import Pipeline
from demos.values import Image, Keypoints
from models.catalogue import Catalogue
from models.runtime import open_session

SHOWCASE = Path(__file__).resolve().parents[2] / "demos" / "showcase"
FACE, POSE = SHOWCASE / "face", SHOWCASE / "pose"
DRAWN = {
    FACE / "samples/frown.jpg": ("1f64d-1f3fc", 400),
    FACE / "samples/clown.jpg": ("1f921", 380),
    FACE / "samples/covered.jpg": ("1f926", 400),
    POSE / "samples/lifter.jpg": ("1f3cb-1f3fc", 460),
}
"""The drawing, and how large it is shown, in pixels."""
CARD = (1280, 800)
CLOSER = 4
GOLD, INK = (61, 200, 255), (20, 16, 14)
"""Blue, green, red."""


def main() -> None:
    """Write the samples, 960 × 540 where they are drawn, and the cards."""
    assets, data = Path(sys.argv[1]), Path(sys.argv[2]) / "skimage/data"
    for path, (code, side) in DRAWN.items():
        write(path, before_wall(assets / f"{code}.webp", (960, 540), side))
    photograph(data / "astronaut.png", FACE / "samples/astronaut.jpg", rows=slice(0, 306))
    photograph(data / "camera.png", FACE / "samples/profile.jpg", rows=slice(36, 342))
    portrait = cv2.imread(str(FACE / "samples/astronaut.jpg"))
    assert portrait is not None
    face = cv2.resize(portrait, None, fx=CLOSER, fy=CLOSER, interpolation=cv2.INTER_LANCZOS4)[: CARD[1], 260:][:, : CARD[0]]
    for folder, pixels, stroke in ((FACE, np.asarray(face, np.uint8), 2), (POSE, drawn(Pose(raised=1.0), (1440, 900))[70:870, 80:1360], 6)):
        write(folder / "picture.jpg", pixels)  # a package can't be read without one
        write(folder / "picture.jpg", with_points(folder, pixels, stroke))


def with_points(folder: Path, pixels: NDArray[np.uint8], stroke: int) -> NDArray[np.uint8]:
    """The picture with the points that a demo finds on it, joined as the kiosk joins them."""
    package = read_package(folder)
    models = {name: open_session(Catalogue().read(str(model.catalogue))) for name, model in package.manifest.model.items()}
    found = Pipeline(package.manifest.step, models).run(Image(np.ascontiguousarray(pixels)))[Keypoints]
    assert isinstance(found, Keypoints)
    canvas = pixels.copy()
    places = np.rint(found.points * (pixels.shape[1], pixels.shape[0])).astype(np.int32)
    lines = [thing[list(chain)] for thing in places for chain in package.manifest.show.chains]
    for colour, wider in ((INK, 4), (GOLD, 0)):
        cv2.polylines(canvas, lines, False, colour, stroke + wider, cv2.LINE_AA)
    for x, y in places.reshape(-1, 2).tolist():
        cv2.circle(canvas, (x, y), max(2, stroke - 3), (255, 255, 255), -1, cv2.LINE_AA)
    return canvas


if __name__ == "__main__":
    main()
