"""Steps run behind a closed sandbox, in which nothing can be imported any more."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import numpy as np
import pytest

from demos.step import kinds


@pytest.fixture(autouse=True)
def nothing_is_imported_late(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """`median`, `percentile`, `unique`, `isin` and their kin import numpy.ma when they are first called: they fail in a worker."""
    kinds()
    np.random.default_rng(0)  # the tests' own dice are not a step's
    monkeypatch.setitem(sys.modules, "numpy.ma", None)
    monkeypatch.delitem(vars(np), "ma", raising=False)
    before = frozenset(sys.modules)
    yield
    assert [name for name in sys.modules.keys() - before if name.partition(".")[0] in ("numpy", "cv2", "demos", "models")] == []
