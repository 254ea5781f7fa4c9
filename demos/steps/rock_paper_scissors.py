"""Play rock, paper, scissors: the machine chooses first and in secret, the visitor's hand counts when the countdown ends."""

from __future__ import annotations

from collections import deque
from typing import Annotated, ClassVar, Literal

import numpy as np
from pydantic import Field

from demos.state import State
from demos.step import Step, action
from demos.values import HANDS, NO_HAND, Duel, Float32, Scores
from demos.values.duel import outcome

MEANS = {0: 0, 6: 0, 7: 0, 4: 1, 5: 1, 2: 2}
"""What the gestures of the step `gestures` stand for: a fist is rock whatever its thumb does, four or five fingers are paper."""
LOOK_SECONDS = 0.6
"""A hand is judged by the pictures of so long."""
CLEAR = 0.5
"""From this chance on, on average over these pictures, a hand is clear."""


class Game(State):
    """The round that is on, the hands seen lately, and the score; a visitor plays on when another source comes."""

    lasts = True

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.recent: deque[tuple[float, Float32]] = deque()
        self.begun: float | None = None
        self.chosen = self.theirs = self.ours = NO_HAND
        self.ends: list[str] = []


class RockPaperScissors(Step):
    does: ClassVar = {
        "vi": "Chơi oẳn tù tì: máy chọn trước và giấu kín, tay của khách tính khi đếm xong.",
        "en": "Plays rock, paper, scissors: the machine chooses first, in secret; the visitor's hand counts when the countdown ends.",
    }

    use: Literal["rock-paper-scissors"] = "rock-paper-scissors"
    count_seconds: Annotated[float, Field(ge=1.0, le=10.0)] = 3.0
    """From the button to the moment when hands count."""

    @action(vi="Chơi một ván", en="Play a round")
    def play(self, game: Game, choice: int) -> None:
        """The machine chooses now. A round that is on goes on."""
        del choice
        if game.begun is None:
            game.begun, game.chosen = game.now, game.random.randrange(len(HANDS))
            game.theirs = game.ours = NO_HAND

    @action(vi="Xoá tỉ số", en="Clear the score")
    def clear(self, game: Game, choice: int) -> None:
        del choice
        game.begun, game.theirs, game.ours = None, NO_HAND, NO_HAND
        game.ends.clear()

    def run(self, scores: Scores, game: Game) -> Duel:
        """The gestures of the first hand in a picture, from the step `gestures` → how the game stands."""
        game.random.random()  # so that what comes next depends on how long somebody looked, and isn't the same for every visitor
        game.recent.append((game.now, _chances(scores)))
        while game.recent[0][0] < game.now - LOOK_SECONDS:
            game.recent.popleft()
        shown = _clear_one(np.mean([chances for _, chances in game.recent], axis=0))
        left = 0.0
        if game.begun is not None:
            left = max(game.begun + self.count_seconds - game.now, 0.0)
            if left == 0.0:
                self._end(game, shown)
        score = {end: game.ends.count(end) for end in ("win", "loss", "draw")}
        return Duel(shown, left, game.theirs, game.ours, score["win"], score["loss"], score["draw"])

    def _end(self, game: Game, shown: int) -> None:
        """A round without a clear hand isn't scored."""
        game.begun, game.theirs, game.ours = None, shown, game.chosen
        if shown != NO_HAND:
            game.ends.append(outcome(shown, game.chosen))


def _chances(scores: Scores) -> Float32:
    """(3,) in 0..1: how likely the first hand is each of `HANDS`."""
    chances = np.zeros(len(HANDS), np.float32)
    if len(scores.kinds):
        for kind, score in zip(scores.kinds[0].tolist(), scores.scores[0].tolist(), strict=True):
            if kind in MEANS:
                chances[MEANS[kind]] += score
    return chances


def _clear_one(chances: Float32) -> int:
    likeliest = int(chances.argmax())
    return likeliest if chances[likeliest] >= CLEAR else NO_HAND
