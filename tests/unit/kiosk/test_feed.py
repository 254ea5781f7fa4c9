"""A camera that comes and goes: what a demo is given meanwhile, and what the visitor is told."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from demos.library import SHOWCASE
from demos.package.read import read_package
from demos.values import Image, Value
from kiosk.capture import video
from kiosk.capture.video import Clip
from kiosk.feed import Feed, RunState
from tests.patience import PATIENCE_S, wait_until_others

BRIGHT = 250
"""Of the camera's pictures: brighter than any sample."""


class Fed:
    """A feed, and the last things it told."""

    def __init__(self, camera: Path) -> None:
        lock = threading.RLock()
        self._news = threading.Condition(lock)
        self.state = RunState()
        self.given: list[float] = []
        street = read_package(SHOWCASE / "street-eye")
        self.feed = Feed(street, {"camera": Clip(camera)}, lock, lambda: True, self._take, self.given.clear, self._enter)

    def _take(self, value: Value) -> None:
        assert isinstance(value, Image)
        self.given.append(float(value.pixels.mean()))
        self._news.notify_all()

    def _enter(self, state: RunState) -> None:
        self.state = state
        self._news.notify_all()

    def wait_for(self, condition: Callable[[], bool]) -> None:
        with self._news:
            assert self._news.wait_for(condition, PATIENCE_S), self.state

    @property
    def shows_camera(self) -> bool:
        return bool(self.given) and min(self.given) > BRIGHT - 10


@pytest.fixture
def camera(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(video, "RETRY_SECONDS", 0.01)
    path = tmp_path / "camera.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 100.0, (64, 48))
    for _ in range(2):
        writer.write(np.full((48, 64, 3), BRIGHT, np.uint8))
    writer.release()
    return path


def test_a_camera_that_vanishes_twenty_times_comes_back_twenty_times(camera: Path, tmp_path: Path) -> None:
    fed, away = Fed(camera), tmp_path / "away.avi"
    fed.feed.use_sample(0)
    fed.feed.use_device()
    for _ in range(20):
        fed.wait_for(lambda: (fed.state.source, fed.state.device) == ("device", "live") and fed.shows_camera)
        camera.rename(away)
        fed.wait_for(lambda: (fed.state.source, fed.state.device) == ("sample", "lost") and bool(fed.given) and not fed.shows_camera)
        away.rename(camera)
    fed.feed.stop()


def test_while_it_is_held_the_camera_is_off_and_gives_nothing(camera: Path) -> None:
    fed = Fed(camera)
    fed.feed.use_sample(0)
    fed.feed.use_device()
    fed.wait_for(lambda: fed.state.device == "live")
    fed.feed.pause(True)
    assert (fed.state.source, fed.state.device, fed.state.paused) == ("device", "ready", True)
    fed.given.clear()
    assert not threading.Event().wait(0.1)
    assert fed.given == []
    fed.feed.pause(False)
    fed.wait_for(lambda: fed.state.device == "live" and fed.shows_camera)
    fed.feed.stop()


def test_a_camera_that_vanished_while_it_was_held_gives_way_when_it_is_to_run_on(camera: Path) -> None:
    fed = Fed(camera)
    fed.feed.use_sample(0)
    fed.feed.use_device()
    fed.wait_for(lambda: fed.state.device == "live")
    fed.feed.pause(True)
    camera.unlink()
    fed.feed.pause(False)
    fed.wait_for(lambda: (fed.state.source, fed.state.device, fed.state.paused) == ("sample", "lost", False))
    fed.feed.stop()


def test_a_camera_is_known_as_soon_as_it_is_plugged_in_and_no_more_when_it_is_out(camera: Path, tmp_path: Path) -> None:
    away = camera.rename(tmp_path / "away.avi")
    fed = Fed(camera)
    fed.feed.use_sample(0)
    assert fed.state.device == "absent"
    away.rename(camera)
    fed.feed.look()
    assert (fed.state.source, fed.state.device) == ("sample", "ready")
    camera.rename(away)
    fed.feed.look()
    assert fed.state.device == "absent"
    fed.feed.stop()


def test_the_sound_of_a_sample_waits_for_its_worker_and_ends_with_its_demo() -> None:
    ready, asked, given = threading.Event(), threading.Semaphore(0), threading.Semaphore(0)

    def has_room() -> bool:
        asked.release()
        return ready.is_set()

    def take(_: Value) -> None:
        given.release()

    package = read_package(SHOWCASE / "hear-notes")
    feed = Feed(package, {}, threading.RLock(), has_room, take, lambda: None, lambda _: None)
    feed.use_sample(0)
    for _ in range(3):
        assert asked.acquire(timeout=PATIENCE_S)
    assert not given.acquire(blocking=False)
    ready.set()
    for _ in range(3):
        assert given.acquire(timeout=PATIENCE_S)
    ready.clear()
    while asked.acquire(blocking=False):
        pass
    for _ in range(2):
        assert asked.acquire(timeout=PATIENCE_S)
    feed.stop()
    wait_until_others(lambda: not any(thread.name == "sound-clip" for thread in threading.enumerate()))
