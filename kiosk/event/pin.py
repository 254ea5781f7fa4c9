"""The PIN of staff: digits, of which only a slow salted hash is kept."""

from __future__ import annotations

import hmac
import re
import secrets
from base64 import b64decode, b64encode
from hashlib import scrypt
from itertools import pairwise

from models.errors import KnownError

SHORTEST, LONGEST = 6, 12  # digits
LOG2_N, R, P = 15, 8, 1
MEMORY_BYTES = 64 * 2**20
"""scrypt (RFC 7914) with these takes about a tenth of a second and 32 MB for each guess."""
SALT_BYTES, HASH_BYTES = 16, 32
HASHED = re.compile(r"scrypt:15:8:1:([A-Za-z0-9+/]{22}==):([A-Za-z0-9+/]{43}=)")


def check_pin(digits: str) -> None:
    """Raises KnownError `pin-short` (least), `pin-easy` for one digit only, or digits in a row."""
    if not SHORTEST <= len(digits) <= LONGEST or not (digits.isascii() and digits.isdecimal()):
        raise KnownError("pin-short", least=SHORTEST)
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(digits)}
    if len(steps) == 1 and steps <= {0, 1, 9}:
        raise KnownError("pin-easy")


def hash_pin(digits: str, salt: bytes | None = None) -> str:
    """What may be kept of a PIN: one line of ASCII. Without a `salt` (16 bytes) of its own each gets a fresh one."""
    salt = salt or secrets.token_bytes(SALT_BYTES)
    return f"scrypt:{LOG2_N}:{R}:{P}:{b64encode(salt).decode()}:{b64encode(_hash(digits, salt)).decode()}"


def is_pin(digits: str, hashed: str) -> bool:
    """Whether these digits were hashed so; takes as long as hashing. What isn't a hash of ours is nobody's PIN."""
    found = HASHED.fullmatch(hashed)
    salt = b64decode(found[1]) if found else bytes(SALT_BYTES)
    same = hmac.compare_digest(_hash(digits, salt), b64decode(found[2]) if found else bytes(HASH_BYTES))
    return same and found is not None


def _hash(digits: str, salt: bytes) -> bytes:
    return scrypt(digits.encode(), salt=salt, n=2**LOG2_N, r=R, p=P, maxmem=MEMORY_BYTES, dklen=HASH_BYTES)
