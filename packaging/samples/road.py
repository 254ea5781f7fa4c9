"""Draws ten seconds of driving, and sets the vehicles and people of Microsoft's Fluent Emoji on the road: road.py ASSETS.

ASSETS is the folder `assets` of the unpacked npm package @lobehub/fluent-emoji-3d 1.1.0 (MIT). No camera saw any of it, and the labels
of the samples say so. The road is a plane under a pinhole camera: what is at (across, ahead) in metres is seen at
(middle + FOCAL · across / ahead, HORIZON + FOCAL · EYE / ahead) in pixels.
"""

import sys
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

DEMO = Path(__file__).resolve().parents[2] / "demos" / "showcase" / "driver-view"
WIDE, HIGH = 960, 540
FOCAL, EYE = 620.0, 1.35
"""Pixels, and metres above the road."""
HORIZON = 210.0
PER_SECOND, COUNT = 12, 120
STILL = 12
"""The picture on the card."""
NEAR, FAR = 2.4, 160.0
SKY = ((214, 188, 150), (226, 222, 214))
"""Above and at the horizon: blue, green, red."""
GRASS, ASPHALT, PAINT, KERB = (96, 142, 118), (92, 88, 84), (236, 240, 240), (168, 172, 176)

Pixels = NDArray[np.float32]


@dataclass(frozen=True)
class Thing:
    """Something on the road: its picture's code, where it stands in metres when the clip begins, how it moves, how wide it is."""

    code: str
    across: float
    ahead: float
    speed: float
    """Metres a second towards the camera, its own motion and ours."""
    wide: float


OURS = 6.5
"""Metres a second."""
TRAFFIC = (
    Thing("1f698", -3.5, 16.0, OURS + 2, 1.9),
    Thing("1f694", -3.5, 33.0, OURS + 2, 1.9),
    Thing("1f696", -3.5, 50.0, OURS + 2, 1.9),
    Thing("1f68d", -3.6, 67.0, OURS + 2, 2.6),
    Thing("1f698", -3.5, 84.0, OURS + 2, 1.9),
    Thing("1f6b6-1f3fc", 4.0, 13.0, 3.0, 1.7),
    Thing("1f46b", 4.2, 22.0, 3.0, 1.7),
    Thing("1f6b6-1f3fc-200d-2640-fe0f", 4.0, 32.0, 3.0, 1.7),
    *(Thing("1f333", side * (9.0 + at % 2), 12.0 * at, OURS, 5.6) for at in range(1, 24) for side in (-1, 1)),
)


def main() -> None:
    """Write the clip, the stills and the card."""
    assets = Path(sys.argv[1])
    (DEMO / "samples").mkdir(parents=True, exist_ok=True)
    frames = [drawn(assets, at / PER_SECOND) for at in range(COUNT)]
    film(frames, DEMO / "samples/day.mp4")
    still = cv2.resize(frames[STILL], (1440, 810), interpolation=cv2.INTER_CUBIC)
    cv2.imwrite(str(DEMO / "picture.jpg"), still, [cv2.IMWRITE_JPEG_QUALITY, 86])
    stills = {"bus": frames[STILL + 68], "night": night(frames[STILL], 1), "unpainted": drawn(assets, 1.0, painted=False)}
    for name, frame in stills.items():
        cv2.imwrite(str(DEMO / f"samples/{name}.jpg"), frame, [cv2.IMWRITE_JPEG_QUALITY, 88])


def bend(seconds: float) -> float:
    """How far the car's nose points off the road's direction, in pixels of the picture: first straight on, then to either side."""
    return 150.0 * float(np.sin(2 * np.pi * max(0.0, seconds - 2.0) / 8.0))


def drawn(assets: Path, seconds: float, painted: bool = True) -> NDArray[np.uint8]:
    """One picture of the drive, blue-green-red."""
    middle = WIDE / 2 + bend(seconds)
    picture = ground(middle)
    if painted:
        paint(picture, middle, OURS * seconds)
    for thing in sorted(TRAFFIC, key=lambda thing: -(thing.ahead - thing.speed * seconds)):
        stand(picture, assets, thing, thing.ahead - thing.speed * seconds, middle)
    noisy = picture + np.random.default_rng(int(seconds * PER_SECOND)).normal(0, 3.0, picture.shape)
    return np.clip(cv2.GaussianBlur(noisy, (0, 0), 0.6), 0, 255).astype(np.uint8)


def seen(across: float, ahead: float, middle: float) -> tuple[int, int]:
    return round(middle + FOCAL * across / ahead), round(HORIZON + FOCAL * EYE / ahead)


def ground(middle: float) -> Pixels:
    """Sky, far hills, meadows and the bare road."""
    rows = np.linspace(0, 1, HIGH, dtype=np.float32)[:, None, None]
    sky = np.array(SKY[0]) * (1 - rows * HIGH / HORIZON) + np.array(SKY[1]) * rows * HIGH / HORIZON
    picture = np.ascontiguousarray(np.broadcast_to(sky, (HIGH, WIDE, 3)), np.float32)
    x = np.arange(WIDE)
    for high, tone in ((46, (190, 176, 150)), (24, (150, 160, 130))):
        crest = HORIZON - high * (0.6 + 0.4 * np.sin((x - middle) / (2.7 * high) + high))
        cv2.fillPoly(picture, [np.int32([*zip(x, crest, strict=True), (WIDE, HORIZON), (0, HORIZON)])], tone)
    picture[int(HORIZON) :] = np.array(GRASS) * (0.8 + 0.25 * np.linspace(0, 1, HIGH - int(HORIZON)))[:, None, None]
    band(picture, middle, -5.6, 5.6, KERB)
    band(picture, middle, -5.3, 5.3, ASPHALT)
    return picture


def band(
    picture: Pixels, middle: float, left: float, right: float, colour: tuple[int, int, int], near: float = NEAR, far: float = FAR
) -> None:
    corners = [seen(left, near, middle), seen(left, far, middle), seen(right, far, middle), seen(right, near, middle)]
    cv2.fillPoly(picture, [np.int32(corners)], colour, cv2.LINE_AA)


def paint(picture: Pixels, middle: float, driven: float) -> None:
    """White edges on both sides, dashes between the lanes: ours is the right one of two."""
    for edge in (-5.25, 1.75):
        band(picture, middle, edge - 0.08, edge + 0.08, PAINT)
    for dash in np.arange(-(driven % 9.0), FAR, 9.0):
        if dash + 5.0 > NEAR:
            band(picture, middle, -1.83, -1.67, PAINT, max(NEAR, dash), dash + 5.0)


def stand(picture: Pixels, assets: Path, thing: Thing, ahead: float, middle: float) -> None:
    """The thing on its own shadow, as large as it is from there."""
    side = round(FOCAL * thing.wide / ahead) if 4.0 < ahead < FAR else 0
    if side < 10:
        return
    sprite = cv2.imread(str(assets / f"{thing.code}.webp"), cv2.IMREAD_UNCHANGED)
    assert sprite is not None, thing.code
    rows = np.flatnonzero(sprite[..., 3].max(axis=1) > 40)
    sprite = cv2.resize(sprite[: rows[-1] + 1], (side, round(side * (rows[-1] + 1) / sprite.shape[0])), interpolation=cv2.INTER_AREA)
    x, y = seen(thing.across, ahead, middle)
    cv2.ellipse(picture, (x, y), (round(0.4 * side), max(2, round(0.06 * side))), 0, 0, 360, (60, 58, 56), -1, cv2.LINE_AA)
    over(picture, sprite.astype(np.float32), x - side // 2, y - sprite.shape[0])


def over(picture: Pixels, sprite: Pixels, left: int, top: int) -> None:
    """Laid over what is there, cut at the edges."""
    high, wide = sprite.shape[:2]
    x0, y0, x1, y1 = max(0, left), max(0, top), min(WIDE, left + wide), min(HIGH, top + high)
    if x0 < x1 and y0 < y1:
        piece = sprite[y0 - top : y1 - top, x0 - left : x1 - left]
        alpha = piece[..., 3:] / 255
        picture[y0:y1, x0:x1] = picture[y0:y1, x0:x1] * (1 - alpha) + piece[..., :3] * alpha


def night(frame: NDArray[np.uint8], at: int) -> NDArray[np.uint8]:
    """The same without lamps: dark, blue, grainy."""
    dark = frame.astype(np.float32) * (0.13, 0.10, 0.08) + np.random.default_rng(at).normal(0, 2.5, frame.shape)
    return np.clip(dark, 0, 255).astype(np.uint8)


def film(frames: list[NDArray[np.uint8]], path: Path) -> None:
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), PER_SECOND, (WIDE, HIGH))
    for frame in frames:
        writer.write(frame)
    writer.release()


if __name__ == "__main__":
    main()
