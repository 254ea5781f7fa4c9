"""A clip plays for ever; a camera that vanishes is told, and comes back by itself."""

from __future__ import annotations

import threading
from pathlib import Path

import cv2
import numpy as np
import pytest

from demos.inputs.picture import MOST_PIXELS, fitted, read_picture
from demos.values import Image
from kiosk.capture.once import Once
from kiosk.capture.video import Clip, Device
from models.errors import KnownError
from tests.unit.kiosk.capture.told import Told

FRAMES = 5


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """Five grey pictures, each brighter than the one before, 50 a second."""
    path = tmp_path / "clip.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 50.0, (64, 48))
    for number in range(FRAMES):
        writer.write(np.full((48, 64, 3), number * 50, np.uint8))
    writer.release()
    return path


def test_a_clip_begins_again_at_its_end_and_is_never_lost(clip: Path) -> None:
    seen = Told(Image)
    video = Clip(clip).source(seen.loss)
    video.start(seen.take)
    seen.wait_for(lambda: len(seen.values) >= 2 * FRAMES + 1)
    video.stop()
    brightness = [round(float(image.pixels.mean()) / 50) for image in seen.values[: 2 * FRAMES + 1]]
    assert brightness == [0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0]
    assert seen.lost == 0


def test_a_source_that_vanishes_is_told_and_comes_back(clip: Path, tmp_path: Path) -> None:
    seen, away = Told(Image), tmp_path / "away.avi"
    video = Clip(clip).source(seen.loss)
    video.start(seen.take)
    seen.wait_for(lambda: len(seen.values) > 0)
    clip.rename(away)
    seen.wait_for(lambda: seen.lost > 0)
    before = len(seen.values)
    away.rename(clip)
    seen.wait_for(lambda: len(seen.values) > before)
    video.stop()


def test_a_paused_clip_stands_still(clip: Path) -> None:
    seen = Told(Image)
    video = Clip(clip).source(seen.loss)
    video.pause(True)
    video.start(seen.take)
    assert threading.Event().wait(0.15) is False
    assert seen.values == []
    video.pause(False)
    seen.wait_for(lambda: len(seen.values) > 2)
    video.stop()


@pytest.mark.parametrize("target", [Clip(Path("/nowhere/clip.avi")), Device(97)])
def test_a_source_that_is_not_there_is_told(target: Clip | Device) -> None:
    seen = Told(Image)
    assert not target.present()
    video = target.source(seen.loss)
    video.start(seen.take)
    seen.wait_for(lambda: seen.lost > 0)
    video.stop()


def test_a_still_gives_its_picture_once(tmp_path: Path) -> None:
    path = tmp_path / "still.png"
    cv2.imwrite(str(path), np.full((10, 20, 3), 7, np.uint8))
    seen = Told(Image)
    Once(path, read_picture, seen.loss).start(seen.take)
    seen.wait_for(lambda: len(seen.values) == 1)
    assert seen.values[0].pixels.shape == (10, 20, 3)


def test_a_still_that_is_not_there_is_told(tmp_path: Path) -> None:
    seen = Told(Image)
    Once(tmp_path / "nothing.png", read_picture, seen.loss).start(seen.take)
    seen.wait_for(lambda: seen.lost == 1)


@pytest.mark.parametrize("content", [None, b"", b"no picture"])
def test_a_file_that_is_no_picture_is_refused(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "picture.jpg"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(KnownError, match="picture-unreadable"):
        read_picture(path)


def test_a_huge_picture_is_made_to_fit() -> None:
    high, wide = fitted(np.zeros((4000, 6000, 3), np.uint8)).pixels.shape[:2]
    assert high * wide <= MOST_PIXELS
    assert wide / high == pytest.approx(1.5, abs=0.01)
