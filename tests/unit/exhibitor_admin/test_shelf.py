"""What came and is in order stays on the shelf as it was checked; how it stands is what the event's signed catalogue says."""

from __future__ import annotations

from pathlib import Path

import pytest

from demos.package.catalogue import Revocation, read_catalogue
from demos.problem import BadPackage
from exhibitor_admin.approvals import approve, go_back, revoke
from exhibitor_admin.shelf import Shelf, Shelved
from exhibitor_admin.signing import SignKey
from exhibitor_admin.standing import Standing, standings
from kiosk.event.read import read_event
from kiosk.home import Home
from models.catalogue import Catalogue
from models.errors import KnownError
from tests.a_lead import make_event
from tests.hostile.a_package import change, write_package

ID = "vn.example.light"


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "shelf")


@pytest.fixture
def kiosk(tmp_path: Path) -> Home:
    home = Home(tmp_path / "kiosk")
    make_event(home.event)
    return home


def put(shelf: Shelf, folder: Path) -> Shelved:
    return shelf.keep(shelf.look(folder, Catalogue()))


def light(kiosk: Home, shelf: Shelf) -> Standing:
    return next(one for one in standings(kiosk, shelf) if one.id == ID)


def test_what_was_checked_is_kept_whatever_happens_to_its_source(tmp_path: Path, shelf: Shelf) -> None:
    folder = write_package(tmp_path / "package")
    seen = shelf.look(folder, Catalogue())
    (folder / "model.onnx").write_bytes(b"changed meanwhile")
    kept = shelf.keep(seen)
    assert shelf.versions() == [kept] and kept.figures is not None
    assert shelf.package(ID, "1.0.0").manifest.text.vi.title == kept.title.vi == "Chỗ sáng"
    assert shelf.look(shelf.archive(ID, "1.0.0"), Catalogue()).good
    shelf.remove(ID, "1.0.0")
    assert shelf.versions() == []


def test_what_has_to_be_mended_is_held_until_it_is_let_go(tmp_path: Path, shelf: Shelf) -> None:
    folder = write_package(tmp_path / "package")
    change(folder, "covers = [0.9, 1.0]", "covers = [0.0, 0.1]")
    seen = shelf.look(folder, Catalogue())
    assert [problem.code for problem in seen.report.problems] == ["expect-covers"] and seen.report.package is not None
    with pytest.raises(BadPackage):
        shelf.keep(seen)
    assert shelf.versions() == [] and seen.report.package.path("bright.jpg").exists()
    seen.let_go()
    assert list(shelf.root.iterdir()) == []


def test_a_source_that_is_gone_leaves_nothing(tmp_path: Path, shelf: Shelf) -> None:
    with pytest.raises(KnownError) as caught:
        shelf.look(tmp_path / "nowhere", Catalogue())
    assert caught.value.code == "package-not-stored" and list(shelf.root.glob("*")) == []


def test_a_damaged_record_takes_nothing_else_along(tmp_path: Path, shelf: Shelf) -> None:
    kept = put(shelf, write_package(tmp_path / "package"))
    for name in ("1.0.1", "1.0.2"):
        (shelf.root / ID / name).mkdir()
    (shelf.root / ID / "1.0.1" / "record.json").write_bytes(b"\x00")
    (shelf.root / ID / "1.0.2" / "record.json").write_text(kept.model_dump_json())  # of another version
    assert shelf.versions() == [kept]


def test_a_demo_waits_is_permitted_goes_back_and_is_withdrawn(tmp_path: Path, shelf: Shelf, kiosk: Home) -> None:
    key, folder = SignKey.fresh(), write_package(tmp_path / "package")
    put(shelf, folder)
    assert light(kiosk, shelf).waits and light(kiosk, shelf).state == "waiting"
    approve(kiosk.event, shelf.archive(ID, "1.0.0"), key)
    assert [(one.version, one.state, one.shown) for one in light(kiosk, shelf).versions] == [("1.0.0", "approved", True)]

    change(folder, '"1.0.0"', '"1.1.0"')
    put(shelf, folder)
    assert light(kiosk, shelf).waits and light(kiosk, shelf).leading.version == "1.1.0"
    approve(kiosk.event, shelf.archive(ID, "1.1.0"), key)
    assert [one.shown for one in light(kiosk, shelf).versions] == [True, False]

    go_back(kiosk.event, shelf.archive(ID, "1.0.0"), key, "1.1.0")
    assert [(one.state, one.shown) for one in light(kiosk, shelf).versions] == [("revoked", False), ("approved", True)]
    assert light(kiosk, shelf).leading.version == "1.0.0" and not light(kiosk, shelf).waits
    event = read_event(kiosk.event)
    assert shelf.permitted(read_catalogue(kiosk.event, event.id, str(key.public))) == [shelf.archive(ID, "1.0.0")]

    revoke(kiosk.event, key, Revocation(id=ID))
    assert light(kiosk, shelf).state == "revoked"


def test_what_was_permitted_elsewhere_is_listed_without_its_file(tmp_path: Path, shelf: Shelf, kiosk: Home) -> None:
    approve(kiosk.event, write_package(tmp_path / "package"), SignKey.fresh())
    assert light(kiosk, shelf).state == "absent" and light(kiosk, shelf).picture is None


def test_what_ships_is_listed_and_can_be_withdrawn(shelf: Shelf, kiosk: Home) -> None:
    assert {one.state for one in standings(kiosk, shelf)} == {"shipped"}
    revoke(kiosk.event, SignKey.fresh(), Revocation(id="vn.tram.hands"))
    assert [one.id for one in standings(kiosk, shelf) if one.state == "revoked"] == ["vn.tram.hands"]
