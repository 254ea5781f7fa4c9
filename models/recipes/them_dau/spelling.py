"""Which words can be Vietnamese syllables, and one spelling for each of them."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_ONSETS: Final = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"
_RIMES: Final = """
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
o oc oi om on ong oong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
u ua uc ui um un ung up ut uơ uy uya uych uynh uyt uyu uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uyên uyêt
ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu
"""
_TONES: Final = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}
_RISING_OR_HEAVY: Final = {"\u0301", "\u0323"}
_SYLLABLE: Final = re.compile(f"(?:{'|'.join(sorted(_ONSETS.split(), key=len, reverse=True))})?(?:{'|'.join(_RIMES.split())})")
_MISPLACED: Final = re.compile(r"(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$")


def usual(word: str) -> str:
    """A small word in NFC with its tone where most people write it: hoà → hòa, thuỷ → thủy, but quý."""
    return _MISPLACED.sub(lambda match: _moved(match.group()), word)


def is_syllable(word: str) -> bool:
    """Whether a small word in NFC has an onset, a rime and at most one tone that Vietnamese has together."""
    parts = unicodedata.normalize("NFD", word)
    tones = [part for part in parts if part in _TONES]
    plain = unicodedata.normalize("NFC", "".join(part for part in parts if part not in _TONES))
    if len(tones) > 1 or not _SYLLABLE.fullmatch(plain):
        return False
    return not tones or tones[0] in _RISING_OR_HEAVY or not re.search("(?:c|ch|p|t)$", plain)


def _moved(rime: str) -> str:
    """The tone from the second of two vowels to the first."""
    vowel, tone = list(unicodedata.normalize("NFD", rime[1]))
    return unicodedata.normalize("NFC", rime[0] + tone) + vowel
