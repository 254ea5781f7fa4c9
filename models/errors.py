"""The one error for what we expected could go wrong; the words for it are made on the floors that talk to people."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

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

    def __reduce__(self) -> tuple[Callable[..., KnownError], tuple[type[KnownError], tuple[Any, ...], Mapping[str, Any]]]:
        """How it comes from another process, whatever a kind of it is made of."""
        return _again, (type(self), self.args, self.__dict__)


def reason_of(error: OSError) -> str:
    """Why the system refused, in its own words, for the `reason` of a KnownError."""
    return error.strerror or type(error).__name__


def _again(kind: type[KnownError], args: tuple[Any, ...], state: Mapping[str, Any]) -> KnownError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error
