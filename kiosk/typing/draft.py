"""The text of one field while keys write at its end: what stands, and the keys of the word that is being made."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from kiosk.typing import hangul, telex
from kiosk.typing.spelling import TONE_MARKS

Script = Literal["plain", "telex", "vni", "marks", "ko"]
"""How keys become letters: as they are, by one of the Vietnamese methods, or by the two-set layout."""

METHODS: Mapping[Script, telex.Method] = {"telex": telex.TELEX, "vni": telex.VNI, "marks": telex.MARKS}
"""How Vietnamese is written; the screen's tone keys work with each."""

LONGEST_WORD = 32  # keys; no Vietnamese syllable takes more than twelve, and a whole word is made anew with each key


@dataclass(frozen=True, slots=True)
class Draft:
    """A field's text; `press` and `erase` give the next one. A text taken from elsewhere is `Draft(text)`."""

    done: str = ""
    kept: str = ""
    """The beginning of the word, whose letters stay as they are: it stood before these keys."""
    keys: str = ""
    script: Script = "plain"

    @property
    def text(self) -> str:
        match self.script:
            case "plain":
                return self.done
            case "ko":
                return self.done + hangul.compose(self.keys)
            case _:
                return self.done + telex.compose(self.keys, self.kept, METHODS[self.script])

    def press(self, key: str, script: Script) -> Draft:
        """Write one character, or put a tone (its combining mark) on the word at the end."""
        if script in METHODS and (key.isalpha() or key in TONE_MARKS or key in METHODS[script].signs):
            return self._press_vietnamese(key, script)
        if script == "ko" and hangul.is_jamo(key):
            now = self if self.script == "ko" and len(self.keys) < LONGEST_WORD else Draft(self.text, script="ko")
            return Draft(now.done, "", now.keys + key, "ko")
        return self if key in TONE_MARKS else Draft(self.text + key)

    def _press_vietnamese(self, key: str, script: Script) -> Draft:
        now = self if self.script == script else _resume(self.text, script)
        if len(now.kept) + len(now.keys) >= LONGEST_WORD:
            return self if key in TONE_MARKS else Draft(self.text + key)
        if not key.isalpha() and not now.kept + now.keys:
            return self if key in TONE_MARKS else Draft(self.text + key)
        return Draft(now.done, now.kept, now.keys + key, script)

    def erase(self) -> Draft:
        """Take the last character away; of a Korean syllable that is being typed, its last jamo."""
        if self.script == "ko" and self.keys:
            return Draft(self.done, "", self.keys[:-1], "ko")
        text = self.text
        while text and unicodedata.combining(text[-1]):
            text = text[:-1]
        return Draft(text[:-1])


def _resume(text: str, script: Script) -> Draft:
    """Go on with the word at the end of a text."""
    start = len(text)
    while start and text[start - 1].isalpha():
        start -= 1
    return Draft(text[:start], text[start:], "", script)
