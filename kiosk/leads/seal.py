"""Sealing with age (https://age-encryption.org/v1): this machine can close the envelope and has no key to open it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

import pyrage

from models.errors import KnownError


def seal(fields: Mapping[str, object], public_keys: Sequence[str]) -> bytes:
    """`fields` as canonical JSON (UTF-8, keys sorted, no spaces) in a binary age file that each of these keys opens.

    Raises KnownError `public-key-bad` for a key that isn't an age X25519 recipient.
    """
    return seal_bytes(json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode(), public_keys)


def seal_bytes(content: bytes, public_keys: Sequence[str]) -> bytes:
    """Any file's content, likewise."""
    try:
        recipients = [pyrage.x25519.Recipient.from_str(key) for key in public_keys]
    except pyrage.RecipientError as error:
        raise KnownError("public-key-bad") from error
    sealed: bytes = pyrage.encrypt(content, recipients)
    return sealed


def is_public_key(text: str) -> bool:
    """Whether this is an age X25519 recipient with a right checksum."""
    try:
        pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError:
        return False
    return True
