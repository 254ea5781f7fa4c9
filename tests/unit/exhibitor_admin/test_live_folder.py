"""A package that is being worked on is looked at anew when it changes, broken or not, and leaves no copies behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue

import pytest

from demos.package.check import Report
from exhibitor_admin.live_folder import LiveFolder, fingerprint
from models.catalogue import Catalogue
from tests.hostile.a_package import change, write_package
from tests.patience import PATIENCE_S


@contextmanager
def watched(folder: Path) -> Iterator[Callable[[], Report]]:
    """The next report, each time it is called."""
    reports: Queue[Report] = Queue()
    live = LiveFolder(folder, Catalogue(), reports.put)
    live.start()
    try:
        yield lambda: reports.get(timeout=PATIENCE_S)
    finally:
        live.stop()
    assert reports.empty()


def test_what_breaks_and_what_is_mended_is_told_and_nothing_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "tmp"))
    folder = write_package(tmp_path / "package")
    with watched(folder) as following:
        first = following()
        assert first.problems == () and first.package is not None and first.package.folder.is_dir()
        change(folder, 'use = "mask"', 'use = "maks"')
        assert {problem.code for problem in following().problems} == {"manifest-union-tag-invalid"}
        change(folder, 'use = "maks"', 'use = "mask"')
        again = following().package
        assert again is not None and again.folder != first.package.folder
        (folder / "demo.toml").unlink()
        assert {problem.code for problem in following().problems} == {"manifest-absent"}
    ours = [path for path in (tmp_path / "tmp").iterdir() if not path.name.startswith("pymp-")]  # multiprocessing's, until the end
    assert ours == []


def test_a_change_of_any_file_is_seen(tmp_path: Path) -> None:
    folder = write_package(tmp_path / "package")
    before = fingerprint(folder)
    (folder / "labels").mkdir()
    (folder / "labels" / "names.toml").write_text("x = 1")
    assert before != fingerprint(folder) and len(fingerprint(folder)) == len(before) + 1
    assert fingerprint(tmp_path / "nowhere") == ()
