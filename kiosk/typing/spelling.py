"""How Vietnamese is spelled: which letters can become a syllable, and which of its vowels carries the tone.

Tones stand on the main vowel, as in schoolbooks since 1984: hoà, thuý, not hòa, thúy. So a tone keeps its vowel when
more is typed (hoà, hoàn), and the visitor never sees it jump.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import product

TONES = {"sắc": "\u0301", "huyền": "\u0300", "hỏi": "\u0309", "ngã": "\u0303", "nặng": "\u0323"}
"""The combining mark of each tone that is written."""

TONE_MARKS = frozenset(TONES.values())
STOP_TONES = frozenset({"", TONES["sắc"], TONES["nặng"]})
"""The only tones of a syllable that ends in c, ch, k, p or t (none: not typed yet)."""

VOWELS = frozenset("aăâeêioôơuưy")
BASES = dict(zip("ăâêôơưđ", "aaeooud", strict=True))

_ONSETS = "b c ch d đ g gh gi h k kh kr l m n ng ngh nh p ph qu r s t th tr v x"
ONSETS = frozenset(_ONSETS.split()) | {""}
LONGEST_ONSET = 3

_RHYMES = """
    a ac ach ai ak am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
    i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong ooc oong op ot
    ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uân uâng uât uây uc ue uê uêch uên uênh uêu ui um un ung up ut uôc uôi uôm uôn uông uôt uơ
    uy uya uych uyn uynh uyp uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu ươ ươc ươi ươm ươn ương ươp ươt ươu
    y ych ynh yp yt yu yêm yên yêng yêt yêu
"""
RHYMES = frozenset(_RHYMES.split())


def base(letter: str) -> str:
    """The letter without hat, horn, breve or bar."""
    return BASES.get(letter, letter)


def _unfinished(rhyme: str) -> Iterator[str]:
    """Every state in which a rhyme may be while it is typed: cut short, its marks still to come."""
    for end in range(len(rhyme) + 1):
        choices = [(letter, base(letter)) for letter in rhyme[:end]]
        yield from ("".join(letters) for letters in product(*choices))


UNFINISHED = frozenset(state for rhyme in RHYMES for state in _unfinished(rhyme))
ONSET_BEGINNINGS = frozenset(onset[:end] for onset in ONSETS for end in range(len(onset) + 1))


def split_onset(letters: str) -> int | None:
    """How many of these small letters without tone are the onset, or None if they can't become a syllable.

    The longest onset wins: gia is gi-a, gin is g-in, qua is qu-a.
    """
    for length in range(min(LONGEST_ONSET, len(letters)), -1, -1):
        rhyme = letters[length:]
        if rhyme and rhyme[0] in VOWELS and letters[:length] in ONSETS and rhyme in UNFINISHED:
            return length
    return len(letters) if letters in ONSET_BEGINNINGS else None


def takes_tone(rhyme: str, tone: str) -> bool:
    """Whether a rhyme can be said in this tone ("" is none)."""
    return tone in STOP_TONES or not rhyme.endswith(("c", "ch", "k", "p", "t"))


def tone_place(rhyme: str) -> int:
    """The index of the letter in a rhyme (which begins with a vowel) that carries the tone."""
    vowels = next((end for end, letter in enumerate(rhyme) if letter not in VOWELS), len(rhyme))
    marked = [place for place in range(vowels) if rhyme[place] in BASES]
    if marked:
        return marked[-1]  # ươ: the second; ưa: the first, for a has no mark
    if vowels < len(rhyme):
        return vowels - 1
    if vowels == 2 and rhyme not in ("oa", "oe", "ue", "uy"):
        return 0
    return min(1, vowels - 1)


def split_tone(letter: str) -> tuple[str, str]:
    """A composed letter as the letter without its tone, and the tone's mark or ""."""
    parts = unicodedata.normalize("NFD", letter)
    tone = "".join(part for part in parts if part in TONE_MARKS)
    return unicodedata.normalize("NFC", "".join(part for part in parts if part not in TONE_MARKS)), tone


def join_tone(letter: str, tone: str) -> str:
    return unicodedata.normalize("NFC", letter + tone)
