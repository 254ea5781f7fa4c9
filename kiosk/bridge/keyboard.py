"""The on-screen keyboard: its keys, and the text that they write into the field in use; real keys go the same way."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.text import LANGUAGES, Language
from kiosk.bridge.keys import KeyRow, key_row
from kiosk.bridge.rows import Rows
from kiosk.typing import hangul
from kiosk.typing.draft import Draft, Script
from kiosk.typing.layouts import Key, Method, Purpose, lay_out

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

METHODS: tuple[Method, ...] = get_args(Method)


@QmlElement
@QmlUncreatable("The form hands its keyboard in")
class Keyboard(QObject):  # type: ignore[operator]
    """Writes at the end of one text at a time, which `edit` hands over and `written` tells of."""

    openChanged = Signal()
    portraitChanged = Signal()
    written = Signal(str)
    """The whole text after a key."""
    nextAsked = Signal()
    closed = Signal()
    """The visitor has put the keyboard away."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language, self._method = language, METHODS[0]
        self._purpose: Purpose = "text"
        self._portrait = self._open = self._symbols = self._shift = self._every_word = self._alone = False
        self._longest = 0
        self._draft = Draft()
        self._layout: tuple[Key, ...] = ()
        self._keys: Rows[KeyRow] = Rows(KeyRow, self)
        self._lay_out()

    def edit(self, text: str, purpose: Purpose, longest: int, *, every_word: bool = False, alone: bool = False) -> None:
        """Write at the end of `text` from now on, up to `longest` characters; a name has a capital in `every_word`.

        No other field follows one that stands `alone`.
        """
        self._draft, self._purpose, self._longest, self._every_word = Draft(text), purpose, longest, every_word
        self._symbols, self._alone = False, alone
        self._shift_by_itself()
        self._lay_out()
        self._set_open(True)

    def end(self) -> None:
        """Forget the text, and close."""
        self._draft = Draft()
        self._set_open(False)

    def speak(self, language: Language) -> None:
        """A visitor who reads a language writes it too."""
        self._language = language
        self._shift_by_itself()
        self._lay_out()

    def reset(self, language: Language) -> None:
        """Another visitor: nobody's way of typing stays."""
        self._method = METHODS[0]
        self.speak(language)

    @Slot(int)
    def press(self, at: int) -> None:
        """The key of this place in `keys` went down."""
        key = self._layout[at]
        match key.action:
            case "write":
                self.type(key.capital if self._shift else key.writes)
            case "erase":
                self.erase()
            case "next":
                self.nextAsked.emit()
            case "done" | "hide":
                self.hide()
            case "shift":
                self._shift = not self._shift
                self._lay_out()
            case "symbols" | "letters":
                self._symbols = key.action == "symbols"
                self._lay_out()
            case "language":
                self.speak(LANGUAGES[(LANGUAGES.index(self._language) + 1) % len(LANGUAGES)])
            case "method":
                self._method = METHODS[(METHODS.index(self._method) + 1) % len(METHODS)]
                self._lay_out()

    @Slot(str)
    def type(self, text: str) -> None:
        """Write characters, from a key on the screen or a real one."""
        draft, script = self._draft, self._script()
        for character in text:
            draft = draft.press(hangul.from_latin(character) if script == "ko" else character, script)
        if len(draft.text) <= self._longest:
            self._write(draft)

    @Slot()
    def erase(self) -> None:
        self._write(self._draft.erase())

    @Slot()
    def hide(self) -> None:
        self._set_open(False)
        self.closed.emit()

    def _write(self, draft: Draft) -> None:
        self._draft = draft
        self.written.emit(draft.text)
        shift = self._shift
        self._shift_by_itself()
        if shift != self._shift:
            self._lay_out()

    def _script(self) -> Script:
        """Among the digits of the second layer VNI would take each for a tone."""
        if self._purpose != "text" or self._language == "en" or (self._symbols and self._method == "vni"):
            return "plain"
        return "ko" if self._language == "ko" else self._method

    def _shift_by_itself(self) -> None:
        """A capital begins a text, and every word of a name; Korean has none, addresses neither."""
        text = self._draft.text
        begins = not text or (self._every_word and text.endswith(" "))
        self._shift = begins and self._purpose == "text" and self._language != "ko"

    def _lay_out(self) -> None:
        self._layout = lay_out(
            self._purpose, self._language, symbols=self._symbols, portrait=self._portrait, method=self._method, alone=self._alone
        )
        self._keys.replace([key_row(key, self._language, self._method, self._shift) for key in self._layout])

    def _set_open(self, value: bool) -> None:
        if value != self._open:
            self._open = value
            self.openChanged.emit()

    def _get_portrait(self) -> bool:
        return self._portrait

    def _set_portrait(self, value: bool) -> None:
        if value != self._portrait:
            self._portrait = value
            self._lay_out()
            self.portraitChanged.emit()

    keys = Property(Rows, lambda self: self._keys, constant=True)
    open = Property(bool, lambda self: self._open, notify=openChanged)
    portrait = Property(bool, _get_portrait, _set_portrait, notify=portraitChanged)
    """Set by the screen: there the keys that lie at the side lie on top."""
