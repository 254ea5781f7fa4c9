"""Whether a demo is fast and small enough for visitors: good, sluggish, or too slow."""

from __future__ import annotations

from typing import Literal

from demos.manifest import Manifest

Verdict = Literal["good", "sluggish", "too-slow"]

LIVE_MS = (80.0, 200.0)
"""For each picture of a camera: up to the first overlays follow people, up to the second they trail behind them."""
ANSWER_MS = (1000.0, 3000.0)
"""For an answer to one thing that was shown: up to the first a visitor doesn't notice waiting, up to the second does and stays."""
OPENING_MS = (3000.0, 7000.0)
MEMORY_SHARE = (0.25, 0.4)
"""Of the machine's memory; window, system and camera need the rest."""


def judge(value: float, ends: tuple[float, float]) -> Verdict:
    """`ends` are the largest good value and the largest that is sluggish."""
    return "good" if value <= ends[0] else "sluggish" if value <= ends[1] else "too-slow"


def is_live(manifest: Manifest) -> bool:
    """Whether what is found must follow what moves; a page that is read is held still."""
    return "camera" in manifest.needs and manifest.show.panel != "text"


def judge_pace(milliseconds: float, manifest: Manifest) -> Verdict:
    return judge(milliseconds, LIVE_MS if is_live(manifest) else ANSWER_MS)


def worst(*verdicts: Verdict) -> Verdict:
    order: tuple[Verdict, ...] = ("good", "sluggish", "too-slow")
    return max(verdicts, key=order.index)
