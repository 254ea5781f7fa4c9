"""What made-up visitors leave at the example's kiosks: contacts of people who don't exist, and counts of their visits."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime, time, timedelta
from random import Random

from demos.text import Language
from kiosk.event.event import Event
from kiosk.leads.consent import Agreement
from kiosk.leads.contact import Contact, check_contact
from kiosk.leads.lead import DemoVersion, Lead, Moment
from kiosk.leads.qualification import Heat, Qualification
from kiosk.leads.receipt import Receipt
from kiosk.leads.store import Store
from kiosk.leads.uuid7 import Uuid7
from kiosk.visits import Visit, add_counts, hour_of

LEADS = 20
"""At each kiosk."""
VISITS = 90
"""At each kiosk on the first day; a third more on every day after."""
FAMILIES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương")
MIDDLES = ("Thị", "Văn", "Minh", "Thị Minh", "Đức", "Thuỳ", "Quốc", "Hải", "Ngọc", "")
GIVEN = ("Khuê", "An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Khánh", "Linh", "Mai", "Nam", "Oanh", "Phúc", "Quỳnh", "Sơn", "Trang", "Vy")
GUESTS = ("Anna Nguyen", "Peter Schmidt", "Sofia Rossi", "김민지", "박서준")
COMPANIES = (
    *("Trường THPT số 2", "Công ty Cổ phần Mây Xanh", "Bệnh viện Đa khoa Bến Tre", "Hợp tác xã Nông nghiệp Đồng Xanh", "Đại học Cửa Sông"),
    *("Ngân hàng Lúa Vàng", "Sở Giáo dục", "Nhà in Hồng Hà", "", "Xưởng Cơ khí Chính xác Ba Sao", "Báo Sông Hồng"),
)
ROLES = ("Giáo viên Tin học", "Kỹ sư phần mềm", "Trưởng phòng mua sắm", "Sinh viên", "", "Giám đốc", "Nhà báo")
NOTES = ("", "", "Mời đến trường dạy một buổi.", "Muốn thử với hoá đơn của công ty.", "Xin báo giá cho ba chi nhánh.")
STAFF = ("", "", "Gọi lại đầu tuần sau.", "Đã hẹn xem ở văn phòng.")
DEMOS = (
    (DemoVersion("vn.tram.street-eye", "1.0.0", "tram"), "Mắt phố"),
    (DemoVersion("vn.tram.read-vietnamese", "1.0.0", "tram"), "Đọc chữ"),
    (DemoVersion("vn.sen-vang.write-digits", "1.0.0", "sen-vang"), "Đọc số viết tay"),
    (DemoVersion("vn.cua-song.things", "0.9.0", "cua-song"), "Gọi tên đồ vật"),
)
SPOKEN: tuple[Language, ...] = ("vi", "vi", "vi", "en", "ko")
HEATS: tuple[Heat | None, ...] = (None, None, "cold", "warm", "hot")


def leave_leads(store: Store, event: Event, kiosk: str, days: int) -> None:
    """The same people each time this is called for the same kiosk; every tenth leaves a contact twice."""
    chance, ids = Random(kiosk), Uuid7()
    contact = _contact(chance)
    for number in range(LEADS):
        if number % 10 != 9:
            contact = _contact(chance)
        demo, title = chance.choice(DEMOS)
        at = _moment(chance, chance.randrange(days))
        whose = event.exhibitors[demo.exhibitor].name
        terms = event.terms(exhibitor=demo.exhibitor, exhibitor_name=whose, demo_title=title, language=chance.choice(SPOKEN))
        lead = Lead.build(
            id=ids.fresh(),
            event=event,
            kiosk=kiosk,
            demo=demo,
            contact=contact,
            agreement=Agreement.to(terms, of_age=True, purposes={"exhibitor-contact"}, at=at),
            receipt=Receipt.fresh(),
            left_at=Moment(at, number),
            qualification=Qualification(
                interests=tuple(chance.sample(sorted(event.interests), chance.randrange(3))),
                heat=chance.choice(HEATS),
                staff_note=chance.choice(STAFF),
                rating=chance.choice((None, 3, 4, 5)),
            ),
        )
        store.save(lead.seal(event))


def pay_visits(store: Store, event: Event, kiosk: str, days: int) -> None:
    """More from day to day; most go to the first demos, some see no result."""
    chance = Random(kiosk)
    with store.writing() as db:
        for day in range(days):
            for _ in range(VISITS + day * VISITS // 3):
                visit = Visit()
                for demo, _ in DEMOS[: chance.randint(0, len(DEMOS))]:
                    visit.opened(demo.id)
                    visit.used(demo.id, chance.choice(("camera", "sample")))
                    visit.stayed(demo.id, chance.uniform(20, 120))
                    if chance.random() < 0.85:
                        visit.completed(demo.id)
                    if chance.random() < 0.3:
                        visit.rated(demo.id, chance.choice((2, 3, 4, 5, 5)))
                sums, hour = visit.ended(chance.uniform(30, 400)), hour_of(_moment(chance, day))
                add_counts(db, sums, event=event.id, kiosk=kiosk, hour=hour, language=chance.choice(SPOKEN))


def _contact(chance: Random) -> Contact:
    if chance.random() < 0.15:
        name = chance.choice(GUESTS)
    else:
        name = " ".join(filter(None, (chance.choice(FAMILIES), chance.choice(MIDDLES), chance.choice(GIVEN))))
    plain = unicodedata.normalize("NFD", name.replace("Đ", "D").lower()).encode("ascii", "ignore").decode().replace(" ", ".")
    reach = {"email": f"{plain or 'khach'}@thu.example"} if chance.random() < 0.7 else {}
    if not reach or chance.random() < 0.5:
        reach["phone"] = f"0900 000 {chance.randrange(1000):03}"
    typed = {"name": name, "organisation": chance.choice(COMPANIES), "role": chance.choice(ROLES), "note": chance.choice(NOTES), **reach}
    contact = check_contact(typed)
    assert isinstance(contact, Contact), contact
    return contact


def _moment(chance: Random, days_ago: int) -> datetime:
    """Within the opening hours of a day, most about noon, by the clock on the wall; in UTC."""
    day = datetime.now().date() - timedelta(days=days_ago)
    minutes = round(min(max(chance.gauss(4.5 * 60, 110), 0), 9 * 60 - 1))
    return (datetime.combine(day, time(8)) + timedelta(minutes=minutes)).astimezone(UTC)
