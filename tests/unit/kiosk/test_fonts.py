"""Whatever the kiosk writes can be drawn with the fonts it brings, in the three languages: no empty boxes."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from xml.etree import ElementTree

import pytest
from fontTools.ttLib import TTFont

from demos.text import LANGUAGES

ROOT = Path(__file__).resolve().parents[3]
FONTS = ROOT / "kiosk" / "fonts"
LATIN = sorted(FONTS.glob("BeVietnamPro-*.ttf"))
KOREAN = sorted(FONTS.glob("NotoSansKR-*.ttf"))

VIETNAMESE_VOWELS = "aăâeêioôơuưy"
TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
VIETNAMESE = {unicodedata.normalize("NFC", vowel + tone) for vowel in VIETNAMESE_VOWELS for tone in TONES} | {"đ", "₫"}


def drawn_by(font: Path) -> set[str]:
    return {chr(code) for code in TTFont(font).getBestCmap()}


def written() -> dict[str, set[str]]:
    """Each file with texts that a visitor reads: its characters."""
    texts = {str(path.relative_to(ROOT)): path.read_text("utf-8") for path in (ROOT / "demos" / "showcase").glob("*/*.toml")}
    texts["models/catalogue.toml"] = (ROOT / "models" / "catalogue.toml").read_text("utf-8")
    for language in LANGUAGES:
        path = ROOT / "kiosk" / "text" / f"kiosk_{language}.ts"
        texts[path.name] = "".join("".join(node.itertext()) for node in ElementTree.parse(path).iter("translation"))
    return {name: {char for char in text if not char.isspace()} for name, text in texts.items()}


@pytest.mark.parametrize("font", LATIN, ids=lambda font: font.stem)
def test_vietnamese_is_drawn_in_its_own_font(font: Path) -> None:
    assert VIETNAMESE | {char.upper() for char in VIETNAMESE} <= drawn_by(font)


@pytest.mark.parametrize("font", KOREAN, ids=lambda font: font.stem)
def test_korean_has_every_syllable_of_its_standard(font: Path) -> None:
    standard = {bytes([row, cell]).decode("euc_kr") for row in range(0xB0, 0xC9) for cell in range(0xA1, 0xFF)}
    assert len(standard) == 2350
    assert standard <= drawn_by(font)


@pytest.mark.parametrize("pair", list(zip(LATIN, KOREAN * 2, strict=True)), ids=lambda pair: pair[0].stem)
def test_every_character_of_our_texts_is_drawn(pair: tuple[Path, Path]) -> None:
    """Latin first, Korean for what it hasn't, as the window chooses."""
    drawn = drawn_by(pair[0]) | drawn_by(pair[1])
    assert {name: missing for name, chars in written().items() if (missing := chars - drawn)} == {}


def test_a_line_in_hangul_hangs_no_lower_than_one_in_latin_letters() -> None:
    assert len({reach(font) for font in LATIN + KOREAN}) == 1


def reach(font: Path) -> tuple[float, float]:
    """Of a line, above and below its base, in parts of the type's size."""
    opened = TTFont(font)
    return opened["hhea"].ascent / opened["head"].unitsPerEm, opened["hhea"].descent / opened["head"].unitsPerEm
