"""What a worker found in what it was given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from demos.runner.frame import Frame
from demos.values import Value


@dataclass(frozen=True, slots=True, eq=False)
class Result:
    """The values that were wanted, with the very frame they were found in."""

    frame: Frame
    values: Mapping[type[Value], Value]
    seconds: float
    """What the pipeline itself took."""
    steps: Mapping[str, float] = field(default_factory=dict)
    """What each of its steps took, in seconds."""
    cpu: Mapping[str, float] = field(default_factory=dict)
    """What each of them took of the processor, in seconds of all cores together: it hardly grows when the machine is busy."""
