"""`python -m models.recipes.them_dau.evaluate FOLDER MODEL.onnx`: how many marks come back right, part by part, as a page of Markdown."""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

import numpy as np
from numpy.typing import NDArray

from models.recipes.them_dau.corpus import Vocabulary, clean
from models.recipes.them_dau.prepared import read_vocabulary
from models.recipes.them_dau.spelling import is_syllable
from models.runtime import Limits, Session, open_session
from models.syllables import FIRST, NUMBER, UNKNOWN, Place

Restore = Callable[[Sequence[Place]], list[str]]
"""The small marked form of each word of a sentence."""
LEARNT = ("train", "valid")
EVERYDAY = Path(__file__).with_name("everyday.txt")
"""Forty sentences of our own, as people talk."""


@dataclass(slots=True)
class Tally:
    """What came out right in one part."""

    syllables: int = 0
    right: int = 0
    sentences: int = 0
    whole: int = 0
    wrong: Counter[tuple[str, str]] = field(default_factory=Counter)

    def add(self, truth: Sequence[str], restored: Sequence[str]) -> None:
        pairs = [(true, found) for true, found in zip(truth, restored, strict=True) if is_syllable(true)]
        mistakes = [pair for pair in pairs if pair[0] != pair[1]]
        self.syllables += len(pairs)
        self.right += len(pairs) - len(mistakes)
        self.sentences += 1
        self.whole += not mistakes
        self.wrong.update(mistakes)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("model", type=Path)
    arguments = parser.parse_args()
    known = read_vocabulary(arguments.folder)
    session = open_session(arguments.model.read_bytes(), Limits(threads=2))
    parts = [path for path in sorted(arguments.folder.glob("*.txt")) if path.stem not in (*LEARNT, "words")] + [EVERYDAY]
    print("| text | syllables | most frequent form | model | whole sentences | model, typed plainly |\n|---|--:|--:|--:|--:|--:|")
    wrong: Counter[tuple[str, str]] = Counter()
    for part in parts:
        plain, model, typed = (
            tally(part, restore) for restore in (most_frequent(known), by(session, known), by(session, known, plainly=True))
        )
        print(
            f"| {part.stem} | {model.syllables:,} | {_share(plain.right, plain.syllables)} | {_share(model.right, model.syllables)} "
            f"| {_share(model.whole, model.sentences)} | {_share(typed.right, typed.syllables)} |"
        )
        if part.stem == "test":
            wrong = model.wrong
    print("\nWorst confusions on test (meant → written, times): ", end="")
    print(", ".join(f"{true} → {found} {count}" for (true, found), count in wrong.most_common(30)))
    print(f"\n20 words: {_milliseconds(session):.2f} ms")


def tally(part: Path, restore: Restore) -> Tally:
    """Restore each sentence of a part from its bare letters, and compare."""
    counted = Tally()
    for line in part.read_text("utf-8").splitlines():
        if sentence := clean(line):
            counted.add(sentence.forms, restore(sentence.places))
    return counted


def most_frequent(known: Vocabulary) -> Restore:
    """The baseline: each bare word takes the form that it has most often."""
    return lambda sentence: [next(iter(known.forms.get(place.bare, ())), place.bare) for place in sentence]


def by(session: Session, known: Vocabulary, *, plainly: bool = False) -> Restore:
    """The model; `plainly` as most people type, in small letters and without signs."""
    numbers = {word: number for number, word in enumerate(known.forms, FIRST)}

    def restore(sentence: Sequence[Place]) -> list[str]:
        words = np.array([[numbers.get(place.bare, UNKNOWN) if place.bare else NUMBER for place in sentence]], np.int64)
        shapes = np.array([[0 if plainly else place.shape for place in sentence]], np.int64)
        best = session.run({"words": words, "shapes": shapes})["chances"][0].argmax(axis=1)
        return list(_chosen(sentence, best, known))

    return restore


def _chosen(sentence: Sequence[Place], best: NDArray[np.int64], known: Vocabulary) -> Iterator[str]:
    for place, choice in zip(sentence, best.tolist(), strict=True):
        forms = known.forms.get(place.bare, ())
        yield forms[choice] if forms else place.bare


def _milliseconds(session: Session) -> float:
    """The median of 50 runs over a sentence of 20 words."""
    words, shapes = np.arange(FIRST, FIRST + 20)[np.newaxis], np.zeros((1, 20), np.int64)
    took = []
    for _ in range(50):
        began = time.perf_counter()
        session.run({"words": words, "shapes": shapes})
        took.append(time.perf_counter() - began)
    return median(took) * 1000


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2%}"


if __name__ == "__main__":
    main()
