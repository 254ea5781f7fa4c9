"""The buttons with which a visitor makes a demo do something, such as learn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from demos.manifest import Manifest
from demos.step import teaches
from demos.text import Language


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One button, and how many examples were given with it; -1 for one that gives none."""

    text: str
    examples: int


def first_lesson(manifest: Manifest, language: Language, taught: Sequence[int]) -> str:
    """What the button that teaches first is called while nothing was taught; empty afterwards, and where nothing can be taught."""
    lessons = (one.text.in_(language) for one in manifest.action if teaches(type(manifest.called[one.step]), one.action))
    return "" if any(taught) else next(lessons, "")


def action_rows(manifest: Manifest, language: Language, taught: Sequence[int]) -> list[ActionRow]:
    """`taught` has how many examples there are of each kind, as far as that is known."""
    rows = []
    for action in manifest.action:
        counted = teaches(type(manifest.called[action.step]), action.action) and action.choice < len(taught)
        rows.append(ActionRow(action.text.in_(language), taught[action.choice] if counted else -1))
    return rows
