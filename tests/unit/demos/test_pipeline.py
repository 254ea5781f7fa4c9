"""Steps are joined by type, remember only within a scene, and have the buttons they declare."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np
import pytest

from demos.pipeline import Pipeline, join
from demos.state import State
from demos.step import Step, action, actions, signature
from demos.steps.letterbox import Letterbox
from demos.steps.nms import Nms
from demos.steps.stretch import Stretch
from demos.values import Alternatives, Boxes, Image, Placement, Tensor, Text, Turn, Word
from models.errors import KnownError


class Seen(State):
    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.times: list[float] = []
        self.jump = self.random.random()


class Remember(Step):
    does: ClassVar = {"vi": "Nhớ.", "en": "Remembers."}
    use: Literal["remember"] = "remember"

    @action(vi="Nhảy", en="Jump")
    def leap(self, seen: Seen, choice: int) -> None:
        seen.jump = float(choice)

    def run(self, image: Image, seen: Seen) -> Turn:
        seen.times.append(seen.now + image.pixels[0, 0, 0])
        return Turn(sum(seen.times), seen.jump)


def picture(high: int = 8, wide: int = 8) -> Image:
    return Image(np.zeros((high, wide, 3), np.uint8))


def turn(pipeline: Pipeline, now: float) -> Turn:
    found = pipeline.run(picture(), now)[Turn]
    assert isinstance(found, Turn)
    return found


def test_a_step_remembers_until_it_is_reset() -> None:
    pipeline = Pipeline([Remember()], {})
    assert [turn(pipeline, now).degrees for now in (1.0, 2.0)] == [1.0, 3.0]
    pipeline.reset(seed=1)
    assert turn(pipeline, 5.0).degrees == 5.0


def test_the_same_seed_throws_the_same_dice() -> None:
    pipeline = Pipeline([Remember()], {})
    thrown = []
    for seed in (1, 2, 1):
        pipeline.reset(seed)
        thrown.append(turn(pipeline, 0.0).ratio)
    assert thrown[0] == thrown[2] != thrown[1]


def test_a_button_changes_what_the_step_remembers() -> None:
    assert actions(Remember) == {"leap": {"vi": "Nhảy", "en": "Jump"}}
    pipeline = Pipeline([Remember()], {})
    pipeline.act("remember", "leap", 7)
    assert turn(pipeline, 0.0).ratio == 7.0


@pytest.mark.parametrize(("step", "name"), [("remember", "run"), ("remember", "called"), ("other", "leap")])
def test_only_declared_buttons_can_be_pressed(step: str, name: str) -> None:
    with pytest.raises(KnownError, match="chain-action"):
        Pipeline([Remember()], {}).act(step, name)


def test_a_chain_that_does_not_fit_names_both_types() -> None:
    with pytest.raises(KnownError) as caught:
        join([Letterbox(size=(64, 64)), Nms()])
    assert caught.value.code == "chain-type"
    assert (caught.value.data["takes"], caught.value.data["there"]) == ("Boxes", "source: Image, letterbox: Tensor, letterbox: Placement")


def test_a_step_that_declares_too_much_is_a_bug() -> None:
    class Greedy(Step):
        does: ClassVar = Remember.does
        use: Literal["greedy"] = "greedy"

        def run(self, image: Image, words: str) -> Turn:
            raise AssertionError(image, words)

    with pytest.raises(TypeError, match="neither a Value, a Session nor a State"):
        signature(Greedy)


def test_a_branch_takes_its_input_by_name() -> None:
    steps = [Letterbox(size=(64, 64), name="large"), Letterbox(size=(32, 32)), Hold(takes={"tensor": "large"})]
    held = Pipeline(steps, {}).run(picture())[Placement]
    assert isinstance(held, Placement) and held.width == 64


class Hold(Step):
    does: ClassVar = Remember.does
    use: Literal["hold"] = "hold"

    def run(self, tensor: Tensor) -> Placement:
        return Placement(0.0, 0.0, float(tensor.array.shape[3]), 0.0)


def test_boxes_keep_their_points_when_some_are_dropped() -> None:
    corners = np.array([[0, 0, 0.2, 0.2], [0.01, 0, 0.2, 0.2], [0.5, 0.5, 1, 1]], np.float32)
    points = np.arange(12, dtype=np.float32).reshape(3, 2, 2)
    boxes = Boxes(corners, np.array([0.6, 0.9, 0.7], np.float32), np.zeros(3, np.int32), points)
    assert Nms().run(boxes).points.tolist() == points[[1, 2]].tolist()


class Counting(Step):
    does: ClassVar = {"vi": "Đếm.", "en": "Counts."}
    use: Literal["counting"] = "counting"
    runs: ClassVar[list[int]] = []
    by: int = 1

    def run(self, text: Text) -> Alternatives:
        self.runs.append(self.by)
        return Alternatives((text.words,))


def test_what_was_done_with_the_very_same_value_is_not_done_again() -> None:
    Counting.runs.clear()
    pipeline, said = Pipeline([Counting()], {}, Text), Text((Word("a", 1.0),))
    first, second = (pipeline.run(said)[Alternatives] for _ in range(2))
    assert first is second and Counting.runs == [1]
    pipeline.run(Text((Word("a", 1.0),)))
    pipeline.set("counting", "by", 2)
    pipeline.run(said)
    pipeline.turn_to(seed=1)
    pipeline.run(said)
    assert Counting.runs == [1, 1, 2, 2]


def test_pictures_are_looked_at_each_time_since_their_memory_is_used_again() -> None:
    pipeline, shown = Pipeline([Stretch(size=(32, 32))], {}), picture()
    before = pipeline.run(shown)[Tensor]
    shown.pixels[:] = 255
    after = pipeline.run(shown)[Tensor]
    assert isinstance(before, Tensor) and isinstance(after, Tensor) and before.array.max() < after.array.max()
