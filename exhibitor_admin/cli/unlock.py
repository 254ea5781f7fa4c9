"""Opens the private key that a command needs: the organiser's with its passphrase, or the recovery key off its sheet."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from exhibitor_admin.cli.desk import Desk
from exhibitor_admin.cli.options import choose_event
from exhibitor_admin.cli.passphrase import ask_passphrase
from exhibitor_admin.keys import PrivateKey, read_recovery_key, unlock_key
from exhibitor_admin.leads.book import LeadBook
from models.errors import KnownError

KeyFile = Annotated[Path | None, typer.Option("--key", help="Khoá riêng, nếu nằm nơi khác · The private key, if it lies elsewhere")]
Recovery = Annotated[
    bool, typer.Option("--recovery", help="Dùng khoá trên tờ khôi phục, gõ khi được hỏi · Use the key of the recovery sheet; asked for")
]


def unlock(desk: Desk, event: str, key: Path | None, recovery: bool, passphrase_file: Path | None) -> PrivateKey:
    """Raises KnownError as `unlock_key`, `read_recovery_key` and `ask_passphrase` do."""
    if recovery:
        return read_recovery_key(ask_passphrase(desk, passphrase_file, prompt="recovery-key"))
    path = key or desk.organiser.key(event)
    if not path.exists():  # before asking for a passphrase, not after
        raise KnownError("key-missing", path=str(path))
    return unlock_key(path, ask_passphrase(desk, passphrase_file))


@dataclass(frozen=True, slots=True)
class OpenBook:
    """The organiser's leads, one event of them, and the key that opens it."""

    book: LeadBook
    event: str
    key: PrivateKey


@contextmanager
def open_book(desk: Desk, event: str | None, key: Path | None, recovery: bool, passphrase_file: Path | None) -> Iterator[OpenBook]:
    """Raises KnownError as `choose_event` and `unlock` do."""
    with desk.book() as book:
        chosen = choose_event(event, book.events(), KnownError("lead-none"))
        yield OpenBook(book, chosen, unlock(desk, chosen, key, recovery, passphrase_file))
