"""The way through all demos that ship: each is found in the gallery, opened, and seen with its first result and where it fails."""

from __future__ import annotations

from demos.library import SHOWCASE
from demos.package.read import Package, read_package
from kiosk.tour.visitor import Visitor

LISTEN_SECONDS = 8.0
"""Until a demo that listens has heard something."""


class DemosRoute(Visitor):
    """Goes through them in every language of the event, and in the first to what each gets wrong."""

    def walk(self) -> None:
        packages = [read_package(folder) for folder in sorted(SHOWCASE.iterdir()) if folder.is_dir()]
        languages = self._app.parts.languages.property("codes")
        for language in languages:
            self._language = language
            self._app.kiosk.wipe()
            self._at("attract")
            self._app.kiosk.begin(language)
            self._at("gallery")
            for package in packages:
                self._open(package)
                self._look(package, "")
                if language == languages[0] and self._hand.see(fails=True):
                    self._hand.touch(fails=True)
                    self._ready()
                    self._look(package, "-fails")
                self._back_to_gallery()

    def _look(self, package: Package, where: str) -> None:
        if package.manifest.input == "sound":
            self._hand.pause(LISTEN_SECONDS)
        self._take(f"each-{package.folder.name}{where}")
