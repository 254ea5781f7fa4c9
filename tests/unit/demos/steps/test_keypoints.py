"""Heat maps and SimCC rows against their reference decoding, written out point by point.

No weights of either kind can be had, so their outputs are random, with the shapes of HRNet's and RTMPose's exports.
"""

from __future__ import annotations

import numpy as np
import pytest

from demos.steps.crop import Crop
from demos.steps.heatmap_keypoints import HeatmapKeypoints
from demos.steps.simcc_keypoints import SimccKeypoints
from demos.steps.whole import Whole
from demos.values import Crops, Image, Tensors
from models.errors import KnownError

SIZE = (48, 64)


def crops(count: int) -> Crops:
    """Pieces that lie at 0.1, 0.2 … of the picture and cover 48 × 64 hundredths of it."""
    places = np.tile(np.array([[0.01, 0, 0], [0, 0.01, 0]], np.float32), (count, 1, 1))
    places[:, :, 2] = (np.arange(count) * 0.1)[:, None]
    return Crops(np.zeros((count, 3, SIZE[1], SIZE[0]), np.float32), places, SIZE)


def test_heat_maps() -> None:
    maps = np.random.default_rng(1).uniform(0, 1, (2, 17, 16, 12)).astype(np.float32)
    maps[0, 0, 0, 0] = maps[0, 1, 15, 11] = 2.0
    found = HeatmapKeypoints().run(Tensors({"heatmaps": maps}), crops(2))
    for row in range(2):
        for point in range(17):
            heat = maps[row, point]
            y, x = divmod(int(heat.argmax()), 12)
            shift_x = np.sign(heat[y, x + 1] - heat[y, x - 1]) / 4 if 0 < x < 11 else 0
            shift_y = np.sign(heat[y + 1, x] - heat[y - 1, x]) / 4 if 0 < y < 15 else 0
            expected = ((x + shift_x) * 4 / 100 + row * 0.1, (y + shift_y) * 4 / 100 + row * 0.1)
            assert np.allclose(found.points[row, point], expected, atol=1e-6)
            assert found.scores[row, point] == pytest.approx(min(1.0, heat.max()))


def test_simcc() -> None:
    random = np.random.default_rng(2)
    across, down = (random.uniform(0, 1, (3, 17, side * 2)).astype(np.float32) for side in SIZE)
    found = SimccKeypoints().run(Tensors({"simcc_x": across, "simcc_y": down}), crops(3))
    for row in range(3):
        for point in range(17):
            x, y = across[row, point].argmax() / 2, down[row, point].argmax() / 2
            assert np.allclose(found.points[row, point], (x / 100 + row * 0.1, y / 100 + row * 0.1), atol=1e-6)
            assert found.scores[row, point] == min(across[row, point].max(), down[row, point].max())


def test_nothing_to_look_at_gives_no_points() -> None:
    assert HeatmapKeypoints().run(Tensors({"maps": np.zeros((0, 17, 16, 12), np.float32)}), crops(0)).points.shape == (0, 17, 2)
    empty = {name: np.zeros((0, 17, side * 2), np.float32) for name, side in zip("xy", SIZE, strict=True)}
    assert SimccKeypoints().run(Tensors(empty), crops(0)).points.shape == (0, 17, 2)


@pytest.mark.parametrize("step", [HeatmapKeypoints(), SimccKeypoints()])
def test_other_outputs_are_refused(step: HeatmapKeypoints | SimccKeypoints) -> None:
    with pytest.raises(KnownError, match="model-outputs"):
        step.run(Tensors({"boxes": np.zeros((1, 100), np.float32)}), crops(1))


def test_the_whole_picture_can_be_the_piece() -> None:
    image = Image(np.zeros((100, 200, 3), np.uint8))
    piece = Crop(size=(48, 64), square=False).run(image, Whole().run(image))
    maps = np.zeros((1, 1, 16, 12), np.float32)
    maps[0, 0, 4, 3] = 1.0
    assert np.allclose(HeatmapKeypoints().run(Tensors({"maps": maps}), piece).points, [[(0.25, 0.25)]])
