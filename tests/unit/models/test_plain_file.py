"""A file that somebody named is read whole or refused, whatever it is, and nobody waits for it."""

from __future__ import annotations

import errno
import os
import socket
from pathlib import Path

import pytest

from models.plain_file import is_too_much, read_plain

MOST = 1000


def test_a_plain_file_is_read_whole_up_to_the_limit(tmp_path: Path) -> None:
    for size in (0, 1, MOST):
        (tmp_path / "file").write_bytes(b"x" * size)
        assert read_plain(tmp_path / "file", MOST) == b"x" * size


@pytest.mark.parametrize("kind", ["pipe", "endless", "hole", "socket", "folder", "loop", "missing"])
def test_what_is_none_is_an_error_at_once(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "file"
    match kind:
        case "pipe":
            os.mkfifo(path)
        case "endless":
            path.symlink_to("/dev/zero")
        case "hole":
            path.touch()
            os.truncate(path, 1 << 40)
        case "socket":
            socket.socket(socket.AF_UNIX).bind(str(path))
        case "folder":
            path.mkdir()
        case "loop":
            path.symlink_to(path)
    with pytest.raises(OSError) as caught:
        read_plain(path, MOST)
    assert caught.value.strerror
    assert is_too_much(caught.value) == (kind in ("pipe", "endless", "hole"))


def test_too_large_and_not_plain_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x" * (MOST + 1))
    with pytest.raises(OSError) as caught:
        read_plain(tmp_path / "file", MOST)
    assert caught.value.errno == errno.EFBIG
