"""A bundle carries the exhibitors' logos, kiosks look at them before they take it in, and what changed since is known."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from exhibitor_admin.approvals import begin_catalogue
from exhibitor_admin.event import put_record
from exhibitor_admin.event_bundle import bundle_event, bundle_outdated
from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.logo import keep_logo
from exhibitor_admin.logo_tile import make_tile
from exhibitor_admin.signing import SignKey
from kiosk.event.logo import SIDE
from kiosk.event.orders import Orders
from kiosk.event.pictures import fresh_copy
from kiosk.event.read import read_event
from kiosk.event.take_in import take_in
from kiosk.home import Home
from models.errors import KnownError
from tests.a_lead import make_event

PLACE = {"vi": "Huế", "en": "Hue"}


def test_what_changed_since_the_last_bundle_is_known(tmp_path: Path) -> None:
    folder, home, key = tmp_path / "event", OrganiserHome(tmp_path / "organiser"), SignKey.fresh()
    event = make_event(folder)
    begin_catalogue(folder, key)

    def outdated() -> bool:
        return bundle_outdated(folder, home, read_event(folder))

    def build(out: str) -> None:
        bundle_event(folder, tmp_path / out, home, key, [], Orders())

    assert not outdated()  # there is none
    build("a.tram-event")
    assert not outdated()
    put_record(folder, read_event(folder), place=PLACE)
    assert outdated()
    (tmp_path / "taken.tram-event").write_bytes(b"")
    with pytest.raises(KnownError, match="file-exists"):
        build("taken.tram-event")
    assert outdated()  # one that couldn't be written changes nothing
    put_record(folder, read_event(folder), place=event.place.model_dump())
    assert not outdated()
    keep_logo(folder, event.exhibitors["tram"], b"x")
    assert outdated()
    build("b.tram-event")
    assert not outdated()


def test_a_kiosk_looks_at_every_logo_before_it_takes_the_event_in(tmp_path: Path) -> None:
    folder, home, key, kiosk = tmp_path / "event", OrganiserHome(tmp_path / "organiser"), SignKey.fresh(), Home(tmp_path / "kiosk")
    record = make_event(folder).exhibitors["tram"]
    kiosk.root.mkdir()
    keep_logo(folder, record, b"\x89PNG\r\n\x1a\n" + bytes(200))
    bundle_event(folder, tmp_path / "bad.tram-event", home, key, [], Orders())
    with pytest.raises(KnownError) as told:
        take_in(tmp_path / "bad.tram-event", kiosk)
    assert (told.value.code, told.value.data["reason"]) == ("event-bundle-bad", "tram.png")
    assert not kiosk.event.exists()
    picture = np.zeros((90, 90, 4), np.uint8)
    picture[9:80, 9:80] = 255
    keep_logo(folder, record, make_tile(cv2.imencode(".png", picture)[1].tobytes()))
    bundle_event(folder, tmp_path / "good.tram-event", home, key, [], Orders())
    assert take_in(tmp_path / "good.tram-event", kiosk).event.exhibitors["tram"].logo == "tram.png"
    ready = set(kiosk.copies.iterdir())
    assert {fresh_copy(kiosk.event / "exhibitors" / "tram.png", kiosk.copies, SIDE)} == ready
