"""`python -m models.recipes.them_dau.prepared TABLE FOLDER`: clean and part the text; the folder then holds all that training needs."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from models.recipes.them_dau.corpus import Numbered, Vocabulary, numbered, split, vocabulary


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("table", type=Path, help="source⇥text lines, .tsv.xz")
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    prepare(arguments.table, arguments.folder)


def prepare(table: Path, folder: Path) -> None:
    """Write `words.txt`, the vocabulary, and for each part its sentences as `NAME.txt` and `NAME.npz`."""
    folder.mkdir(parents=True, exist_ok=True)
    parts = split(table)
    known = vocabulary(parts["train"])
    (folder / "words.txt").write_text("\n".join(map(known.line, known.forms)) + "\n", "utf-8")
    for name, sentences in parts.items():
        (folder / f"{name}.txt").write_text("\n".join(sentence.text for sentence in sentences) + "\n", "utf-8")
        of = numbered(sentences, known)
        np.savez_compressed(folder / f"{name}.npz", words=of.words, shapes=of.shapes, choices=of.choices, starts=of.starts)
        print(f"{name:24}{len(sentences):>9,} sentences{len(of.words):>12,} words")


def read_vocabulary(folder: Path) -> Vocabulary:
    """The words of a prepared folder, in the order of their numbers."""
    lines = (folder / "words.txt").read_text("utf-8").splitlines()
    return Vocabulary({bare: tuple(forms) for bare, *forms in map(str.split, lines)})


def read_numbered(file: Path) -> Numbered:
    """One part of a prepared folder."""
    with np.load(file) as arrays:
        return Numbered(arrays["words"], arrays["shapes"], arrays["choices"], arrays["starts"])


if __name__ == "__main__":
    main()
