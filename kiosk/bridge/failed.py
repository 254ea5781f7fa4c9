"""What went wrong, told in the visitor's words: a demo that had to be given up, or what nobody expected."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.package.read import Package
from demos.text import Language
from models.errors import KnownError

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

UNEXPECTED = "unexpected"
"""The code of a bug, which has none of its own."""


@QmlElement
@QmlUncreatable("The kiosk tells what failed")
class Failed(QObject):  # type: ignore[operator]
    """What happened, what still works, and a code for staff."""

    changed = Signal()

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._package: Package | None = None
        self._problem = KnownError("unknown")
        self._others = 0

    def begin(self, package: Package | None, problem: KnownError | None, others: int) -> None:
        """`others` is how many demos there are beside this one; without a package nothing but the kiosk itself failed."""
        self._package, self._others = package, others
        self._problem = problem or KnownError("unknown")
        self.changed.emit()

    def speak(self, language: Language) -> None:
        self._language = language
        self.changed.emit()

    def _title(self) -> str:
        if self._problem.code == UNEXPECTED or self._package is None:
            return self.tr("Something went wrong here.")
        return self.tr("%1 is taking a rest.").replace("%1", self._package.manifest.text.in_(self._language).title)

    def _sentence(self) -> str:
        return f"{self._happened()} {self._still_works()}"

    def _happened(self) -> str:
        if self._problem.code == "result-not-shown":
            return self.tr("What it found can't be shown.")
        match self._problem.code.split("-")[0]:
            case "unexpected":
                return self.tr("It has been noted, so that it can be mended.")
            case "worker" | "protocol" | "result":
                return self.tr("It stopped several times in a row.")
            case "model":
                return self.tr("Its model can't be opened here.")
            case "sample" | "picture":
                return self.tr("One of its pictures can't be opened.")
            case _:
                return self.tr("It can't be opened now.")

    def _still_works(self) -> str:
        if not self._others:
            return self.tr("Nothing of yours is lost.")
        return self.tr("%n other demo(s) still run, and nothing of yours is lost.", "", self._others)

    title = Property(str, _title, notify=changed)
    sentence = Property(str, _sentence, notify=changed)
    again = Property(bool, lambda self: self._package is not None, notify=changed)
    """Whether there is a demo to try again."""
    others = Property(int, lambda self: self._others, notify=changed)
    code = Property(str, lambda self: self._problem.code, notify=changed)
    """The stable name of what went wrong, for staff."""
