"""Public keys and detached signatures of the standard `minisign` program (jedisct1.github.io/minisign), read and verified.

Ed25519 (RFC 8032) over BLAKE2b-512 (RFC 7693) of the message; a second signature covers the first and its trusted comment.
"""

from __future__ import annotations

import hashlib
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from dataclasses import dataclass

from nacl.exceptions import CryptoError
from nacl.signing import VerifyKey

from models.errors import KnownError

PURE, PREHASHED = b"Ed", b"ED"
KEY_ID_BYTES, KEY_BYTES, SIGNATURE_BYTES = 8, 32, 64
UNTRUSTED, TRUSTED = "untrusted comment: ", "trusted comment: "
LONGEST = 4096
"""Characters of a signature file; it has about three hundred."""


@dataclass(frozen=True, slots=True)
class PublicKey:
    """One Ed25519 key and the number under which its owner knows it."""

    number: bytes
    key: bytes

    @classmethod
    def parse(cls, text: str) -> PublicKey:
        """`RW…`, the line that minisign calls the public key. Raises ValueError."""
        raw = _decoded(text, len(PURE) + KEY_ID_BYTES + KEY_BYTES)
        if raw[:2] != PURE:
            raise ValueError("not a minisign key")
        return cls(raw[2:10], raw[10:])

    def __str__(self) -> str:
        return b64encode(PURE + self.number + self.key).decode("ascii")


def verify(message: bytes, signature: str, key: PublicKey) -> str:
    """Returns the trusted comment. Raises KnownError `signature-bad` (not a signature file), `signature-other-key`,
    `signature-wrong` (the message, the signature or the comment was changed).
    """
    try:
        untrusted, first, trusted, second = signature[:LONGEST].splitlines()
        raw = _decoded(first, len(PREHASHED) + KEY_ID_BYTES + SIGNATURE_BYTES)
        over_all = _decoded(second, SIGNATURE_BYTES)
    except ValueError as error:
        raise KnownError("signature-bad") from error
    algorithm, number, signed = raw[:2], raw[2:10], raw[10:]
    if algorithm not in (PURE, PREHASHED) or not untrusted.startswith(UNTRUSTED) or not trusted.startswith(TRUSTED):
        raise KnownError("signature-bad")
    if number != key.number:
        raise KnownError("signature-other-key")
    comment = trusted.removeprefix(TRUSTED)
    try:
        VerifyKey(key.key).verify(prehash(message) if algorithm == PREHASHED else message, signed)
        VerifyKey(key.key).verify(signed + comment.encode(), over_all)
    except (CryptoError, ValueError, UnicodeEncodeError) as error:
        raise KnownError("signature-wrong") from error
    return comment


def prehash(message: bytes) -> bytes:
    """What is really signed, so that a signer need not hold the message twice."""
    return hashlib.blake2b(message).digest()


def _decoded(text: str, length: int) -> bytes:
    try:
        raw = b64decode(text.strip(), validate=True)
    except Base64Error as error:
        raise ValueError("not base64") from error
    if len(raw) != length:
        raise ValueError(f"{len(raw)} bytes instead of {length}")
    return raw
