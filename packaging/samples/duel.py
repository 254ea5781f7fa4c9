"""Lets the drawn hands of Microsoft's Fluent Emoji sway, for the demo that plays rock, paper, scissors: duel.py ASSETS.

ASSETS is the folder `assets` of the unpacked npm package @lobehub/fluent-emoji-3d 1.1.0 (MIT). Run it with this folder on PYTHONPATH.
"""

import sys
from pathlib import Path

import cv2
import numpy as np
from hands import before_wall, in_a_row, write

DEMO = Path(__file__).resolve().parents[2] / "demos" / "showcase" / "rock-paper-scissors"
SAMPLES = {"scissors": "270c-1f3fc", "rock": "270a-1f3fc", "paper": "1f590-1f3fc", "unclear": "270b-1f3fb"}
SIZE, SIDE = (960, 540), 300
FRAMES, A_SECOND, SWAY = 30, 15.0, 12.0
"""Two seconds that end as they began, and by how many pixels a hand goes up and down."""


def main() -> None:
    """Write the clips, and the card, 1280 × 800."""
    assets = Path(sys.argv[1])
    for name, code in SAMPLES.items():
        sway(before_wall(assets / f"{code}.webp", SIZE, SIDE), DEMO / f"samples/{name}.mp4")
    hands = [assets / f"{SAMPLES[name]}.webp" for name in ("rock", "scissors", "paper")]
    write(DEMO / "picture.jpg", in_a_row(hands, (1280, 800), 400))


def sway(still: np.ndarray, path: Path) -> None:
    """One clip that can go round and round."""
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), A_SECOND, SIZE)
    for at in range(FRAMES):
        moved = np.array([[1, 0, 0], [0, 1, SWAY * np.sin(2 * np.pi * at / FRAMES)]], np.float32)
        writer.write(cv2.warpAffine(still, moved, SIZE, borderMode=cv2.BORDER_REPLICATE))
    writer.release()


if __name__ == "__main__":
    main()
