"""Says sentences aloud through the system's own voice, `espeak-ng`, where it is installed; never waits for it."""

from __future__ import annotations

import logging
import shutil

from PySide6.QtCore import QObject, QProcess, Slot

from demos.text import Language

PROGRAM = "espeak-ng"
WORDS_A_MINUTE = 150
LONGEST = 600
"""Characters of one utterance."""

log = logging.getLogger(__name__)


class Voice(QObject):
    """One utterance at a time: a new one ends the one before."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._program = shutil.which(PROGRAM)
        self._speaking: QProcess | None = None

    @property
    def able(self) -> bool:
        return self._program is not None

    def say(self, text: str, language: Language) -> None:
        """Begin to say this. The text goes in by a pipe: no part of it can be an option."""
        self.hush()
        if self._program is None or not text.strip():
            return
        process = QProcess(self)
        process.finished.connect(process.deleteLater)
        process.errorOccurred.connect(self._note)
        self._speaking = process
        process.start(self._program, ["-v", language, "-s", str(WORDS_A_MINUTE), "--stdin"])
        process.write(text[:LONGEST].replace("[[", "").encode())  # brackets that espeak-ng would take for phonemes
        process.closeWriteChannel()

    def hush(self) -> None:
        """Say no more."""
        if self._speaking is not None:
            speaking, self._speaking = self._speaking, None
            speaking.errorOccurred.disconnect(self._note)
            speaking.kill()

    def close(self) -> None:
        """Hush, and wait until nothing of it is left."""
        for process in self.findChildren(QProcess):
            process.kill()
            process.waitForFinished(1000)
        self._speaking = None

    @Slot(QProcess.ProcessError)
    def _note(self, error: QProcess.ProcessError) -> None:
        log.warning("the voice fell silent: %s", error.name)
