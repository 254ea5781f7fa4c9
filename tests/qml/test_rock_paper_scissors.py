"""Oẳn tù tì: a round is begun by touch, counted down with the machine's hand covered, and ends with both on the table."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.qml.demo_window import DemoWindow

PLAY = 0


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[DemoWindow]:
    window = DemoWindow(qtbot, "rock-paper-scissors", language="en")
    yield window.answered()
    window.close()


def hands(window: DemoWindow) -> list[tuple[str, bool]]:
    """What the two tiles say: the visitor's and the machine's, and which is marked as the winner's."""
    return [(item.property("hand"), item.property("won")) for item in window.items("DuelHand")]


def test_a_round_of_scissors(window: DemoWindow) -> None:
    match = window.says("results").match
    window.until(lambda: hands(window) == [("Scissors", False), ("", False)])
    assert match.outcome == "none"
    (actions,) = window.items("DemoActions")
    window.touch([item for item in window.items("Button") if item.parentItem() is actions][PLAY])
    window.until(lambda: match.outcome == "counting")
    assert hands(window)[1] == ("", False) and match.headline in ("Rock…", "paper…", "scissors!")
    window.until(lambda: match.outcome not in ("none", "counting"))
    ours = {"win": "Paper", "loss": "Rock", "draw": "Scissors"}[match.outcome]
    assert hands(window) == [("Scissors", match.outcome == "win"), (ours, match.outcome == "loss")]
    assert (match.wins, match.losses) == (int(match.outcome == "win"), int(match.outcome == "loss"))
    assert window.demo.results_in_words()("en").startswith(f"You {match.wins} · machine {match.losses} · draws ")
