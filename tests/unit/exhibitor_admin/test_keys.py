"""A key that lies locked opens with its passphrase, however busy the machine is."""

from __future__ import annotations

import re
from pathlib import Path

import pyrage
import pytest

from exhibitor_admin.keys import fresh_key, keep_key, unlock_key
from models.errors import KnownError

PASSPHRASE = "đèn lồng bên sông"


@pytest.fixture(scope="module")
def locked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Locking takes a second."""
    path = tmp_path_factory.mktemp("locked") / "key.age"
    keep_key(path, fresh_key(), PASSPHRASE)
    return path


def test_a_machine_that_looks_too_slow_because_it_is_busy_is_asked_again(locked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The busy machine is what stands in here: three times its own measurement says that the right passphrase takes too long."""
    decrypt, asked = pyrage.passphrase.decrypt, list[bytes]()

    def busy(content: bytes, passphrase: str) -> bytes:
        asked.append(content)
        given = content if len(asked) > 3 else harder(content)
        return bytes(decrypt(given, passphrase))

    monkeypatch.setattr(pyrage.passphrase, "decrypt", busy)
    assert unlock_key(locked, PASSPHRASE).public.startswith("age1") and len(asked) == 4


def test_a_key_that_no_machine_could_unlock_is_no_wrong_passphrase(locked: Path, tmp_path: Path) -> None:
    (tmp_path / "key.age").write_bytes(harder(locked.read_bytes()))
    with pytest.raises(KnownError, match="key-bad"):
        unlock_key(tmp_path / "key.age", PASSPHRASE)


def test_a_wrong_passphrase_is_said_to_be_one(locked: Path) -> None:
    with pytest.raises(KnownError, match="passphrase-wrong"):
        unlock_key(locked, "another one")


def harder(locked: bytes) -> bytes:
    """As if it had been locked with a work factor of 2^40."""
    return re.sub(rb"(-> scrypt \S+) \d+\n", rb"\1 40\n", locked, count=1)
