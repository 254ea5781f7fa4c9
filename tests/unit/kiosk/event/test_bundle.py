"""An event's bundle on its way: the organiser writes it, a kiosk takes it in whole or not at all, and never another's or an older one."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from demos.package.catalogue import FILE, SIGNATURE, Approval, read_catalogue
from demos.package.pack import pack
from demos.package.verify import verify
from exhibitor_admin.approvals import approve
from exhibitor_admin.event import put_record
from exhibitor_admin.event_bundle import Bundled, bundle_event, orders_of
from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.signing import SignKey, sign_package
from kiosk.demos_here import open_library, open_library_whatever_happens
from kiosk.event.bundle import SUFFIX, BundleHead, Entry, open_bundle, write_bundle
from kiosk.event.edition import STARTS, begin_start, edition, prove
from kiosk.event.orders import Orders
from kiosk.event.pin import is_pin
from kiosk.event.read import read_event
from kiosk.event.take_in import look_at, take_in
from kiosk.home import Home
from kiosk.leads.store import Store
from kiosk.settings import Settings
from models.errors import KnownError
from tests.a_lead import leave, make_event
from tests.hostile.a_package import change, write_package
from tests.practice import practise

DEMO = "vn.example.light"


class Office:
    """An organiser with one event."""

    def __init__(self, place: Path) -> None:
        self.place, self.folder, self.home = place, place / "event", OrganiserHome(place / "organiser")
        self.key, self.exhibitor = SignKey.fresh(), SignKey.fresh()
        make_event(self.folder)
        (self.folder / "theme.toml").write_text('[lacquer]\ngold = "#80D8FF"\n', "utf-8")

    def demo(self, version: str = "1.0.0") -> Path:
        """A permitted `.demo` file."""
        folder, archive = self.place / f"light-{version}", self.place / f"light-{version}.demo"
        write_package(folder)
        change(folder, 'version = "1.0.0"', f'version = "{version}"')
        sign_package(folder, self.exhibitor)
        approve(self.folder, folder, self.key)
        pack(folder, archive)
        return archive

    def bundle(self, name: str = "a", demos: tuple[Path, ...] = (), orders: Orders | None = None) -> Path:
        out = self.place / f"{name}{SUFFIX}"
        self.last: Bundled = bundle_event(self.folder, out, self.home, self.key, demos, orders or Orders(), overwrite=True)
        return out


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path / "office")


@pytest.fixture
def kiosk(tmp_path: Path) -> Home:
    """One that practises."""
    return practise(tmp_path)


def shown(home: Home) -> list[str]:
    packages, _ = open_library_whatever_happens(home, read_event(home.event)).demos()
    return [package.manifest.version for package in packages if package.manifest.id == DEMO]


def files(home: Home) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in home.root.rglob("*") if path.is_file()}


def refused(path: Path, home: Home) -> str:
    """The code, when nothing has changed in the kiosk."""
    before = files(home)
    with pytest.raises(KnownError) as error:
        take_in(path, home)
    assert files(home) == before
    return error.value.code


def test_a_practising_kiosk_becomes_one_of_the_event_with_its_demo_theme_and_orders(office: Office, kiosk: Home) -> None:
    orders = orders_of("digital-week", "246813", {"featured": DEMO, "idle_seconds": 90})
    demo = office.demo()
    bundle = office.bundle(demos=(demo,), orders=orders)
    offered = look_at(bundle, kiosk)
    assert (offered.head.event, offered.head.serial, offered.trusted) == ("digital-week", 1, False)
    told: list[tuple[str, int, int]] = []
    taken = take_in(bundle, kiosk, lambda *what: told.append(what))
    assert (taken.serial, taken.demos) == (1, 1) and is_pin("246813", taken.orders.pin)
    assert told[-1] == ("trying", 1, 1) and ("reading", offered.head.size, offered.head.size) in told
    assert read_event(kiosk.event).id == "digital-week" and (kiosk.event / "theme.toml").exists()
    assert shown(kiosk) == ["1.0.0"]
    settings = Settings.read(kiosk.root)
    assert (settings.featured, settings.idle_seconds) == (DEMO, 90)
    (kiosk.root / "kiosk.toml").write_text("idle_seconds = 30", "utf-8")
    assert Settings.read(kiosk.root).idle_seconds == 30  # what is said at the machine goes before
    prove(kiosk.root)
    put_record(office.folder, read_event(office.folder), place={"vi": "Huế", "en": "Hue"})
    assert take_in(office.bundle("b", (demo,)), kiosk, lambda *what: told.append(what)).demos == 1
    assert told[-1] == ("trying", 0, 0) and shown(kiosk) == ["1.0.0"]  # what is here already isn't tried again


def test_the_same_event_gives_the_same_bytes_and_number_and_another_a_higher_one(office: Office) -> None:
    demo = office.demo()
    first = office.bundle("a", (demo,)).read_bytes()
    assert office.bundle("b", (demo,)).read_bytes() == first and office.last.serial == 1
    put_record(office.folder, read_event(office.folder), place={"vi": "Huế", "en": "Hue"})
    office.bundle("c", (demo,))
    assert (office.last.serial, office.last.absent) == (2, ())
    office.bundle("d")
    assert (office.last.serial, office.last.absent) == (3, (f"{DEMO}-1.0.0",))


def test_an_older_one_the_same_one_and_another_events_are_refused(office: Office, kiosk: Home, tmp_path: Path) -> None:
    old = shutil.copy(office.bundle(), tmp_path / "old")
    put_record(office.folder, read_event(office.folder), place={"vi": "Huế", "en": "Hue"})
    new = office.bundle()
    take_in(new, kiosk)
    prove(kiosk.root)
    assert (refused(Path(old), kiosk), refused(new, kiosk)) == ("event-bundle-old", "event-bundle-same")
    other = Office(tmp_path / "other-office")
    forged = other.bundle()
    assert refused(forged, kiosk) == "event-bundle-key"  # the same event by its name, signed by somebody else
    stranger = Office(tmp_path / "stranger")
    put_record(stranger.folder, read_event(stranger.folder), id="other-week")
    assert refused(stranger.bundle(), kiosk) == "event-bundle-other"
    assert read_event(kiosk.event).place.vi == "Huế"


def test_a_bundle_that_was_changed_cut_off_or_lengthened_is_refused_at_every_place(office: Office, kiosk: Home, tmp_path: Path) -> None:
    whole = office.bundle().read_bytes()
    head = whole.index(b"\n\n")
    codes = set()
    for at in (*range(0, head, 97), head + 150, len(whole) - 1):
        spoilt = tmp_path / "spoilt"
        spoilt.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        codes.add(refused(spoilt, kiosk))
    for content in (b"", whole[:50], whole[: head + 10], whole[:-1], whole + b"x", b"\n" * 10):
        spoilt.write_bytes(content)
        codes.add(refused(spoilt, kiosk))
    assert codes <= {"event-bundle-bad", "signature-wrong", "signature-bad", "signature-other-key"}
    assert refused(tmp_path / "nowhere", kiosk) == "event-bundle-unreadable"
    assert refused(tmp_path, kiosk) == "event-bundle-unreadable"


OUTSIDE = ("../leads.sqlite3", "event/../../x.toml", "/etc/x.toml", "event/.x.toml", "event\\x.toml", "event/con.toml", "event/x.svg")
ODD = ("event/a/b/x.toml", "event/x.toml.", "demos/x.zip", "kiosk.key", "event/EVENT.toml")


def test_whoever_signs_it_a_bundle_holds_no_other_files(office: Office, kiosk: Home, tmp_path: Path) -> None:
    content, bundle = tmp_path / "content", tmp_path / "hostile"
    content.write_bytes(b"x")
    for path in (*OUTSIDE, *ODD):
        paths = ("event/event.toml", path)
        head = BundleHead("digital-week", 1, str(office.key.public), tuple(Entry.of(one, content) for one in paths))
        with bundle.open("wb") as file:
            write_bundle(file, head, office.key.sign(str(head).encode(), "x"), [content, content])
        assert refused(bundle, kiosk) == "event-bundle-bad", path


def test_an_event_inside_that_is_another_or_none_is_refused(office: Office, kiosk: Home, tmp_path: Path) -> None:
    other = Office(tmp_path / "stranger")
    other.bundle()
    paths = sorted(path for path in other.folder.rglob("*") if path.is_file())
    entries = tuple(Entry.of(f"event/{path.relative_to(other.folder).as_posix()}", path) for path in paths)
    head = BundleHead("digital-week", 1, str(office.key.public), entries)
    bundle = tmp_path / "mixed"
    with bundle.open("wb") as file:
        write_bundle(file, head, office.key.sign(str(head).encode(), "x"), paths)
    assert refused(bundle, kiosk) == "event-bundle-mixed"


def test_one_demo_that_does_not_hold_leaves_everything_as_it_was(office: Office, kiosk: Home) -> None:
    good = office.demo()
    take_in(office.bundle("a", (good,)), kiosk)
    prove(kiosk.root)
    spoilt, archive = office.place / "spoilt", office.place / "spoilt.demo"
    write_package(spoilt)
    change(spoilt, 'version = "1.0.0"', 'version = "2.0.0"')
    change(spoilt, "[0.9, 1.0]", "[0.0, 0.1]")  # what its sample promises
    sign_package(spoilt, office.exhibitor)
    permit_untried(office, Approval(id=DEMO, version="2.0.0", digest=verify(spoilt).digest, key=str(office.exhibitor.public)))
    pack(spoilt, archive)
    assert refused(office.bundle("b", (good, archive)), kiosk) == "package-bad"
    assert edition(kiosk.root).serial == 1 and shown(kiosk) == ["1.0.0"]


def permit_untried(office: Office, approval: Approval) -> None:
    """`approve` would try the samples itself."""
    known = read_catalogue(office.folder, "digital-week", str(office.key.public))
    content = known.model_copy(update={"approved": (*known.approved, approval), "serial": 9}).model_dump_json().encode()
    (office.folder / FILE).write_bytes(content)
    (office.folder / SIGNATURE).write_text(office.key.sign(content, "x"), "utf-8")


def test_an_edition_that_never_starts_makes_way_for_the_last_good_one_and_its_demos(office: Office, kiosk: Home) -> None:
    take_in(office.bundle("a", (office.demo(),)), kiosk)
    assert not begin_start(kiosk.root)
    prove(kiosk.root)
    take_in(office.bundle("b", (office.demo("1.1.0"),)), kiosk)
    for _ in range(STARTS):
        assert not begin_start(kiosk.root)
        open_library(kiosk, read_event(kiosk.event))
    assert edition(kiosk.root).serial == 2 and shown(kiosk) == ["1.1.0"]
    assert begin_start(kiosk.root)
    assert edition(kiosk.root).serial == 1 and shown(kiosk) == ["1.0.0"]
    assert not begin_start(kiosk.root)


def test_a_damaged_pointer_means_the_newest_edition_and_never_a_practice(office: Office, kiosk: Home) -> None:
    take_in(office.bundle(), kiosk)
    prove(kiosk.root)
    (kiosk.root / "edition.json").write_bytes(b"\0" * 40)
    assert read_event(kiosk.event).id == "digital-week"


def test_leads_of_before_stay(office: Office, kiosk: Home) -> None:
    store = Store.open(kiosk.leads)
    event = read_event(kiosk.event)
    lead = leave(event)
    store.save(lead.seal(event))
    take_in(office.bundle(), kiosk)
    assert [found.facts.id for found in store.leads()] == [lead.facts.id]
    store.close()


def test_a_practice_is_not_bundled_nor_a_demo_that_is_not_permitted(office: Office, kiosk: Home, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="event-bundle-practice"):
        bundle_event(kiosk.event, tmp_path / "out", office.home, office.key, (), Orders())
    folder = write_package(tmp_path / "package")
    pack(folder, tmp_path / "a.demo")
    with pytest.raises(KnownError, match="demo-not-approved"):
        office.bundle("a", (tmp_path / "a.demo",))


def test_a_disk_without_room_is_told_before_anything_is_read(office: Office, kiosk: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    bundle = office.bundle()
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(0, 0, 2**20))
    assert refused(bundle, kiosk) == "event-bundle-room"


def test_a_disk_that_fills_up_while_demos_are_unpacked_keeps_room_for_leads(
    office: Office, kiosk: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = office.bundle(demos=(office.demo(),))
    kiosk.demos.mkdir()
    free = {kiosk.root: 2**40}
    monkeypatch.setattr(shutil, "disk_usage", lambda place: shutil._ntuple_diskusage(0, 0, free.get(place, 2**20)))
    assert refused(bundle, kiosk) == "event-bundle-room"


def test_a_newer_bundle_with_an_older_list_of_demos_takes_none_away(office: Office, kiosk: Home) -> None:
    """As an organiser writes it whose machine is older than the one that wrote the last."""
    demo = office.demo()
    old = {name: (office.folder / name).read_bytes() for name in (FILE, SIGNATURE)}
    newer = office.demo("1.1.0")
    take_in(office.bundle("a", (newer,)), kiosk)
    prove(kiosk.root)
    open_library(kiosk, read_event(kiosk.event))
    for name, content in old.items():
        (office.folder / name).write_bytes(content)
    assert refused(office.bundle("b", (demo,)), kiosk) == "catalogue-old"
    assert shown(kiosk) == ["1.1.0"]


def test_what_the_event_holds_that_bundles_do_not_carry_is_told(office: Office) -> None:
    (office.folder / "notes.docx").write_bytes(b"x")
    (office.folder / ".hidden").write_bytes(b"x")
    (office.folder / "link.toml").symlink_to("/etc/passwd")
    with open_bundle(office.bundle()) as bundle:
        assert "event/link.toml" not in [entry.path for entry in bundle.head.files]
    assert office.last.left_out == (".hidden", "link.toml", "notes.docx")
