"""Korean by the two-set layout: compatibility jamo, one per key, become syllables (Unicode 3.12, conjoining jamo)."""

from __future__ import annotations

from dataclasses import dataclass, replace

LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
TAILS = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"

# fmt: off
PAIRS = {
    "ㅗㅏ": "ㅘ", "ㅗㅐ": "ㅙ", "ㅗㅣ": "ㅚ", "ㅜㅓ": "ㅝ", "ㅜㅔ": "ㅞ", "ㅜㅣ": "ㅟ", "ㅡㅣ": "ㅢ",
    "ㄱㅅ": "ㄳ", "ㄴㅈ": "ㄵ", "ㄴㅎ": "ㄶ", "ㄹㄱ": "ㄺ", "ㄹㅁ": "ㄻ", "ㄹㅂ": "ㄼ",
    "ㄹㅅ": "ㄽ", "ㄹㅌ": "ㄾ", "ㄹㅍ": "ㄿ", "ㄹㅎ": "ㅀ", "ㅂㅅ": "ㅄ",
}
# fmt: on
"""Two keys that make one vowel or one final. (ㄲ, ㅆ and the other tense consonants have keys of their own.)"""

HALVES = {whole: (pair[0], pair[1]) for pair, whole in PAIRS.items()}

ON_LATIN = dict(zip("qwertyuiopasdfghjklzxcvbnm", "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ", strict=True))
TENSE = dict(zip("ㅂㅈㄷㄱㅅㅐㅔ", "ㅃㅉㄸㄲㅆㅒㅖ", strict=True))
"""What shift makes of a jamo."""

FIRST_SYLLABLE = 0xAC00
_TAILS_AND_NONE = len(TAILS) + 1


@dataclass(frozen=True, slots=True)
class _Block:
    """One syllable while it is typed; each part is a jamo or ""."""

    lead: str = ""
    vowel: str = ""
    tail: str = ""

    def __str__(self) -> str:
        if not (self.lead and self.vowel):
            return self.lead + self.vowel
        order = LEADS.index(self.lead) * len(VOWELS) + VOWELS.index(self.vowel)
        return chr(FIRST_SYLLABLE + order * _TAILS_AND_NONE + (TAILS.index(self.tail) + 1 if self.tail else 0))


def compose(jamo: str) -> str:
    """The syllables that these keys write; a jamo that finds no partner stands alone. Other characters stay between them."""
    done: list[_Block | str] = []
    block = _Block()
    for key in jamo:
        before, block = _add_vowel(block, key) if key in VOWELS else _add_consonant(block, key)
        done += before
    return "".join(map(str, (*done, block)))


def from_latin(key: str) -> str:
    """The jamo on a Latin key of an ordinary keyboard, capitals being shifted; any other character is itself."""
    jamo = ON_LATIN.get(key.lower(), key)
    return TENSE.get(jamo, jamo) if key.isupper() else jamo


def is_jamo(key: str) -> bool:
    """Whether this character is one that the layout's keys write."""
    return len(key) == 1 and (key in LEADS or key in VOWELS)


def _add_vowel(block: _Block, key: str) -> tuple[list[_Block | str], _Block]:
    if block.tail:
        return _steal_tail(block, key)
    pair = PAIRS.get(block.vowel + key)
    if pair and block.vowel:
        return [], replace(block, vowel=pair)
    if block.vowel:
        return [block], _Block(vowel=key)
    return [], replace(block, vowel=key)


def _steal_tail(block: _Block, key: str) -> tuple[list[_Block | str], _Block]:
    """A vowel takes the final, or the second half of a double one, as its own beginning."""
    stays, goes = HALVES.get(block.tail, ("", block.tail))
    return [replace(block, tail=stays)], _Block(lead=goes, vowel=key)


def _add_consonant(block: _Block, key: str) -> tuple[list[_Block | str], _Block]:
    if key not in LEADS:
        return [block, key], _Block()
    if block.lead and block.vowel:
        tail = PAIRS.get(block.tail + key, "") if block.tail else key
        if tail in TAILS and tail:
            return [], replace(block, tail=tail)
    return ([block] if block != _Block() else []), _Block(lead=key)
