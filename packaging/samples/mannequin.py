"""Draws a mannequin that exercises, for the demo of bodies: mannequin.py. Nobody's body is shown, and nobody's movement was recorded.

The figure is made of tapered capsules in metres, seen by a camera that stands still. The models learnt from people, and find it
all the same.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

POSE = Path(__file__).resolve().parents[2] / "demos" / "showcase" / "pose"
WIDE, HIGH = 960, 540
CAMERA = np.array([0.0, 1.15, 4.4])
FOCAL = 1.72
"""In heights of the picture."""
FINE = 2
"""Drawn so many times as large, so that edges are smooth."""
LIGHT = np.array([-0.45, 0.7, 0.55])
SKIN, SHIRT, SHORTS, SHOE, HAIR, EYE, LIP = (
    (124, 160, 205),
    (150, 120, 20),
    (62, 48, 44),
    (235, 235, 238),
    (30, 28, 34),
    (25, 25, 25),
    (98, 104, 170),
)
"""Blue, green, red."""
THIGH, SHIN, UPPER_ARM, FOREARM = 0.43, 0.41, 0.29, 0.26
PER_SECOND = 12.0

Vector = NDArray[np.float64]
Pixels = NDArray[np.uint8]
Place = Callable[[float, float, float], Vector]
"""A place on the trunk in metres from the hips: to the mannequin's left, up, ahead."""


@dataclass(frozen=True)
class Pose:
    """How the mannequin stands: 0 is at rest, 1 the end of each movement; a bend is −1 to its right or 1 to its left."""

    raised: float = 0.0
    squat: float = 0.0
    bend: float = 0.0


@dataclass(frozen=True)
class Capsule:
    """A ball that moves in a line while it grows or shrinks."""

    start: Vector
    end: Vector
    start_radius: float
    end_radius: float
    colour: tuple[int, int, int]


def main() -> None:
    """Write the clip and the failing sample."""
    frames = [drawn(pose) for pose in exercise()]
    write_clip(POSE / "samples/exercise.mp4", frames)
    cv2.imwrite(str(POSE / "samples/hidden.jpg"), hidden(), [cv2.IMWRITE_JPEG_QUALITY, 90])


def exercise() -> Iterator[Pose]:
    """Twice each movement: both arms up, a squat, and a bend to either side."""
    for movement in ("raised", "raised", "squat", "squat"):
        yield from (Pose(**{movement: part}) for part in there_and_back(1.7))
    for side in (-1.0, 1.0):
        yield from (Pose(bend=side * part) for part in there_and_back(1.7))


def there_and_back(seconds: float) -> list[float]:
    """From 0 to 1 and back, slowly at both ends."""
    count = round(seconds * PER_SECOND)
    return [float(np.clip(0.55 - 0.62 * np.cos(2 * np.pi * at / count), 0.0, 1.0)) for at in range(count)]


def drawn(pose: Pose, size: tuple[int, int] = (WIDE, HIGH)) -> Pixels:
    """The mannequin in a plain room, blue-green-red."""
    wide, high = size[0] * FINE, size[1] * FINE
    canvas = room(wide, high)
    depth = np.full((high, wide), np.inf)
    for capsule in figure(pose):
        put(canvas, depth, capsule)
    small = cv2.resize(canvas, size, interpolation=cv2.INTER_AREA)
    grain = np.random.default_rng(1).normal(0.0, 1.6, small.shape)
    return np.clip(small + grain, 0, 255).astype(np.uint8)


def room(wide: int, high: int) -> NDArray[np.float32]:
    """A wall, a floor and the shadow on it."""
    down, right = np.mgrid[0:high, 0:wide].astype(np.float32)
    light = 1.0 - 0.35 * (((right / wide - 0.42) * 1.3) ** 2 + (down / high - 0.35) ** 2)
    horizon = projected(np.array([0.0, 0.0, -1.2]), wide, high)[1]
    wall = np.where((down < horizon)[..., None], np.array((196, 200, 204), np.float32), np.array((150, 164, 178), np.float32))
    canvas = (wall * light[..., None]).astype(np.float32)
    middle = projected(np.array([0.06, 0.0, 0.0]), wide, high)
    shadow = np.exp(-(((right - middle[0]) / (0.09 * high)) ** 2 + ((down - middle[1]) / (0.022 * high)) ** 2))
    return canvas * (1.0 - 0.45 * shadow[..., None])


def projected(place: Vector, wide: int, high: int) -> Vector:
    """Metres → pixels, and how many pixels a metre has there."""
    x, y, z = place - CAMERA
    scale = FOCAL * high / -z
    return np.array([wide / 2 + x * scale, high / 2 - y * scale, scale])


def put(canvas: NDArray[np.float32], depth: Vector, capsule: Capsule) -> None:
    """Draw one capsule where it is nearer than what is there."""
    high, wide = depth.shape
    (x0, y0, scale0), (x1, y1, scale1) = (projected(place, wide, high) for place in (capsule.start, capsule.end))
    r0, r1 = capsule.start_radius * scale0, capsule.end_radius * scale1
    reach = max(r0, r1) + 2
    left, right = (int(np.clip(edge, 0, wide)) for edge in (min(x0, x1) - reach, max(x0, x1) + reach))
    top, bottom = (int(np.clip(edge, 0, high)) for edge in (min(y0, y1) - reach, max(y0, y1) + reach))
    down, across = np.mgrid[top:bottom, left:right].astype(np.float64)
    along = np.array([x1 - x0, y1 - y0])
    part = np.clip(((across - x0) * along[0] + (down - y0) * along[1]) / max(float(along @ along), 1e-6), 0.0, 1.0)
    aside, below, radius = across - x0 - part * along[0], down - y0 - part * along[1], r0 + part * (r1 - r0)
    rise = radius**2 - aside**2 - below**2
    out = np.sqrt(np.maximum(rise, 0.0))
    far = -(capsule.start[2] + part * (capsule.end[2] - capsule.start[2])) - out / scale0
    window = (slice(top, bottom), slice(left, right))
    seen = (rise > 0) & (far < depth[window])
    normal = np.stack((aside, -below, out), axis=-1) / np.maximum(radius, 1e-6)[..., None]
    lit = 0.5 + 0.55 * np.maximum(normal @ (LIGHT / np.linalg.norm(LIGHT)), 0.0)
    canvas[window][seen] = (np.array(capsule.colour) * lit[..., None])[seen]
    depth[window][seen] = far[seen]


def figure(pose: Pose) -> list[Capsule]:
    """All capsules, the mannequin's own left on the right of the picture."""
    hips = np.array([0.0, 0.93 - 0.40 * pose.squat, -0.16 * pose.squat])
    lean = np.radians(34.0 * pose.bend)

    def on_trunk(x: float, y: float, z: float) -> Vector:
        leant = (x * np.cos(lean) + y * np.sin(lean), y * np.cos(lean) - x * np.sin(lean), z + 0.16 * pose.squat * y)
        return np.asarray(hips + leant, np.float64)

    parts = [*trunk(on_trunk), *head(on_trunk)]
    for side in (-1, 1):
        parts += [*arm(side, pose, on_trunk(0.185 * side, 0.455, 0.0), lean), *leg(side, hips, pose)]
    return parts


def trunk(at: Place) -> list[Capsule]:
    return [
        *(Capsule(at(0.095 * side, 0.0, 0.0), at(0.10 * side, 0.36, 0.0), 0.115, 0.105, SHIRT) for side in (-1, 1)),
        Capsule(at(-0.13, 0.45, 0.0), at(0.13, 0.45, 0.0), 0.085, 0.085, SHIRT),
        Capsule(at(0.0, 0.05, 0.0), at(0.0, 0.4, 0.0), 0.12, 0.12, SHIRT),
        Capsule(at(-0.09, -0.03, 0.0), at(0.09, -0.03, 0.0), 0.118, 0.118, SHORTS),
        Capsule(at(0.0, 0.5, 0.0), at(0.0, 0.6, 0.0), 0.052, 0.05, SKIN),
    ]


def arm(side: int, pose: Pose, shoulder: Vector, lean: float) -> list[Capsule]:
    angle, ahead = np.radians(9.0 + 160.0 * pose.raised), np.radians(70.0 * pose.squat)

    def way(bent: float) -> Vector:
        x, y = side * np.sin(angle + bent), -np.cos(angle + bent)
        x, y = x * np.cos(lean) + y * np.sin(lean), y * np.cos(lean) - x * np.sin(lean)
        return np.array([x, y * np.cos(ahead), -y * np.sin(ahead)])

    elbow = shoulder + UPPER_ARM * way(0.0)
    sleeve, wrist = (shoulder + elbow) / 2, elbow + FOREARM * way(np.radians(5.0))
    return [
        Capsule(shoulder, sleeve, 0.07, 0.062, SHIRT),
        Capsule(sleeve, elbow, 0.048, 0.042, SKIN),
        Capsule(elbow, wrist, 0.042, 0.03, SKIN),
        Capsule(wrist, wrist + 0.09 * way(np.radians(5.0)), 0.036, 0.03, SKIN),
    ]


def leg(side: int, hips: Vector, pose: Pose) -> list[Capsule]:
    hip = hips + np.array([0.095 * side, -0.03, 0.0])
    ankle = np.array([(0.13 + 0.06 * pose.squat) * side, 0.085, 0.0])
    apart = ankle - hip
    distance = min(float(np.linalg.norm(apart)), 0.999 * (THIGH + SHIN))
    straight = apart / np.linalg.norm(apart)
    reach = (THIGH**2 - SHIN**2 + distance**2) / (2 * distance)
    out = np.array([0.45 * side, 0.0, 1.0])
    out -= straight * (out @ straight)
    knee = hip + straight * reach + out / np.linalg.norm(out) * np.sqrt(max(THIGH**2 - reach**2, 0.0))
    hem = hip + 0.55 * (knee - hip)
    toe = ankle + np.array([0.05 * side, -0.045, 0.15])
    return [
        Capsule(hip, hem, 0.1, 0.085, SHORTS),
        Capsule(hem, knee, 0.072, 0.058, SKIN),
        Capsule(knee, ankle, 0.058, 0.04, SKIN),
        Capsule(ankle + np.array([0.0, -0.03, -0.03]), toe, 0.052, 0.042, SHOE),
    ]


def head(on_trunk: Place) -> list[Capsule]:
    def at(x: float, y: float, z: float) -> Vector:
        return on_trunk(x, 0.70 + y, z)

    parts = [
        Capsule(at(0.0, 0.02, 0.0), at(0.0, -0.055, 0.015), 0.098, 0.078, SKIN),
        Capsule(at(0.0, 0.05, -0.025), at(0.0, 0.0, -0.04), 0.105, 0.1, HAIR),
        Capsule(at(-0.05, 0.095, 0.03), at(0.06, 0.1, 0.035), 0.045, 0.04, HAIR),
        Capsule(at(0.0, 0.005, 0.095), at(0.0, -0.022, 0.105), 0.01, 0.015, SKIN),
        Capsule(at(-0.024, -0.062, 0.085), at(0.024, -0.062, 0.085), 0.007, 0.007, LIP),
    ]
    for side in (-1, 1):
        parts += [
            Capsule(at(0.035 * side, 0.012, 0.086), at(0.037 * side, 0.012, 0.086), 0.011, 0.011, EYE),
            Capsule(at(0.022 * side, 0.036, 0.088), at(0.05 * side, 0.038, 0.08), 0.005, 0.004, HAIR),
            Capsule(at(0.098 * side, 0.0, 0.0), at(0.098 * side, -0.02, 0.0), 0.02, 0.014, SKIN),
        ]
    return parts


def hidden() -> Pixels:
    """Behind a counter, so that only the upper half is seen."""
    picture = drawn(Pose())
    top = HIGH * 58 // 100
    picture[top:] = (78, 104, 140) * (1.0 - 0.25 * np.linspace(0.0, 1.0, HIGH - top))[:, None, None]
    picture[top : top + 14] = (110, 142, 182)
    return picture


def write_clip(path: Path, frames: list[Pixels]) -> None:
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), PER_SECOND, (WIDE, HIGH))
    for frame in frames:
        writer.write(frame)
    writer.release()


if __name__ == "__main__":
    main()
