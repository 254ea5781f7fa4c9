"""The first bytes of a file as people read them: numbers, and letters where they are letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.values import File
from kiosk.bridge.rows import Rows

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

ACROSS, DOWN = 12, 9
UNREADABLE = "·"


@dataclass(frozen=True, slots=True)
class ByteLine:
    """One line: each byte in two hexadecimal digits, and the letters that they may be."""

    hexes: list[str]
    letters: str


@QmlElement
@QmlUncreatable("They come from the demo")
class ByteLines(Rows[ByteLine]):  # type: ignore[operator]
    """`DOWN` lines of `ACROSS` bytes at most."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(ByteLine, parent)

    def show(self, file: File) -> None:
        self.replace(byte_lines(file.content[: ACROSS * DOWN].tobytes()))


def byte_lines(content: bytes) -> Sequence[ByteLine]:
    """A letter of several bytes stands where its first byte is."""
    letters = content.decode("utf-8", "replace")
    shown: list[str] = []
    for letter in letters:
        width = 1 if letter == "\N{REPLACEMENT CHARACTER}" else len(letter.encode())
        shown += [letter if letter.isprintable() and width and letter != "\N{REPLACEMENT CHARACTER}" else UNREADABLE, *[""] * (width - 1)]
    return [
        ByteLine([f"{byte:02X}" for byte in content[at : at + ACROSS]], "".join(shown[at : at + ACROSS]))
        for at in range(0, len(content), ACROSS)
    ]
