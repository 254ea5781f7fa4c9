"""Which private keys open a lead: the organiser's, the exhibitor's, the recovery key, before and after a change of keys."""

from __future__ import annotations

from pathlib import Path

import pyrage
import pytest

from exhibitor_admin.event import write_event
from exhibitor_admin.keys import PrivateKey, fresh_key
from kiosk.event.record import EventRecord, Exhibitor
from tests.a_lead import leave, make_event


def opens(key: PrivateKey, sealed: bytes) -> bool:
    try:
        return bool(pyrage.decrypt(sealed, [key.identity]))
    except pyrage.DecryptError:
        return False


def test_each_of_the_three_keys_opens_alone(tmp_path: Path) -> None:
    organiser, exhibitor, recovery, stranger = (fresh_key() for _ in range(4))
    plain = make_event(tmp_path / "event", organiser, Exhibitor(id="tram", name="Trạm AI", public_key=exhibitor.public))
    event = plain.model_copy(update={"recovery_key": recovery.public})
    lead = leave(event).seal(event)
    assert lead.recipients == (organiser.public, exhibitor.public, recovery.public)
    assert [opens(key, lead.sealed) for key in (organiser, exhibitor, recovery, stranger)] == [True, True, True, False]


def test_after_a_change_of_keys_the_new_one_seals_and_the_old_one_opens_what_it_sealed(tmp_path: Path) -> None:
    old, new, recovery = fresh_key(), fresh_key(), fresh_key()
    before = make_event(tmp_path / "before", old).model_copy(update={"recovery_key": recovery.public})
    fields = {field: getattr(before, field) for field in EventRecord.model_fields}
    record = EventRecord.model_validate({**fields, "public_key": new.public, "former_keys": [old.public]})
    after = write_event(tmp_path / "after", record, list(before.exhibitors.values()))
    early, late = leave(before).seal(before), leave(after).seal(after)
    assert [opens(key, early.sealed) for key in (old, new, recovery)] == [True, False, True]
    assert [opens(key, late.sealed) for key in (old, new, recovery)] == [False, True, True]
    assert early.recipients[0] == after.former_keys[0]


def test_one_key_cannot_stand_in_for_another(tmp_path: Path) -> None:
    event = make_event(tmp_path / "event")
    fields = {field: getattr(event, field) for field in EventRecord.model_fields}
    for twice in ({"recovery_key": event.public_key}, {"former_keys": [event.public_key]}):
        with pytest.raises(ValueError, match="recovery key or a former one"):
            EventRecord.model_validate({**fields, **twice})
