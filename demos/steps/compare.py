"""Learn a few kinds of things on the spot, from examples that the visitor shows, and say which of them the next one is like.

The nearest mean of the examples decides (Snell et al. 2017, arXiv:1703.05175). Everything is forgotten with the visitor.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal, NamedTuple

import numpy as np
from pydantic import Field

from demos.file_content import FromFile, Labels
from demos.probability import softmax
from demos.state import State
from demos.step import Step, action
from demos.values import Embedding, Float32, Scores, Taught


class Gallery(State):
    """What was shown so far: the sum of the examples of each kind and how many there are, and what is being looked at."""

    lasts = True

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.sums: dict[int, Float32] = {}
        self.counts: Counter[int] = Counter()
        self.last: Float32 | None = None


class Compared(NamedTuple):
    scores: Scores
    taught: Taught


class Compare(Step):
    does: ClassVar = {
        "vi": "Học ngay tại chỗ từ vài ví dụ, rồi cho biết thứ đang xem giống loại nào nhất.",
        "en": "Learns from a few examples on the spot, and says which of them this is most like.",
    }

    use: Literal["compare"] = "compare"
    of: Literal["things", "scenes", "drawings", "gestures", "sounds", "words"]
    """What is compared. There is no word for faces, nor may there be: this house recognises nobody."""
    kinds: Annotated[int, Field(ge=1, le=12)] = 3
    """How many kinds can be taught."""
    names: Annotated[Labels | None, FromFile()] = None
    """How they are called, in this order."""
    sharpness: Annotated[float, Field(ge=1.0, le=100.0)] = 20.0
    """How clearly a small difference in likeness decides."""
    alike: Annotated[float, Field(ge=-1.0, le=1.0)] = -1.0
    """What is less like every kind than this is none of them: the cosine between it and the mean of the examples."""

    @action(vi="Thêm ví dụ cho loại này", en="Add an example of this kind", teaches=True)
    def learn(self, gallery: Gallery, choice: int) -> None:
        """What is being looked at is an example of kind `choice`; nothing happens for a kind there isn't, or before the first picture."""
        if gallery.last is not None and 0 <= choice < self.kinds:
            gallery.sums[choice] = gallery.sums.get(choice, np.zeros_like(gallery.last)) + gallery.last
            gallery.counts[choice] += 1

    @action(vi="Quên loại này", en="Forget this kind")
    def forget(self, gallery: Gallery, choice: int) -> None:
        gallery.sums.pop(choice, None)
        gallery.counts.pop(choice, None)

    @action(vi="Quên hết", en="Forget everything")
    def forget_all(self, gallery: Gallery, choice: int) -> None:
        del choice
        gallery.sums.clear()
        gallery.counts.clear()

    def run(self, embedding: Embedding, gallery: Gallery) -> Compared:
        """n vectors → for each, the kinds that were taught, the likest first, their scores summing up to 1; and what was taught.

        No kinds before the first example, nor where none of the vectors is `alike` enough.
        """
        vectors = embedding.vectors
        gallery.last = vectors[0] if len(vectors) else None
        counts = np.array([gallery.counts[kind] for kind in range(self.kinds)], np.int32)
        return Compared(self._scores(vectors, gallery.sums), Taught(counts))

    def _scores(self, vectors: Float32, sums: Mapping[int, Float32]) -> Scores:
        taught = sorted(sums)
        means = [sums[kind] / max(float(np.linalg.norm(sums[kind])), 1e-6) for kind in taught]
        likeness = vectors @ np.stack(means).T if means else np.empty((len(vectors), 0), np.float32)
        if not (likeness >= self.alike).any():
            return Scores(np.empty((len(vectors), 0), np.int32), np.empty((len(vectors), 0), np.float32))
        scores = softmax(self.sharpness * likeness)
        order = np.argsort(-scores, axis=1, kind="stable")
        return Scores(np.array(taught, np.int32)[order], np.take_along_axis(scores, order, axis=1))
