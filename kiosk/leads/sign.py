"""Each kiosk's own Ed25519 key (RFC 8032), with which it signs what it hands over: who can read a bundle can't forge one."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from nacl.encoding import HexEncoder
from nacl.exceptions import CryptoError
from nacl.signing import SigningKey, VerifyKey

from models.durable import sync_folder
from models.errors import KnownError, reason_of


@dataclass(frozen=True, slots=True)
class KioskKey:
    """Made at the first start; it never leaves the kiosk."""

    _key: SigningKey

    @classmethod
    def find_or_make(cls, path: Path) -> KioskKey:
        """Read the key at `path`, or make it: whole and on the disk, or not at all. Raises KnownError `kiosk-key-bad`."""
        try:
            if not path.exists():
                _write_once(path, bytes(SigningKey.generate()))
            return cls(SigningKey(path.read_bytes()))
        except OSError as error:
            raise KnownError("kiosk-key-bad", path=str(path), reason=reason_of(error)) from error
        except (CryptoError, ValueError, TypeError) as error:
            raise KnownError("kiosk-key-bad", path=str(path), reason="not a key of 32 bytes") from error

    @property
    def public(self) -> str:
        """64 hexadecimal digits."""
        return self._key.verify_key.encode(HexEncoder).decode()

    def sign(self, message: bytes) -> str:
        """128 hexadecimal digits."""
        return self._key.sign(message).signature.hex()

    def __repr__(self) -> str:
        return f"KioskKey({self.public})"


def is_signed(message: bytes, signature: str, public: str) -> bool:
    """Whether the private half of `public` signed exactly this."""
    try:
        VerifyKey(bytes.fromhex(public)).verify(message, bytes.fromhex(signature))
    except (CryptoError, ValueError, TypeError):
        return False
    return True


def _write_once(path: Path, content: bytes) -> None:
    """Of two programs that begin at once, one makes the key and both use it."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    with os.fdopen(os.open(beside, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(beside, path)
        sync_folder(path.parent)
    except FileExistsError:
        pass
    finally:
        beside.unlink()
