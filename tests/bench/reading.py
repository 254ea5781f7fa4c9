"""How well and how fast the reading demo reads printed pages, beside Tesseract on the same pictures."""

from __future__ import annotations

import subprocess
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from shutil import which
from statistics import median
from time import perf_counter

import cv2
import numpy as np
from PySide6.QtGui import QFontDatabase
from rapidfuzz.distance import Levenshtein

from demos.library import SHOWCASE
from demos.package.read import read_package
from demos.pipeline import Pipeline
from demos.values import Image, TextLines, Uint8
from kiosk.bridge import fonts
from models.catalogue import Catalogue
from models.runtime import Limits, open_session
from tests.bench.pages import photographed, poster, strip

POSTERS = [block.splitlines() for block in Path(__file__).with_name("reading.txt").read_text(encoding="utf-8").split("\n\n")]
"""Five of ten lines each; nothing was tuned on them."""
FAMILIES = ("Be Vietnam Pro", "DejaVu Serif", "Noto Sans", "Noto Serif", "Roboto")
SEED = 20260
Read = Callable[[Uint8], str]


@dataclass(frozen=True, slots=True)
class Page:
    """What is printed, and its picture."""

    kind: str
    text: str
    picture: Uint8


@dataclass(frozen=True, slots=True)
class Score:
    """Character errors as a share of the characters, over all pages of a kind, and seconds for one page."""

    errors: float
    seconds: float


def rows(place: Path) -> Iterator[tuple[str, str, str]]:
    """Rows of the bench; `place` is for the pictures that Tesseract reads."""
    made = list(pages())
    readers: dict[str, Read] = {"": demo(Limits(threads=2))}
    if tesseract_reads_vietnamese():
        readers["  Tesseract `vie`, the same pages"] = lambda picture: tesseract(picture, place)
    for name, read in readers.items():
        for kind, score in measured(made, read).items():
            goal = ("≤ 0.5 %" + ", ≤ 1.0 s" * kind.startswith("poster")) if not name else ""
            yield f"{name or 'read'}: {kind}", f"{score.errors:.2%} wrong, {score.seconds:.2f} s", goal
    if len(readers) == 1:
        yield "  Tesseract `vie`", "not installed", ""
    if missing := set(FAMILIES) - set(QFontDatabase.families()):
        yield "  fonts that aren't installed", ", ".join(sorted(missing)), ""


def pages(posters: Sequence[Sequence[str]] = POSTERS, seed: int = SEED) -> Iterator[Page]:
    """In each font that is there two posters and one poster's lines alone, clean and photographed."""
    fonts.load()
    there = QFontDatabase.families()
    for at, family in enumerate(FAMILIES):
        if family not in there:
            continue
        random = np.random.default_rng(seed + at)
        both = [posters[(at + turn) % len(posters)] for turn in range(2)]
        for kind, sheets in (("posters of ten lines", both), ("single lines", [[line] for line in both[0]])):
            for lines in sheets:
                picture = poster(lines, family) if len(lines) > 1 else strip(lines[0], family)
                yield Page(f"{kind}, clean", "\n".join(lines), picture)
                yield Page(f"{kind}, photographed", "\n".join(lines), photographed(picture, random))


def measured(made: Sequence[Page], read: Read) -> dict[str, Score]:
    """One score for each kind of page."""
    read(made[0].picture)
    wrong: dict[str, list[int]] = {}
    took: dict[str, list[float]] = {}
    for page in made:
        began = perf_counter()
        text = read(page.picture)
        took.setdefault(page.kind, []).append(perf_counter() - began)
        wrong.setdefault(page.kind, []).append(Levenshtein.distance(tidy(text), tidy(page.text)))
    letters = {kind: sum(len(tidy(page.text)) for page in made if page.kind == kind) for kind in wrong}
    return {kind: Score(sum(wrong[kind]) / letters[kind], median(took[kind])) for kind in wrong}


def demo(limits: Limits) -> Read:
    """The whole chain of the demo, as it ships."""
    package = read_package(SHOWCASE / "read-vietnamese")
    sessions = {name: open_session(Catalogue().read(str(model.catalogue)), limits) for name, model in package.manifest.model.items()}
    pipeline = Pipeline(package.manifest.step, sessions)

    def read(picture: Uint8) -> str:
        pipeline.turn_to(seed=0)
        lines = pipeline.run(Image(picture))[TextLines]
        assert isinstance(lines, TextLines)
        return "\n".join(" ".join(word.text for word in line) for line in lines.lines)

    return read


def tesseract_reads_vietnamese() -> bool:
    return which("tesseract") is not None and "vie" in _said("tesseract", "--list-langs").split()


def tesseract(picture: Uint8, place: Path) -> str:
    """With its own finding of blocks and lines; one block for a strip, as its manual advises."""
    file = place / "page.png"
    cv2.imwrite(str(file), picture)
    high, wide = picture.shape[:2]
    return _said("tesseract", str(file), "-", "-l", "vie", "--psm", "6" if wide >= 4 * high else "3")


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def tidy(text: str) -> str:
    """In NFC, empty lines and doubled spaces left out."""
    return "\n".join(" ".join(line.split()) for line in unicodedata.normalize("NFC", text).splitlines() if line.strip())
