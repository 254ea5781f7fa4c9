"""The way through all demos that ship: each is found in the gallery, opened, and seen with its first result."""

from __future__ import annotations

from demos.library import SHOWCASE
from demos.package.read import read_package
from kiosk.tour.visitor import Visitor

LISTEN_SECONDS = 8.0
"""Until a demo that listens has heard something."""


class DemosRoute(Visitor):
    """Goes through them in every language of the event."""

    def walk(self) -> None:
        packages = [read_package(folder) for folder in sorted(SHOWCASE.iterdir()) if folder.is_dir()]
        for language in self._app.parts.languages.property("codes"):
            self._language = language
            self._app.kiosk.wipe()
            self._at("attract")
            self._app.kiosk.begin(language)
            self._at("gallery")
            for package in packages:
                self._open(package)
                if package.manifest.input == "sound":
                    self._hand.pause(LISTEN_SECONDS)
                self._take(f"each-{package.folder.name}")
                self._back_to_gallery()
