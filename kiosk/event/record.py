"""What stands in `event.toml` and `exhibitors/*.toml`, as typed data that refuses unknown keys."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, field_validator, model_validator

from demos.package.minisign import PublicKey as SignKey
from demos.text import Language, Line, Words
from kiosk.leads.seal import is_public_key

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*$", max_length=40)]
"""An id that is also a file's name; the same shape as a manifest's `exhibitor.id`."""


def _age_recipient(text: str) -> str:
    if not is_public_key(text):
        raise ValueError("not an age public key (age1…)")
    return text


def _sign_key(text: str) -> str:
    return str(SignKey.parse(text))


SigningKey = Annotated[str, StringConstraints(strip_whitespace=True, max_length=100), AfterValidator(_sign_key)]
"""The public half of a minisign key (RW…)."""

PublicKey = Annotated[str, StringConstraints(strip_whitespace=True, max_length=100), AfterValidator(_age_recipient)]
"""An age X25519 recipient, its checksum right: a slip in it would seal leads for nobody."""


PictureName = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,60}\.(png|jpg|jpeg|webp)$")]
"""A file beside the record. Drawings (SVG) of strangers are not shown: they are programs."""


class Record(BaseModel):
    """A table that only the organiser writes."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Controller(Record):
    """Who answers for the visitors' data: the name as in law, and how to reach them (shown in the notice)."""

    name: Line
    contact: Line


class ExhibitorContact(Record):
    """How a visitor reaches an exhibitor; all of it is public."""

    phone: Line | None = None
    email: Line | None = None
    web: Annotated[str, StringConstraints(pattern=r"^https?://[^\s<>\"]{3,200}$")] | None = None


MOST_QUESTIONS = 5
"""Of an exhibitor; a visitor who is asked more walks on."""
MOST_CHOICES = 8


class Question(Record):
    """Something that an exhibitor wants to know of a visitor: one of some choices, or a short text where there are none."""

    text: Words
    choices: Annotated[Mapping[Id, Words], Field(max_length=MOST_CHOICES)] = {}


class Exhibitor(Record):
    """Whose demos are shown; a manifest's `exhibitor.id` names one."""

    id: Id
    name: Line
    tagline: Words | None = None
    contact: ExhibitorContact = ExhibitorContact()
    logo: PictureName | None = None
    """Beside the record, see `kiosk.event.logo`."""
    languages: Annotated[tuple[Language, ...], Field(max_length=3)] = ()
    """In which they can be spoken and written to, the first best; empty where nobody said."""
    public_key: PublicKey | None = None
    """Their own leads are sealed to this too, so that they can open them themselves."""
    questions: Annotated[Mapping[Id, Question], Field(max_length=MOST_QUESTIONS)] = {}
    """By id, in the order in which they are asked."""

    @field_validator("languages")
    @classmethod
    def _each_once(cls, languages: tuple[Language, ...]) -> tuple[Language, ...]:
        if len(set(languages)) != len(languages):
            raise ValueError("one is there twice")
        return languages


class Interest(Record):
    """Something that visitors may say they care about, and who at the event works on it."""

    name: Words
    exhibitors: tuple[Id, ...] = ()


class EventRecord(Record):
    """The whole of `event.toml`."""

    id: Id
    name: Words
    place: Words
    starts: date
    ends: date
    languages: Annotated[tuple[Language, ...], Field(min_length=1, max_length=3)] = ("vi", "en", "ko")
    """The first is the one that the kiosk comes back to."""
    controller: Controller
    erase_by: date
    """The last day on which any of the visitors' data may be kept."""
    public_key: PublicKey
    """The organiser's; every lead is sealed to it."""
    recovery_key: PublicKey | None = None
    """Every lead is sealed to this too; its private half exists on paper only, for the day on which the other is lost."""
    former_keys: tuple[PublicKey, ...] = ()
    """What `public_key` was before: leads from then open with their private halves."""
    signing_key: SigningKey | None = None
    """The organiser's: where there is one, kiosks show only what the catalogue that it signed approves (`catalogue.json`)."""
    interests: Annotated[Mapping[Id, Interest], Field(max_length=50)] = {}
    """By id, in the order in which they are offered."""
    practice: bool = False
    """Only for trying things out: every screen says so and every lead is marked."""

    @model_validator(mode="after")
    def _in_order(self) -> EventRecord:
        if self.ends < self.starts:
            raise ValueError("ends before it starts")
        if self.erase_by < self.ends:
            raise ValueError("erase_by lies before the end of the event")
        if len(set(self.languages)) != len(self.languages):
            raise ValueError("languages holds one twice")
        if self.public_key in (self.recovery_key, *self.former_keys):
            raise ValueError("public_key is also the recovery key or a former one")
        return self
