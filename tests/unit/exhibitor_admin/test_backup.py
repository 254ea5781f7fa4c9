"""A backup has everything, leads and keys sealed as they are, and is read back."""

import zipfile
from pathlib import Path

import pytest

from exhibitor_admin.backup import back_up, last_backup
from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.leads.book import LeadBook
from models.errors import KnownError
from tests.a_lead import leave, make_event


@pytest.fixture
def organiser(tmp_path: Path) -> OrganiserHome:
    home = OrganiserHome(tmp_path / "organiser")
    home.make()
    home.key("digital-week").parent.mkdir()
    home.key("digital-week").write_bytes(b"locked")
    return home


def test_keys_the_event_and_leads_that_are_being_written_are_in_it(tmp_path: Path, organiser: OrganiserHome) -> None:
    event = make_event(tmp_path / "event")
    book = LeadBook(organiser.leads)
    book.add([leave(event).seal(event)])  # still in the write-ahead log
    assert last_backup(organiser) is None
    back_up(organiser, tmp_path / "event", tmp_path / "stick" / "all.zip")
    book.close()
    assert last_backup(organiser) is not None
    with zipfile.ZipFile(tmp_path / "stick" / "all.zip") as archive:
        assert {"organiser/keys/digital-week.age", "event/event.toml"} <= set(archive.namelist())
        assert not [name for name in archive.namelist() if name.endswith(("-wal", "-shm"))]
        archive.extractall(tmp_path / "again")
    copy = LeadBook(tmp_path / "again" / "organiser" / "leads.sqlite3")
    assert len(list(copy.leads())) == 1
    copy.close()


def test_nothing_is_written_over_and_nothing_stays_of_a_failure(tmp_path: Path, organiser: OrganiserHome) -> None:
    make_event(tmp_path / "event")
    (tmp_path / "all.zip").write_bytes(b"somebody's")
    with pytest.raises(KnownError, match="file-exists"):
        back_up(organiser, tmp_path / "event", tmp_path / "all.zip")
    assert (tmp_path / "all.zip").read_bytes() == b"somebody's"
    assert last_backup(organiser) is None
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []
