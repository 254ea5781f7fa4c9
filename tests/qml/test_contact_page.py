"""A visitor leaves a contact: types it with their fingers, is told what is missing, agrees, sends, and is thanked."""

from __future__ import annotations

import sqlite3
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from demos.text import Language
from exhibitor_admin.event import TRAM_AI
from kiosk.event.record import ExhibitorContact
from kiosk.leads.contact import FIELDS
from tests.patience import wait_until
from tests.qml.contact_window import PORTRAIT, SIZES, ContactWindow, Open
from tests.qr import codes_are_made, read_qr

GOLD = "#e0b050"


def test_a_name_is_typed_by_touch_with_its_tones_and_capitals(opened: Open) -> None:
    window = opened()
    window.type("nguyeenx thij khuee")
    assert window.field("name").property("value") == "Nguyễn Thị Khuê"
    window.touch(window.key_named("Delete"))
    window.type("eâ")
    assert window.field("name").property("value") == "Nguyễn Thị Khueâ"


def test_a_tone_key_marks_the_word_that_was_typed(opened: Open) -> None:
    window = opened()
    window.type("hoa")
    window.touch(window.key_named("huyền"))
    assert window.field("name").property("value") == "Hoà"


def test_a_key_is_gold_and_has_written_before_the_finger_leaves(opened: Open) -> None:
    window = opened()
    key = window.key_named("e")
    before = window.colour(key)
    window.press(key)
    assert window.field("name").property("value") == "E"
    assert window.colour(key) == GOLD != before
    window.release(key)
    assert window.colour(key) == before


def test_two_thumbs_write_two_letters(opened: Open) -> None:
    window = opened()
    thumbs = window.key_named("q"), window.key_named("p")
    window.press(*thumbs)
    window.release(*thumbs)
    assert sorted(window.field("name").property("value").lower()) == ["p", "q"]


def test_delete_goes_on_while_it_is_held(opened: Open, qtbot: QtBot) -> None:
    window = opened()
    window.type("abcdef")
    delete = window.key_named("Delete")
    window.press(delete)
    wait_until(qtbot, lambda: window.field("name").property("value") == "")
    window.release(delete)


def test_real_keys_write_too(opened: Open) -> None:
    window = opened()
    for key in (*"Hoangf", Qt.Key.Key_Backspace, Qt.Key.Key_Tab, *"FPT", Qt.Key.Key_Return, *"giaos"):
        QTest.keyClick(window.view, key)
    assert [window.field(key).property("value") for key in ("name", "organisation", "role")] == ["Hoàn", "FPT", "giáo"]


@SIZES
def test_keys_lie_at_the_looks_pitch_without_dead_space(opened: Open, size: tuple[int, int]) -> None:
    window = opened(size=size)
    portrait = size == PORTRAIT
    pitch, row_pitch = (10.4, 10.6) if portrait else (13.6, 11.2)
    letters = [window.place(window.key_named(letter)) for letter in "qwertyuiop"]
    assert all(left.right() == pytest.approx(right.left(), abs=0.01) for left, right in pairwise(letters))
    assert letters[0].width() / window.unit == pytest.approx(pitch, abs=0.05)
    assert letters[0].height() / window.unit == pytest.approx(row_pitch)
    board = window.place(window.items("Keyboard")[0])
    assert board.height() / window.unit == pytest.approx(57.6 if portrait else 48.4)


@SIZES
@pytest.mark.parametrize("field", FIELDS)
def test_the_keyboard_never_covers_the_field_in_use(opened: Open, size: tuple[int, int], field: str) -> None:
    window = opened(size=size)
    window.touch(window.field(field))
    assert window.field(field).property("inUse")
    top = min(window.place(key).top() for key in window.items("Key"))
    assert window.place(window.field(field)).bottom() <= top


@SIZES
def test_nothing_on_the_form_overlaps_or_is_cut(opened: Open, size: tuple[int, int], language: Language) -> None:
    window = opened(size=size, language=language)
    window.contact.send()
    assert window.contact.property("missing")
    assert window.overlapping() == []
    assert window.cut() == []


def test_send_says_all_that_is_missing_and_keeps_nothing(opened: Open) -> None:
    window = opened()
    assert not any(consent.property("given") for consent in window.items("Consent"))
    assert window.button("Send").property("kind") == "plain"
    window.touch(window.button("Send"))
    assert "Still needed: your name, phone or e-mail, the tick for 16 or older, one agreement at least." in window.words()
    assert window.field("name").property("error") == "Please write your name"
    assert window.field("name").property("inUse")
    assert window.store.counts().total == 0


def test_an_error_takes_the_labels_place_once_the_field_is_left(opened: Open) -> None:
    window = opened()
    window.touch(window.field("phone"))
    window.type("091234567")
    assert window.field("phone").property("error") == ""
    box = window.place(window.field("phone"))
    window.touch(window.field("email"))
    assert window.field("phone").property("error") == "Phone: a digit is missing"
    assert window.place(window.field("phone")) == box
    window.touch(window.field("phone"))
    window.type("8")
    assert window.field("phone").property("error") == ""


def test_what_was_typed_is_kept_sealed_and_the_form_is_empty(opened: Open) -> None:
    window = opened()
    window.fill_in()
    assert window.button("Send").property("kind") == "main"
    window.touch(window.button("Send"))
    window.show_thanks()
    [lead] = window.store.leads()
    assert lead.facts.agreement.purposes == {"exhibitor-contact"}
    assert b"Khu" not in lead.sealed
    assert lead.facts.receipt_hash == window.sent[0].receipt.hashed(window.event.id)
    assert window.typed() == [""] * 6


def test_a_lead_that_cannot_be_kept_waits_and_is_kept_once(opened: Open) -> None:
    window = opened()
    window.fill_in()
    other = sqlite3.connect(window.store.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    window.touch(window.button("Send"))
    window.until_state("failed")
    assert "What you wrote is still here." in window.words()
    assert "lead-locked" in window.words()
    window.touch(window.button("Try again"))
    window.until_state("failed")
    other.execute("ROLLBACK")
    other.close()
    window.touch(window.button("Try again"))
    window.show_thanks()
    assert window.store.counts().total == 1


def test_after_a_failure_the_form_still_has_everything(opened: Open) -> None:
    window = opened()
    window.fill_in()
    other = sqlite3.connect(window.store.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    window.touch(window.button("Send"))
    window.until_state("failed")
    other.close()
    window.touch(window.button("Back to the form"))
    assert window.field("name").property("value") == "Nguyễn Thị Khuê"
    assert [consent.property("given") for consent in window.items("Consent")] == [True, True, False]


def test_a_form_that_is_left_half_way_leaves_nothing(opened: Open) -> None:
    window = opened()
    window.fill_in()
    window.contact.wipe()
    assert window.typed() == [""] * 6
    assert not window.contact.property("adult")
    assert not window.keyboard.property("open")
    window.keyboard.type("x")
    assert window.typed() == [""] * 6
    assert window.store.counts().total == 0


def test_another_language_keeps_what_was_typed_but_asks_for_agreement_again(opened: Open) -> None:
    window = opened()
    window.fill_in()
    window.contact.speak("ko")
    assert window.field("name").property("value") == "Nguyễn Thị Khuê"
    assert window.items("Consent")[0].property("text") == "저는 만 16세 이상입니다."
    assert not any(consent.property("given") for consent in window.items("Consent"))


def test_a_korean_types_their_name(opened: Open) -> None:
    window = opened(language="ko")
    window.type("ㅎㅗㅇㄱㅣㄹㄷㅗㅇ")
    assert window.field("name").property("value") == "홍길동"


def picture(window: ContactWindow) -> np.ndarray:
    image = window.view.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    return np.array(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())[:, : image.width()]


def read_code(window: ContactWindow, at: int) -> str:
    codes_are_made()
    place = window.place(window.items("ReceiptSlip" if at == 0 else "ExhibitorCard")[0]).toRect()
    return read_qr(picture(window)[place.top() : place.bottom(), place.left() : place.right()])


@SIZES
def test_the_slip_can_be_scanned_and_says_for_whom_it_is_kept(opened: Open, size: tuple[int, int]) -> None:
    window = opened(size=size)
    window.fill_in()
    window.touch(window.button("Send"))
    window.show_thanks()
    code = str(window.sent[0].receipt)
    assert read_code(window, 0) == code
    assert "EMAIL:xin-chao@tram.example" in read_code(window, 1)
    assert code in window.words().replace("-\n", "-")
    assert "Sealed for Trạm AI and Sở Thông tin, and kept until 31/12/2026 at the latest: name, phone." in window.words()


def test_without_a_way_to_reach_the_exhibitor_there_is_no_card(opened: Open) -> None:
    window = opened(exhibitor=TRAM_AI.model_copy(update={"contact": ExhibitorContact()}))
    window.fill_in()
    window.touch(window.button("Send"))
    window.show_thanks()
    assert window.items("ReceiptSlip")
    assert not window.items("ExhibitorCard")
