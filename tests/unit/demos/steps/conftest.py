"""Steps run behind a closed sandbox, in which nothing can be imported any more."""

from __future__ import annotations

import sys

import numpy as np
import pytest


@pytest.fixture(autouse=True)
def nothing_is_imported_late(monkeypatch: pytest.MonkeyPatch) -> None:
    """`median`, `percentile`, `unique`, `isin` and their kin import numpy.ma when they are first called: they fail in a worker."""
    monkeypatch.setitem(sys.modules, "numpy.ma", None)
    monkeypatch.delitem(vars(np), "ma", raising=False)
