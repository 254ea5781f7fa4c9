"""Which points of a hand, a body or a face are joined by lines."""

from __future__ import annotations

from collections.abc import Mapping

Chain = tuple[int, ...]
"""Points that are joined one after another, by their place."""

_HAND: tuple[Chain, ...] = ((0, 1, 2, 3, 4), (0, 5, 6, 7, 8), (9, 10, 11, 12), (13, 14, 15, 16), (0, 17, 18, 19, 20), (5, 9, 13, 17))
_BODY_33: tuple[Chain, ...] = (
    *((8, 6, 5, 4, 0, 1, 2, 3, 7), (10, 9)),
    *((16, 14, 12, 11, 13, 15), (12, 24, 23, 11)),
    *((15, 17, 19, 15, 21), (16, 18, 20, 16, 22)),
    *((24, 26, 28, 30, 32, 28), (23, 25, 27, 29, 31, 27)),
)
_BODY_17: tuple[Chain, ...] = ((3, 1, 0, 2, 4), (9, 7, 5, 6, 8, 10), (5, 11, 12, 6), (11, 13, 15), (12, 14, 16))
_FACE: tuple[Chain, ...] = (
    # the outline
    (
        *(10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152),
        *(148, 176, 149, 150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109, 10),
    ),
    # the lips, outside and inside
    (61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 409, 270, 269, 267, 0, 37, 39, 40, 185, 61),
    (78, 95, 88, 178, 87, 14, 317, 402, 318, 324, 308, 415, 310, 311, 312, 13, 82, 81, 80, 191, 78),
    # the eyes
    (263, 249, 390, 373, 374, 380, 381, 382, 362, 398, 384, 385, 386, 387, 388, 466, 263),
    (33, 7, 163, 144, 145, 153, 154, 155, 133, 173, 157, 158, 159, 160, 161, 246, 33),
    # the brows
    (276, 283, 282, 295, 285, 336, 296, 334, 293, 300, 276),
    (46, 53, 52, 65, 55, 107, 66, 105, 63, 70, 46),
    # the bridge of the nose
    (168, 6, 197, 195, 5, 4),
)

SKELETONS: Mapping[str, tuple[Chain, ...]] = {"hand": _HAND, "body": _BODY_33, "body-17": _BODY_17, "face": _FACE}
"""`hand`: the 21 points of MediaPipe Hands. `body`: the 33 of MediaPipe Pose. `body-17`: those of COCO.

`face`: the 468 of MediaPipe Face Mesh."""
