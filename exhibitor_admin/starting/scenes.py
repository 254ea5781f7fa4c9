"""Two of the kiosk's own places to stand behind what is cut out."""

from __future__ import annotations

from typing import Any

from demos.library import SHOWCASE
from demos.package.read import read_manifest

DEMO = SHOWCASE / "cut-out"
COUNT = 2


def scenes() -> dict[str, Any]:
    """As `show` names them."""
    chosen = read_manifest(DEMO).show.background[:COUNT]
    return {"background": [{"file": each.file, "text": each.text.model_dump(exclude_none=True)} for each in chosen]}


def scene_files() -> dict[str, bytes]:
    """By their names in the package."""
    return {each.file: (DEMO / each.file).read_bytes() for each in read_manifest(DEMO).show.background[:COUNT]}
