"""A report that the window sends is written whole, or the reason is told; one that is stopped leaves nothing."""

from pathlib import Path

import pytest

from exhibitor_admin.report.send import send_report
from models.errors import KnownError
from tests.hostile.a_package import write_package


def test_a_source_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as caught:
        send_report(tmp_path / "gone.demo", tmp_path / "report.html", "en", lambda: None)
    assert caught.value.code == "report-failed" and len(str(caught.value.data["reason"])) > 10
    assert list(tmp_path.iterdir()) == []


def test_the_report_of_a_broken_package_is_written_over_the_last_one(tmp_path: Path) -> None:
    folder, report = write_package(tmp_path / "package", b"no model"), tmp_path / "report.html"
    report.write_text("the last one")
    send_report(folder, report, "en", lambda: None)
    assert "model-unreadable" in report.read_text()


def test_one_that_is_stopped_leaves_the_last_one(tmp_path: Path) -> None:
    report = tmp_path / "report.html"
    report.write_text("the last one")

    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        send_report(write_package(tmp_path / "package"), report, "en", stop)
    assert report.read_text() == "the last one"
