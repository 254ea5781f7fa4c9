"""The game of rock, paper, scissors: what both show, who won, and the score."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.file_content import Label
from demos.text import Language
from demos.values import HANDS, NO_HAND, Duel
from kiosk.bridge.views.view import FoundView

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

ICONS = {"rock": "hand-fist", "paper": "hand", "scissors": "scissors"}
BEATS = 3
"""Into which the countdown is parted."""
NOT_BEGUN = Duel(NO_HAND, 0.0, NO_HAND, NO_HAND, 0, 0, 0)


@QmlElement
@QmlUncreatable("A match comes from the demo")
class Match(QObject, FoundView[Duel]):  # type: ignore[operator]
    """The panel `duel`."""

    changed = Signal()
    takes = Duel

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._beat, self._longest = 0, 0.0

    outcome = Property(str, lambda self: self._duel.outcome, notify=changed)
    headline = Property(str, lambda self: self._headline(), notify=changed)
    wins = Property(int, lambda self: self._duel.wins, notify=changed)
    losses = Property(int, lambda self: self._duel.losses, notify=changed)
    yourHand = Property(str, lambda self: _called(self._yours), notify=changed)
    yourIcon = Property(str, lambda self: _icon(self._yours), notify=changed)
    machineHand = Property(str, lambda self: _called(self._duel.ours), notify=changed)
    machineIcon = Property(str, lambda self: _icon(self._duel.ours), notify=changed)
    """Empty while the machine hasn't shown its hand."""

    def said(self, found: Duel, labels: Sequence[Label], language: Language) -> str:  # noqa: ARG002 - a match has no labels
        said = QCoreApplication.translate("Match", "You %1 · machine %2 · draws %3")
        return said.replace("%1", str(found.wins)).replace("%2", str(found.losses)).replace("%3", str(found.draws))

    @property
    def _duel(self) -> Duel:
        return self._found if self._found is not None else NOT_BEGUN

    @property
    def _yours(self) -> int:
        """What counted, once a round is over; what is shown before that."""
        return self._duel.shown if self._duel.outcome in ("none", "counting") else self._duel.theirs

    def _headline(self) -> str:
        match self._duel.outcome:
            case "none":
                return QCoreApplication.translate("Match", "Ready?")
            case "counting":
                return self._counted()
            case "unclear":
                return QCoreApplication.translate("Match", "No hand was clear")
            case "win":
                return QCoreApplication.translate("Match", "You win!")
            case "loss":
                return QCoreApplication.translate("Match", "The machine wins")
            case "draw":
                return QCoreApplication.translate("Match", "A draw")

    def _counted(self) -> str:
        beats = (
            QCoreApplication.translate("Match", "Rock…"),
            QCoreApplication.translate("Match", "paper…"),
            QCoreApplication.translate("Match", "scissors!"),
        )
        return beats[self._beat]

    def _lay_out(self) -> None:
        self._longest = max(self._longest, self._duel.left) if self._duel.left > 0 else 0.0
        self._beat = min(int(BEATS * (1 - self._duel.left / self._longest)), BEATS - 1) if self._longest else 0
        self.changed.emit()


def _icon(hand: int) -> str:
    return ICONS[HANDS[hand]] if hand != NO_HAND else ""


def _called(hand: int) -> str:
    if hand == NO_HAND:
        return ""
    return {
        "rock": QCoreApplication.translate("Match", "Rock"),
        "paper": QCoreApplication.translate("Match", "Paper"),
        "scissors": QCoreApplication.translate("Match", "Scissors"),
    }[HANDS[hand]]
