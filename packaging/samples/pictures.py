"""Cuts the photographs and the clip of the built-in demos from open packages: pictures.py OPENCV_DOC SCIKIT_IMAGE SCIKIT_LEARN.

Run it with the project's own folder on PYTHONPATH, after places/: the card of the cut-out demo is made by that demo.

The sources are Debian's opencv-doc 4.6.0 (`apt-get download`, `dpkg-deb -x`) and the unpacked wheels scikit-image 0.26.0 and
scikit-learn 1.9.1 (`pip download --no-deps`). What comes from where, and under which licence, stands as `credit` in the demos' manifests.
"""

import sys
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from demos.package.read import read_package
from demos.pipeline import Pipeline
from demos.values import Image, Mask
from models.catalogue import Catalogue
from models.runtime import open_session

SHOWCASE = Path(__file__).resolve().parents[2] / "demos" / "showcase"
STREET = SHOWCASE / "street-eye"
COUNT = SHOWCASE / "street-count"
CUT_OUT = SHOWCASE / "cut-out"
THINGS = SHOWCASE / "things"

CLIP_FIRST, CLIP_FRAMES = 205, 100
"""Ten seconds in which six to eight people cross the picture, at ten pictures a second."""
BOTH_WAYS_FIRST = 305
"""The ten seconds after them: people cross the middle in both directions."""
CLIP_ROWS = slice(0, 458)
"""The upper part: 768 × 458 has the proportions of the stage, and nobody walks below it in these ten seconds."""
STILL = 262
CROSSING = 246
"""One person is about to cross the middle."""

Pixels = NDArray[np.uint8]


def main() -> None:
    """Write every sample and card picture that is cut from a photograph."""
    opencv_doc, scikit_image, scikit_learn = (Path(argument) for argument in sys.argv[1:4])
    examples = opencv_doc / "usr/share/doc/opencv-doc/examples/data"
    data = scikit_image / "skimage/data"
    walkway(examples / "vtest.avi")
    crossings(examples / "vtest.avi")
    photograph(examples / "licenseplate_motion.jpg", STREET / "samples/car.jpg")
    photograph(data / "chelsea.png", STREET / "samples/cat.jpg")
    photograph(data / "coffee.png", STREET / "samples/coffee.jpg")
    photograph(data / "astronaut.png", CUT_OUT / "samples/astronaut.jpg", rows=slice(0, 306))
    photograph(data / "camera.png", CUT_OUT / "samples/photographer.jpg", rows=slice(36, 342))
    photograph(data / "chelsea.png", CUT_OUT / "samples/cat.jpg")
    photograph(data / "coffee.png", CUT_OUT / "samples/coffee.jpg")
    photograph(data / "coffee.png", THINGS / "samples/coffee.jpg")
    photograph(data / "chelsea.png", THINGS / "samples/cat.jpg")
    photograph(examples / "licenseplate_motion.jpg", THINGS / "samples/car.jpg")
    photograph(scikit_learn / "sklearn/datasets/images/flower.jpg", THINGS / "samples/flower.jpg")
    things_card(data / "coffee.png")
    cut_out_card()


def walkway(video: Path) -> None:
    """The clip of the street demo, and the still on its card."""
    frames = taken(video, CLIP_FIRST)
    film(frames, 10.0, STREET / "samples/walkway.mp4")
    card(frames[STILL - CLIP_FIRST], (40, 190), STREET / "picture.jpg")


def crossings(video: Path) -> None:
    """The clips of the counting demo, the last with every fifth picture only, and its card."""
    (COUNT / "samples").mkdir(parents=True, exist_ok=True)
    frames = taken(video, CLIP_FIRST)
    film(frames, 10.0, COUNT / "samples/one-way.mp4")
    film(taken(video, BOTH_WAYS_FIRST), 10.0, COUNT / "samples/both-ways.mp4")
    film(frames[::5], 2.0, COUNT / "samples/jerky.mp4")
    card(with_line(frames[CROSSING - CLIP_FIRST]), (90, 95), COUNT / "picture.jpg")


def taken(video: Path, first: int) -> list[Pixels]:
    """Ten seconds from one picture of the film on, at ten pictures a second."""
    capture = cv2.VideoCapture(str(video))
    capture.set(cv2.CAP_PROP_POS_FRAMES, first)
    return [np.ascontiguousarray(capture.read()[1][CLIP_ROWS], np.uint8) for _ in range(CLIP_FRAMES)]


def film(frames: list[Pixels], per_second: float, path: Path) -> None:
    high, wide = frames[0].shape[:2]
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), per_second, (wide, high))
    for frame in frames:
        writer.write(frame)
    writer.release()


def with_line(frame: Pixels) -> Pixels:
    """With the line that is to be crossed, as the kiosk draws it."""
    high, wide = frame.shape[:2]
    for colour, width in (((0, 0, 0), 5), ((236, 250, 255), 2)):
        cv2.line(frame, (wide // 2, 0), (wide // 2, high), colour, width, cv2.LINE_AA)
    return frame


def card(frame: Pixels, corner: tuple[int, int], path: Path) -> None:
    """The still, cropped from (row, column) on, enlarged and sharpened a little: seen from two metres it must not look soft."""
    row, column = corner
    large = cv2.resize(frame[row : row + 360, column : column + 578], None, fx=2.25, fy=2.25, interpolation=cv2.INTER_LANCZOS4)
    large = cv2.bilateralFilter(large, 5, 18, 3)
    crisp = cv2.addWeighted(large, 1.6, cv2.GaussianBlur(large, (0, 0), 1.6), -0.6, 0)
    cv2.imwrite(str(path), crisp, [cv2.IMWRITE_JPEG_QUALITY, 84])


def things_card(coffee: Path) -> None:
    """The cup, as large as a card wants it."""
    picture = cv2.imread(str(coffee))
    assert picture is not None, coffee
    large = cv2.resize(picture, (1280, 853), interpolation=cv2.INTER_LANCZOS4)[26:826]
    cv2.imwrite(str(THINGS / "picture.jpg"), large, [cv2.IMWRITE_JPEG_QUALITY, 84])


def cut_out_card() -> None:
    """The first sample before the first background, as the demo itself puts them together, on a card of 1280 × 764."""
    pixels = cv2.imread(str(CUT_OUT / "samples/astronaut.jpg"), cv2.IMREAD_COLOR)
    place = cv2.imread(str(CUT_OUT / "backgrounds/ha-long.webp"), cv2.IMREAD_COLOR)
    assert pixels is not None and place is not None
    model = open_session(Catalogue().read("selfie-segmentation"))
    found = Pipeline(read_package(CUT_OUT).manifest.step, {"segmenter": model}).run(Image(np.asarray(pixels, np.uint8)))[Mask]
    assert isinstance(found, Mask)
    size = (1280, round(1280 * pixels.shape[0] / pixels.shape[1]))
    person = cv2.resize(pixels, size, interpolation=cv2.INTER_LANCZOS4).astype(np.float32)
    behind = cv2.resize(place, (round(size[1] * 16 / 9), size[1]), interpolation=cv2.INTER_AREA)[:, :1280].astype(np.float32)
    alpha = cv2.resize(found.alpha, size, interpolation=cv2.INTER_CUBIC)[..., None].astype(np.float32) / 255
    card = np.clip(person * alpha + behind * (1 - alpha), 0, 255).astype(np.uint8)
    cv2.imwrite(str(CUT_OUT / "picture.jpg"), card, [cv2.IMWRITE_JPEG_QUALITY, 86])


def photograph(source: Path, target: Path, rows: slice = slice(None)) -> None:
    """One photograph as a JPEG of its own size, or of some of its rows."""
    pixels = cv2.imread(str(source), cv2.IMREAD_COLOR)
    assert pixels is not None, source
    cv2.imwrite(str(target), pixels[rows], [cv2.IMWRITE_JPEG_QUALITY, 90])


if __name__ == "__main__":
    main()
