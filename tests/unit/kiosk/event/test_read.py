"""An event's folder is read as it was written, and every slip in it is told at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.event.read import BadEvent, read_event
from models.errors import KnownError
from tests.a_lead import make_event


def test_what_was_written_is_read(tmp_path: Path) -> None:
    written = make_event(tmp_path / "event")
    assert read_event(tmp_path / "event") == written
    assert written.exhibitors["tram"].name == "Trạm AI"


def test_no_event_is_not_a_bad_event(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as told:
        read_event(tmp_path)
    assert told.value.code == "event-missing"


def test_every_problem_is_told_with_its_place(tmp_path: Path) -> None:
    folder = tmp_path / "event"
    make_event(folder)
    record = folder / "event.toml"
    record.write_text(record.read_text().replace("2026-12-31", "2026-01-01") + "\nsurprise = 1\n")
    (folder / "exhibitors" / "tram.toml").rename(folder / "exhibitors" / "other.toml")
    (folder / "consent" / "notice.toml").unlink()
    (folder / "consent" / "age-16.toml").write_bytes(b"\xff\xfe = ")
    (folder / "consent" / "organiser-news.toml").write_text('kind = "organiser-news"\nversion = 0\n[text]\nvi = "a"\nen = "b"\n')
    with pytest.raises(BadEvent) as told:
        read_event(folder)
    assert {problem.place for problem in told.value.problems} == {
        "event.toml: controller.surprise",
        "exhibitors/other.toml: id",
        "consent/notice.toml",
        "consent/age-16.toml",
        "consent/organiser-news.toml: version",
        "consent/organiser-news.toml: text.ko",
    }


@pytest.mark.parametrize(
    ("good", "bad"),
    [("2026-12-31", "2026-11-21"), ("2026-11-22", "2026-11-19"), ('public_key = "age1', 'public_key = "age1x'), ('"ko"]', '"vi"]')],
)
def test_an_event_that_makes_no_sense_is_refused(tmp_path: Path, good: str, bad: str) -> None:
    record = tmp_path / "event" / "event.toml"
    make_event(record.parent)
    record.write_text(record.read_text().replace(good, bad, 1))
    with pytest.raises(BadEvent):
        read_event(record.parent)


def test_a_huge_file_is_not_read_into_memory(tmp_path: Path) -> None:
    make_event(tmp_path / "event")
    with (tmp_path / "event" / "event.toml").open("r+b") as file:
        file.truncate(1 << 40)
    with pytest.raises(BadEvent) as told:
        read_event(tmp_path / "event")
    assert told.value.problems[0].code == "not-toml"
