"""A game of rock, paper, scissors between a visitor and the machine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from demos.values.value import Value

HANDS = ("rock", "paper", "scissors")
"""Each beats the one before it, and rock beats scissors."""
NO_HAND = -1


@dataclass(frozen=True, slots=True, eq=False)
class Duel(Value):
    """How the game stands. Hands are places in `HANDS`, or `NO_HAND`.

    `shown` is what the visitor shows now, `left` the seconds until hands count, 0 while no round is on. `theirs` and `ours` are the hands
    of the last round, the visitor's and the machine's; while a round is on, and before the first, neither is told.
    """

    shown: int
    left: float
    theirs: int
    ours: int
    wins: int
    losses: int
    draws: int

    def __post_init__(self) -> None:
        if not all(NO_HAND <= hand < len(HANDS) for hand in (self.shown, self.theirs, self.ours)):
            raise ValueError("a hand that isn't one")
        if min(self.left, self.wins, self.losses, self.draws) < 0:
            raise ValueError("less than nothing")

    @property
    def outcome(self) -> Literal["none", "counting", "unclear", "win", "loss", "draw"]:
        """Of the last round, for the visitor; `unclear` where no hand was recognised when it counted."""
        if self.left > 0:
            return "counting"
        if self.ours == NO_HAND:
            return "none"
        return "unclear" if self.theirs == NO_HAND else outcome(self.theirs, self.ours)


def outcome(theirs: int, ours: int) -> Literal["win", "loss", "draw"]:
    """For the first of two hands."""
    ends: tuple[Literal["draw"], Literal["win"], Literal["loss"]] = ("draw", "win", "loss")
    return ends[(theirs - ours) % len(HANDS)]
