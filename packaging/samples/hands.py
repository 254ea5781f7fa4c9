"""Sets the drawn hands of Microsoft's Fluent Emoji before a plain wall, for the demo of hands: hands.py ASSETS.

ASSETS is the folder `assets` of the unpacked npm package @lobehub/fluent-emoji-3d 1.1.0 (MIT). Nobody's real hand is shown.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

HANDS = Path(__file__).resolve().parents[2] / "demos" / "showcase" / "hands"
SAMPLES = {"scissors": "270c-1f3fc", "fist": "270a-1f3fc", "thumb": "1f44d-1f3fc", "one": "261d-1f3fc", "open": "1f590-1f3fc"}
WALL = (150.0, 140.0, 120.0)
"""Blue, green, red."""


def main() -> None:
    """Write the samples, 960 × 540, and the card, 1280 × 800."""
    assets = Path(sys.argv[1])
    for name, code in SAMPLES.items():
        write(HANDS / f"samples/{name}.jpg", before_wall(assets / f"{code}.webp", (960, 540), 300))
    write(HANDS / "picture.jpg", before_wall(assets / "270c-1f3fc.webp", (1280, 800), 560))


def before_wall(hand: Path, size: tuple[int, int], side: int) -> NDArray[np.uint8]:
    """One hand, `side` pixels wide, in the middle of a wall that is lit from the front."""
    return in_a_row([hand], size, side)


def in_a_row(hands: Sequence[Path], size: tuple[int, int], side: int) -> NDArray[np.uint8]:
    """Several of them before one wall, each in the middle of its part."""
    wide, high = size
    down, right = np.mgrid[0:high, 0:wide].astype(np.float32)
    light = 1 - 0.5 * (((right / wide - 0.5) * 1.37) ** 2 + ((down / high - 0.46) * 1.08) ** 2)
    wall = np.array(WALL, np.float32) * light[..., None]
    for at, hand in enumerate(hands):
        drawn = cv2.imread(str(hand), cv2.IMREAD_UNCHANGED)
        assert drawn is not None, hand
        drawn = cv2.resize(drawn, (side, side), interpolation=cv2.INTER_CUBIC).astype(np.float32)
        left, top = (wide * (2 * at + 1) // len(hands) - side) // 2, (high - side) // 2
        behind = wall[top : top + side, left : left + side]
        alpha = np.clip(drawn[..., 3:] / 255, 0, 1)
        behind[:] = behind * (1 - alpha) + drawn[..., :3] * alpha
    return np.clip(wall, 0, 255).astype(np.uint8)


def write(path: Path, pixels: NDArray[np.uint8]) -> None:
    cv2.imwrite(str(path), pixels, [cv2.IMWRITE_JPEG_QUALITY, 90])


if __name__ == "__main__":
    main()
