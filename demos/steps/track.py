"""Follow things from picture to picture, and count them as they cross a line.

ByteTrack (Zhang et al. 2022, arXiv:2110.06864): what was found surely is given to the tracks first, what was found less surely
to the tracks that are left. Pairs are taken greedily, the best overlap first, and never of two kinds.
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from demos.motion import STEPS_A_SECOND, Float64, Motion
from demos.part import Share
from demos.state import State
from demos.step import Step
from demos.values import Boxes, Crossings, Tracks

Line = tuple[Share, Share, Share, Share]
Rows = NDArray[np.intp]
MOST_STEPS = 30.0
"""After a longer pause nothing can be said of where things went."""
BESIDE = 0.01
"""Who stands so near a line, as a part of the picture, is on neither side of it."""


class Followed(State):
    """All tracks, row by row: the newest come last."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.motion = Motion.at(np.empty((0, 4)))
        self.ids = np.empty(0, np.int32)
        self.kinds = np.empty(0, np.int32)
        self.hits = np.empty(0, np.int32)
        self.seen_at = np.empty(0)
        self.sides = np.empty((0, 0))
        """(tracks, lines): 1 to the right of a line, −1 to its left, 0 before either was seen."""
        self.before: float | None = None
        self.next_id = 1
        self.counts = np.empty((0, 2), np.int32)


class Tracked(NamedTuple):
    tracks: Tracks
    crossings: Crossings


class Track(Step):
    does: ClassVar = {
        "vi": "Theo dõi từng vật qua các hình và đếm khi chúng đi qua vạch.",
        "en": "Follows each thing from picture to picture and counts those that cross a line.",
    }

    use: Literal["track"] = "track"
    sure: Share = 0.5
    """Boxes that score this much may begin a track."""
    floor: Share = 0.1
    """Boxes that score this much may go on with one."""
    iou: Annotated[float, Field(ge=0.05, le=0.95)] = 0.2
    """Overlap of a box with where its track is expected, as a part of their union."""
    confirm: Annotated[int, Field(ge=1, le=10)] = 2
    """Pictures in which a thing must have been found before it is told."""
    keep_seconds: Annotated[float, Field(ge=0.0, le=10.0)] = 1.0
    """How long a thing may be out of sight."""
    lines: Annotated[tuple[Line, ...], Field(max_length=4)] = ()
    """Each from x0, y0 to x1, y1, in fractions of the picture; things cross it with the middle of their lower edge."""

    def run(self, boxes: Boxes, followed: Followed) -> Tracked:
        """Boxes of one picture, those that are unsure too → the confirmed tracks that it shows, and what crossed the lines so far."""
        self._expect(followed)
        places = _places(boxes.corners)
        sure = np.flatnonzero(boxes.scores >= self.sure)
        unsure = np.flatnonzero((boxes.scores >= self.floor) & (boxes.scores < self.sure))
        free = np.arange(len(followed.ids))
        first, found = self._pairs(followed, free, boxes, sure)
        second, faint = self._pairs(followed, _others(free, first), boxes, unsure)
        rows, taken = np.concatenate((first, second)), np.concatenate((found, faint))
        followed.motion = followed.motion.seen(rows, places[taken])
        followed.hits[rows] += 1
        followed.seen_at[rows] = followed.now
        born = _others(sure, found)
        rows = np.concatenate((rows, self._begin(followed, places[born], boxes.kinds[born])))
        taken = np.concatenate((taken, born))
        self._cross(followed, rows, boxes.corners[taken])
        told = followed.hits[rows] >= self.confirm
        rows, taken = rows[told], taken[told]
        tracks = Tracks(boxes.corners[taken], boxes.scores[taken], boxes.kinds[taken], followed.ids[rows])
        return Tracked(tracks, Crossings(followed.counts.copy()))

    def _expect(self, followed: Followed) -> None:
        """Move the tracks to where they should be by now, and let go of those that have been out of sight for too long."""
        if len(followed.counts) != len(self.lines):
            followed.counts = np.zeros((len(self.lines), 2), np.int32)
            followed.sides = np.zeros((len(followed.ids), len(self.lines)))
        steps = 0.0 if followed.before is None else (followed.now - followed.before) * STEPS_A_SECOND
        followed.before = followed.now
        kept = np.flatnonzero(followed.now - followed.seen_at <= self.keep_seconds)
        followed.motion = followed.motion.only(kept).after(min(max(steps, 0.0), MOST_STEPS))
        for name in ("ids", "kinds", "hits", "seen_at", "sides"):
            setattr(followed, name, getattr(followed, name)[kept])

    def _pairs(self, followed: Followed, tracks: Rows, boxes: Boxes, candidates: Rows) -> tuple[Rows, Rows]:
        """Of these tracks and these boxes, those that belong together: two equally long lists of rows."""
        overlaps = _ious(_corners(followed.motion.places[tracks]), boxes.corners[candidates].astype(np.float64))
        overlaps[followed.kinds[tracks, None] != boxes.kinds[None, candidates]] = 0.0
        order = np.argsort(-overlaps, axis=None, kind="stable")
        order = order[overlaps.ravel()[order] >= self.iou]
        free_tracks, free_boxes = set(range(len(tracks))), set(range(len(candidates)))
        pairs = []
        for place in order.tolist():
            track, box = divmod(place, len(candidates))
            if track in free_tracks and box in free_boxes:
                free_tracks.remove(track)
                free_boxes.remove(box)
                pairs.append((tracks[track], candidates[box]))
        found = np.array(pairs, np.intp).reshape(-1, 2)
        return found[:, 0], found[:, 1]

    def _begin(self, followed: Followed, places: Float64, kinds: NDArray[np.int32]) -> Rows:
        """New tracks at these places; returns their rows."""
        before, count = len(followed.ids), len(places)
        followed.motion = followed.motion.and_also(Motion.at(places))
        followed.ids = np.concatenate((followed.ids, np.arange(followed.next_id, followed.next_id + count, dtype=np.int32)))
        followed.kinds = np.concatenate((followed.kinds, kinds))
        followed.hits = np.concatenate((followed.hits, np.ones(count, np.int32)))
        followed.seen_at = np.concatenate((followed.seen_at, np.full(count, followed.now)))
        followed.sides = np.concatenate((followed.sides, np.zeros((count, len(self.lines)))))
        followed.next_id += count
        return np.arange(before, before + count)

    def _cross(self, followed: Followed, rows: Rows, corners: NDArray[np.float32]) -> None:
        """Count the tracks that changed sides beside a line, not beyond its ends."""
        feet = np.stack((corners[:, [0, 2]].mean(axis=1), corners[:, 3]), axis=1)
        for place, (x0, y0, x1, y1) in enumerate(self.lines):
            along = np.array([x1 - x0, y1 - y0])
            length = max(float(np.hypot(*along)), 1e-6)
            from_start = feet - (x0, y0)
            distance = (along[0] * from_start[:, 1] - along[1] * from_start[:, 0]) / length
            beside = np.abs(from_start @ along / length**2 - 0.5) <= 0.5
            side = np.where(np.abs(distance) > BESIDE, np.sign(distance), 0.0)
            before = followed.sides[rows, place]
            changed = beside & (side * before < 0)
            followed.counts[place] += ((changed & (side > 0)).sum(), (changed & (side < 0)).sum())
            followed.sides[rows, place] = np.where(side != 0, side, before)


def _others(rows: Rows, taken: Rows) -> Rows:
    """The rows that aren't taken."""
    gone = set(taken.tolist())
    return np.array([row for row in rows.tolist() if row not in gone], np.intp)


def _places(corners: NDArray[np.float32]) -> Float64:
    """Sides → centre and size."""
    return np.concatenate(((corners[:, :2] + corners[:, 2:]) / 2, corners[:, 2:] - corners[:, :2]), axis=1, dtype=np.float64)


def _corners(places: Float64) -> Float64:
    """Centre and size → sides."""
    return np.concatenate((places[:, :2] - places[:, 2:] / 2, places[:, :2] + places[:, 2:] / 2), axis=1)


def _ious(ones: Float64, others: Float64) -> Float64:
    """(n, 4) and (m, 4) sides → (n, m): the part of their union that two boxes share."""
    low, high = np.maximum(ones[:, None, :2], others[None, :, :2]), np.minimum(ones[:, None, 2:], others[None, :, 2:])
    shared = np.maximum(high - low, 0.0).prod(axis=2)
    areas = [np.maximum(boxes[:, 2:] - boxes[:, :2], 0.0).prod(axis=1) for boxes in (ones, others)]
    return np.asarray(shared / np.maximum(areas[0][:, None] + areas[1][None] - shared, 1e-12), np.float64)
