"""`demo.toml` as typed data: unknown keys are refused, and every problem is told at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Union

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator, model_validator
from pydantic_core import PydanticCustomError

from demos.expect import Expect
from demos.inputs import INPUTS
from demos.inputs.picture import CLIPS
from demos.naming import names_of
from demos.pipeline import changed, gives, join
from demos.show import NAMED, OVERLAYS, PANELS
from demos.skeletons import SKELETONS, Chain
from demos.step import Step, kinds
from demos.text import Language, Line, Sentence, Words
from demos.values import Value
from models.errors import KnownError

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*){2,}$", max_length=100)]
Version = Annotated[str, StringConstraints(pattern=r"^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$")]
Key = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*$", max_length=40)]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
FileName = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*){0,3}$", max_length=120)]
"""A file of the package, by a path that means the same everywhere: no `..`, no drive, no backslash."""

if TYPE_CHECKING:
    AnyStep = Step
else:
    AnyStep = Annotated[Union[tuple(kinds().values())], Field(discriminator="use")]  # noqa: UP007 - made while running

Theme = Literal["5g", "infrastructure", "ai", "transformation", "people", "companies"]
Need = Literal["camera", "microphone", "pen", "keyboard"]


class Part(BaseModel):
    """A table of the manifest: frozen, and nothing in it that isn't declared."""

    model_config = ConfigDict(frozen=True, extra="forbid")


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
            raise ValueError("catalogue stands alone: the catalogue knows the file, its licence and what it was trained on")
        if self.catalogue is None and not all(own):
            raise ValueError("a model needs either catalogue, or file, sha256, licence and trained_on")
        if self.file is not None and not self.file.endswith(".onnx"):
            raise ValueError("a model's file ends in .onnx")
        return self


class Control(Part):
    """Something the visitor may play with: one parameter of one step, as a slider."""

    step: Key
    field: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
    range: tuple[float, float]
    text: Words
    unit: Literal["percent", "number"] = "percent"

    @field_validator("range")
    @classmethod
    def _ascending(cls, value: tuple[float, float]) -> tuple[float, float]:
        if not value[0] < value[1]:
            raise ValueError("range must ascend")
        return value


class Background(Part):
    """A picture that can stand behind what was cut out."""

    file: FileName
    text: Words


Place = Annotated[int, Field(ge=0, le=999)]


class Show(Part):
    """What the kiosk draws on the picture and says beside it."""

    overlay: Annotated[str | None, Field(json_schema_extra={"enum": [*OVERLAYS, None]})] = None
    """Nothing is drawn on the stage where left out."""
    panel: Annotated[str, Field(json_schema_extra={"enum": list(PANELS)})]
    background: tuple[Background, ...] = ()
    skeleton: Literal["hand", "body", "body-17", "face"] | None = None
    """How the overlay `points` joins them: the 21 of a hand, the 33 or (COCO's) 17 of a body, the 468 of a face."""
    bones: Annotated[tuple[tuple[Place, Place], ...], Field(max_length=1000)] = ()
    """Other pairs of points to join, by their place."""
    things: Words | None = None
    """What the panel `found` counts, such as hands."""

    @field_validator("overlay")
    @classmethod
    def _known_overlay(cls, value: str | None) -> str | None:
        if value is not None and value not in OVERLAYS:
            raise ValueError(f"one of {', '.join(OVERLAYS)}")
        return value

    @field_validator("panel")
    @classmethod
    def _known_panel(cls, value: str) -> str:
        if value not in PANELS:
            raise ValueError(f"one of {', '.join(PANELS)}")
        return value

    @property
    def chains(self) -> tuple[Chain, ...]:
        """The points that are joined one after another."""
        return (*(SKELETONS[self.skeleton] if self.skeleton is not None else ()), *self.bones)

    @property
    def values(self) -> tuple[type[Value], ...]:
        """What the kiosk needs of a result to show it: the overlay's value before the panel's."""
        return ((OVERLAYS[self.overlay],) if self.overlay is not None else ()) + (PANELS[self.panel],)

    @property
    def named(self) -> tuple[tuple[str, type[Value]], ...]:
        """The overlay or panel that can't do without names, and the value that must have them."""
        return tuple((kind, table[kind]) for kind, table in ((self.overlay, OVERLAYS), (self.panel, PANELS)) if kind in NAMED)


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
    show: Show
    sample: Annotated[tuple[Sample, ...], Field(min_length=2, max_length=6)]
    """What the demo can always be tried with; the first is shown when it opens."""

    @field_validator("input")
    @classmethod
    def _known_input(cls, value: str) -> str:
        if value not in INPUTS:
            raise ValueError(f"one of {', '.join(INPUTS)}")
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
        except KnownError as error:
            raise PydanticCustomError(error.code, "{code}", {"code": error.code, **error.data}) from error
        return self

    def _check_samples(self) -> None:
        suffixes = INPUTS[self.input].suffixes
        for sample in self.sample:
            if not sample.file.endswith(suffixes):
                raise KnownError("sample-kind", file=sample.file, takes=", ".join(suffixes))

    def _check_control(self, control: Control) -> None:
        step = next((step for step in self.step if step.called == control.step), None)
        if step is None:
            raise KnownError("chain-parameter", step=control.step, field=control.field)
        for end in control.range:
            changed(step, control.field, end)
