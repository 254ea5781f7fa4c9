"""`Beginning`: a new demo from somebody's model, begun in the background and then looked at like any other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibitor_admin.bridge.office import Office
from exhibitor_admin.bridge.tasks import UNKNOWN, Going, Tasks
from exhibitor_admin.starting.begin import Begun, Wish, begin
from exhibitor_admin.starting.plan import About
from exhibitor_admin.words import say
from models.catalogue import Catalogue

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The Demos place has one")
class Beginning(QObject):  # type: ignore[operator]
    """A model and samples that were chosen; `begin` writes a folder beside the model."""

    changed = Signal()
    begun = Signal()

    def __init__(self, office: Office, tasks: Tasks, done: Callable[[Path], None], parent: QObject | None = None) -> None:
        """`done` is given the folder that was made."""
        super().__init__(parent)
        self._office, self._tasks, self._done = office, tasks, done
        self._model: Path | None = None
        self._samples: list[Path] = []

    @Slot(QUrl)
    def chooseModel(self, url: QUrl) -> None:
        self._model = Path(url.toLocalFile())
        self.changed.emit()

    @Slot(list)
    def chooseSamples(self, urls: list[QUrl]) -> None:
        self._samples = [Path(url.toLocalFile()) for url in urls]
        self.changed.emit()

    @Slot(str, str, str)
    def begin(self, exhibitor: str, licence: str, trained_on: str) -> None:
        """What is left empty becomes a placeholder, which the check then names."""
        if self._model is None:
            return
        about = About(exhibitor=exhibitor, licence=licence, trained_on=trained_on)
        wish = Wish(self._folder(self._model), about, self._model, samples=tuple(self._samples))
        language = self._office.spoken()

        def task(going: Going) -> Begun:
            going.tell(UNKNOWN, say("new-reading", language))
            return begin(wish, Catalogue(), lambda key: going.tell(UNKNOWN, say(key, language)))

        self._tasks.begin(task, lambda _: self._made(wish.folder))
        self.begun.emit()

    def _made(self, folder: Path) -> None:
        self._model, self._samples = None, []
        self.changed.emit()
        self._done(folder)

    @staticmethod
    def _folder(model: Path) -> Path:
        """A folder's name that isn't taken."""
        names = (f"{model.stem}{end}" for end in ("", *(f"-{number}" for number in range(2, 1000))))
        return next(place for name in names if not (place := model.with_name(name)).exists())

    model = Property(str, lambda self: self._model.name if self._model else "", notify=changed)
    folder = Property(str, lambda self: str(self._folder(self._model)) if self._model else "", notify=changed)
    samples = Property(str, lambda self: ", ".join(path.name for path in self._samples), notify=changed)
