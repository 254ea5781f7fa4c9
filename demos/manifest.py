"""`demo.toml` as typed data: unknown keys are refused, and every problem is told at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Literal, Union

from pydantic import Field, StringConstraints, field_validator, model_validator
from pydantic_core import PydanticCustomError

from demos.controls import Action, Control
from demos.expect import Expect
from demos.inputs import INPUTS
from demos.inputs.picture import CLIPS
from demos.naming import names_of
from demos.part import FileName, Key, Part
from demos.pipeline import changed, gives, join, model_names
from demos.show import Show
from demos.step import Step, actions, kinds, signature
from demos.text import Language, Line, Sentence, Words
from demos.values import Stamp, Taught, Value
from models.errors import KnownError

ID = r"^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*){2,}$"
Id = Annotated[str, StringConstraints(pattern=ID, max_length=100)]
Version = Annotated[str, StringConstraints(pattern=r"^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$")]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
if TYPE_CHECKING:
    AnyStep = Step
else:
    AnyStep = Annotated[Union[tuple(kinds().values())], Field(discriminator="use")]  # noqa: UP007 - made while running

Theme = Literal["5g", "infrastructure", "ai", "transformation", "people", "companies"]
Need = Literal["camera", "microphone", "pen", "keyboard"]


class ExhibitorName(Part):
    """Whose demo it is; everything else about them stands in the event's own record."""

    id: Key
    name: Line


class HowStep(Part):
    """One of the three sentences of "how it works", with its few words of heading."""

    title: Annotated[Line, StringConstraints(max_length=40)]
    text: Annotated[Sentence, StringConstraints(max_length=140)]


class Text(Part):
    """What a visitor reads about the demo, in one language."""

    title: Annotated[Line, StringConstraints(max_length=28)]
    tagline: Annotated[Line, StringConstraints(max_length=90)]
    steps: tuple[HowStep, HowStep, HowStep]
    limits: Annotated[tuple[Sentence, ...], Field(min_length=1, max_length=5)]


class Texts(Part):
    """Vietnamese and English are required; Korean falls back to English."""

    vi: Text
    en: Text
    ko: Text | None = None

    def in_(self, language: Language) -> Text:
        return {"vi": self.vi, "en": self.en, "ko": self.ko or self.en}[language]


class Model(Part):
    """A model that comes with the package (`file`, `sha256`) or that the kiosk already has (`catalogue`)."""

    file: FileName | None = None
    sha256: Sha256 | None = None
    catalogue: Key | None = None
    licence: Line | None = None
    trained_on: Words | None = None

    @model_validator(mode="after")
    def _one_origin(self) -> Model:
        own = (self.file, self.sha256, self.licence, self.trained_on)
        if self.catalogue is not None and any(own):
            raise PydanticCustomError("model_two_origins", "catalogue stands alone")
        if self.catalogue is None and not all(own):
            raise PydanticCustomError("model_no_origin", "neither catalogue nor file, sha256, licence and trained_on")
        if self.file is not None and not self.file.endswith(".onnx"):
            raise PydanticCustomError("model_no_onnx", "a file that isn't .onnx")
        return self


class Sample(Part):
    """Something that the demo can always be tried with: a picture or clip, a sound, a text, measurements, or a file of any kind."""

    file: FileName
    text: Words
    fails: bool = False
    """Shown as a case in which the model is wrong."""
    credit: Line | None = None
    expect: Expect = Expect()
    """What the result must be."""

    @property
    def moves(self) -> bool:
        return self.file.endswith(CLIPS)


class Manifest(Part):
    """The whole of `demo.toml`."""

    format: Literal[1]
    id: Id
    """A name in reverse, `vn.company.demo`; it belongs to whoever signs it first."""
    version: Version
    """Three numbers; it rises with every change."""
    theme: Theme
    """Under which of the event's themes the gallery shows it."""
    input: Annotated[str, Field(json_schema_extra={"enum": list(INPUTS)})] = "picture"
    """What the first step is given."""
    needs: Annotated[tuple[Need, ...], Field(max_length=4)] = ()
    """What it can use; every demo must also work from its samples alone."""
    minutes: Annotated[int, Field(ge=1, le=15)] = 1
    """How long a visitor takes, for the gallery's card."""
    picture: FileName
    """The gallery's card; about 16:10, at least 640 pixels wide."""
    exhibitor: ExhibitorName
    text: Texts
    model: Annotated[dict[Key, Model], Field(min_length=1, max_length=8)]
    """The models by the names that steps use."""
    step: Annotated[tuple[AnyStep, ...], Field(min_length=1, max_length=64)]
    """What is done with each picture, in this order."""
    control: Annotated[tuple[Control, ...], Field(max_length=4)] = ()
    """What the visitor may play with."""
    action: Annotated[tuple[Action, ...], Field(max_length=6)] = ()
    """The buttons beside the result."""
    show: Show
    sample: Annotated[tuple[Sample, ...], Field(min_length=2, max_length=6)]
    """What the demo can always be tried with; the first is shown when it opens."""

    @field_validator("input")
    @classmethod
    def _known_input(cls, value: str) -> str:
        if value not in INPUTS:
            raise PydanticCustomError("literal_error", "one of {expected}", {"expected": ", ".join(INPUTS)})
        return value

    @model_validator(mode="after")
    def _fits_together(self) -> Manifest:
        try:
            self._check_samples()
            given = gives(join(self.step, INPUTS[self.input].value))
            for shown in self.show.values:
                if shown not in given:
                    raise KnownError("show-nothing", takes=shown.__name__)
            for kind, value in self.show.named:
                if not names_of(self.step, value):
                    raise KnownError("show-names", show=kind)
            for control in self.control:
                self._check_control(control)
            for action in self.action:
                self._check_action(action)
        except KnownError as error:
            raise PydanticCustomError(error.code, "{code}", {"code": error.code, **error.data}) from error
        return self

    def _check_samples(self) -> None:
        suffixes = INPUTS[self.input].suffixes
        for sample in self.sample:
            if not sample.file.endswith(suffixes):
                raise KnownError("sample-kind", file=sample.file, takes=", ".join(suffixes))

    def _check_control(self, control: Control) -> None:
        step = self.called.get(control.step)
        before = getattr(step, control.field, None)
        fits = {"slider": _is_number(before), "choice": True, "switch": isinstance(before, bool)}
        if step is None or control.field in {*Step.model_fields, *model_names(step)} or not fits[control.kind]:
            raise KnownError("chain-parameter", step=control.step, field=control.field)
        for setting in control.settings:
            changed(step, control.field, setting)

    def _check_action(self, action: Action) -> None:
        step = self.called.get(action.step)
        if step is None or action.action not in actions(type(step)):
            raise KnownError("chain-action", step=action.step, action=action.action)

    @property
    def called(self) -> Mapping[str, Step]:
        """The steps by their names."""
        return {step.called: step for step in self.step}

    @property
    def wants(self) -> frozenset[type[Value]]:
        """Of what the steps give, what the kiosk shows: the values of `show`, what its buttons have taught, and a stamp that forbids it."""
        stamps = (Stamp,) if any(Stamp in signature(type(step)).outputs for step in self.step) else ()
        return frozenset((*self.show.values, *stamps, *((Taught,) if self.action else ())))


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
