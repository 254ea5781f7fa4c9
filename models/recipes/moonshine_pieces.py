"""Writes the pieces of words that Moonshine's decoder knows: `python -m models.recipes.moonshine_pieces TOKENIZER PIECES`.

TOKENIZER is `assets/tiny-en/tokenizer.bin` of PyPI's moonshine-voice 0.0.49: for each piece its length (7 bits a byte, the lowest first,
the eighth bit where more follow) and its bytes in UTF-8. PIECES is a JSON list. What isn't text (the marks around a text, single bytes that
are part of a character) becomes an empty piece.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path


def pieces(content: bytes) -> Iterator[str]:
    """Every piece in the order of the decoder's numbers; raises IndexError for a file that is cut off."""
    at = 0
    while at < len(content):
        length, shift, more = 0, 0, True
        while more:
            length |= (content[at] & 127) << shift
            more, shift, at = content[at] > 127, shift + 7, at + 1
        yield _text(content[at : at + length])
        at += length


def _text(piece: bytes) -> str:
    marks = len(piece) > 2 and piece.startswith(b"<") and piece.endswith(b">")
    text = piece.decode("utf-8", errors="ignore")
    return "" if marks or text.encode() != piece or any(ord(letter) < ord(" ") for letter in text) else text


if __name__ == "__main__":
    found = list(pieces(Path(sys.argv[1]).read_bytes()))
    Path(sys.argv[2]).write_text(json.dumps(found, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")
