"""Open and close a package's models over and over, as a day at the kiosk does, and tell whether memory grows."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict, Field

from demos.package.read import Package
from demos.problem import Problem
from demos.runner.isolated import Allowance, run_isolated
from demos.runner.job import job_for
from demos.runner.protocol import Message, pack
from models.catalogue import Catalogue
from models.errors import KnownError

TIMES = 100
GROWN_BYTES = 32 * 2**20
"""What the C library may keep for itself is less; one model of some megabytes that isn't let go is soon more."""
MEMORY_BYTES = 1536 * 2**20


@dataclass(frozen=True, slots=True)
class Effort:
    """How long the cycles may take; large models don't come to `TIMES` in the shorter time."""

    seconds: float = 2.0


THOROUGH = Effort(seconds=60.0)


class Cycled(BaseModel):
    """How many cycles there was time for, and by how many bytes the most memory held grew once it had settled."""

    model_config = ConfigDict(frozen=True)

    cycles: int = Field(ge=2, le=TIMES)
    grown_bytes: int


def open_and_close(package: Package, catalogue: Catalogue, effort: Effort = Effort()) -> tuple[Cycled | None, tuple[Problem, ...]]:
    """All in one child: each cycle opens every model, runs the chain once on something blank, and lets go.

    Codes: `opening-grows` (cycles, megabytes), or that with which the child ended.
    """
    allowance = Allowance(3 * effort.seconds + 10.0, MEMORY_BYTES)
    try:
        order = job_for(package, catalogue).message()
        asked = Message(order.kind, {**order.data, "times": TIMES, "seconds": effort.seconds}, order.arrays)
        cycled = Cycled.model_validate_json(run_isolated("demos.runner.cycling:cycle", pack(asked), allowance))
    except KnownError as error:
        return None, (Problem(error.code, package.manifest.id, dict(error.data)),)
    except ValueError:  # a model that took its child over
        return None, (Problem("protocol", package.manifest.id, {"reason": "cycles"}),)
    if cycled.grown_bytes > GROWN_BYTES:
        megabytes = round(cycled.grown_bytes / 2**20)
        return cycled, (Problem("opening-grows", package.manifest.id, {"cycles": cycled.cycles, "megabytes": megabytes}),)
    return cycled, ()
