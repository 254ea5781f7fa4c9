"""A logo of any colours can be seen on its tile, what is no logo is refused with a reason, and a record names only what is there."""

from __future__ import annotations

import os
from pathlib import Path

import cv2
import numpy as np
import pytest

from demos.values import Uint8
from exhibitor_admin.exhibitors import remove_exhibitor, restore_exhibitor
from exhibitor_admin.logo import MOST_BYTES, keep_logo, logo_of, put_logo
from exhibitor_admin.logo_tile import HIGH, make_tile
from kiosk.event.read import BadEvent, read_event
from models.errors import KnownError
from tests.a_lead import make_event

WHITE, INK = (255, 255, 255, 255), (20, 20, 20, 255)


def drawn(colour: tuple[int, ...], size: tuple[int, int] = (200, 500)) -> Uint8:
    """A disc on nothing."""
    picture = np.zeros((*size, 4), np.uint8)
    cv2.circle(picture, (size[1] // 2, size[0] // 2), size[0] // 3, colour, -1)
    return picture


def encoded(picture: Uint8, suffix: str = ".png") -> bytes:
    return cv2.imencode(suffix, picture)[1].tobytes()


def tile_of(picture: Uint8, suffix: str = ".png") -> Uint8:
    return np.asarray(cv2.imdecode(np.frombuffer(make_tile(encoded(picture, suffix)), np.uint8), cv2.IMREAD_UNCHANGED), np.uint8)


@pytest.mark.parametrize("colour", [WHITE, INK, (40, 40, 220, 255)])
def test_a_logo_stands_out_from_its_tile_whatever_its_colour(colour: tuple[int, ...]) -> None:
    tile = tile_of(drawn(colour))
    ground, middle = tile[HIGH // 2, 6, :3].astype(int), tile[HIGH // 2, tile.shape[1] // 2, :3].astype(int)
    assert np.abs(middle - colour[:3]).max() <= 2
    assert np.abs(ground - middle).max() > 90


def test_the_margins_go_the_tile_is_round_and_a_ground_of_its_own_stays() -> None:
    tile = tile_of(drawn(INK))
    assert tile.shape[:2] == (HIGH, HIGH) and tile[0, 0, 3] == 0 and tile[0, HIGH // 2, 3] == 255
    solid = np.full((300, 900, 3), (120, 60, 20), np.uint8)
    cv2.circle(solid, (450, 150), 50, (255, 255, 255), -1)
    tile = tile_of(solid, ".jpg")
    assert np.abs(tile[HIGH // 2, 6, :3].astype(int) - (120, 60, 20)).max() <= 6 and tile.shape[1] == HIGH


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (encoded(np.full((1, 1, 4), 9, np.uint8)), "logo-shape"),
        (encoded(drawn((0, 0, 0, 0))), "logo-shape"),
        (encoded(np.full((100, 2000, 4), WHITE, np.uint8)), "logo-shape"),
        (encoded(drawn(INK))[:300], "picture-unreadable"),
        (b"\x89PNG\r\n\x1a\n" + bytes(99), "picture-unreadable"),
    ],
    ids=["one pixel", "nothing", "banner", "cut off", "no picture"],
)
def test_what_no_tile_can_be_made_of_says_why(content: bytes, code: str) -> None:
    with pytest.raises(KnownError, match=code):
        make_tile(content)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "logo-kind"),
        (b"GIF89a" + bytes(99), "logo-kind"),
        (b"", "logo-kind"),
        (encoded(drawn(INK))[:33] + b"\x00\x00\x00\x08acTL" + bytes(99), "logo-kind"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8X\n\x00\x00\x00\x02" + bytes(99), "logo-kind"),
        (encoded(drawn(INK)) + bytes(MOST_BYTES), "logo-kind"),
    ],
    ids=["drawing", "gif", "empty", "moving png", "moving webp", "huge"],
)
def test_another_kind_of_file_is_refused_before_anything_is_decoded(tmp_path: Path, content: bytes, code: str) -> None:
    make_event(tmp_path / "event")
    (tmp_path / "logo.png").write_bytes(content)
    for path in (tmp_path / "logo.png", tmp_path, tmp_path / "not-there.png"):
        with pytest.raises(KnownError) as told:
            put_logo(tmp_path / "event", "tram", path)
        assert told.value.code in (code, "picture-unreadable", "logo-kind")
    assert read_event(tmp_path / "event").exhibitors["tram"].logo is None


def test_a_pipe_does_not_hold_the_window_up(tmp_path: Path) -> None:
    make_event(tmp_path / "event")
    os.mkfifo(tmp_path / "logo.png")
    descriptor = os.open(tmp_path / "logo.png", os.O_RDWR)
    with pytest.raises(KnownError, match="logo-kind"):
        put_logo(tmp_path / "event", "tram", tmp_path / "logo.png")
    os.close(descriptor)


def test_a_logo_is_put_taken_away_and_comes_back_with_its_exhibitor(tmp_path: Path) -> None:
    folder = tmp_path / "event"
    make_event(folder)
    (tmp_path / "Our Logo").write_bytes(encoded(drawn(WHITE)))
    record = put_logo(folder, "tram", tmp_path / "Our Logo")
    tile = folder / "exhibitors" / "tram.png"
    kept = logo_of(folder, record)
    assert record.logo == "tram.png" and kept == tile.read_bytes()
    assert keep_logo(folder, record, None).logo is None and not tile.exists()
    restore_exhibitor(folder, record, kept)
    remove_exhibitor(folder, "tram")
    assert not tile.exists()
    restore_exhibitor(folder, record, kept)
    assert read_event(folder).exhibitors["tram"] == record and tile.read_bytes() == kept


def test_an_event_whose_logo_is_gone_or_huge_says_which(tmp_path: Path) -> None:
    folder = tmp_path / "event"
    record = make_event(folder).exhibitors["tram"]
    keep_logo(folder, record, b"x")
    (folder / "exhibitors" / "tram.png").unlink()
    for code in ("file-missing", "picture-too-big"):
        with pytest.raises(BadEvent) as told:
            read_event(folder)
        assert [(problem.code, problem.place) for problem in told.value.problems] == [(code, "exhibitors/tram.toml: logo")]
        with (folder / "exhibitors" / "tram.png").open("wb") as file:
            file.truncate(3 * 2**20)
