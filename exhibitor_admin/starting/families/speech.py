"""Models that hear when someone speaks (Silero VAD)."""

from __future__ import annotations

from exhibitor_admin.starting.facts import Facts
from exhibitor_admin.starting.guess import OWN, Guess, Said

INPUTS = {"input", "state", "sr"}


def guess(facts: Facts) -> Guess | None:
    """Told by the names of its inputs."""
    if set(facts.input_names) != INPUTS:
        return None
    steps = ({"use": "resample"}, {"use": "voice-activity", "model": OWN})
    return Guess("speech", 0.95, (Said("new-because-inputs", {"names": ", ".join(sorted(INPUTS))}),), steps, input="sound")
