"""Rebuilds kiosk/fonts from two open font packages: fonts.py BE_VIETNAM_PRO_DIR NOTO_SANS_KR_DIR.

The sources are the unpacked wheels fontpkg-be-vietnam-pro 1.2 and justmytype-intl-cjk 0.1.0, for example from
`pip download --no-deps`. Be Vietnam Pro is copied as it is. Noto Sans KR is a variable font that renders thin, so fixed weights are
cut from it, and only what Korean text needs is kept: the syllables, letters and signs of KS X 1001. Its lines are made as high as those of
Be Vietnam Pro, so that a word in Hangul doesn't hang lower than one in Latin letters.
"""

import shutil
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FONTS = Path(__file__).resolve().parent.parent / "kiosk" / "fonts"
BE_VIETNAM_PRO_STYLES = ("Regular", "Medium", "SemiBold", "Bold")
NOTO_SANS_KR_WEIGHTS = {"Regular": 400, "Bold": 700}
KS_X_1001_ROWS = (1, 2, 4, 5, *range(16, 41))  # signs, signs, letters, numerals, syllables
ABOVE, BELOW = 1.0, 0.265
"""How far a line of Be Vietnam Pro reaches above and below its base line, of the size of the type."""
LAYOUT_FEATURES = ["kern", "ccmp", "locl"]


def main() -> None:
    """Write the font files and their licences."""
    be_vietnam_pro, noto_sans_kr = (Path(argument) for argument in sys.argv[1:3])
    FONTS.mkdir(exist_ok=True)
    for style in BE_VIETNAM_PRO_STYLES:
        copy(be_vietnam_pro, f"BeVietnamPro-{style}.ttf", FONTS / f"BeVietnamPro-{style}.ttf")
    copy(be_vietnam_pro, "fontpkg_be_vietnam_pro/LICENSE", FONTS / "OFL-BeVietnamPro.txt")
    copy(noto_sans_kr, "notosanskr/OFL.txt", FONTS / "OFL-NotoSansKR.txt")
    (variable,) = noto_sans_kr.rglob("NotoSansKR[[]wght].ttf")
    for style, weight in NOTO_SANS_KR_WEIGHTS.items():
        cut(variable, weight, FONTS / f"NotoSansKR-{style}.ttf")


def copy(source: Path, name: str, target: Path) -> None:
    """Copy the one file under `source` whose path ends in `name`."""
    (found,) = source.rglob(name)
    shutil.copyfile(found, target)


def cut(variable: Path, weight: int, target: Path) -> None:
    """Save the variable font at one weight, with only the characters of `korean_characters()`; the same bytes every time."""
    font = instantiateVariableFont(TTFont(variable, recalcTimestamp=False), {"wght": weight}, updateFontNames=True)
    options = Options()
    options.layout_features = LAYOUT_FEATURES
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=korean_characters())
    subsetter.subset(font)
    lower(font)
    font.save(target)


def lower(font: TTFont) -> None:
    """Give its lines the height of Be Vietnam Pro's, in each of the three places that programs look at."""
    above, below = round(ABOVE * font["head"].unitsPerEm), round(BELOW * font["head"].unitsPerEm)
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = above, -below, 0
    font["OS/2"].sTypoAscender, font["OS/2"].sTypoDescender, font["OS/2"].sTypoLineGap = above, -below, 0
    font["OS/2"].usWinAscent, font["OS/2"].usWinDescent = above, below


def korean_characters() -> set[int]:
    """ASCII, Latin-1, the 2,350 syllables, the letters and the signs of KS X 1001, and the dashes and quotes of our texts."""
    characters = set(range(0x20, 0x7F)) | set(range(0xA0, 0x100)) | {ord(c) for c in "–—‘’“”…‥·₩€"}
    for row in KS_X_1001_ROWS:
        for cell in range(1, 95):
            try:
                characters.add(ord(bytes([0xA0 + row, 0xA0 + cell]).decode("euc_kr")))
            except UnicodeDecodeError:  # an empty cell
                continue
    return characters


if __name__ == "__main__":
    main()
