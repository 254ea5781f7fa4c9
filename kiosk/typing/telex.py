"""Vietnamese from an ordinary keyboard: all keys of a word, as Telex or VNI means them, become the word.

The whole word is made anew from its keys each time, so a hat or tone may be typed late (vietej, viet65), and a word that
turns out not to be Vietnamese (windows, facebook) is given back as typed. A key that would repeat what it did takes it back
and writes itself, and then the rest of the word is plain: ass is as, ddd is dd.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.typing.spelling import TONE_MARKS, TONES, VOWELS, base, join_tone, split_onset, split_tone, takes_tone, tone_place

NO_TONE = ""


@dataclass(frozen=True, slots=True)
class Method:
    """What keys mean, beyond the letter on them."""

    tones: Mapping[str, str]
    """Key to the tone's combining mark; NO_TONE takes it away."""
    shapes: Mapping[str, Mapping[str, str]]
    """Key to the letters it changes."""
    alone: Mapping[str, str]
    """Key to the letter it writes where there is nothing to change."""

    @property
    def signs(self) -> frozenset[str]:
        """Keys that are no letters."""
        return frozenset(key for key in (*self.tones, *self.shapes) if not key.isalpha())


_TELEX_TONES = dict(zip("sfrxj", TONES.values(), strict=True))
_VNI_TONES = dict(zip("12345", TONES.values(), strict=True))

TELEX = Method(
    tones=_TELEX_TONES | {"z": NO_TONE},
    shapes={"a": {"a": "â"}, "e": {"e": "ê"}, "o": {"o": "ô"}, "w": {"a": "ă", "o": "ơ", "u": "ư"}, "d": {"d": "đ"}},
    alone={"w": "ư"},
)
VNI = Method(
    tones=_VNI_TONES | {"0": NO_TONE},
    shapes={"6": {"a": "â", "e": "ê", "o": "ô"}, "7": {"o": "ơ", "u": "ư"}, "8": {"a": "ă"}, "9": {"d": "đ"}},
    alone={},
)
MARKS = Method(tones={}, shapes={}, alone={})
"""Letters are what stands on them; tones and hats come from keys of their own."""


def compose(keys: str, after: str = "", method: Method = TELEX) -> str:
    """The word that these keys write after letters that stand already (`after` is taken as it is).

    A key may also be a Vietnamese letter (đ, ê …) or a tone's combining mark, as the screen's own keys send: such a tone is
    put on any word with a vowel, Vietnamese or not (café), and taken away by the same key again.
    """
    word = _Word(method)
    for letter in after:
        word.add(letter)
    for key in keys:
        word.press(key)
    return word.written(after + keys)


@dataclass(slots=True)
class _Word:
    """A word while its keys are read."""

    method: Method
    letters: list[str] = field(default_factory=list)
    """Small, without tone."""
    capital: list[bool] = field(default_factory=list)
    tone: str = NO_TONE
    asked: str = NO_TONE
    """The tone that a tone key of the screen asked for: kept even if the word isn't Vietnamese."""
    plain: bool = False
    """Something was taken back: from here on, keys are letters."""
    lone: int | None = None
    """Where a key wrote its `alone` letter."""

    def press(self, key: str) -> None:
        if key in TONE_MARKS:
            self.asked = self.tone = NO_TONE if self.tone == key else key
        elif self.plain or self._foreign() or not (self._set_tone(key.lower()) or self._set_shape(key)):
            self.add(key)

    def add(self, key: str) -> None:
        """Write a letter as it is."""
        letter, tone = split_tone(key)
        self.tone = tone or self.tone
        self.letters.append(letter.lower())
        self.capital.append(letter != letter.lower())

    def _set_tone(self, key: str) -> bool:
        tone = self.method.tones.get(key)
        if tone is None or not self._nucleus() or (tone == NO_TONE == self.tone):
            return False
        if tone == self.tone != NO_TONE:
            self.tone = NO_TONE
            self.plain = True
            return False
        self.tone = tone
        return True

    def _set_shape(self, key: str) -> bool:
        shapes = self.method.shapes.get(key.lower())
        if shapes is None:
            return False
        place = self._target(shapes)
        if place is None:
            return self._write_alone(key)
        wanted = shapes[base(self.letters[place])]
        if self.letters[place] == wanted:
            return self._take_back(place, key)
        self.letters[place] = wanted
        self._match_pair()
        return True

    def _target(self, shapes: Mapping[str, str]) -> int | None:
        """Which letter the key means: in uo and (for a breve) oa the second, else u first of all, else the last that fits."""
        if "d" in shapes:
            return 0 if self.letters[:1] in (["d"], ["đ"]) else None
        places = [place for place in self._nucleus() if base(self.letters[place]) in shapes]
        pair = "".join(base(self.letters[place]) for place in places[:2])
        if not places:
            return None
        if pair in ("uo", "oa"):
            return places[1]
        return places[0] if "u" in shapes else places[-1]

    def _write_alone(self, key: str) -> bool:
        letter = self.method.alone.get(key.lower())
        if letter is None or self._nucleus():
            return False
        self.lone = len(self.letters)
        self.add(letter.upper() if key.isupper() else letter)
        return True

    def _take_back(self, place: int, key: str) -> bool:
        """Undo the shape; True if that wrote the key as well."""
        self.plain = True
        if place == self.lone:
            self.letters[place] = key.lower()
            return True
        self.letters[place] = base(self.letters[place])
        if place and self.letters[place - 1] == "ư" and self.letters[place] == "o":
            self.letters[place - 1] = "u"
        return False

    def _foreign(self) -> bool:
        return split_onset("".join(self.letters)) is None

    def _nucleus(self) -> range:
        """The places of the first run of vowels behind the onset; none in a word that isn't Vietnamese."""
        text = "".join(self.letters)
        start = split_onset(text) or 0
        if self._foreign() or start == len(text):
            return range(0)
        end = next((place for place in range(start, len(text)) if text[place] not in VOWELS), len(text))
        return range(start, end)

    def _match_pair(self) -> None:
        """uo with a horn: both have it before a letter (thương), the second alone at the end (thuở); with a hat neither."""
        nucleus = self._nucleus()
        for place in nucleus[:-1]:
            pair = "".join(self.letters[place : place + 2])
            if pair in ("ưo", "uơ") and place + 2 < len(self.letters):
                self.letters[place : place + 2] = "ươ"
            elif pair == "ưô":
                self.letters[place] = "u"

    def written(self, raw: str) -> str:
        if not self.plain:
            self._match_pair()
        text = "".join(self.letters)
        onset = split_onset(text)
        rhyme = "" if onset is None else text[onset:]
        if onset is not None and takes_tone(rhyme, self.tone):
            place = onset + tone_place(rhyme) if rhyme else None
            return _with_tone(self._dressed(), place, self.tone)
        if self.plain:
            return _with_tone(self._dressed(), _last_vowel(self.letters), self.tone)
        typed = [key for key in raw if key not in TONE_MARKS]
        return _with_tone(typed, _last_vowel(typed), self.asked)

    def _dressed(self) -> list[str]:
        return [letter.upper() if capital else letter for letter, capital in zip(self.letters, self.capital, strict=True)]


def _last_vowel(letters: Sequence[str]) -> int | None:
    places = [place for place, letter in enumerate(letters) if split_tone(letter)[0].lower() in VOWELS]
    return places[-1] if places else None


def _with_tone(letters: Sequence[str], place: int | None, tone: str) -> str:
    if place is None or not tone:
        return "".join(letters)
    return "".join((*letters[:place], join_tone(split_tone(letters[place])[0], tone), *letters[place + 1 :]))
