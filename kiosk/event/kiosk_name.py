"""A kiosk's name, which its files, its bundles and the organiser's orders bear: a-z, 0-9 and dashes, forty at most."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import StringConstraints

FORM = "[a-z0-9][a-z0-9-]{0,39}"
KioskName = Annotated[str, StringConstraints(pattern=f"^{FORM}$")]
KioskGroup = Annotated[str, StringConstraints(pattern=rf"^{FORM}\*?$")]
"""One kiosk, or how the names of a group begin: `hall-a*`."""


def is_kiosk_name(text: str) -> bool:
    return re.fullmatch(FORM, text) is not None
