"""Compares what the steps really gave for a sample with what its manifest expects."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from demos.expect import Expect
from demos.naming import names_of
from demos.problem import Problem
from demos.quieter import quieter
from demos.step import Step
from demos.values import (
    Alternatives,
    Boxes,
    Image,
    Keypoints,
    Map,
    Mask,
    Measures,
    Notes,
    Oddness,
    Scores,
    SoundPair,
    Text,
    TextLines,
    Tracks,
    Value,
)

TONES = ("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B")


def unmet(expect: Expect, results: Mapping[type[Value], Value], steps: Sequence[Step], sample: str) -> list[Problem]:
    """What differs from the expectation; `steps` gave the results, `sample` is the file's name as the problems' place.

    Codes: `expect-label` (no label of this name), `expect-count`, `expect-text`, `expect-no-text`, `expect-covers`, `expect-best`,
    `expect-chance`, `expect-measured`, `expect-found`, `expect-odd`, `expect-size`, `expect-notes`, `expect-quieter`, and
    `expect-nothing` where the demo gives no such value at all.
    """
    return [
        *(_counts(expect, results, _names(steps, Boxes), sample) if expect.count else ()),
        *(_texts(expect, results, sample) if expect.text_contains or expect.text_lacks else ()),
        *(_cover(expect.covers, results, sample) if expect.covers else ()),
        *(_scores(expect, results, _names(steps, Scores), sample) if expect.best or expect.chance else ()),
        *(_measured(expect.measured, results, _names(steps, Measures), sample) if expect.measured else ()),
        *(_found(expect.found, results, sample) if expect.found else ()),
        *(_size(expect.size, results, sample) if expect.size else ()),
        *(_odd(expect.odd, results, sample) if expect.odd else ()),
        *(_notes(expect.notes, results, sample) if expect.notes else ()),
        *(_quieter(expect, results, sample) if expect.pauses_quieter or expect.loudest_quieter else ()),
    ]


def _names(steps: Sequence[Step], found: type[Value]) -> list[str]:
    """The English names in small letters."""
    return [label.text.en.casefold() for label in names_of(steps, found)]


def _counts(expect: Expect, results: Mapping[type[Value], Value], names: Sequence[str], sample: str) -> Iterator[Problem]:
    boxes = results.get(Boxes, results.get(Tracks))
    if not isinstance(boxes, (Boxes, Tracks)):
        yield Problem("expect-nothing", sample, {"value": Boxes.__name__})
        return
    kinds = boxes.kinds.tolist()
    for name, (least, most) in expect.count.items():
        if name.casefold() not in names:
            yield Problem("expect-label", sample, {"label": name})
            continue
        found = kinds.count(names.index(name.casefold()))
        if not least <= found <= most:
            yield Problem("expect-count", sample, {"label": name, "least": least, "most": most, "found": found})


def _texts(expect: Expect, results: Mapping[type[Value], Value], sample: str) -> Iterator[Problem]:
    text = _text(results)
    if text is None:
        yield Problem("expect-nothing", sample, {"value": TextLines.__name__})
        return
    for piece in expect.text_contains:
        if piece not in text:
            yield Problem("expect-text", sample, {"text": piece, "found": text[:300]})
    for piece in expect.text_lacks:
        if piece in text:
            yield Problem("expect-no-text", sample, {"text": piece, "found": text[:300]})


def _text(results: Mapping[type[Value], Value]) -> str | None:
    """What was read, else what was written; None where the demo does neither."""
    match results.get(TextLines, results.get(Alternatives, results.get(Text))):
        case TextLines(lines=lines):
            return " ".join(word.text for line in lines for word in line)
        case Alternatives(words=words):
            return " ".join(readings[0].text for readings in words)
        case Text() as written:
            return written.joined
    return None


def _cover(covers: tuple[float, float], results: Mapping[type[Value], Value], sample: str) -> Iterator[Problem]:
    mask = results.get(Mask, results.get(Map))
    if not isinstance(mask, (Mask, Map)):
        yield Problem("expect-nothing", sample, {"value": Mask.__name__})
        return
    share = mask.covered
    if not covers[0] <= share <= covers[1]:
        yield Problem("expect-covers", sample, {"least": covers[0], "most": covers[1], "found": round(share, 3)})


def _scores(expect: Expect, results: Mapping[type[Value], Value], names: Sequence[str], sample: str) -> Iterator[Problem]:
    """Of the first thing that was judged."""
    scores = results.get(Scores)
    if not isinstance(scores, Scores):
        yield Problem("expect-nothing", sample, {"value": Scores.__name__})
        return
    ranked = zip(*(part[0].tolist() if len(part) else [] for part in (scores.kinds, scores.scores)), strict=True)
    chances = {names[kind]: score for kind, score in ranked if kind < len(names)}
    for name in filter(None, (expect.best, *expect.chance)):
        if name.casefold() not in names:
            yield Problem("expect-label", sample, {"label": name})
    best = next(iter(chances), "")
    if expect.best is not None and expect.best.casefold() in names and best != expect.best.casefold():
        yield Problem("expect-best", sample, {"label": expect.best, "found": best})
    for name, (least, most) in expect.chance.items():
        found = chances.get(name.casefold(), 0.0)
        if name.casefold() in names and not least <= found <= most:
            yield Problem("expect-chance", sample, {"label": name, "least": least, "most": most, "found": round(found, 3)})


def _measured(
    wanted: Mapping[str, tuple[float, float]], results: Mapping[type[Value], Value], names: Sequence[str], sample: str
) -> Iterator[Problem]:
    measures = results.get(Measures)
    if not isinstance(measures, Measures):
        yield Problem("expect-nothing", sample, {"value": Measures.__name__})
        return
    parts = dict(zip(names, measures.parts[0].tolist() if len(measures.parts) else (), strict=False))
    for name, (least, most) in wanted.items():
        found = parts.get(name.casefold(), 0.0)
        if name.casefold() not in names:
            yield Problem("expect-label", sample, {"label": name})
        elif not least <= found <= most:
            yield Problem("expect-measured", sample, {"label": name, "least": least, "most": most, "found": round(found, 3)})


def _found(wanted: tuple[int, int], results: Mapping[type[Value], Value], sample: str) -> Iterator[Problem]:
    points = results.get(Keypoints)
    if not isinstance(points, Keypoints):
        yield Problem("expect-nothing", sample, {"value": Keypoints.__name__})
    elif not wanted[0] <= len(points.scores) <= wanted[1]:
        yield Problem("expect-found", sample, {"least": wanted[0], "most": wanted[1], "found": len(points.scores)})


def _size(wanted: tuple[int, int], results: Mapping[type[Value], Value], sample: str) -> Iterator[Problem]:
    painted = results.get(Image)
    if not isinstance(painted, Image):
        yield Problem("expect-nothing", sample, {"value": Image.__name__})
        return
    high, wide = painted.pixels.shape[:2]
    if (wide, high) != wanted:
        yield Problem("expect-size", sample, {"wide": wanted[0], "high": wanted[1], "found": f"{wide} × {high}"})


def _odd(wanted: tuple[int, int], results: Mapping[type[Value], Value], sample: str) -> Iterator[Problem]:
    oddness = results.get(Oddness)
    if not isinstance(oddness, Oddness):
        yield Problem("expect-nothing", sample, {"value": Oddness.__name__})
        return
    found = int(oddness.odd.sum())
    if not wanted[0] <= found <= wanted[1]:
        yield Problem("expect-odd", sample, {"least": wanted[0], "most": wanted[1], "found": found})


def _notes(wanted: Sequence[str], results: Mapping[type[Value], Value], sample: str) -> Iterator[Problem]:
    notes = results.get(Notes)
    if not isinstance(notes, Notes):
        yield Problem("expect-nothing", sample, {"value": Notes.__name__})
        return
    found = [f"{TONES[pitch % 12]}{pitch // 12 - 1}" for pitches in notes.chords for pitch in pitches]
    if found != list(wanted):
        yield Problem("expect-notes", sample, {"notes": " ".join(wanted), "found": " ".join(found)})


def _quieter(expect: Expect, results: Mapping[type[Value], Value], sample: str) -> Iterator[Problem]:
    pair = results.get(SoundPair)
    if not isinstance(pair, SoundPair):
        yield Problem("expect-nothing", sample, {"value": SoundPair.__name__})
        return
    for wanted, found in zip((expect.pauses_quieter, expect.loudest_quieter), quieter(pair), strict=True):
        if wanted is not None and not wanted[0] <= found <= wanted[1]:
            yield Problem("expect-quieter", sample, {"least": wanted[0], "most": wanted[1], "found": round(found, 1)})
