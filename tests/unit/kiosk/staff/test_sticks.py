"""Sticks are found where they are mounted, and what lies on them by its kind; one that is gone is no trouble."""

from __future__ import annotations

import os
from pathlib import Path

from kiosk.staff.sticks import Stick, find_files, find_sticks


def test_folders_of_a_named_place_serve_as_sticks(tmp_path: Path) -> None:
    (tmp_path / "USB").mkdir()
    (tmp_path / "file").touch()
    stick = next(stick for stick in find_sticks(tmp_path) if stick.name == "USB")
    assert stick.folder == tmp_path / "USB" and stick.free > 0 and stick.writable
    assert not [stick for stick in find_sticks(tmp_path) if stick.name == "file"]
    assert find_sticks(tmp_path / "gone") == find_sticks()


def test_files_of_a_kind_the_newest_first_and_no_links(tmp_path: Path) -> None:
    for age, name in enumerate(("new.tram-event", "OLD.TRAM-EVENT", "other.zip", ".half.tram-event")):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (1000 - age, 1000 - age))
    (tmp_path / "link.tram-event").symlink_to("/etc/passwd")
    (tmp_path / "folder.tram-event").mkdir()
    stick = Stick(tmp_path, 0, True)
    assert [path.name for path in find_files(stick, ".tram-event")] == ["new.tram-event", "OLD.TRAM-EVENT"]
    assert find_files(Stick(tmp_path / "gone", 0, True), ".tram-event") == []
