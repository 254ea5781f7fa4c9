"""What real cards and hostile ones fill into the form."""

from __future__ import annotations

import string
from collections.abc import Mapping

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from kiosk.leads.contact import LONGEST, ContactProblems, Field, check_contact
from kiosk.scan.read import MOST_BYTES, read_card
from models.errors import KnownError

KHUE = {
    "name": "Nguyễn Thị Minh Khuê",
    "organisation": "Trường THPT số 2",
    "role": "Giáo viên Tin học",
    "phone": "+84912345678",
    "email": "khue@truong.example",
}
VCARD_3 = """BEGIN:VCARD
VERSION:3.0
N:Nguyễn;Khuê;Thị Minh;;
FN:Nguyễn Thị Minh Khuê
ORG:Trường THPT số 2;Tổ Tin
TITLE:Giáo viên Tin học
TEL;TYPE=FAX:+842438250001
TEL;TYPE=CELL:+84912345678
EMAIL;TYPE=INTERNET:khue@truong.example
URL:https://truong.example
END:VCARD
"""
VCARD_4 = """BEGIN:VCARD
VERSION:4.0
FN:Nguyễn Thị Minh
  Khuê
ORG:Trường THPT số 2
item1.ROLE:Giáo viên Tin học
item1.TEL;VALUE=uri;TYPE="voice,cell":tel:+84912345678;ext=1
EMAIL;PREF=1:mailto:khue@truong.example?subject=x
END:VCARD
"""
VCARD_21 = b"""BEGIN:VCARD\r
VERSION:2.1\r
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4E=67=75=79=E1=BB=85=6E;=4B=68=75=C3=AA;=54=68=E1=BB=8B=\r
=20=4D=69=6E=68;;\r
ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Tr=C6=B0=E1=BB=9Dng THPT s=E1=BB=91 2\r
TITLE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Gi=C3=A1o vi=C3=AAn Tin h=E1=BB=8Dc\r
TEL;HOME:+842438250000\r
TEL;CELL;PREF:+84912345678\r
EMAIL;INTERNET:khue@truong.example\r
END:VCARD\r
"""
MECARD = (
    r"MECARD:N:Nguyễn,Thị Minh Khuê;ORG:Trường THPT số 2;TITLE:Giáo viên Tin học;"
    "TEL:+84912345678;EMAIL:khue@truong.example;ADR:Hà Nội;;"
)
IDENTITY = "001087654321|012345678|Nguyễn Văn An|01021990|Nam|Số 1, Hai Bà Trưng, Hà Nội|15062021"
NEW_IDENTITY = "001087654321||Nguyễn Văn An|01021990|Nam|Số 1, Hai Bà Trưng, Hà Nội|15062021||Nguyễn Văn Bình|Trần Thị Chi|"
INSURANCE = "DN4010123456789|4e677579e1bb856e|01/02/1990|1|4349|01 - 079|01/01/2024|-|01/01/2024|0123456789"


@pytest.mark.parametrize("data", [VCARD_3.encode(), VCARD_4.encode(), VCARD_21, MECARD.encode()], ids=["3.0", "4.0", "2.1", "mecard"])
@pytest.mark.parametrize("ends", [b"\n", b"\r\n", b"\r"], ids=["lf", "crlf", "cr"])
def test_every_kind_of_card_fills_the_same_form(data: bytes, ends: bytes) -> None:
    card = read_card(data.replace(b"\r\n", b"\n").replace(b"\n", ends))
    assert card == KHUE
    assert not isinstance(check_contact({str(field): value for field, value in card.items()}), ContactProblems)


def test_a_card_that_another_program_wrote_is_read() -> None:
    card = vobject.vCard()
    card.add("n").value = vobject.vcard.Name(family="Kim", given="Minji")
    card.add("fn").value = "김민지; CEO, 대표"
    card.add("org").value = ["(주)한빛; 연구소"]
    card.add("email").value = "minji@hanbit.example"
    note = card.add("note")
    note.value = "줄\n" * 30
    assert read_card(card.serialize().encode()) == {
        "name": "김민지; CEO, 대표",
        "organisation": "(주)한빛; 연구소",
        "email": "minji@hanbit.example",
    }


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        ("홍;길동", "홍길동"),
        ("Trần;Bình;Thị", "Trần Thị Bình"),
        ("Ngô;Lan;", "Ngô Lan"),
        ("Miller;Anna;Maria;Dr.;", "Anna Maria Miller"),
        ("Miller", "Miller"),
        (";Anna", "Anna"),
        ("王;小明", "王小明"),
    ],
)
def test_a_name_without_its_written_form_is_said_as_its_people_say_it(parts: str, name: str) -> None:
    assert read_card(f"BEGIN:VCARD\nN:{parts}\nEND:VCARD".encode())["name"] == name


@pytest.mark.parametrize(
    ("charset", "named"),
    [("euc-kr", "EUC-KR"), ("euc-kr", ""), ("cp949", "KS_C_5601-1987"), ("utf-8", "x-unknown"), ("utf-8", "unicode_escape")],
)
def test_letters_are_read_in_the_cards_character_set(charset: str, named: str) -> None:
    words = f";CHARSET={named}" if named else ""
    card = read_card(f"BEGIN:VCARD\nVERSION:2.1\nN{words}:홍;길동\nTITLE{words}:연구원\nEND:VCARD".encode(charset))
    assert card == {"name": "홍길동", "role": "연구원"}


def test_a_western_name_in_an_old_character_set_stays_western() -> None:
    assert read_card("BEGIN:VCARD\nFN:Jürgen Müller\nEND:VCARD".encode("latin-1")) == {"name": "Jürgen Müller"}


@pytest.mark.parametrize(
    ("text", "card"),
    [
        ("khue@truong.example", {"email": "khue@truong.example"}),
        ("mailto:khue@truong.example?subject=hi", {"email": "khue@truong.example"}),
        ("tel:+84912345678", {"phone": "+84912345678"}),
        (
            "Họ tên: Nguyễn Thị Minh Khuê\nĐT: 0912 345 678\nEmail: khue@truong.example.",
            {"name": "Nguyễn Thị Minh Khuê", "phone": "0912 345 678", "email": "khue@truong.example"},
        ),
        ("CÔNG TY TNHH 100 SỐ\n0912345678", {"phone": "0912345678"}),
        ("이름: 김민지\nminji@hanbit.example", {"name": "김민지", "email": "minji@hanbit.example"}),
    ],
)
def test_a_plain_text_gives_what_is_certain(text: str, card: dict[str, str]) -> None:
    assert read_card(text.encode()) == card


@pytest.mark.parametrize("text", [IDENTITY, NEW_IDENTITY, INSURANCE, " " + IDENTITY])
def test_nothing_is_read_from_an_official_card(text: str) -> None:
    with pytest.raises(KnownError) as caught:
        read_card(text.encode())
    assert caught.value.code == "card-official"
    assert not caught.value.data


@pytest.mark.parametrize("text", ["https://zalo.me/0912345678", "WWW.TRUONG.EXAMPLE/khue@truong.example", "javascript://%0aalert(1)"])
def test_a_web_address_is_said_to_be_one(text: str) -> None:
    with pytest.raises(KnownError, match="card-web-address"):
        read_card(text.encode())


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00",
        b"TM-7K4Q-93MX-ABC",
        b"WIFI:S:booth;T:WPA;P:secret;;",
        b"00020101021138570010A00000072701270006970403011200110123456780208QRIBFTTA53037045802VN63049E6F",
        b"BEGIN:VCARD",
        b"BEGIN:VCARD\nFN:<b></b>\nEND:VCARD",
        b"MECARD:",
        b"MECARD:N:;;",
        b"x" * (MOST_BYTES + 1),
    ],
)
def test_what_is_no_card_fills_nothing(data: bytes) -> None:
    with pytest.raises(KnownError, match="card-unknown"):
        read_card(data)


def test_markup_controls_and_what_is_too_long_do_not_reach_the_form() -> None:
    card = read_card(
        "BEGIN:VCARD\nFN:<img src=x onerror=alert(1)>An\\nna\u202e\x07\u200b\n"
        f"ORG:{'Trạm ' * 100}\nTITLE:=cmd|' /C calc'!A0\nTEL:{'9' * 200}\nEMAIL:{'a' * 300}@x.example\nEND:VCARD".encode()
    )
    assert card == {"name": "An na", "organisation": card["organisation"], "role": "=cmd|' /C calc'!A0"}
    assert len(card["organisation"]) == LONGEST["organisation"] - 1
    assert card["organisation"].endswith("Trạm")


def test_only_the_first_of_many_cards_counts() -> None:
    two = b"BEGIN:VCARD\nFN:Anna\nEND:VCARD\nBEGIN:VCARD\nFN:Bob\nTEL:0912345678\nEND:VCARD"
    assert read_card(two) == {"name": "Anna"}


PIECES = ["BEGIN:VCARD\r\n", "MECARD:", "FN;CHARSET=", "N:", ";", "=", "ENCODING=QUOTED-PRINTABLE:", "=E1=BB", '"', ":", "\\", "\n "]
HOSTILE = st.one_of(
    st.binary(max_size=600),
    st.text(alphabet=string.printable + "ễ김|;:=\\\x00\u202e", max_size=600).map(str.encode),
    st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=60).map(lambda parts: "".join(parts).encode(errors="replace")),
)


def read_or_refused(data: bytes) -> Mapping[Field, str]:
    try:
        return read_card(data)
    except KnownError:
        return {}


@given(HOSTILE)
def test_whatever_a_code_holds_becomes_a_card_or_a_known_refusal(data: bytes) -> None:
    for start in (b"", b"BEGIN:VCARD\n", b"MECARD:"):
        for field, value in read_or_refused(start + data).items():
            assert 0 < len(value) <= LONGEST[field]
            assert not set(value) & set("<>\n\r\t\x00\u202e")
