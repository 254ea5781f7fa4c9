"""A file is written wholly or not at all."""

from __future__ import annotations

import os
import resource
import shutil
from pathlib import Path

import pytest

from exhibitor_admin.whole_file import whole_file, write_whole
from models.errors import KnownError


def test_a_write_that_fails_leaves_the_old_file_and_no_rest(tmp_path: Path) -> None:
    path = tmp_path / "leads.csv"
    write_whole(path, b"old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        with pytest.raises(KnownError, match="file-unwritable"):
            write_whole(path, b"new" * 1000, overwrite=True)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert path.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["leads.csv"]


def test_what_stands_there_is_kept_unless_asked(tmp_path: Path) -> None:
    path = tmp_path / "new" / "file"
    write_whole(path, b"one")
    with pytest.raises(KnownError, match="file-exists"):
        write_whole(path, b"two")
    assert path.read_bytes() == b"one"
    write_whole(path, b"two", overwrite=True)
    assert path.read_bytes() == b"two" and path.stat().st_mode & 0o777 == 0o600


def test_a_stick_that_is_pulled_out_while_it_is_written_leaves_nothing_and_works_again(tmp_path: Path) -> None:
    stick = tmp_path / "stick"

    def write_and_pull() -> None:
        with whole_file(stick / "leads.csv") as beside:
            beside.write_bytes(b"half of it")
            shutil.rmtree(stick)

    with pytest.raises(KnownError, match="file-unwritable"):
        write_and_pull()
    assert not stick.exists()
    write_whole(stick / "leads.csv", b"all of it")
    assert [path.name for path in stick.iterdir()] == ["leads.csv"]


def test_a_folder_in_the_way_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(KnownError, match="file-unwritable"):
        write_whole(tmp_path / "folder", b"", overwrite=True)


def test_a_pipe_or_a_device_is_not_put_away(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "null").symlink_to("/dev/null")
    for name in ("pipe", "null"):
        with pytest.raises(KnownError, match="file-unwritable"):
            write_whole(tmp_path / name, b"", overwrite=True)
    assert (tmp_path / "pipe").is_fifo() and (tmp_path / "null").is_symlink()
