"""Edits of a lead from many machines end in the same lead, whatever order they come in and whatever the clocks say."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from uuid import UUID

import pyrage
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibitor_admin.keys import fresh_key
from kiosk.leads.annotate import annotate
from kiosk.leads.content import Content, read_content, write_content
from kiosk.leads.edit import Edit, amend
from kiosk.leads.later_rows import read_edits
from kiosk.leads.lead import Moment
from kiosk.leads.qualification import Answer, Qualification
from kiosk.leads.stamp import LATEST_MS, Stamp
from kiosk.leads.store import Store
from kiosk.leads.uuid7 import Uuid7
from tests.a_lead import leave, make_contact, make_event

LEAD = UUID(int=7)
WHOLE = Content(
    make_contact(),
    Qualification(("sight",), (Answer("when", "Khi nào?", "now", "Ngay"),), heat="hot", staff_note="Gọi lại\nthứ Hai", rating=5),
)
MACHINES = st.sampled_from(["a", "b", "c"])
STAMPS = st.builds(Stamp, st.integers(0, 3), st.integers(0, 2), MACHINES)
CHANGES = st.dictionaries(st.sampled_from(["heat", "staff_note"]), st.sampled_from(["cold", "warm", "hot"]), min_size=1)
EDITS = st.lists(st.builds(Edit, st.uuids(), st.just(LEAD), STAMPS, CHANGES), max_size=6, unique_by=lambda edit: edit.stamp)


def test_content_comes_back_as_it_was_sealed() -> None:
    assert read_content(json.loads(json.dumps(write_content(WHOLE)))) == WHOLE


def test_a_lead_of_the_first_format_is_still_read() -> None:
    assert read_content({"format": 1, "contact": write_content(WHOLE)["contact"]}) == Content(WHOLE.contact)


@pytest.mark.parametrize(
    "spoilt", [{"contact": {}}, {"heat": "boiling"}, {"heat": []}, {"rating": True}, {"rating": "5"}, {"interests": [1]}, {"answers": [{}]}]
)
def test_what_no_kiosk_seals_is_refused(spoilt: dict[str, Any]) -> None:
    with pytest.raises((ValueError, LookupError, TypeError)):
        read_content({**write_content(WHOLE), **spoilt})


@given(EDITS, st.randoms())
def test_the_order_of_edits_does_not_matter(edits: list[Edit], random: Any) -> None:
    expected = amend(WHOLE, edits)
    random.shuffle(edits)
    assert amend(WHOLE, edits + edits) == expected


def test_the_latest_says_what_a_field_is_and_leaves_the_others() -> None:
    early, late = Stamp(1, 0, "b"), Stamp(1, 1, "a")
    phone = Edit(UUID(int=1), LEAD, late, {"phone": "+84987654321", "heat": None})
    both = amend(WHOLE, [phone, Edit(UUID(int=2), LEAD, early, {"heat": "cold", "rating": 1})])
    assert (both.contact.phone, both.qualification.heat, both.qualification.rating) == ("+84987654321", None, 1)
    assert both.contact.name == WHOLE.contact.name and both.qualification.answers == WHOLE.qualification.answers


@pytest.mark.parametrize("changes", [{}, {"id": "x"}, {"heat": "boiling"}, {"name": 5}, {"answers": []}])
def test_an_edit_that_makes_no_sense_cannot_be(changes: dict[str, Any]) -> None:
    with pytest.raises((ValueError, TypeError)):
        Edit(UUID(int=1), LEAD, Stamp(0, 0, "a"), changes)


@given(st.lists(st.tuples(MACHINES, st.integers(0, LATEST_MS)), min_size=1, max_size=20))
def test_a_stamp_is_later_than_all_that_its_maker_saw(made: list[tuple[str, int]]) -> None:
    """Also where a clock was set back ten years in between."""
    seen: Stamp | None = None
    for machine, clock_ms in made:
        stamp = Stamp.after(seen, clock_ms, machine)
        assert seen is None or (stamp > seen and str(stamp) > str(seen))
        assert Stamp.parse(str(stamp)) == stamp
        seen = stamp


@pytest.mark.parametrize("text", ["", "x", "1-2-a", "0000000000001-000001-A", "0000000000001-000001-a\n", "9999999999999-000000-a"])
def test_what_is_no_stamp_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no stamp"):
        Stamp.parse(text)


def test_staff_add_heat_and_note_which_only_the_keys_of_the_lead_open(tmp_path: Path) -> None:
    organiser, recovery = fresh_key(), fresh_key()
    event = make_event(tmp_path / "event", organiser).model_copy(update={"recovery_key": recovery.public})
    store, ids = Store.open(tmp_path / "leads.sqlite3"), Uuid7()
    lead = leave(event)
    store.save(lead.seal(event))
    first = annotate(store, event, lead.facts, {"heat": "hot"}, ids=ids, machine="k1", now=Moment.now())
    past = Moment(lead.facts.left_at.utc.replace(year=2016), 0)
    second = annotate(store, event, lead.facts, {"heat": "warm", "staff_note": "Gọi lại"}, ids=ids, machine="k1", now=past)
    with store.reading() as db:
        assert list(read_edits(db)) == [first, second]
    for key in (organiser, recovery):
        edits = [Edit.read(sealed, json.loads(pyrage.decrypt(sealed.sealed, [key.identity]))) for sealed in (second, first)]
        assert amend(WHOLE, edits).qualification.heat == "warm"
    with pytest.raises(ValueError, match="another edit"):
        Edit.read(first, json.loads(pyrage.decrypt(second.sealed, [organiser.identity])))
    store.close()
