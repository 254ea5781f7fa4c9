"""The key pair of an event: made here, kept locked with a passphrase, as the standard `age` program would keep it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyrage

from exhibitor_admin.whole_file import write_whole
from models.errors import KnownError

SHORTEST_PASSPHRASE = 12
"""Characters; the file is locked with scrypt, about a second for every guess."""

LOCKED = b"age-encryption.org/v1\n-> scrypt "


@dataclass(frozen=True, slots=True)
class PrivateKey:
    """An unlocked age X25519 identity; never written, never shown."""

    identity: Any

    @property
    def public(self) -> str:
        return str(self.identity.to_public())

    def __repr__(self) -> str:
        return f"PrivateKey({self.public})"


def check_passphrase(passphrase: str) -> None:
    """Raises KnownError `passphrase-short`."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise KnownError("passphrase-short", least=SHORTEST_PASSPHRASE)


def fresh_key() -> PrivateKey:
    return PrivateKey(pyrage.x25519.Identity.generate())


def keep_key(path: Path, key: PrivateKey, passphrase: str) -> None:
    """Write it locked, so that `age -d -i PATH LEAD.age` opens leads with it. Raises KnownError `key-exists` or `file-unwritable`."""
    if path.exists():
        raise KnownError("key-exists", path=str(path))
    identity_file = f"# public key: {key.public}\n{key.identity}\n"
    write_whole(path, pyrage.passphrase.encrypt(identity_file.encode(), passphrase))


def unlock_key(path: Path, passphrase: str) -> PrivateKey:
    """Raises KnownError `key-missing`, `key-bad` (no such file of ours) or `passphrase-wrong`."""
    try:
        locked = path.read_bytes()
    except FileNotFoundError as error:
        raise KnownError("key-missing", path=str(path)) from error
    except OSError as error:
        raise KnownError("key-bad", path=str(path), reason=error.strerror or type(error).__name__) from error
    if not locked.startswith(LOCKED):
        raise KnownError("key-bad", path=str(path), reason="not an age file with a passphrase")
    try:
        lines = pyrage.passphrase.decrypt(locked, passphrase).decode().splitlines()
        return PrivateKey(pyrage.x25519.Identity.from_str(next(line for line in lines if line.startswith("AGE-SECRET-KEY-1"))))
    except pyrage.DecryptError as error:
        raise KnownError("passphrase-wrong") from error
    except (UnicodeDecodeError, StopIteration, pyrage.IdentityError) as error:
        raise KnownError("key-bad", path=str(path), reason="no age identity in it") from error
