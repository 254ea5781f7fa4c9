"""How the things that a chain of steps finds are called."""

from __future__ import annotations

from collections.abc import Sequence

from demos.file_content import Label, Labels
from demos.step import Step, signature
from demos.values import Boxes, Crossings, Road, Tracks, Value

CALLED_LIKE: dict[type[Value], type[Value]] = {Tracks: Boxes, Crossings: Boxes, Road: Boxes}
"""Values whose kinds are those of another, from which they were made."""


def names_of(steps: Sequence[Step], found: type[Value]) -> Sequence[Label]:
    """The names of the last step that gives such a value and has any, by their place; empty for a chain that names nothing."""
    giver = CALLED_LIKE.get(found, found)
    for step in reversed(steps):
        names = getattr(step, "names", None)
        if isinstance(names, Labels) and giver in signature(type(step)).outputs:
            return names.label
    return ()
