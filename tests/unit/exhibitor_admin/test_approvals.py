"""What the organiser permits is shown by the event's kiosks, what isn't, or was revoked, is not; nobody else can write that list."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
import time
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from demos.library import SHOWCASE, Library
from demos.package.catalogue import FILE, SIGNATURE, Revocation, read_catalogue
from demos.package.install import install
from demos.problem import BadPackage
from demos.shipped import found_digests, shipped_digests
from exhibitor_admin.approvals import approve, revoke
from exhibitor_admin.signing import SignKey, sign_package
from kiosk.demos_here import give_up, open_library, open_library_whatever_happens
from kiosk.event.read import read_event
from kiosk.home import Home
from models.catalogue import Catalogue
from models.errors import KnownError
from tests.a_lead import make_event
from tests.hostile.a_package import change, write_package

ID = "vn.example.light"


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A kiosk with an event that signs nothing yet."""
    home = Home(tmp_path / "kiosk")
    make_event(home.event)
    return home


@pytest.fixture
def organiser() -> SignKey:
    return SignKey.fresh()


@pytest.fixture
def exhibitor() -> SignKey:
    return SignKey.fresh()


@pytest.fixture
def folder(tmp_path: Path, exhibitor: SignKey) -> Path:
    folder = write_package(tmp_path / "package")
    sign_package(folder, exhibitor)
    return folder


def shown(home: Home) -> list[str]:
    """The demos of strangers that a kiosk would show."""
    packages, _ = open_library_whatever_happens(home, read_event(home.event)).demos()
    return [package.manifest.version for package in packages if package.manifest.id == ID]


def test_a_permitted_demo_is_shown_until_it_is_revoked_and_again_once_permitted_anew(home: Home, organiser: SignKey, folder: Path) -> None:
    approve(home.event, folder, organiser)
    install(folder, open_library(home, read_event(home.event)), Catalogue())
    assert shown(home) == ["1.0.0"]
    revoke(home.event, organiser, Revocation(id=ID, version="1.0.0"))
    assert shown(home) == []
    approve(home.event, folder, organiser)
    assert shown(home) == ["1.0.0"]
    checked = subprocess.run(
        ["minisign", "-V", "-m", home.event / FILE, "-P", str(organiser.public)], capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0 and json.loads((home.event / FILE).read_text())["serial"] == 3


def test_the_first_permission_ends_the_showing_of_whatever_was_installed(
    home: Home, organiser: SignKey, folder: Path, tmp_path: Path
) -> None:
    install(folder, open_library(home, read_event(home.event)), Catalogue())
    assert shown(home) == ["1.0.0"]
    other = write_package(tmp_path / "other")
    change(other, ID, "vn.example.other")
    approve(home.event, other, organiser)
    assert shown(home) == []


def test_only_the_organisers_key_writes_the_list(home: Home, organiser: SignKey, folder: Path) -> None:
    approve(home.event, folder, organiser)
    with pytest.raises(KnownError, match="signature-other-key"):
        revoke(home.event, SignKey.fresh(), Revocation(id=ID))
    install(folder, open_library(home, read_event(home.event)), Catalogue())
    content = (home.event / FILE).read_bytes()
    for name, spoilt in ((FILE, content.replace(b"1.0.0", b"1.0.1")), (SIGNATURE, b""), (FILE, None)):
        kept = (home.event / name).read_bytes()
        (home.event / name).unlink() if spoilt is None else (home.event / name).write_bytes(spoilt)
        assert shown(home) == []  # closed, not open: and the demos that ship are still there
        assert open_library_whatever_happens(home, read_event(home.event)).demos()[0]
        (home.event / name).write_bytes(kept)
    assert shown(home) == ["1.0.0"]


def test_an_older_list_cannot_take_the_newer_ones_place(home: Home, organiser: SignKey, folder: Path, tmp_path: Path) -> None:
    approve(home.event, folder, organiser)
    install(folder, open_library(home, read_event(home.event)), Catalogue())
    shutil.copytree(home.event, tmp_path / "before")
    revoke(home.event, organiser, Revocation(id=ID))
    assert shown(home) == []
    shutil.rmtree(home.event)
    shutil.copytree(tmp_path / "before", home.event)
    with pytest.raises(KnownError, match="catalogue-old"):
        open_library(home, read_event(home.event))
    assert shown(home) == []


def test_of_a_signature_as_large_as_the_memory_only_the_beginning_is_read(home: Home, organiser: SignKey, folder: Path) -> None:
    approve(home.event, folder, organiser)
    with (home.event / SIGNATURE).open("r+b") as file:
        file.truncate(200 * 2**20)
    event = read_event(home.event)
    tracemalloc.start()
    try:
        with pytest.raises(KnownError, match="signature-bad"):
            open_library(home, event)
        assert tracemalloc.get_traced_memory()[1] < 20 * 2**20
    finally:
        tracemalloc.stop()


def test_a_list_of_another_event_is_refused(home: Home, organiser: SignKey, folder: Path, tmp_path: Path) -> None:
    approve(home.event, folder, organiser)
    event = home.event / "event.toml"
    text = event.read_text()
    event.write_text(text.replace(f'id = "{read_event(home.event).id}"', 'id = "elsewhere"', 1))
    with pytest.raises(KnownError, match="catalogue-bad"):
        open_library(home, read_event(home.event))


def test_a_demo_does_not_change_hands_unasked(home: Home, organiser: SignKey, folder: Path) -> None:
    approve(home.event, folder, organiser)
    change(folder, 'version = "1.0.0"', 'version = "1.1.0"')
    sign_package(folder, SignKey.fresh())
    with pytest.raises(KnownError, match="package-other-key"):
        approve(home.event, folder, organiser)
    assert approve(home.event, folder, organiser, new_key=True).version == "1.1.0"


def test_a_key_that_was_revoked_signs_no_more(home: Home, organiser: SignKey, exhibitor: SignKey, folder: Path) -> None:
    approve(home.event, folder, organiser)
    revoke(home.event, organiser, Revocation(key=str(exhibitor.public)))
    with pytest.raises(KnownError, match="demo-revoked"):
        approve(home.event, folder, organiser)


def test_what_does_not_pass_the_check_is_not_permitted(home: Home, organiser: SignKey, folder: Path) -> None:
    (folder / "bright.jpg").write_bytes(b"changed after signing")
    with pytest.raises(BadPackage):
        approve(home.event, folder, organiser)
    assert not (home.event / FILE).exists() and read_event(home.event).signing_key is None


def test_a_demo_that_ships_can_be_revoked_too(home: Home, organiser: SignKey) -> None:
    revoke(home.event, organiser, Revocation(id="vn.tram.street-eye"))
    packages, _ = open_library(home, read_event(home.event)).demos()
    assert "vn.tram.cut-out" in {package.manifest.id for package in packages}
    assert "vn.tram.street-eye" not in {package.manifest.id for package in packages}


def test_a_demo_that_fails_again_and_again_gives_way_to_the_version_before(home: Home, folder: Path, exhibitor: SignKey) -> None:
    library = open_library(home, read_event(home.event))
    install(folder, library, Catalogue())
    change(folder, 'version = "1.0.0"', 'version = "1.1.0"')
    sign_package(folder, exhibitor)
    newest = install(folder, library, Catalogue())
    give_up(library, newest, KnownError("sample-unreadable"))
    assert shown(home) == ["1.1.0"]
    give_up(library, newest, KnownError("worker-died", status=-9))
    assert shown(home) == ["1.0.0"]
    (shipped,) = [package for package in library.demos()[0] if package.manifest.id == "vn.tram.cut-out"]
    give_up(library, shipped, KnownError("worker-died", status=-9))
    assert shipped.manifest.id in {package.manifest.id for package in library.demos()[0]}


def test_a_demo_that_ships_must_be_as_it_was_shipped(home: Home, organiser: SignKey, tmp_path: Path) -> None:
    revoke(home.event, organiser, Revocation(id="vn.example.other"))
    approved = read_catalogue(home.event, "digital-week", str(organiser.public))
    shutil.copytree(SHOWCASE / "cut-out", tmp_path / "showcase" / "cut-out")
    packages, _ = Library(home.demos, tmp_path / "showcase", approved).demos()
    assert [package.manifest.id for package in packages] == ["vn.tram.cut-out"]
    (tmp_path / "showcase" / "cut-out" / "more.txt").touch()
    packages, (refused,) = Library(home.demos, tmp_path / "showcase", approved).demos()
    assert packages == [] and refused.problems[0].code == "demo-changed"


def test_the_list_of_what_ships_is_current() -> None:
    """When this fails: `make docs`."""
    assert found_digests() == shipped_digests()


def test_what_another_window_permits_during_a_check_stays_permitted(
    home: Home, organiser: SignKey, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))  # checks of other tests go on elsewhere
    with ThreadPoolExecutor() as windows:
        slow = windows.submit(approve, home.event, folder, organiser)
        while not list(Path(tempfile.gettempdir()).glob("demo-check-*")) and not slow.done():
            time.sleep(0.01)
        revoke(home.event, organiser, Revocation(id="vn.example.other"))
        slow.result()
    catalogue = read_catalogue(home.event, read_event(home.event).id, str(organiser.public))
    assert [one.id for one in catalogue.approved] == [ID] and [one.id for one in catalogue.revoked] == ["vn.example.other"]
