"""Signs: an exhibitor's demos, an organiser's catalogue. Keys and signatures are those of the standard `minisign` program, both ways.

A secret key is kept as minisign keeps it: under a passphrase (scrypt, then XOR), with a checksum that tells a wrong passphrase.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from dataclasses import dataclass
from pathlib import Path

from nacl.exceptions import CryptoError
from nacl.pwhash import scrypt
from nacl.signing import SigningKey

from demos.package.contents import LISTING, SIGNATURE
from demos.package.listing import Listing, list_files
from demos.package.minisign import KEY_ID_BYTES, PREHASHED, PURE, TRUSTED, UNTRUSTED, PublicKey, prehash
from demos.package.read import read_package
from exhibitor_admin.keys import check_passphrase
from exhibitor_admin.whole_file import READABLE, write_whole
from models.errors import KnownError
from models.plain_file import read_plain

SCRYPT, NO_PASSPHRASE, BLAKE2B = b"Sc", b"\0\0", b"B2"
SALT_BYTES, SECRET_BYTES, CHECKSUM_BYTES = 32, 64, 32
LOCKED_BYTES = KEY_ID_BYTES + SECRET_BYTES + CHECKSUM_BYTES
OPERATIONS, MEMORY_BYTES = scrypt.OPSLIMIT_MODERATE, scrypt.MEMLIMIT_MODERATE
"""About half a second and 128 MB for each guess at a passphrase."""
MOST_OPERATIONS, MOST_MEMORY_BYTES = 4 * scrypt.OPSLIMIT_SENSITIVE, 2**31
"""A key file that asks for more isn't one that minisign made, which asks for OPSLIMIT_SENSITIVE and 2**30."""
LONGEST_KEY = 4096
"""Bytes of its file."""


@dataclass(frozen=True, slots=True)
class SignKey:
    """An Ed25519 key and its number."""

    number: bytes
    _key: SigningKey

    @classmethod
    def fresh(cls) -> SignKey:
        return cls(secrets.token_bytes(KEY_ID_BYTES), SigningKey.generate())

    @property
    def public(self) -> PublicKey:
        return PublicKey(self.number, bytes(self._key.verify_key))

    def sign(self, message: bytes, comment: str) -> str:
        """A detached signature file; `comment` is one line that the signature covers too. The same message gives the same file."""
        signature = self._key.sign(prehash(message)).signature
        over_all = self._key.sign(signature + comment.encode()).signature
        first, second = (b64encode(raw).decode() for raw in (PREHASHED + self.number + signature, over_all))
        return f"{UNTRUSTED}verify with: minisign -V -P {self.public}\n{first}\n{TRUSTED}{comment}\n{second}\n"

    @property
    def secret(self) -> bytes:
        """Seed and public half, 64 bytes."""
        return bytes(self._key) + bytes(self._key.verify_key)

    def __repr__(self) -> str:
        return f"SignKey({self.public})"


def sign_package(folder: Path, key: SignKey) -> Listing:
    """Write the list of a package's files and its signature into the folder; a signature that is there already is replaced.

    Raises BadPackage when the manifest doesn't hold, KnownError `file-unwritable`.
    """
    manifest = read_package(folder).manifest
    listing = Listing(manifest.id, manifest.version, str(key.public), list_files(folder))
    content = str(listing).encode("ascii")
    signature = key.sign(content, f"{manifest.id} {manifest.version}")
    write_whole(folder / LISTING, content, overwrite=True, mode=READABLE)
    write_whole(folder / SIGNATURE, signature.encode(), overwrite=True, mode=READABLE)
    return listing


def keep_sign_key(path: Path, key: SignKey, passphrase: str) -> None:
    """Write a secret key under a passphrase. Raises KnownError `passphrase-short`, `key-exists`, `file-unwritable`."""
    check_passphrase(passphrase)
    if os.path.exists(path):
        raise KnownError("key-exists", path=str(path))
    salt = os.urandom(SALT_BYTES)
    limits = OPERATIONS.to_bytes(8, "little") + MEMORY_BYTES.to_bytes(8, "little")
    locked = _masked(_checked(key.number + key.secret), salt, passphrase, OPERATIONS, MEMORY_BYTES)
    raw = b64encode(PURE + SCRYPT + BLAKE2B + salt + limits + locked).decode()
    write_whole(path, f"{UNTRUSTED}minisign secret key {key.public}\n{raw}\n".encode())


def unlock_sign_key(path: Path, passphrase: str) -> SignKey:
    """Read what `keep_sign_key` or `minisign -G` wrote. Raises KnownError `key-missing`, `sign-key-bad`, `passphrase-wrong`."""
    try:
        raw = b64decode(_second_line(path), validate=True)
    except FileNotFoundError as error:
        raise KnownError("key-missing", path=str(path)) from error
    except (OSError, IndexError, Base64Error) as error:
        raise KnownError("sign-key-bad", path=str(path)) from error
    head, salt, limits, locked = raw[:6], raw[6:38], raw[38:54], raw[54:]
    operations, memory = (int.from_bytes(part, "little") for part in (limits[:8], limits[8:]))
    known = {PURE + SCRYPT + BLAKE2B, PURE + NO_PASSPHRASE + BLAKE2B}
    if head not in known or len(locked) != LOCKED_BYTES or operations > MOST_OPERATIONS or memory > MOST_MEMORY_BYTES:
        raise KnownError("sign-key-bad", path=str(path))
    if head[2:4] == NO_PASSPHRASE:  # minisign leaves the checksum out then
        opened = locked
    elif not hmac.compare_digest(_checked((opened := _masked(locked, salt, passphrase, operations, memory))[:-CHECKSUM_BYTES]), opened):
        raise KnownError("passphrase-wrong")
    key = SignKey(opened[:KEY_ID_BYTES], SigningKey(opened[KEY_ID_BYTES : KEY_ID_BYTES + 32]))
    if key.secret != opened[KEY_ID_BYTES:-CHECKSUM_BYTES]:
        raise KnownError("sign-key-bad", path=str(path))
    return key


def _second_line(path: Path) -> bytes:
    """Of a minisign secret key, which is two lines. Raises OSError, IndexError."""
    return read_plain(path, LONGEST_KEY).splitlines()[1]


def needs_passphrase(path: Path) -> bool:
    """Whether a secret key was written under one; `minisign -G -W` writes keys without."""
    try:
        return b64decode(_second_line(path))[2:4] != NO_PASSPHRASE
    except (OSError, ValueError, IndexError):
        return True


def _checked(content: bytes) -> bytes:
    """Number and secret, and behind them their BLAKE2b-256."""
    return content + hashlib.blake2b(PURE + content, digest_size=CHECKSUM_BYTES).digest()


def _masked(content: bytes, salt: bytes, passphrase: str, operations: int, memory: int) -> bytes:
    try:
        mask = scrypt.kdf(len(content), passphrase.encode(), salt, operations, memory)
    except (CryptoError, ValueError, RuntimeError, MemoryError) as error:
        raise KnownError("passphrase-wrong") from error
    return bytes(one ^ other for one, other in zip(content, mask, strict=True))
