"""Makes an id of a name that a person wrote: small letters without marks, digits and dashes, beginning with a letter."""

from __future__ import annotations

import re

from models.syllables import bare

LONGEST = 40
"""What the ids of events, exhibitors and the parts of a package may have."""


def slug(name: str, otherwise: str, longest: int = LONGEST) -> str:
    """`Tuần lễ Đổi mới 2026` → `tuan-le-doi-moi-2026`; `otherwise` where nothing is left of the name."""
    plain = re.sub(r"[^a-z0-9]+", "-", bare(name).lower())
    return plain.lstrip("0123456789-")[:longest].rstrip("-") or otherwise
