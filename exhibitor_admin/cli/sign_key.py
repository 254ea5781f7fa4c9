"""Finds or makes the signing key that a command needs, and asks for its passphrase."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from exhibitor_admin.cli.desk import Desk
from exhibitor_admin.cli.passphrase import ask_passphrase

if TYPE_CHECKING:
    from exhibitor_admin.signing import SignKey

SignKeyFile = Annotated[
    Path | None, typer.Option("--key", help="Khoá ký minisign, nếu nằm nơi khác · The minisign key, if it lies elsewhere")
]


def sign_key(desk: Desk, path: Path, passphrase_file: Path | None) -> SignKey:
    """The key at `path`; where there is none it is made, under a passphrase that is asked for twice.

    Raises KnownError as `unlock_sign_key`, `keep_sign_key` and `ask_passphrase` do.
    """
    from exhibitor_admin.signing import SignKey, keep_sign_key, needs_passphrase, unlock_sign_key

    if os.path.exists(path):
        return unlock_sign_key(path, ask_passphrase(desk, passphrase_file) if needs_passphrase(path) else "")
    key = SignKey.fresh()
    keep_sign_key(path, key, ask_passphrase(desk, passphrase_file, twice=True))
    desk.warn(desk.say("sign-key-made", path=str(path), public=str(key.public)))
    return key
