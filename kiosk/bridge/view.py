"""One way in which the screen shows a result: an overlay, a panel, or both from the same rows."""

from __future__ import annotations

from typing import Protocol

from demos.manifest import Manifest
from demos.text import Language
from kiosk.demo_run import Shown


class View(Protocol):
    """A QObject that QML draws from. Its methods are called on the user interface's thread, `begin` first."""

    def begin(self, manifest: Manifest, language: Language, /) -> None:
        """Another demo: take its labels and words; nothing is known yet."""

    def speak(self, language: Language, /) -> None:
        """Say what is known in another language."""

    def show(self, shown: Shown, /) -> None:
        """There is a new value of the view's type among what is shown."""

    def forget(self) -> None:
        """Another source: what was found belongs to nothing that comes now."""
