"""A demo's worker answers for the newest picture, is replaced when it dies or hangs, and set aside when that doesn't help."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator, Mapping

import numpy as np
import pytest

from demos.runner.frame import Frame
from demos.runner.job import Job
from demos.runner.result import Result
from demos.runner.supervisor import Phase, Supervisor
from demos.values import Audio, Image, Placement, Scores, Tracks, Value
from models.catalogue import Catalogue
from models.errors import KnownError
from tests.patience import PATIENCE_S

STEPS: list[dict[str, object]] = [{"use": "letterbox", "size": [416, 416], "colour": "bgr"}, {"use": "infer", "model": "detector"}]


class Watched:
    """A supervisor whose words are kept, and can be waited for."""

    def __init__(
        self,
        read_models: Callable[[], Mapping[str, bytes]],
        steps: list[dict[str, object]] = STEPS,
        wants: type[Value] = Placement,
        given: str = "picture",
    ) -> None:
        self.results: list[Result] = []
        self.phases: list[tuple[Phase, KnownError | None]] = []
        self._news = threading.Condition()
        job = Job(steps, frozenset((wants,)), read_models, given)
        self.supervisor = Supervisor(job, self._result, self._phase)

    def _result(self, result: Result) -> None:
        with self._news:
            self.results.append(result)
            self._news.notify_all()

    def _phase(self, phase: Phase, problem: KnownError | None) -> None:
        with self._news:
            self.phases.append((phase, problem))
            self._news.notify_all()

    def wait_for(self, condition: Callable[[], bool]) -> None:
        with self._news:
            assert self._news.wait_for(condition, PATIENCE_S), self.phases

    def result_of(self, seq: int) -> Result:
        self.wait_for(lambda: any(result.frame.seq == seq for result in self.results))
        return next(result for result in self.results if result.frame.seq == seq)

    def kill_worker(self, how: signal.Signals) -> None:
        assert self.supervisor.pid is not None
        os.kill(self.supervisor.pid, how)

    def count(self, phase: Phase) -> int:
        return sum(phase is seen for seen, _ in self.phases)


@pytest.fixture
def detector() -> bytes:
    return Catalogue().read("nanodet-416")


@pytest.fixture
def watched(detector: bytes) -> Iterator[Watched]:
    watched = Watched(lambda: {"detector": detector})
    watched.supervisor.start()
    yield watched
    watched.supervisor.stop()


def frame(seq: int, height: int = 90, width: int = 160, scene: int = 0) -> Frame:
    return Frame(seq, time.monotonic(), Image(np.full((height, width, 3), seq % 256, np.uint8)), scene)


def piece(seq: int) -> Frame:
    return Frame(seq, time.monotonic(), Audio(np.full(640, seq / 100, np.float32), 16000))


def audio_of(result: Result) -> Audio:
    audio = result.values[Audio]
    assert isinstance(audio, Audio)
    return audio


def test_a_result_says_which_picture_it_belongs_to(watched: Watched) -> None:
    watched.supervisor.offer(frame(7, 100, 200))
    placement = watched.result_of(7).values[Placement]
    assert isinstance(placement, Placement)
    assert (placement.width, placement.height, placement.top) == (416, 208, 104)


def test_the_newest_picture_wins_and_the_others_are_counted(watched: Watched) -> None:
    watched.supervisor.offer(frame(0))
    watched.result_of(0)
    for seq in range(1, 201):
        watched.supervisor.offer(frame(seq))
    watched.result_of(200)
    figures = watched.supervisor.figures()
    assert figures.dropped == 201 - len(watched.results) > 100


def test_sound_is_worked_on_in_its_order_and_none_is_left_out() -> None:
    hears = Watched(dict, [{"use": "resample", "rate": 8000}], wants=Audio, given="sound")
    hears.supervisor.start()
    hears.supervisor.offer(piece(0))
    hears.result_of(0)
    for seq in range(1, 60):
        hears.supervisor.offer(piece(seq))
    hears.result_of(59)
    hears.supervisor.stop()
    assert [result.frame.seq for result in hears.results] == list(range(60))
    assert all(len(audio_of(result).samples) == 320 for result in hears.results)
    assert hears.supervisor.figures().dropped == 0


def test_what_is_heard_while_the_models_open_is_not_lost() -> None:
    hears = Watched(dict, [{"use": "resample", "rate": 8000}], wants=Audio, given="sound")
    for seq in range(20):
        hears.supervisor.offer(piece(seq))
    hears.supervisor.start()
    hears.result_of(19)
    hears.supervisor.stop()
    assert [result.frame.seq for result in hears.results] == list(range(20))


def test_there_is_room_for_a_sample_while_half_of_it_is_left_for_what_cannot_wait() -> None:
    hears = Watched(dict, [{"use": "resample", "rate": 8000}], wants=Audio, given="sound")
    room = 0
    while hears.supervisor.has_room():
        hears.supervisor.offer(piece(room))
        room += 1
    for seq in range(room, 2 * room):
        hears.supervisor.offer(piece(seq))
    hears.supervisor.start()
    hears.result_of(2 * room - 1)
    assert hears.supervisor.has_room()
    hears.supervisor.stop()
    assert [result.frame.seq for result in hears.results] == list(range(2 * room))


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSTOP])
def test_a_worker_that_dies_or_hangs_is_replaced_and_sees_the_same_picture(watched: Watched, how: signal.Signals) -> None:
    for seq in range(12):
        watched.supervisor.offer(frame(seq))
        watched.result_of(seq)
    first = watched.supervisor.pid
    watched.kill_worker(how)
    watched.supervisor.offer(frame(100))
    watched.result_of(100)
    assert watched.supervisor.pid != first
    assert [phase for phase, _ in watched.phases] == [Phase.WORKING, Phase.READY, Phase.RECOVERING, Phase.READY]


def test_after_three_crashes_in_a_row_the_demo_is_set_aside(watched: Watched) -> None:
    watched.supervisor.offer(frame(0))
    for crash in range(1, 4):
        watched.wait_for(lambda crash=crash: watched.count(Phase.READY) == crash)  # type: ignore[misc]
        watched.kill_worker(signal.SIGKILL)
    watched.wait_for(lambda: watched.count(Phase.SET_ASIDE) == 1)
    assert watched.phases[-1][1] is not None
    assert watched.phases[-1][1].code == "worker-died"


def test_a_parameter_that_was_set_outlives_the_worker(watched: Watched) -> None:
    """NanoDet takes 416 × 416 only, so each new worker refuses the picture again."""
    watched.supervisor.set("letterbox", "size", [208, 416])
    watched.supervisor.offer(frame(0))
    watched.wait_for(lambda: watched.count(Phase.SET_ASIDE) == 1)
    assert watched.count(Phase.RECOVERING) == 2


def test_what_a_step_cannot_be_set_to_or_do_changes_nothing(watched: Watched) -> None:
    watched.supervisor.offer(frame(0))
    watched.result_of(0)
    watched.supervisor.set("nms", "score", 7)
    watched.supervisor.act("nms", "dance")
    watched.supervisor.offer(frame(1))
    watched.result_of(1)
    assert watched.count(Phase.RECOVERING) == 0


def test_a_broken_model_is_set_aside_at_once() -> None:
    watched = Watched(lambda: {"detector": b"this is no model"})
    watched.supervisor.start()
    watched.wait_for(lambda: watched.count(Phase.SET_ASIDE) == 1)
    watched.supervisor.stop()
    assert watched.count(Phase.RECOVERING) == 0
    assert watched.phases[-1][1] is not None
    assert watched.phases[-1][1].code == "model-open-failed"


def test_a_missing_model_is_set_aside_at_once() -> None:
    def missing() -> Mapping[str, bytes]:
        raise KnownError("model-missing", model="detector")

    watched = Watched(missing)
    watched.supervisor.start()
    watched.wait_for(lambda: watched.count(Phase.SET_ASIDE) == 1)
    watched.supervisor.stop()


def test_stopping_ends_the_worker(detector: bytes) -> None:
    watched = Watched(lambda: {"detector": detector})
    watched.supervisor.start()
    watched.supervisor.offer(frame(0))
    watched.result_of(0)
    pid = watched.supervisor.pid
    assert pid is not None
    watched.supervisor.stop()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_picture_that_is_the_answer_comes_back_whole() -> None:
    steps: list[dict[str, object]] = [{"use": "level-page"}]
    watched = Watched(dict, steps, Image)
    watched.supervisor.start()
    sent = {}
    for seq in range(1, 60):
        sent[seq] = frame(seq, 60 + seq, 80)
        watched.supervisor.offer(sent[seq])
        if seq % 7 == 0:
            watched.result_of(seq)
    watched.result_of(59)
    watched.supervisor.stop()
    for result in watched.results:
        image = result.values[Image]
        given = sent[result.frame.seq].given
        assert isinstance(image, Image) and isinstance(given, Image) and np.array_equal(image.pixels, given.pixels)


def test_what_is_remembered_ends_with_the_scene() -> None:
    """A thing is told once it was seen twice, which begins anew in each scene."""
    watched = Watched(dict, [{"use": "whole"}, {"use": "track"}], Tracks)
    watched.supervisor.start()
    told = []
    for seq, scene in enumerate((0, 0, 7, 7)):
        watched.supervisor.offer(frame(seq, scene=scene))
        tracks = watched.result_of(seq).values[Tracks]
        assert isinstance(tracks, Tracks)
        told.append(tracks.ids.tolist())
    watched.supervisor.stop()
    assert told == [[], [1], [], [1]]


def test_a_button_reaches_the_step(detector: bytes) -> None:
    watched = Watched(lambda: {"detector": detector}, [*STEPS, {"use": "embed"}, {"use": "compare", "of": "things"}], Scores)
    watched.supervisor.start()
    watched.supervisor.offer(frame(0))
    watched.result_of(0)
    watched.supervisor.act("compare", "learn", 2)
    watched.supervisor.offer(frame(1))
    scores = watched.result_of(1).values[Scores]
    watched.supervisor.stop()
    assert isinstance(scores, Scores) and scores.kinds.tolist() == [[2]]
