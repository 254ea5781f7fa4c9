"""Key pairs: made here, kept locked with a passphrase as the standard `age` program would keep them, changed without losing old leads."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pyrage

from exhibitor_admin.whole_file import write_whole
from models.errors import KnownError, reason_of
from models.plain_file import read_plain

SHORTEST_PASSPHRASE = 12
"""Characters; the file is locked with scrypt, about a second for every guess."""

LOCKED = b"age-encryption.org/v1\n-> scrypt "
SECRET = "AGE-SECRET-KEY-1"
TOO_MUCH_WORK, TRIES = "Excessive work", 50
LONGEST_KEY = 64 * 1024
"""Bytes of a key's file; one with some former keys has a few hundred."""


@dataclass(frozen=True, slots=True)
class PrivateKey:
    """Unlocked age X25519 identities; written only under a passphrase or onto a recovery sheet, never shown otherwise."""

    identity: Any
    """The one whose public half seals from now on."""
    former: tuple[Any, ...] = ()
    """Those that it took the place of, newest first: they open what was sealed before."""

    @property
    def public(self) -> str:
        return str(self.identity.to_public())

    @property
    def identities(self) -> list[Any]:
        return [self.identity, *self.former]

    @property
    def secret(self) -> str:
        """`AGE-SECRET-KEY-1…` of the newest identity: for the recovery sheet only."""
        return str(self.identity)

    def __repr__(self) -> str:
        return f"PrivateKey({self.public})"

    def __reduce__(self) -> tuple[Callable[[Sequence[str]], PrivateKey], tuple[Sequence[str]]]:
        """How it comes from the process that unlocked it."""
        return _of_secrets, ([str(identity) for identity in self.identities],)


def check_passphrase(passphrase: str) -> None:
    """Raises KnownError `passphrase-short`."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise KnownError("passphrase-short", least=SHORTEST_PASSPHRASE)


def fresh_key(former: PrivateKey | None = None) -> PrivateKey:
    """A new one, which also opens what `former` opens."""
    return PrivateKey(pyrage.x25519.Identity.generate(), tuple(former.identities) if former else ())


def keep_key(path: Path, key: PrivateKey, passphrase: str) -> None:
    """Write it locked, so that `age -d -i PATH LEAD.age` opens leads with it. Raises KnownError `key-exists` or `file-unwritable`."""
    if path.exists():
        raise KnownError("key-exists", path=str(path))
    write_whole(path, _locked(key, passphrase))


def replace_key(path: Path, key: PrivateKey, passphrase: str) -> None:
    """Write it over the file of the keys that it holds itself as `former`; at no moment is there no key. Raises `file-unwritable`."""
    write_whole(path, _locked(key, passphrase), overwrite=True)


def set_key_aside(path: Path, today: date) -> Path:
    """Rename a key whose passphrase was forgotten, since it may be remembered; returns its new place."""
    names = (f"{path.stem}.before-{today.isoformat()}{number}{path.suffix}" for number in ("", *(f".{count}" for count in range(2, 1000))))
    aside = next(path.with_name(name) for name in names if not path.with_name(name).exists())
    try:
        os.rename(path, aside)
    except FileNotFoundError as error:
        raise KnownError("key-missing", path=str(path)) from error
    except OSError as error:
        raise KnownError("file-unwritable", path=str(path), reason=reason_of(error)) from error
    return aside


def unlock_key(path: Path, passphrase: str) -> PrivateKey:
    """Raises KnownError `key-missing`, `key-bad` (no such file of ours) or `passphrase-wrong`."""
    try:
        locked = read_plain(path, LONGEST_KEY)
    except FileNotFoundError as error:
        raise KnownError("key-missing", path=str(path)) from error
    except OSError as error:
        raise KnownError("key-bad", path=str(path), reason=reason_of(error)) from error
    if not locked.startswith(LOCKED):
        raise KnownError("key-bad", path=str(path), reason="not an age file with a passphrase")
    try:
        lines = _unlocked(locked, passphrase).decode().splitlines()
        return _of_secrets([line for line in lines if line.startswith(SECRET)])
    except pyrage.DecryptError as error:
        if TOO_MUCH_WORK in str(error):
            raise KnownError("key-bad", path=str(path), reason="locked with more work than this machine does in a minute") from error
        raise KnownError("passphrase-wrong") from error
    except (ValueError, pyrage.IdentityError) as error:
        raise KnownError("key-bad", path=str(path), reason="no age identity in it") from error


def read_recovery_key(typed: str) -> PrivateKey:
    """From what was typed or scanned off a recovery sheet, in any case and grouping. Raises KnownError `recovery-key-wrong`."""
    try:
        return PrivateKey(pyrage.x25519.Identity.from_str("".join(typed.split()).upper()))
    except pyrage.IdentityError as error:
        raise KnownError("recovery-key-wrong") from error


def _unlocked(locked: bytes, passphrase: str) -> bytes:
    """The library refuses what would take this machine long, and sees in a millisecond how fast that is: a busy one looks slow, so it is
    asked again. Raises DecryptError.
    """
    for _ in range(TRIES - 1):
        try:
            return bytes(pyrage.passphrase.decrypt(locked, passphrase))
        except pyrage.DecryptError as error:
            if TOO_MUCH_WORK not in str(error):
                raise
    return bytes(pyrage.passphrase.decrypt(locked, passphrase))


def _of_secrets(secrets: Sequence[str]) -> PrivateKey:
    newest, *former = map(pyrage.x25519.Identity.from_str, secrets)
    return PrivateKey(newest, tuple(former))


def _locked(key: PrivateKey, passphrase: str) -> bytes:
    identity_file = "".join(f"# public key: {identity.to_public()}\n{identity}\n" for identity in key.identities)
    locked: bytes = pyrage.passphrase.encrypt(identity_file.encode(), passphrase)
    return locked
