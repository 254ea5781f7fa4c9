"""The cards of the staff's panel: what can be done, and how each thing stands."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from demos.text import Language
from kiosk.bridge.staff.parts import StaffParts, Surroundings
from kiosk.bridge.staff.words import say, say_time


@dataclass(frozen=True, slots=True)
class CardRow:
    """One thing to do."""

    key: str
    icon: str
    title: str
    note: str
    ready: bool = True


def cards(parts: StaffParts, around: Surroundings, language: Language, *, muted: bool) -> list[CardRow]:
    """All of them, in the order in which they are needed."""
    translate = QCoreApplication.translate
    demo, lead, seen = around.open_demo(language), parts.last_lead.left_at, parts.health.seen
    waiting = seen.waiting.leads if seen else 0
    kept = say(translate("Staff", "%1 waiting"), waiting) if waiting else translate("Staff", "All handed over")
    left = say(translate("Staff", "Left at %1"), say_time(lead)) if lead else translate("Staff", "Nobody yet")
    sound_on = CardRow("mute", "volume-2", translate("Staff", "Sound on"), translate("Staff", "It is muted"))
    sound_off = CardRow("mute", "volume-x", translate("Staff", "Mute"), translate("Staff", "Sound is on"))
    return [
        CardRow("hand-over", "arrow-down-to-line", translate("Staff", "Hand over contacts"), kept),
        CardRow("import", "usb", translate("Staff", "Import an event bundle"), translate("Staff", "From the organiser's stick")),
        CardRow("lead", "pen-line", translate("Staff", "Note on the last contact"), left, lead is not None),
        CardRow("receipt", "trash-2", translate("Staff", "Withdraw or erase"), translate("Staff", "By the receipt's code")),
        CardRow("camera", "camera", translate("Staff", "Choose the camera"), parts.cameras.now),
        CardRow("microphone", "mic", translate("Staff", "Choose the microphone"), parts.microphones.now),
        sound_on if muted else sound_off,
        CardRow("restart", "rotate-ccw", translate("Staff", "Restart the demo"), demo or translate("Staff", "None is open"), bool(demo)),
        CardRow("wipe", "eraser", translate("Staff", "Wipe the open visit"), translate("Staff", "To the welcome screen")),
        CardRow("name", "lock-keyhole", translate("Staff", "Name and PIN"), around.name),
    ]
