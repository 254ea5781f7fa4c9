"""Models lie once, the last two good versions stay, and what was set aside, rolled back or removed is remembered."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from demos.library import Library
from demos.package.catalogue import Approval, EventCatalogue, Revocation
from demos.package.install import install
from demos.package.read import read_package
from demos.package.verify import Signed, verify
from demos.runner.job import job_for
from demos.store import DemoStore
from exhibitor_admin.signing import SignKey, sign_package
from models.catalogue import Catalogue
from models.errors import KnownError
from tests.hostile.a_package import change, write_package

ID = "vn.example.light"


class Kiosk:
    """A library, and packages that come to it; the pictures and samples aren't looked at here."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.approved: EventCatalogue | None = None
        self.count = 0

    @property
    def library(self) -> Library:
        return Library(self.home / "demos", showcase=self.home / "no-showcase", approved=self.approved)

    def package(self, version: str, id: str = ID, key: SignKey | None = None) -> Path:
        self.count += 1
        folder = write_package(self.home / "packages" / str(self.count))
        change(folder, 'version = "1.0.0"', f'version = "{version}"')
        change(folder, ID, id)
        if key:
            sign_package(folder, key)
        return folder

    def bring(self, version: str, id: str = ID, key: SignKey | None = None) -> None:
        """As `install` does, but for what takes a second: the sandbox."""
        store = self.library.store
        with store.incoming() as staged:
            shutil.copytree(self.package(version, id, key), staged)
            package, signed = read_package(staged), verify(staged)
            self.library.admit(package, signed)
            store.keep(package, signed)

    def approve(self, version: str, key: SignKey | None = None, rollback: bool = False) -> None:
        signed = verify(self.package(version, key=key))
        approval = Approval(id=ID, version=version, digest=signed.digest, key=signed.key, rollback=rollback)
        known = self.approved.approved if self.approved else ()
        self.approved = EventCatalogue(event="e", approved=(*known, approval))

    @property
    def versions(self) -> list[str]:
        return [folder.name for folder in self.library.store.folders(ID)]

    @property
    def shown(self) -> str | None:
        package = self.library.current(ID)
        return package.manifest.version if package else None

    def models(self) -> list[Path]:
        return sorted((self.home / "models").iterdir())

    def refuses(self, version: str, key: SignKey | None = None) -> str:
        before = self.versions
        with pytest.raises(KnownError) as caught:
            self.bring(version, key=key)
        assert self.versions == before and list((self.home / "incoming").iterdir()) == []
        return caught.value.code


@pytest.fixture
def kiosk(tmp_path: Path) -> Kiosk:
    return Kiosk(tmp_path)


def test_a_model_in_two_packages_lies_once_and_goes_with_the_last(kiosk: Kiosk) -> None:
    kiosk.bring("1.0.0")
    kiosk.bring("1.0.0", id="vn.example.other")
    (model,) = kiosk.models()
    assert not list((kiosk.home / "demos").rglob("*.onnx"))
    packages, refused = kiosk.library.demos()
    assert len(packages) == 2 and refused == []
    for package in packages:
        assert job_for(package, Catalogue()).message().arrays[0].tobytes() == model.read_bytes()
    kiosk.library.store.remove(ID)
    assert kiosk.models() == [model]
    kiosk.library.store.remove("vn.example.other")
    assert kiosk.models() == []


def test_a_model_that_rots_in_the_store_is_healed_by_the_next_package_that_brings_it(kiosk: Kiosk) -> None:
    kiosk.bring("1.0.0")
    (model,) = kiosk.models()
    good = model.read_bytes()
    model.write_bytes(b"rotten")
    kiosk.bring("1.0.1")
    assert model.read_bytes() == good


def test_a_model_is_not_cleared_away_from_under_an_installation(kiosk: Kiosk) -> None:
    kiosk.bring("1.0.0")
    kiosk.bring("1.0.0", id="vn.example.other")
    (model,) = kiosk.models()
    origin = kiosk.library.store.folders(ID)[0] / ".origin.json"
    staged = kiosk.home / "incoming" / f"{os.getpid()}-at-work"
    staged.mkdir(parents=True)
    shutil.copy(origin, staged)
    for id in (ID, "vn.example.other"):
        kiosk.library.store.remove(id)
    assert kiosk.models() == [model]


def test_the_last_two_good_versions_stay(kiosk: Kiosk) -> None:
    for version in ("1.0.0", "1.0.9", "1.0.10"):
        kiosk.bring(version)
    assert (kiosk.versions, kiosk.shown) == (["1.0.10", "1.0.9"], "1.0.10")
    kiosk.library.store.set_aside(ID, "1.0.10")
    kiosk.bring("1.1.0")
    assert (kiosk.versions, kiosk.shown) == (["1.0.9", "1.1.0"], "1.1.0")


def test_what_was_set_aside_gives_way_to_the_last_good_one_until_it_is_brought_back(kiosk: Kiosk) -> None:
    kiosk.bring("1.0.0")
    kiosk.bring("1.1.0")
    kiosk.library.store.set_aside(ID, "1.1.0")
    assert kiosk.shown == "1.0.0"
    assert DemoStore(kiosk.home / "demos").state(ID).aside == ("1.1.0",)
    kiosk.library.store.bring_back(ID)
    assert kiosk.shown == "1.1.0"


def test_rolling_back_shows_the_version_before_and_never_nothing(kiosk: Kiosk) -> None:
    kiosk.bring("1.0.0")
    kiosk.bring("1.1.0")
    assert kiosk.library.roll_back(ID).manifest.version == "1.0.0"
    with pytest.raises(KnownError, match="rollback-nothing"):
        kiosk.library.roll_back(ID)
    with pytest.raises(KnownError, match="demo-unknown"):
        kiosk.library.roll_back("vn.example.none")
    assert kiosk.shown == "1.1.0"


def test_an_older_version_than_was_ever_seen_is_refused_even_after_removing(kiosk: Kiosk) -> None:
    kiosk.bring("1.0.0")
    kiosk.bring("1.1.0")
    kiosk.library.store.remove(ID)
    assert (kiosk.versions, kiosk.refuses("1.0.0")) == ([], "package-not-newer")
    kiosk.bring("1.1.0")
    assert kiosk.refuses("1.1.0") == "package-not-newer"


def test_a_demo_belongs_to_the_key_that_signed_it_first(kiosk: Kiosk) -> None:
    key = SignKey.fresh()
    kiosk.bring("1.0.0")
    kiosk.bring("1.1.0", key=key)
    assert [kiosk.refuses("1.2.0", key=SignKey.fresh()), kiosk.refuses("1.0.5", key=key)] == ["package-other-key", "package-not-newer"]
    kiosk.bring("1.2.0", key=key)
    kiosk.library.store.remove(ID)
    assert kiosk.refuses("9.0.0", key=SignKey.fresh()) == "package-other-key"


def test_a_kiosk_with_a_catalogue_shows_what_is_approved_and_nothing_else(kiosk: Kiosk) -> None:
    key = SignKey.fresh()
    kiosk.bring("1.0.0", key=key)
    kiosk.approved = EventCatalogue(event="e")
    packages, (refused,) = kiosk.library.demos()
    assert (packages, refused.problems[0].code, kiosk.refuses("1.1.0", key=key)) == ([], "demo-not-approved", "demo-not-approved")
    kiosk.approve("1.0.0", key)
    assert kiosk.shown == "1.0.0"
    kiosk.approve("1.1.0", key)
    kiosk.bring("1.1.0", key=key)
    assert kiosk.shown == "1.1.0"


@pytest.mark.parametrize("by", ["version", "demo", "key"])
def test_what_was_revoked_is_gone_at_once_and_does_not_come_back(by: str, kiosk: Kiosk) -> None:
    key = SignKey.fresh()
    kiosk.approve("1.0.0", key)
    kiosk.bring("1.0.0", key=key)
    assert kiosk.approved is not None
    revoked = {"version": Revocation(id=ID, version="1.0.0"), "demo": Revocation(id=ID), "key": Revocation(key=str(key.public))}[by]
    kiosk.approved = kiosk.approved.model_copy(update={"revoked": (revoked,)})
    assert kiosk.shown is None and kiosk.refuses("1.0.0", key=key) == "demo-revoked"


def test_a_signed_order_may_roll_back_and_hand_a_demo_to_another_key(kiosk: Kiosk) -> None:
    old, new = SignKey.fresh(), SignKey.fresh()
    for version in ("1.0.0", "2.0.0"):
        kiosk.approve(version, old)
        kiosk.bring(version, key=old)
    kiosk.approve("1.5.0", old)
    assert kiosk.refuses("1.5.0", key=old) == "package-not-newer"
    kiosk.approve("1.5.0", old, rollback=True)
    kiosk.bring("1.5.0", key=old)
    assert kiosk.shown == "1.5.0"
    kiosk.approve("2.5.0", new)
    kiosk.bring("2.5.0", key=new)
    assert kiosk.shown == "2.5.0"


def test_an_older_catalogue_is_refused(tmp_path: Path) -> None:
    store = DemoStore(tmp_path / "demos")
    for serial in (3, 3, 7):
        store.note_serial("event", serial)
    with pytest.raises(KnownError, match="catalogue-old"):
        store.note_serial("event", 6)
    store.note_serial("another", 1)


def test_records_that_were_spoilt_leave_nobodys_demo(kiosk: Kiosk) -> None:
    kiosk.bring("1.0.0")
    (folder,) = kiosk.library.store.folders(ID)
    (folder / ".origin.json").write_text("{")
    assert kiosk.library.store.origin(folder).signed == Signed("")
    assert kiosk.shown == "1.0.0"


def test_a_signed_package_is_installed_whole(kiosk: Kiosk) -> None:
    key = SignKey.fresh()
    installed = install(kiosk.package("1.0.0", key=key), kiosk.library, Catalogue())
    assert kiosk.library.store.origin(installed.folder).key == str(key.public)
    assert kiosk.library.store.state(ID).highest == {str(key.public): "1.0.0"}


@pytest.mark.parametrize("id", ["*", "../demos", "", "vn.*", "/tmp", "vn.example.none"])
def test_what_is_no_installed_demo_cannot_be_removed(id: str, kiosk: Kiosk) -> None:
    kiosk.bring("1.0.0")
    before = sorted(kiosk.home.rglob("*"))
    with pytest.raises(KnownError, match="demo-unknown"):
        kiosk.library.store.remove(id)
    assert sorted(kiosk.home.rglob("*")) == before and kiosk.shown == "1.0.0"
