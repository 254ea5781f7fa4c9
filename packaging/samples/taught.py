"""Sets drawn animals and a bowl of Microsoft's Fluent Emoji before a wall, for the demo that is taught: taught.py ASSETS.

ASSETS is the folder `assets` of the unpacked npm package @lobehub/fluent-emoji-3d 1.1.0 (MIT). Run it with this folder on PYTHONPATH.
"""

import sys
from pathlib import Path

import numpy as np
from hands import before_wall, in_a_row, write

TEACH = Path(__file__).resolve().parents[2] / "demos" / "showcase" / "teach"
SAMPLES = {
    "cat": ("1f431", 300, False),
    "cat-near": ("1f431", 420, True),
    "dog": ("1f436", 300, False),
    "noodles": ("1f35c", 360, False),
    "fox": ("1f98a", 340, False),
}
"""The drawing's code, how many pixels wide it is, and whether it looks the other way."""
CARD = ("1f431", "1f436", "1f98a")


def main() -> None:
    """Write the samples, 960 × 540, and the card, 1280 × 800."""
    assets = Path(sys.argv[1])
    for name, (code, side, mirrored) in SAMPLES.items():
        pixels = before_wall(assets / f"{code}.webp", (960, 540), side)
        write(TEACH / f"samples/{name}.jpg", np.ascontiguousarray(pixels[:, ::-1]) if mirrored else pixels)
    write(TEACH / "picture.jpg", in_a_row([assets / f"{code}.webp" for code in CARD], (1280, 800), 380))


if __name__ == "__main__":
    main()
