"""A visitor who has left a contact says how it was, by one touch."""

from __future__ import annotations

from typing import Any

import pytest

from demos.text import Language
from exhibitor_admin.leads.unseal import Record, Unsealer
from kiosk.event.record import Exhibitor, Interest
from kiosk.leads.later_rows import read_edits
from tests.qml.contact_window import SIZES, ContactWindow, Open


def thanked(window: ContactWindow, *interests: str) -> None:
    enquiry: Any = window.contact.enquiry
    for interest in interests:
        enquiry.toggleInterest(interest)
    for field, text in {"name": "anna", "phone": "0912345678"}.items():
        window.contact.focusField(field)
        window.keyboard.type(text)
    window.contact.setAdult(True)
    window.contact.setConsent("exhibitor-contact", True)
    window.contact.setConsent("organiser-news", True)
    window.contact.send()
    window.show_thanks()


OTHERS = [Exhibitor(id=f"other-{n}", name=f"Công ty Cổ phần Công nghệ số {n}") for n in range(4)]
INTERESTS = {
    "maps": Interest.model_validate({"name": {"vi": "Bản đồ", "en": "Maps"}, "exhibitors": ["tram", *(it.id for it in OTHERS)]}),
    "farms": Interest.model_validate({"name": {"vi": "Nông nghiệp", "en": "Farms"}, "exhibitors": ["other-2"]}),
}


def faces(window: ContactWindow) -> list[Any]:
    [rating] = window.items("Rating")
    return [item for item in rating.childItems()[1].childItems() if item.property("stars")]


def ratings_in(window: ContactWindow) -> int | None:
    """What the organiser reads after everything is written."""
    window.sending.close()
    [lead] = window.store.leads()
    with window.store.reading() as db:
        edits = tuple(read_edits(db))
    return Unsealer(window.key).open(Record(lead, edits)).qualification.rating


@SIZES
def test_the_thanks_are_legible(opened: Open, size: tuple[int, int], language: Language) -> None:
    window = opened(size=size, language=language, interests=INTERESTS, others=OTHERS)
    thanked(window, "maps")
    assert window.overlapping() == []
    assert window.cut() == []
    boxes = [window.place(item) for kind in ("Rating", "ReceiptSlip", "ExhibitorCard", "Dock") for item in window.items(kind)]
    assert not any(one.intersects(other) for at, one in enumerate(boxes) for other in boxes[at + 1 :])


@pytest.mark.parametrize(("touches", "stars"), [((2,), 5), ((0,), 1), ((0, 2, 1), 3)])
def test_the_last_touched_face_is_in_the_lead(opened: Open, touches: tuple[int, ...], stars: int) -> None:
    window = opened()
    thanked(window)
    assert not any(face.property("chosen") for face in faces(window))
    for at in touches:
        window.touch(faces(window)[at])
    assert [face.property("chosen") for face in faces(window)] == [at == touches[-1] for at in range(3)]
    assert ratings_in(window) == stars


def test_the_chosen_face_has_the_gold_edge(opened: Open) -> None:
    window = opened()
    thanked(window)
    window.touch(faces(window)[1])
    edges = [window.colour_below(face) for face in faces(window)]
    assert edges[1] == "#e0b050"
    assert "#e0b050" not in (edges[0], edges[2])


def test_interests_lead_to_other_exhibitors_the_nearest_first(opened: Open) -> None:
    window = opened(interests=INTERESTS, others=OTHERS)
    thanked(window, "maps", "farms")
    nearest = "Công ty Cổ phần Công nghệ số 2, Công ty Cổ phần Công nghệ số 0, Công ty Cổ phần Công nghệ số 1"
    assert f"Also worth a visit: {nearest}." in window.words()


def test_a_visitor_who_says_nothing_leaves_no_rating(opened: Open) -> None:
    window = opened()
    thanked(window)
    assert ratings_in(window) is None


def test_the_next_visitor_finds_no_face_chosen(opened: Open) -> None:
    window = opened()
    thanked(window)
    window.touch(faces(window)[0])
    window.thanks.wipe()
    assert not any(face.property("chosen") for face in faces(window))
