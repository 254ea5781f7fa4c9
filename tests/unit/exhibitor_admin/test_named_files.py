"""Whatever somebody names in the place of a small file, a sentence comes at once: no waiting for a pipe, no reading without end."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from demos.profile.machine import read_machine
from exhibitor_admin.cli.desk import Desk
from exhibitor_admin.cli.passphrase import ask_passphrase
from exhibitor_admin.keys import unlock_key
from exhibitor_admin.logo import tile_of
from exhibitor_admin.programme import put_picture, read_record
from exhibitor_admin.signing import needs_passphrase, unlock_sign_key
from kiosk.event.theme import EventTheme
from models.errors import KnownError

READERS: dict[str, Callable[[Path], object]] = {
    "key-bad": lambda path: unlock_key(path, "mot hai ba bon"),
    "sign-key-bad": lambda path: unlock_sign_key(path, "mot hai ba bon"),
    "logo-kind": tile_of,
    "theme-picture-bad": lambda path: put_picture(path.parent, path, "logo"),
    "file-unreadable": lambda path: read_record(path, EventTheme),
    "profile-bad": read_machine,
}


@pytest.mark.parametrize("kind", ["pipe", "endless"])
@pytest.mark.parametrize("code", READERS)
def test_a_sentence_comes_at_once(tmp_path: Path, code: str, kind: str) -> None:
    path = tmp_path / "named.png"
    if kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to("/dev/zero")
    with pytest.raises(KnownError, match=code):
        READERS[code](path)
    assert needs_passphrase(path)


def test_a_passphrase_without_end_is_none() -> None:
    with pytest.raises(KnownError, match="file-unreadable"):
        ask_passphrase(Desk("en"), Path("/dev/zero"))
