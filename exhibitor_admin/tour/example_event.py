"""An event as it might be on its third day, made by the same functions as a real one: exhibitors, interests, demos, what visitors left."""

from __future__ import annotations

import shutil
import tomllib
from datetime import date, timedelta
from pathlib import Path

from demos.shipped import SHOWCASE as SHIPPED
from demos.text import Words
from exhibitor_admin.approvals import approve, open_catalogue_key
from exhibitor_admin.bridge.demos.found import found_in
from exhibitor_admin.demos_here import pack_demo, sign_demo
from exhibitor_admin.event import Answers, init_event, put_record
from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.known_events import remember_event
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.collect import collect
from exhibitor_admin.logo import keep_logo
from exhibitor_admin.shelf import Shelf
from exhibitor_admin.signing import SignKey
from exhibitor_admin.toml import to_toml
from exhibitor_admin.tour.example_logo import draw_logo
from exhibitor_admin.tour.example_visits import leave_leads, pay_visits
from kiosk.event.event import Event
from kiosk.event.record import Exhibitor, ExhibitorContact, Question
from kiosk.home import Home
from kiosk.leads.store import Store
from models.catalogue import Catalogue

PASSPHRASE = "đèn lồng bên sông"
DAYS = 3
EXHIBITORS = (
    Exhibitor(
        id="sen-vang",
        name="Xưởng phần mềm Sen Vàng",
        tagline=Words(vi="Đọc chữ viết tay cho giấy tờ", en="Handwriting read for paperwork", ko="손글씨를 읽는 문서 처리"),
        contact=ExhibitorContact(email="xin-chao@sen-vang.example", web="https://sen-vang.example"),
        languages=("vi", "en"),
    ),
    Exhibitor(
        id="cua-song",
        name="Phòng nghiên cứu Thị giác, Đại học Cửa Sông",
        tagline=Words(vi="Máy nhìn cùng người", en="Machines that look along with people", ko="사람과 함께 보는 기계"),
        contact=ExhibitorContact(email="thi-giac@cua-song.example", phone="024 3825 0000"),
        languages=("vi", "en", "ko"),
        questions={
            "where": Question(
                text=Words(vi="Bạn muốn máy nhìn giúp ở đâu?", en="Where should machines look along?", ko="어디에 쓰고 싶으신가요?"),
                choices={
                    "school": Words(vi="Trường học", en="At school", ko="학교"),
                    "factory": Words(vi="Nhà máy", en="In a factory", ko="공장"),
                    "street": Words(vi="Đường phố", en="On the street", ko="거리"),
                },
            ),
            "when": Question(text=Words(vi="Khi nào bạn cần?", en="When do you need it?", ko="언제 필요하신가요?")),
        },
    ),
)
LOGOS = (((40, 150, 226), 5), ((130, 70, 20), 8))
"""The colour of each, blue, green, red, and its petals."""
INTERESTS = {
    "vision": (Words(vi="Thị giác máy tính", en="Computer vision", ko="컴퓨터 비전"), ("tram", "cua-song")),
    "language": (Words(vi="Ngôn ngữ và chữ viết", en="Language and writing", ko="언어와 글자"), ("tram", "sen-vang")),
    "learning": (Words(vi="Học và đào tạo", en="Learning and training", ko="교육"), ("tram",)),
    "working": (Words(vi="Hợp tác, tuyển dụng", en="Partners and jobs", ko="협력과 채용"), ("sen-vang", "cua-song")),
}
DEMOS = (
    ("write-digits", "1.0.0", EXHIBITORS[0], "Đọc số viết tay", "Handwritten numbers", True),
    ("write-digits", "1.1.0", EXHIBITORS[0], "Đọc số viết tay", "Handwritten numbers", False),
    ("things", "0.9.0", EXHIBITORS[1], "Gọi tên đồ vật", "Naming things", False),
)
"""Which shipped demo each is made of, its version, whose it becomes and what it is called, and whether it is approved."""
KIOSKS = ("sanh-a", "sanh-b", "cong-chinh")


def make_example(kiosk: Home, organiser: OrganiserHome, demos: int = len(DEMOS)) -> None:
    """Fill two empty homes, with the first so many of the demos; the last kiosk's leads wait to be collected. Takes about a minute."""
    organiser.make()
    kiosk.root.mkdir(parents=True)
    event = _make_event(kiosk.event, organiser)
    _bring_demos(kiosk.event, organiser, event, demos)
    event = remember_event(kiosk.event, organiser)
    for name in KIOSKS:
        home = kiosk if name == KIOSKS[-1] else Home(kiosk.root.parent / name)
        home.root.mkdir(exist_ok=True)
        store = Store.open(home.leads)
        leave_leads(store, event, name, DAYS)
        pay_visits(store, event, name, DAYS)
        store.close()
        if home is not kiosk:
            book = LeadBook(organiser.leads)
            collect(home.root, book)
            book.close()


def make_broken(folder: Path) -> Path:
    """A demo's folder with several things that its author has to mend."""
    shutil.copytree(SHIPPED / "hands", folder)
    written = (folder / "demo.toml").read_text("utf-8").replace('version = "1.0.0"', 'version = "một"').replace("minutes = ", "minuets = ")
    (folder / "demo.toml").write_text(written, "utf-8")
    (folder / "picture.jpg").write_bytes(b"no picture")
    return folder


def _make_event(folder: Path, organiser: OrganiserHome) -> Event:
    starts = date.today() - timedelta(days=DAYS - 1)
    answers: Answers = {
        "id": "tuan-le-so",
        "name": {"vi": "Tuần lễ Số Hà Nội", "en": "Hanoi Digital Week", "ko": "하노이 디지털 주간"},
        "place": {"vi": "Cung Văn hoá, Hà Nội", "en": "Palace of Culture, Hanoi", "ko": "하노이 문화궁전"},
        "starts": starts,
        "ends": starts + timedelta(days=DAYS),
        "erase_by": starts + timedelta(days=60),
        "controller": {"name": "Sở Khoa học và Công nghệ", "contact": "024 3825 0000"},
    }
    event = init_event(folder, organiser, answers, PASSPHRASE, None, "vi")
    for exhibitor, (colour, petals) in zip(EXHIBITORS, LOGOS, strict=True):
        put_record(folder, exhibitor)
        keep_logo(folder, exhibitor, draw_logo(colour, petals))
    interests = {id: {"name": name.model_dump(), "exhibitors": whose} for id, (name, whose) in INTERESTS.items()}
    return put_record(folder, event, interests=interests)


def _bring_demos(folder: Path, organiser: OrganiserHome, event: Event, demos: int) -> None:
    """Packed and signed by their exhibitors, looked at and kept by the organiser, some of them approved."""
    signer, shelf = open_catalogue_key(organiser, event, PASSPHRASE), Shelf(organiser.shelf)
    keys = {exhibitor.id: SignKey.fresh() for exhibitor in EXHIBITORS}
    for number, (name, version, exhibitor, vi, en, approved) in enumerate(DEMOS[:demos]):
        made = organiser.root.parent / f"package-{number}"
        shutil.copytree(SHIPPED / name, made)
        manifest = tomllib.loads((made / "demo.toml").read_text("utf-8"))
        manifest |= {"id": f"vn.{exhibitor.id}.{name}", "version": version, "exhibitor": {"id": exhibitor.id, "name": exhibitor.name}}
        for language, title in (("vi", vi), ("en", en)):
            manifest["text"][language]["title"] = title
        (made / "demo.toml").write_text(to_toml(manifest), "utf-8")
        sign_demo(made, keys[exhibitor.id])
        seen = shelf.look(pack_demo(made, None, overwrite=False), Catalogue())
        package = seen.report.package
        assert seen.good and package is not None, seen.report.problems
        kept = shelf.keep(seen, found_in(package, seen.report.found))
        if approved:
            approve(folder, shelf.archive(kept.id, kept.version), signer)
