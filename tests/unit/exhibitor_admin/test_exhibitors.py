"""Exhibitors are written down whole or not at all, and one that visitors are sent to isn't taken out."""

from __future__ import annotations

from pathlib import Path

import pytest

from exhibitor_admin.event import put_record
from exhibitor_admin.exhibitors import FIELDS, remove_exhibitor, restore_exhibitor, to_lines, write_exhibitor, wrong_lines
from kiosk.event.read import BadEvent, read_event
from models.errors import KnownError
from tests.a_lead import make_event


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make_event(tmp_path / "event")
    return tmp_path / "event"


def lines(**given: str) -> dict[str, str]:
    return dict.fromkeys(FIELDS, "") | given


def test_two_of_one_name_get_ids_of_their_own_and_what_was_written_is_read(folder: Path) -> None:
    first = write_exhibitor(folder, "", lines(name="Đường Sắt", tagline="Tàu", **{"tagline-en": "Trains"}))
    second = write_exhibitor(folder, "", lines(name="Đường Sắt"))
    assert (first.id, second.id) == ("duong-sat", "duong-sat-2")
    assert to_lines(first) == lines(name="Đường Sắt", tagline="Tàu", **{"tagline-en": "Trains"})


def test_all_that_is_wrong_is_named_and_nothing_is_written(folder: Path) -> None:
    before = read_event(folder)
    with pytest.raises(BadEvent) as caught:
        write_exhibitor(folder, "", lines(name="x" * 10_000, tagline="chỉ tiếng Việt", web="ftp://x"))
    assert wrong_lines(caught.value) == {"name", "tagline-en", "web"}
    assert read_event(folder) == before


def test_one_that_interests_lead_to_stays_and_another_comes_back_as_it_was(folder: Path) -> None:
    record = write_exhibitor(folder, "", lines(name="Hai"))
    remove_exhibitor(folder, record.id)
    assert restore_exhibitor(folder, record, None).exhibitors[record.id] == record
    put_record(folder, read_event(folder), interests={"xe": {"name": {"vi": "Xe", "en": "Cars"}, "exhibitors": [record.id]}})
    with pytest.raises(KnownError, match="exhibitor-suggested"):
        remove_exhibitor(folder, record.id)
