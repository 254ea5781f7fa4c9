"""A round ends when the countdown does, with the hand of that moment; the machine chose before and tells nothing until then."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from demos.pipeline import Pipeline
from demos.steps.rock_paper_scissors import RockPaperScissors
from demos.values import HANDS, NO_HAND, Duel, Scores
from demos.values.duel import outcome

FIST, ONE, TWO, FOUR, OPEN, THUMB = 0, 1, 2, 4, 5, 6
ROCK, PAPER, SCISSORS = range(3)


def gesture(kind: int, chance: float = 0.9) -> Scores:
    return Scores(np.array([[kind]], np.int32), np.array([[chance]], np.float32))


NOBODY = Scores(np.empty((0, 0), np.int32), np.empty((0, 0), np.float32))


class Table:
    """A game at ten pictures a second."""

    def __init__(self, seed: int = 0) -> None:
        self.pipeline = Pipeline([RockPaperScissors()], {}, source=Scores)
        self.pipeline.reset(seed)
        self.tenths = 0

    def show(self, scores: Scores, pictures: int = 10) -> Duel:
        for _ in range(pictures):
            self.tenths += 1
            duel = self.pipeline.run(scores, self.tenths / 10)[Duel]
        assert isinstance(duel, Duel)
        return duel

    def play(self, scores: Scores) -> Duel:
        self.pipeline.act("rock-paper-scissors", "play")
        return self.show(scores, 32)


@pytest.mark.parametrize(("kind", "hand"), [(FIST, ROCK), (THUMB, ROCK), (FOUR, PAPER), (OPEN, PAPER), (TWO, SCISSORS), (ONE, NO_HAND)])
def test_gestures_stand_for_hands(kind: int, hand: int) -> None:
    assert Table().show(gesture(kind)).shown == hand


def test_an_unsure_hand_and_no_hand_are_none() -> None:
    assert Table().show(gesture(FIST, 0.3)).shown == NO_HAND and Table().show(NOBODY).shown == NO_HAND


def test_the_machine_tells_its_hand_only_when_the_countdown_is_over() -> None:
    table = Table()
    table.show(gesture(FIST))
    table.pipeline.act("rock-paper-scissors", "play")
    counting = [table.show(gesture(FIST), 1) for _ in range(29)]
    assert all(duel.ours == NO_HAND and duel.outcome == "counting" for duel in counting)
    assert all(later.left < duel.left for duel, later in pairwise(counting))
    over = table.show(gesture(FIST), 3)
    assert over.left == 0 and over.theirs == ROCK and over.ours != NO_HAND


def test_what_was_chosen_does_not_follow_the_visitors_hand() -> None:
    for seed in range(5):
        ours = {Table(seed).play(gesture(kind)).ours for kind in (FIST, TWO, OPEN)}
        assert len(ours) == 1


def test_the_machine_plays_every_hand_and_the_score_is_kept() -> None:
    table = Table()
    rounds = [table.play(gesture(FIST)) for _ in range(20)]
    assert {duel.ours for duel in rounds} == set(range(len(HANDS)))
    ends = [duel.outcome for duel in rounds]
    last = rounds[-1]
    assert (last.wins, last.losses, last.draws) == tuple(ends.count(end) for end in ("win", "loss", "draw"))
    table.pipeline.turn_to(seed=9)
    assert table.show(NOBODY).wins == last.wins
    table.pipeline.act("rock-paper-scissors", "clear")
    cleared = table.show(NOBODY)
    assert (cleared.wins, cleared.losses, cleared.draws, cleared.outcome) == (0, 0, 0, "none")


def test_the_hand_of_the_last_moment_counts_and_none_isnt_scored() -> None:
    table = Table()
    table.pipeline.act("rock-paper-scissors", "play")
    table.show(gesture(FIST), 20)
    assert table.show(gesture(OPEN), 12).theirs == PAPER
    before = table.show(NOBODY)
    unclear = table.play(NOBODY)
    assert unclear.outcome == "unclear" and (unclear.wins, unclear.losses, unclear.draws) == (before.wins, before.losses, before.draws)


def test_pressing_again_while_it_counts_changes_nothing() -> None:
    impatient = Table()
    impatient.pipeline.act("rock-paper-scissors", "play")
    impatient.show(gesture(FIST), 15)
    assert impatient.play(gesture(FIST)).ours == impatient.show(NOBODY).ours
    assert impatient.show(NOBODY).wins + impatient.show(NOBODY).losses + impatient.show(NOBODY).draws == 1


def test_each_hand_beats_one_and_loses_to_one() -> None:
    assert [outcome(ROCK, other) for other in (ROCK, PAPER, SCISSORS)] == ["draw", "loss", "win"]
    assert [outcome(PAPER, other) for other in (ROCK, PAPER, SCISSORS)] == ["win", "draw", "loss"]
    assert [outcome(SCISSORS, other) for other in (ROCK, PAPER, SCISSORS)] == ["loss", "win", "draw"]


@pytest.mark.parametrize("bad", [{"shown": 3}, {"ours": -2}, {"wins": -1}, {"left": -0.1}])
def test_a_game_that_cannot_be_is_refused(bad: dict[str, float]) -> None:
    fair = {"shown": 0, "left": 0.0, "theirs": 0, "ours": 0, "wins": 0, "losses": 0, "draws": 0}
    with pytest.raises(ValueError, match=r"hand|nothing"):
        Duel(**{**fair, **bad})  # type: ignore[arg-type]
