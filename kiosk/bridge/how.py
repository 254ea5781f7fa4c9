"""How the open demo works: its three steps, what it gets wrong, and the facts about its models."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.manifest import Model
from demos.package.read import Package
from demos.text import Language
from kiosk.bridge.numbers import NO_BREAK_SPACE, say_number
from kiosk.bridge.rows import Rows
from models.catalogue import Catalogue

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class StepRow:
    """One of the three steps; `picture` is a file's path, empty for a demo of what isn't seen."""

    title: str
    text: str
    picture: str


@dataclass(frozen=True, slots=True)
class FactRow:
    """One thing that can be known about the models."""

    icon: str
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class _About:
    """What is known of one model, wherever it comes from."""

    trained_on: str
    licence: str
    bytes: int


@QmlElement
@QmlUncreatable("The kiosk tells how a demo works")
class How(QObject):  # type: ignore[operator]
    """`tell` is the kiosk's."""

    changed = Signal()

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._title, self._exhibitor, self._limits, self._fail_picture = "", "", "", ""
        self._failing = -1
        self._steps: Rows[StepRow] = Rows(StepRow, self)
        self._facts: Rows[FactRow] = Rows(FactRow, self)

    def tell(self, package: Package, language: Language, speed: str) -> None:
        """Of this demo, in this language. `speed` is what was measured here, in words; empty when nothing was."""
        manifest, text = package.manifest, package.manifest.text.in_(language)
        samples = manifest.sample
        self._title, self._exhibitor, self._limits = text.title, manifest.exhibitor.name, " ".join(text.limits)
        self._failing = next((at for at, sample in enumerate(samples) if sample.fails), -1)
        pictures = [str(package.path(sample.file)) if manifest.input == "picture" else "" for sample in samples]
        self._fail_picture = pictures[self._failing] if self._failing >= 0 else ""
        shown = [picture for picture, sample in zip(pictures, samples, strict=True) if not sample.fails] or pictures
        self._steps.replace([StepRow(step.title, step.text, shown[at % len(shown)]) for at, step in enumerate(text.steps)])
        models = [self._about(package, model, language) for model in manifest.model.values()]
        self._facts.replace(_facts(models, language, speed, manifest.input))
        self.changed.emit()

    def _about(self, package: Package, model: Model, language: Language) -> _About:
        if model.catalogue is not None:
            entry = self._catalogue.entry(model.catalogue)
            return _About(entry.trained_on[language], entry.licence, entry.bytes)
        assert model.file and model.licence and model.trained_on  # the manifest holds one or the other
        return _About(model.trained_on.in_(language), model.licence, package.path(model.file).stat().st_size)

    title = Property(str, lambda self: self._title, notify=changed)
    exhibitor = Property(str, lambda self: self._exhibitor, notify=changed)
    limits = Property(str, lambda self: self._limits, notify=changed)
    failPicture = Property(str, lambda self: self._fail_picture, notify=changed)
    """The path of a picture in which the model is wrong; empty where there is none."""
    failing = Property(int, lambda self: self._failing, notify=changed)
    """The place of that sample; -1 where there is none."""
    steps = Property(Rows, lambda self: self._steps, constant=True)
    facts = Property(Rows, lambda self: self._facts, constant=True)


def _facts(models: list[_About], language: Language, speed: str, given: str) -> list[FactRow]:
    """`given` is what the demo is given, as the manifest names it."""
    megabytes = say_number(sum(model.bytes for model in models) / MEGABYTE, 1, language)
    facts = [
        FactRow("database", QCoreApplication.translate("How", "Trained on"), _each(model.trained_on for model in models)),
        FactRow("scale", QCoreApplication.translate("How", "Licence"), _each(model.licence for model in models)),
        FactRow("box", QCoreApplication.translate("How", "Size of the model"), f"{megabytes}{NO_BREAK_SPACE}MB"),
    ]
    if speed:
        facts.append(FactRow("gauge", QCoreApplication.translate("How", "Speed on this machine"), speed))
    staying = QCoreApplication.translate("How", "Only on this machine")
    return [*facts, FactRow("shield-check", _yours(given), staying)]


def _yours(given: str) -> str:
    match given:
        case "picture":
            return QCoreApplication.translate("How", "Your pictures")
        case "sound":
            return QCoreApplication.translate("How", "Your voice")
    return QCoreApplication.translate("How", "What you enter")


def _each(values: Iterable[str]) -> str:
    """Without repeats, in order."""
    return "; ".join(dict.fromkeys(values))
