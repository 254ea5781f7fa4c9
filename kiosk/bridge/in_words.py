"""What a demo found, as plain text that a visitor can take home."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from demos.file_content import Label
from demos.text import Language
from demos.values import Boxes, TextLines, Value


def in_words(value: Value | None, labels: Sequence[Label], language: Language) -> str:
    """Counts, or the lines that were read; empty where nothing was found, or nothing that words can say."""
    match value:
        case Boxes():
            counted = Counter(value.kinds.tolist())
            return "\n".join(f"{labels[kind].text.in_(language)}: {counted[kind]}" for kind in sorted(counted))
        case TextLines():
            return "\n".join(" ".join(word.text for word in line) for line in value.lines)
    return ""
