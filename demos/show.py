"""What a kiosk can draw on a picture and say beside it, and which value each needs."""

from __future__ import annotations

from collections.abc import Mapping

from demos.values import Alternatives, Boxes, Image, Keypoints, Mask, Scores, TextLines, Value

OVERLAYS: Mapping[str, type[Value]] = {
    "boxes": Boxes,
    "text-boxes": TextLines,
    "background": Mask,
    "points": Keypoints,
    "before-after": Image,
}
PANELS: Mapping[str, type[Value]] = {
    "counts": Boxes,
    "text": TextLines,
    "backgrounds": Mask,
    "found": Keypoints,
    "top-k": Scores,
    "best": Scores,
    "sizes": Image,
    "readings": Alternatives,
}
NAMED = frozenset({"boxes", "counts", "top-k", "best"})
"""What can't be shown of things that have no names."""
