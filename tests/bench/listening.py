"""How much work a second of sound is to the demos that listen: below a second, they keep up with whoever speaks."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from demos.inputs.sound import PIECE_SECONDS, read_sound
from demos.library import SHOWCASE
from demos.package.read import read_package
from demos.pipeline import Pipeline
from demos.values import Audio
from models.catalogue import Catalogue
from models.runtime import Limits, open_session

LISTENING = ("hear-notes", "denoise", "listen-english")


def rows() -> Iterator[tuple[str, str, str]]:
    """Each demo on its first sample, in the pieces in which a microphone gives it, the models on two threads."""
    for name in LISTENING:
        package = read_package(SHOWCASE / name)
        models = package.manifest.model.items()
        sessions = {key: open_session(Catalogue().read(model.catalogue), Limits(threads=2)) for key, model in models if model.catalogue}
        pipeline = Pipeline(package.manifest.step, sessions, Audio)
        sound = read_sound(package.path(package.manifest.sample[0].file))
        length, longest, began = round(PIECE_SECONDS * sound.rate), 0.0, perf_counter()
        for start in range(0, len(sound.samples), length):
            before = perf_counter()
            pipeline.run(Audio(sound.samples[start : start + length], sound.rate))
            longest = max(longest, perf_counter() - before)
        took = (perf_counter() - began) / (len(sound.samples) / sound.rate)
        yield f"{name}: work for a second of sound / longest at once", f"{took * 1000:.0f} / {longest * 1000:.0f} ms", "≤ 500 / 1000 ms"
