"""The one error for what we expected could go wrong; the words for it are made on the floors that talk to people."""

from __future__ import annotations

Datum = str | int | float


class KnownError(Exception):
    """Something that happens in a well-made program: a full disk, no camera, a bad package.

    `code` is stable and names the sentence that floors 3 and 4 say (for example `lead-disk-full`);
    `data` holds what that sentence needs. Anything else that is raised is a bug.
    """

    def __init__(self, code: str, /, **data: Datum) -> None:
        super().__init__(code, data)
        self.code = code
        self.data = data

    def __str__(self) -> str:
        """For logs only: the code and its data, never a sentence."""
        return " ".join([self.code, *(f"{key}={value!r}" for key, value in self.data.items())])
