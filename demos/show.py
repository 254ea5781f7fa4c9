"""What a kiosk can draw on a picture and say beside it, and which value each needs."""

from __future__ import annotations

from collections.abc import Mapping

from demos.values import Boxes, Mask, TextLines, Value

OVERLAYS: Mapping[str, type[Value]] = {"boxes": Boxes, "text-boxes": TextLines, "background": Mask}
PANELS: Mapping[str, type[Value]] = {"counts": Boxes, "text": TextLines, "backgrounds": Mask}
