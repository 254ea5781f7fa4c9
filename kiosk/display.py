"""Whether there is a display on which a window can be opened."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from models.errors import KnownError

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def has_display(environment: Mapping[str, str]) -> bool:
    """As far as the environment says: Qt would abort the program where there is none."""
    return sys.platform != "linux" or any(environment.get(name) for name in DISPLAYS)


def require_display(environment: Mapping[str, str]) -> None:
    """Raises KnownError `no-display`."""
    if not has_display(environment):
        raise KnownError("no-display")
