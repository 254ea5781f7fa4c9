"""A machine's profile: what it is, and how long the standard models take on it. A small JSON file that can be mailed."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from demos.refusal import first_refusal
from demos.text import Line
from models.errors import KnownError, reason_of
from models.plain_file import read_plain

MOST_BYTES = 64 * 1024
Milliseconds = Annotated[float, Field(gt=0, lt=1e6)]


class Timed(BaseModel):
    """One standard model on one machine."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    run_ms: Milliseconds
    """The model alone, while nothing else disturbs the machine: its quickest run."""
    run_cpu_ms: Milliseconds
    """What it takes of the processor, on all cores together."""
    prepare_ms: Milliseconds
    """The step that prepares its picture, likewise."""
    prepare_cpu_ms: Milliseconds
    """What that step takes of the processor."""
    way_ms: Milliseconds
    """The way of a picture to the worker and of its answer back."""
    cold_ms: Milliseconds
    """From starting its worker to its first readiness."""


class Machine(BaseModel):
    """All that a prediction needs to know of a machine."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: Literal[1] = 1
    name: Line
    processor: Line
    cores: Annotated[int, Field(ge=1, le=4096)]
    """Those that its programs may use."""
    memory_bytes: Annotated[int, Field(gt=0)]
    system: Line
    program: Line
    """The version that measured."""
    measured: date
    busy: Annotated[float, Field(ge=0, le=1)]
    """Which part of the processor other programs used just before."""
    models: Annotated[dict[str, Timed], Field(min_length=1, max_length=32)]
    """By their ids in the catalogue."""


def read_machine(path: Path) -> Machine:
    """Raises KnownError `profile-bad` (path, reason)."""
    try:
        return Machine.model_validate_json(read_plain(path, MOST_BYTES))
    except ValidationError as error:
        raise KnownError("profile-bad", path=str(path), reason=first_refusal(error)) from error
    except OSError as error:
        raise KnownError("profile-bad", path=str(path), reason=reason_of(error)) from error
    except ValueError as error:
        raise KnownError("profile-bad", path=str(path), reason=str(error)) from error
