"""How many things points were found of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.file_content import Label
from demos.manifest import Manifest
from demos.text import Language, Words
from demos.values import Keypoints
from kiosk.bridge.rows import Rows
from kiosk.bridge.views.counts import Count
from kiosk.bridge.views.view import FoundView

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("What is found comes from the demo")
class HowMany(Rows[Count], FoundView[Keypoints]):  # type: ignore[operator]
    """The one row of the panel `found`."""

    takes = Keypoints
    _things: Words | None = None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Count, parent)

    def begin(self, manifest: Manifest, language: Language) -> None:
        self._things = manifest.show.things
        super().begin(manifest, language)

    def said(self, found: Keypoints, labels: Sequence[Label], language: Language) -> str:  # noqa: ARG002 - points have no labels
        return f"{self._name(language)}: {len(found.scores)}"

    def _lay_out(self) -> None:
        self.replace([Count(self._name(self._language), "", len(self._found.scores) if self._found is not None else 0)])

    def _name(self, language: Language) -> str:
        return self._things.in_(language) if self._things is not None else QCoreApplication.translate("HowMany", "Found")
