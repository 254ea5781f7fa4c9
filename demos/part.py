"""What the tables of a manifest have in common, and the names that stand in them."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Key = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*$", max_length=40)]
Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=40)]
PortName = Annotated[str, StringConstraints(min_length=1, max_length=200)]
"""Of a model's input or output."""
Share = Annotated[float, Field(ge=0.0, le=1.0)]
FILE_NAME = r"^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*){0,3}$"
"""A file of the package, by a path that means the same everywhere: no `..`, no drive, no backslash, nothing hidden."""
LONGEST_NAME = 120
FileName = Annotated[str, StringConstraints(pattern=FILE_NAME, max_length=LONGEST_NAME)]


class Part(BaseModel):
    """A table of the manifest: frozen, and nothing in it that isn't declared."""

    model_config = ConfigDict(frozen=True, extra="forbid")
