"""An open demo: its samples are looked at, its camera comes and goes, and nothing runs on when it is left."""

from __future__ import annotations

import gc
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copyfile

import numpy as np
import psutil
import pytest

from demos.library import SHOWCASE
from demos.package.read import Package, read_package
from demos.runner.mailbox import NAME
from demos.runner.supervisor import Phase
from demos.values import Boxes, Image, Mask, Uint8
from kiosk.capture.rehearsed import Rehearsed
from kiosk.capture.source import Target
from kiosk.capture.video import Clip
from kiosk.demo_run import DemoRun, Shown
from kiosk.feed import RunState
from models.catalogue import Catalogue
from tests.patience import PATIENCE_S, wait_until_others


class Visit:
    """One demo after another, and the last things they told."""

    def __init__(self, camera: Target | Rehearsed) -> None:
        self.shown: Shown | None = None
        self.state = RunState()
        self._news = threading.Condition()
        self._camera = camera
        self._run: DemoRun | None = None

    @property
    def run(self) -> DemoRun:
        assert self._run is not None
        return self._run

    def open(self, package: Package, sample: int = 0) -> None:
        self.close()
        self._run = DemoRun(package, Catalogue(), {"camera": self._camera}, self._on_shown, self._on_state)
        self._run.start(sample)

    def close(self) -> None:
        if self._run is not None:
            self._run.stop()
            self._run = None

    def _on_shown(self, shown: Shown) -> None:
        with self._news:
            self.shown = shown
            self._news.notify_all()

    def _on_state(self, state: RunState) -> None:
        with self._news:
            self.state = state
            self._news.notify_all()

    def wait_for(self, condition: Callable[[], bool]) -> None:
        with self._news:
            assert self._news.wait_for(condition, PATIENCE_S), (self.state, self.shown)

    def sees(self, kind: type) -> bool:
        return self.shown is not None and kind in self.shown.values


@pytest.fixture
def street() -> Package:
    return read_package(SHOWCASE / "street-eye")


@pytest.fixture
def camera(tmp_path: Path) -> Path:
    """Where the camera's clip lies, once it is plugged in."""
    return tmp_path / "camera.mp4"


@pytest.fixture
def visit(camera: Path) -> Iterator[Visit]:
    visit = Visit(Clip(camera))
    yield visit
    visit.close()


def pixels(shown: Shown) -> Uint8:
    assert shown.picture is not None
    return shown.picture.pixels


def plug_in(camera: Path) -> None:
    """A clip of two seconds: that a camera was pulled out is seen where it ends."""
    copyfile(SHOWCASE / "rock-paper-scissors" / "samples" / "rock.mp4", camera)


def test_a_still_is_cut_out_before_the_chosen_background(visit: Visit) -> None:
    visit.open(read_package(SHOWCASE / "cut-out"))
    visit.wait_for(lambda: visit.sees(Mask))
    assert visit.shown is not None
    first = visit.shown
    visit.run.set_background(1)
    visit.wait_for(lambda: visit.shown is not first)
    other = pixels(visit.shown)
    visit.run.set_background(None)
    visit.wait_for(lambda: visit.shown is not None and pixels(visit.shown).shape != other.shape)
    assert (pixels(first) != other).any()


def test_what_a_visitor_makes_takes_the_stage_until_a_sample_is_chosen(visit: Visit, street: Package) -> None:
    visit.open(street)
    visit.wait_for(lambda: visit.sees(Boxes))
    made = Image(np.zeros((90, 160, 3), np.uint8))
    visit.run.feed.give(made)
    visit.wait_for(lambda: visit.shown is not None and visit.shown.given is made and visit.sees(Boxes))
    assert visit.state.source == "own"
    visit.run.feed.use_sample(1)
    visit.wait_for(lambda: visit.state.source == "sample" and visit.shown is not None and visit.shown.given is not made)


def test_a_recording_that_stands_in_for_the_camera_is_said_to_be_one(street: Package) -> None:
    visit = Visit(Rehearsed())
    visit.open(street, 1)
    visit.wait_for(lambda: visit.state.recorded and visit.state.device == "ready")
    visit.run.feed.use_device()
    visit.wait_for(lambda: visit.state.source == "device" and visit.state.recorded and visit.sees(Boxes))
    visit.close()


def test_without_a_camera_the_sample_goes_on_and_it_comes_when_it_is_plugged_in(visit: Visit, street: Package, camera: Path) -> None:
    visit.open(street)
    visit.wait_for(lambda: visit.sees(Boxes))
    assert visit.state.device == "absent"
    visit.run.feed.use_device()
    assert visit.state.source == "sample"
    plug_in(camera)
    visit.wait_for(lambda: visit.state.source == "device" and visit.state.device == "live")


def test_a_camera_that_is_pulled_out_gives_way_to_the_sample_and_comes_back(visit: Visit, street: Package, camera: Path) -> None:
    plug_in(camera)
    visit.open(street)
    assert visit.state.device == "ready"
    visit.run.feed.use_device()
    visit.wait_for(lambda: visit.state.source == "device" and visit.sees(Boxes))
    camera.unlink()
    visit.wait_for(lambda: visit.state.device == "lost" and visit.state.source == "sample" and visit.sees(Boxes))
    plug_in(camera)
    visit.wait_for(lambda: visit.state.source == "device" and visit.sees(Boxes))


def test_a_stricter_control_is_seen_in_the_picture_that_stands_still(visit: Visit, street: Package) -> None:
    visit.open(street, next(index for index, sample in enumerate(street.manifest.sample) if sample.fails))
    visit.run.set_control(0, 0.05)
    visit.wait_for(lambda: visit.sees(Boxes) and len(visit.shown.values[Boxes].scores) > 1)  # type: ignore[union-attr]
    visit.run.set_control(0, 0.95)
    visit.wait_for(lambda: len(visit.shown.values[Boxes].scores) == 0)  # type: ignore[union-attr]


def test_a_sample_that_vanished_sets_the_demo_aside(visit: Visit, street: Package, tmp_path: Path) -> None:
    gone = Package(tmp_path, street.manifest)
    visit.open(gone)
    visit.wait_for(lambda: visit.state.phase is Phase.SET_ASIDE)
    assert visit.state.problem is not None
    assert visit.state.problem.code == "sample-unreadable"


def test_what_cannot_be_painted_sets_the_demo_aside(visit: Visit, street: Package, monkeypatch: pytest.MonkeyPatch) -> None:
    def paint(*_: object) -> None:
        raise ValueError("a mask without pixels")

    monkeypatch.setattr("kiosk.paint.Painter.paint", paint)
    visit.open(street)
    visit.wait_for(lambda: visit.state.phase is Phase.SET_ASIDE)
    assert visit.state.problem is not None
    assert visit.state.problem.code == "result-not-shown"


def held() -> Counter[str]:
    """What a demo needs, as far as this process has it now; nobody collects garbage here."""
    names = (type(thing).__name__ for thing in gc.get_objects())
    found = Counter(name for name in names if name in ("DemoRun", "Frame", "Image", "Painter"))
    found["threads"] = threading.active_count()
    found["processes"] = len(psutil.Process().children(recursive=True))
    found["descriptors"] = psutil.Process().num_fds()
    found["shared memory"] = sum(NAME in place.path for place in psutil.Process().memory_maps(grouped=False))
    return found


def come_and_go(visit: Visit, package: Package) -> None:
    """To a demo, to what a camera sees where it has one, and away."""
    visit.open(package)
    visit.wait_for(lambda: visit.shown is not None and len(visit.shown.values) > 0)
    visit.run.feed.use_device()
    visit.wait_for(lambda: visit.state.source == "device" or visit.state.device == "off")
    visit.close()
    visit.shown = None


def test_a_demo_that_is_left_leaves_nothing(visit: Visit, street: Package, camera: Path) -> None:
    plug_in(camera)
    come_and_go(visit, street)
    wait_until_others(lambda: not (now := held())["DemoRun"] and not now["shared memory"])
    before = held()
    for package in (street, read_package(SHOWCASE / "cut-out")):
        come_and_go(visit, package)
    wait_until_others(lambda: not held() - before, seen=lambda: held() - before)
