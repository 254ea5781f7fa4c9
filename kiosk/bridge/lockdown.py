"""Keeps a visitor inside the window: whatever would close or leave it does nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

WAYS_OUT = frozenset({Qt.Key.Key_F11, Qt.Key.Key_F4, Qt.Key.Key_Print, Qt.Key.Key_Menu, Qt.Key.Key_Help})
COMMANDS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier | Qt.KeyboardModifier.ControlModifier
ALT_GR = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
"""How some systems report the key for a third letter: that is typing."""
KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
NEVER = frozenset({QEvent.Type.Close, QEvent.Type.ContextMenu, QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})


class Lockdown(QObject):
    """An event filter for a window that fills the screen."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in NEVER or (isinstance(event, QKeyEvent) and event.type() in KEYS and _leads_out(event)):
            event.ignore() if event.type() in NEVER else event.accept()
            return True
        return False


def _leads_out(event: QKeyEvent) -> bool:
    commands = event.modifiers() & COMMANDS
    return event.key() in WAYS_OUT or bool(commands and commands != ALT_GR)
