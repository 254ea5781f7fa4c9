"""How long it takes to put the marks back onto a sentence of twenty words."""

from __future__ import annotations

from statistics import median
from time import perf_counter

from demos.inputs.text import typed
from demos.library import SHOWCASE
from demos.package.read import read_package
from demos.pipeline import Pipeline
from demos.values import Text
from models.catalogue import Catalogue
from models.runtime import Limits, open_session

SENTENCE = typed("Moi nam vao mua xuan ca lang toi lai cung nhau ra dinh xem hoi va an mot bua com")
RUNS = 200


def row() -> tuple[str, str, str]:
    """The whole chain of the demo, the model on two threads; the median of `RUNS`."""
    package = read_package(SHOWCASE / "restore-marks")
    session = open_session(Catalogue().read("them-dau"), Limits(threads=2))
    pipeline = Pipeline(package.manifest.step, {"marks": session}, Text)
    took = []
    for _ in range(RUNS):
        began = perf_counter()
        pipeline.run(SENTENCE)
        took.append(perf_counter() - began)
    return f"marks back onto a sentence of {len(SENTENCE.words)} words", f"{median(took) * 1000:.2f} ms", "≤ 2 ms"
