"""Read the text of each line that was found: cut out, laid level, recognised by a CTC model, decoded greedily."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

import cv2
import numpy as np
from pydantic import Field, StringConstraints

from demos.ctc import words
from demos.file_content import FromFile
from demos.normalise import Triple, normalised
from demos.probability import softmax
from demos.step import Step
from demos.values import Float32, Image, Quads, TextLines, Uint8, Word
from models.errors import KnownError
from models.runtime import Session

MOST_PIECES = 4
"""Of a line; a longer one is squeezed."""
GAP = 7
"""Pixels of a space between words, in a strip of 32."""
Character = Annotated[str, StringConstraints(max_length=4)]


class ReadLines(Step):
    does: ClassVar = {
        "vi": "Đọc chữ trong từng dòng và cho biết đọc chắc đến đâu.",
        "en": "Reads the text of each line and says how sure each word is.",
    }

    use: Literal["read-lines"] = "read-lines"
    model: str
    characters: Annotated[tuple[Character, ...], Field(min_length=2, max_length=20000), FromFile()]
    """What each place of the model's output stands for; the first is the blank."""
    height: Annotated[int, Field(ge=16, le=128)] = 32
    """Height of the model's input, in pixels; its width follows the line."""
    widest: Annotated[int, Field(ge=64, le=4096)] = 1024
    """What the model takes at most, in pixels; a longer line is read in pieces, cut between words."""
    margin: Annotated[float, Field(ge=0.0, le=1.0)] = 0.15
    """Added on every side of a line, as a part of its height; behind it twice as much, or readers tend to add a letter."""
    together: Annotated[int, Field(ge=1, le=64)] = 2
    """At most so many lines of like width are read in one run; each more costs memory."""
    mean: Triple = (0.0, 0.0, 0.0)
    std: Triple = (255.0, 255.0, 255.0)
    colour: Literal["bgr", "rgb"] = "rgb"
    """As in `letterbox`."""
    axes: Literal["time-line", "line-time"] = "time-line"
    """The first two of the model's output."""
    logits: Literal["softmax", "logarithms", "none"] = "logarithms"
    """What the model gives: logits, logarithms of probabilities, or probabilities (PaddleOCR)."""

    def run(self, image: Image, quads: Quads, model: Session) -> TextLines:
        """Lines that were found → those of them that have text in them, in the same order.

        The model takes (lines, 3, height, width) and gives (time, lines, characters), or (lines, time, characters).
        Raises KnownError `model-outputs` for others, `model-run-failed`.
        """
        strips = (_level(image.pixels, corners, self.height, MOST_PIECES * self.widest, self.margin) for corners in quads.corners)
        pieces = [(line, piece) for line, strip in enumerate(strips) for piece in _pieces(strip, self.widest)]
        read: dict[int, tuple[Word, ...]] = {}
        for batch in _alike([piece.shape[1] for _, piece in pieces], self.together):
            probabilities = self._recognised([pieces[place][1] for place in batch], model)
            read.update(zip(batch, (words(chances, self.characters) for chances in probabilities), strict=True))
        lines: list[tuple[Word, ...]] = [()] * len(quads.corners)
        for place, (line, _) in enumerate(pieces):
            lines[line] += read[place]
        kept = [line for line, found in enumerate(lines) if found]
        return TextLines(quads.corners[kept], tuple(lines[line] for line in kept))

    def _recognised(self, crops: list[Uint8], model: Session) -> Float32:
        """Probabilities (lines, time, characters)."""
        width = max(crop.shape[1] for crop in crops)
        array = np.concatenate([normalised(_widened(crop, width), self.mean, self.std, self.colour, "nchw") for crop in crops])
        outputs = list(model.run_only(array).values())
        lines_axis = 1 if self.axes == "time-line" else 0
        if (
            len(outputs) != 1
            or outputs[0].ndim != 3
            or outputs[0].shape[lines_axis] != len(crops)
            or outputs[0].shape[2] != len(self.characters)
        ):
            raise KnownError("model-outputs", step=self.called, wants=f"({self.axes} {len(crops)}, {len(self.characters)})")
        numbers = np.moveaxis(np.asarray(outputs[0], np.float32), lines_axis, 0)
        match self.logits:
            case "softmax":
                return softmax(numbers)
            case "logarithms":
                return np.exp(numbers)
            case "none":
                return np.clip(numbers, 0.0, 1.0)


def _level(pixels: Uint8, corners: Float32, height: int, widest: int, margin: float) -> Uint8:
    """A slanting line as a level strip (height, width ≤ widest, 3), dark on light whichever way it was printed."""
    high, wide = pixels.shape[:2]
    quad = corners.astype(np.float32) * np.array([wide, high], np.float32)
    across = max(1.0, float(np.linalg.norm(quad[1] - quad[0]) + np.linalg.norm(quad[2] - quad[3])) / 2)
    down = max(1.0, float(np.linalg.norm(quad[3] - quad[0]) + np.linalg.norm(quad[2] - quad[1])) / 2)
    pad = margin * down
    source_width, source_height = round(across + 3 * pad), round(down + 2 * pad)
    target = np.array([[pad, pad], [pad + across, pad], [pad + across, pad + down], [pad, pad + down]], np.float32)
    warp = cv2.getPerspectiveTransform(quad, target)
    strip = cv2.warpPerspective(pixels, warp, (source_width, source_height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    width = min(widest, max(height // 2, round(source_width * height / source_height)))
    smooth = cv2.INTER_AREA if source_height > 2 * height else cv2.INTER_CUBIC  # a hook over a letter is two pixels high
    return _dark_on_light(np.asarray(cv2.resize(strip, (width, height), interpolation=smooth), np.uint8))


def _pieces(strip: Uint8, widest: int) -> Iterator[Uint8]:
    """The strip, cut from left to right where the least ink is in the last quarter of what the model takes."""
    while strip.shape[1] > widest:
        first = widest * 3 // 4
        darkest = 255 - strip[:, first:widest].min(axis=(0, 2))
        cut = first + int(cv2.blur(darkest[None].astype(np.float32), (GAP, 1))[0].argmin())
        yield strip[:, :cut]
        strip = strip[:, cut:]
    yield strip


def _dark_on_light(strip: Uint8) -> Uint8:
    """The strip itself; or where its ground, which is most of it, is nearer to its darkest than to its brightest, its grey negative.

    Grey, because a coloured ground would turn into its complement: on cream letters over red that cost one character in twenty.
    """
    grey = cv2.cvtColor(strip, cv2.COLOR_BGR2GRAY)
    ranked = np.sort(grey, axis=None).astype(int)
    low, middle, high = (ranked[round(share * (ranked.size - 1))] for share in (0.02, 0.5, 0.98))
    return strip if middle - low >= high - middle else np.asarray(cv2.cvtColor(255 - grey, cv2.COLOR_GRAY2BGR), np.uint8)


def _widened(strip: Uint8, width: int) -> Uint8:
    """Filled up on the right with the strip's own ground."""
    edge = np.sort(strip[:, -4:].reshape(-1, 3), axis=0)
    ground = edge[len(edge) // 2]
    return np.asarray(cv2.copyMakeBorder(strip, 0, 0, 0, width - strip.shape[1], cv2.BORDER_CONSTANT, value=ground.tolist()), np.uint8)


def _alike(widths: list[int], most: int, ratio: float = 1.25) -> Iterator[list[int]]:
    """Indices in groups whose widths differ by less than `ratio`, narrowest first, so that little of a batch is filling."""
    batch: list[int] = []
    for index in sorted(range(len(widths)), key=lambda index: widths[index]):
        if batch and (len(batch) == most or widths[index] > ratio * widths[batch[0]]):
            yield batch
            batch = []
        batch.append(index)
    if batch:
        yield batch
