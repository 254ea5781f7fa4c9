"""The programme and the theme are checked whole before they are written, and reach the kiosks in the bundle."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from exhibitor_admin.event_bundle import bundle_event
from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.programme import put_picture, put_programme, put_text, put_theme, put_theme_file, read_record
from exhibitor_admin.signing import SignKey
from kiosk.event.orders import Orders
from kiosk.event.programme import Programme, Showing
from kiosk.event.read import BadEvent, read_event
from kiosk.event.take_in import take_in
from kiosk.event.theme import EventTheme
from kiosk.home import Home
from models.errors import KnownError
from tests.a_lead import make_event

PROGRAMME = Programme(
    featured="vn.tram.hands",
    showings=(Showing(demo="vn.tram.hands", kiosks=("hall-a*",), opens="09:00", closes="11:30"), Showing(demo="vn.tram.cut-out")),
)


def test_what_is_put_is_what_is_read(tmp_path: Path) -> None:
    make_event(tmp_path / "event")
    assert put_programme(tmp_path / "event", PROGRAMME).programme == PROGRAMME
    assert read_record(tmp_path / "event" / "programme.toml", Programme) == PROGRAMME
    theme = EventTheme(lacquer={"gold": "#80D8FF"})
    assert put_theme(tmp_path / "event", theme).theme == theme


def test_colours_in_which_nothing_can_be_read_change_nothing(tmp_path: Path) -> None:
    make_event(tmp_path / "event")
    with pytest.raises(BadEvent) as refused:
        put_theme(tmp_path / "event", EventTheme(lacquer={"text": "#15110E"}))
    assert refused.value.problems[0].code == "contrast-low"
    assert read_event(tmp_path / "event").theme == EventTheme()


@pytest.mark.parametrize("content", [b"\xff", b"showings = 1", b"[["])
def test_a_file_that_is_no_programme_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "p.toml").write_bytes(content)
    with pytest.raises(KnownError):
        read_record(tmp_path / "p.toml", Programme)


def test_a_kiosk_takes_it_in_with_the_bundle(tmp_path: Path) -> None:
    make_event(tmp_path / "event")
    put_programme(tmp_path / "event", PROGRAMME)
    bundle_event(tmp_path / "event", tmp_path / "b.tram-event", OrganiserHome(tmp_path / "o"), SignKey.fresh(), [], Orders())
    kiosk = Home(tmp_path / "kiosk")
    kiosk.root.mkdir()
    taken = take_in(tmp_path / "b.tram-event", kiosk)
    assert taken.event.programme == PROGRAMME and taken.orders.featured == "vn.tram.hands"


def test_a_changed_text_is_a_new_version_and_must_say_what_the_law_wants(tmp_path: Path) -> None:
    event = make_event(tmp_path / "event")
    before = event.texts["organiser-news"]
    changed = put_text(tmp_path / "event", "organiser-news", "en", "News of {organiser}, until {until}.").texts["organiser-news"]
    assert (changed.version, changed.text.en, changed.text.vi) == (2, "News of {organiser}, until {until}.", before.text.vi)
    assert put_text(tmp_path / "event", "organiser-news", "en", "News of {organiser}, until {until}. ").texts["organiser-news"].version == 2
    with pytest.raises(BadEvent):
        put_text(tmp_path / "event", "organiser-news", "en", "News, for ever.")
    assert read_event(tmp_path / "event").texts["organiser-news"] == changed


def test_a_logo_is_copied_and_what_is_none_refused(tmp_path: Path) -> None:
    make_event(tmp_path / "event")
    cv2.imwrite(str(tmp_path / "Our Logo.PNG"), np.full((40, 100, 4), 200, np.uint8))
    name = put_picture(tmp_path / "event", tmp_path / "Our Logo.PNG", "logo")
    assert put_theme(tmp_path / "event", EventTheme(logo=name)).theme.logo == "logo.png"
    (tmp_path / "a.svg").write_text("<svg/>")
    for bad in ("a.svg", "not-there.png"):
        with pytest.raises(KnownError):
            put_picture(tmp_path / "event", tmp_path / bad, "logo")


def test_a_theme_brings_the_pictures_that_lie_beside_it(tmp_path: Path) -> None:
    make_event(tmp_path / "event")
    (tmp_path / "own").mkdir()
    for name, grey in (("star.png", 200), ("hall.jpg", 90)):
        cv2.imwrite(str(tmp_path / "own" / name), np.full((40, 100, 3), grey, np.uint8))
    written = tmp_path / "own" / "theme.toml"
    written.write_text('logo = "star.png"\nbackground = "hall.jpg"\n')
    theme = put_theme_file(tmp_path / "event", written).theme
    assert (theme.logo, theme.background) == ("logo.png", "background.jpg")
    assert (tmp_path / "event" / "logo.png").read_bytes() == (tmp_path / "own" / "star.png").read_bytes()
    assert put_theme_file(tmp_path / "event", tmp_path / "event" / "theme.toml").theme == theme
    written.write_text('logo = "hall.jpg"\nlacquer = { text = "#15110E" }\n')
    with pytest.raises(BadEvent):  # and the logo of before stays
        put_theme_file(tmp_path / "event", written)
    assert sorted(path.name for path in (tmp_path / "event").glob("logo.*")) == ["logo.png"]


def test_a_new_bundle_is_newer_than_those_beside_it(tmp_path: Path) -> None:
    """Even where this machine has forgotten the earlier ones."""
    make_event(tmp_path / "event")
    key = SignKey.fresh()
    for at, showing in enumerate(("a", "b", "c")):
        put_programme(tmp_path / "event", Programme(showings=(Showing(demo=showing),)))
        out = tmp_path / "stick" / f"{showing}.tram-event"
        bundled = bundle_event(tmp_path / "event", out, OrganiserHome(tmp_path / f"o{at}"), key, [], Orders())
        assert bundled.serial == at + 1
