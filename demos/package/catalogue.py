"""The event's catalogue: which demos the organiser approved and which were revoked, signed by the organiser; kiosks obey it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, model_validator

from demos.manifest import Id, Sha256, Version
from demos.package.minisign import LONGEST, PublicKey, verify
from demos.package.verify import Signed
from models.errors import KnownError

FILE = "catalogue.json"
SIGNATURE = "catalogue.json.minisig"
LARGEST = 2**20

Key = Annotated[str, StringConstraints(pattern=r"^([A-Za-z0-9+/]{56})?$")]
"""A minisign public key; empty where nobody signed."""


class Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Approval(Entry):
    """Exactly these files may be shown."""

    id: Id
    version: Version
    digest: Sha256
    key: Key = ""
    rollback: bool = False
    """An order: this version may take the place of a higher one."""


class Revocation(Entry):
    """What may no longer be shown: a demo, one version of it, or all that a key has signed; what is left out matches anything."""

    id: Id | None = None
    version: Version | None = None
    key: Key | None = None

    @model_validator(mode="after")
    def _names_something(self) -> Revocation:
        if self.id is None and not self.key:
            raise ValueError("a revocation names a demo or a key")
        return self

    def covers(self, id: str, version: str, key: str) -> bool:
        asked = ((self.id, id), (self.version, version), (self.key, key))
        return all(wanted in (None, found) for wanted, found in asked)


class EventCatalogue(Entry):
    """The whole of `catalogue.json`."""

    format: Literal[1] = 1
    event: str
    serial: Annotated[int, Field(ge=0)] = 0
    """Rises with every change, so that an older catalogue can't be put in a newer one's place."""
    approved: Annotated[tuple[Approval, ...], Field(max_length=2000)] = ()
    revoked: Annotated[tuple[Revocation, ...], Field(max_length=2000)] = ()

    def revokes(self, id: str, version: str, key: str = "") -> bool:
        return any(revocation.covers(id, version, key) for revocation in self.revoked)

    def require(self, id: str, version: str, signed: Signed) -> Approval:
        """The entry for exactly these files. Raises KnownError `demo-revoked`, `demo-not-approved`."""
        if self.revokes(id, version, signed.key):
            raise KnownError("demo-revoked", id=id, version=version)
        wanted = (id, version, signed.digest, signed.key)
        for approval in reversed(self.approved):
            if (approval.id, approval.version, approval.digest, approval.key) == wanted:
                return approval
        raise KnownError("demo-not-approved", id=id, version=version)


def read_catalogue(folder: Path, event: str, public_key: str) -> EventCatalogue:
    """The catalogue in the event's folder, once its signature holds.

    Raises KnownError `catalogue-missing`, `catalogue-bad` (reason), `signature-bad`, `signature-wrong`, `signature-other-key`.
    """
    try:
        with (folder / FILE).open("rb") as file:
            content = file.read(LARGEST + 1)
        with (folder / SIGNATURE).open("rb") as file:
            signature = file.read(LONGEST).decode("utf-8")
    except OSError as error:
        raise KnownError("catalogue-missing", folder=str(folder)) from error
    except UnicodeDecodeError as error:
        raise KnownError("signature-bad") from error
    try:
        key = PublicKey.parse(public_key)
    except ValueError as error:
        raise KnownError("catalogue-bad", reason="signing_key") from error
    verify(content, signature, key)
    try:
        catalogue = EventCatalogue.model_validate_json(content)
    except ValidationError as error:
        raise KnownError("catalogue-bad", reason=error.errors()[0]["msg"]) from error
    if catalogue.event != event:
        raise KnownError("catalogue-bad", reason=f"it belongs to {catalogue.event[:80]}")
    return catalogue
