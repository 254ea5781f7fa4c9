"""Asks for a passphrase: never an argument, never shown."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from exhibitor_admin.cli.desk import Desk
from models.errors import KnownError

LONGEST = 4096
"""Characters of a line that is a passphrase."""

PassphraseFile = Annotated[
    Path | None,
    typer.Option("--passphrase-file", help="Tệp chứa mật khẩu; không có thì hỏi · A file with the passphrase; asked for without it"),
]


def ask_passphrase(desk: Desk, file: Path | None, *, twice: bool = False, prompt: str = "passphrase") -> str:
    """From the file, else hidden from the terminal, else the first line of what is piped in.

    Raises KnownError `passphrase-missing`, `passphrase-differs`, `file-unreadable`.
    """
    if file is not None:
        passphrase = _first_line(file)
    elif sys.stdin.isatty():
        passphrase = _prompt(desk, prompt)
        if twice and _prompt(desk, "passphrase-again") != passphrase:
            raise KnownError("passphrase-differs")
    else:
        passphrase = sys.stdin.readline().rstrip("\r\n")
    if not passphrase:
        raise KnownError("passphrase-missing")
    return passphrase


def _prompt(desk: Desk, key: str) -> str:
    answer: str = typer.prompt(desk.say(key), hide_input=True, err=True, default="", show_default=False)
    return answer


def _first_line(file: Path) -> str:
    try:
        with file.open(encoding="utf-8-sig") as lines:
            first = lines.readline(LONGEST + 1)
    except (OSError, UnicodeDecodeError) as error:
        raise KnownError("file-unreadable", path=str(file), reason=getattr(error, "strerror", None) or "UTF-8") from error
    if len(first) > LONGEST:
        raise KnownError("file-unreadable", path=str(file), reason=f"> {LONGEST}")
    return first.rstrip("\r\n")
