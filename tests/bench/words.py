"""How well the demo that is taught words tells seven of them apart, said by voices that it wasn't taught, in quiet and beside a fan."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from shutil import which

import numpy as np

from demos.library import SHOWCASE
from demos.package.read import read_package
from demos.pipeline import Pipeline
from demos.steps.resample import Resample
from demos.steps.voice_activity import RATE
from demos.values import Audio, Float32, Scores
from models.catalogue import Catalogue
from models.runtime import Limits, open_session

WORDS = ("xin chào", "cảm ơn", "tạm biệt", "bánh mì", "cà phê", "Hà Nội", "không")
TAUGHT = ("vi", "vi+f2")
"""eSpeak NG's voices that say each word once for it to learn: a man's and a woman's of the North."""
ASKED = ("vi+m1", "vi+m3", "vi+m7", "vi+f1", "vi+f3", "vi+f4", "vi-vn-x-central", "vi-vn-x-south")
"""Voices that it has to know the words from: other men and women, the Centre and the South."""
TAUGHT_SPEED, ASKED_SPEEDS = 140, (120, 160)
"""Words a minute."""
SPOKEN_RATE, WAV_HEADER = 22050, 44
BEFORE, AFTER = 0.4, 0.8
"""Seconds around a word."""
LOUDEST, ROOM = 0.5, 0.002
FAN_DB = 10
"""By how much the word is louder than the fan."""
SEED = 20260


def rows() -> Iterator[tuple[str, str, str]]:
    """Rows of the bench: right answers, and words that it said nothing of; nothing was tuned on them."""
    name = f"{len(WORDS)} spoken words, voices that weren't taught"
    if which("espeak-ng") is None:
        yield name, "eSpeak NG isn't installed", ""
        return
    for where, fan in (("in quiet", False), ("beside a fan", True)):
        answers = list(asked(taught(), fan))
        right, silent = sum(answer == word for word, answer in answers), sum(answer is None for _, answer in answers)
        yield f"{name}, {where}", f"{right / len(answers):.0%} of {len(answers)} right, {silent / len(answers):.0%} unanswered", ""


def taught() -> Pipeline:
    """The chain as it ships, but for room for all the words; each was taught in quiet by every voice of `TAUGHT`."""
    package = read_package(SHOWCASE / "your-word")
    sessions = {
        name: open_session(Catalogue().read(str(model.catalogue)), Limits(threads=2)) for name, model in package.manifest.model.items()
    }
    pipeline = Pipeline(package.manifest.step, sessions, Audio)
    pipeline.set("compare", "kinds", len(WORDS))
    random = np.random.default_rng(SEED)
    for at, word in enumerate(WORDS):
        for voice in TAUGHT:
            hear(pipeline, around(spoken(word, voice, TAUGHT_SPEED), random, fan=False))
            pipeline.act("compare", "learn", at)
    return pipeline


def asked(pipeline: Pipeline, fan: bool) -> Iterator[tuple[int, int | None]]:
    """Which word was said, and which the chain took it for, if any."""
    random = np.random.default_rng(SEED + 1)
    for at, word in enumerate(WORDS):
        for voice in ASKED:
            for speed in ASKED_SPEEDS:
                yield at, hear(pipeline, around(spoken(word, voice, speed), random, fan))


def hear(pipeline: Pipeline, sound: Audio) -> int | None:
    """The likest of the words that were taught."""
    pipeline.turn_to(seed=0)
    scores = pipeline.run(sound)[Scores]
    assert isinstance(scores, Scores)
    return int(scores.kinds[0, 0]) if scores.kinds.size else None


def spoken(text: str, voice: str, speed: int) -> Float32:
    """What eSpeak NG says, at `RATE`."""
    said = subprocess.run(["espeak-ng", "-v", voice, "-s", str(speed), "--stdout", text], check=True, capture_output=True).stdout
    samples = np.asarray(np.frombuffer(said[WAV_HEADER:], "<i2") / 32768, np.float32)
    return Resample(rate=RATE).run(Audio(samples, SPOKEN_RATE)).samples


def around(word: Float32, random: np.random.Generator, fan: bool) -> Audio:
    """The word in a quiet room, or where a fan blows (air without its highs, and a motor's hum)."""
    word = word * (LOUDEST / np.abs(word).max())
    sound = np.pad(word, (round(BEFORE * RATE), round(AFTER * RATE)))
    noise = random.normal(0, ROOM, len(sound))
    if fan:
        air = np.convolve(random.normal(0, 1, len(sound)), np.ones(24) / 24, "same")
        blown = air + 0.2 * np.sin(2 * np.pi * 100 * np.arange(len(sound)) / RATE)
        noise += blown * np.sqrt(np.square(word).mean() / np.square(blown).mean() / 10 ** (FAN_DB / 10))
    return Audio(np.asarray(sound + noise, np.float32), RATE)
