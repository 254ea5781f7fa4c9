"""The texts of a new demo: placeholders in square brackets, which `demo check` counts until each is replaced."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from demos.step import Step
from exhibitor_admin.words import SPOKEN, Spoken, say

HOW_MOST = 138
"""Characters of a sentence of "how it works", without its brackets."""


def placeholder_texts(steps: Sequence[Step]) -> dict[str, Any]:
    """For each language what the manifest asks for; "how it works" begins with what the first, a middle and the last step do."""
    told = [steps[0], steps[len(steps) // 2], steps[-1]]
    return {language: _texts(told, language) for language in SPOKEN}


def placeholder(key: str, **data: str) -> dict[str, str]:
    """One text in each language."""
    return {language: f"[{say(key, language, **data)}]" for language in SPOKEN}


def _texts(told: Sequence[Step], language: Spoken) -> Mapping[str, Any]:
    return {
        "title": f"[{say('new-text-title', language)}]",
        "tagline": f"[{say('new-text-tagline', language)}]",
        "limits": [f"[{say('new-text-limit', language)}]"],
        "steps": [
            {"title": f"[{say('new-text-step', language, number=number)}]", "text": f"[{step.does[language][:HOW_MOST]}]"}
            for number, step in enumerate(told, 1)
        ],
    }
