"""The tour leaves a picture of every place; each shows something."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from exhibitor_admin.bridge.admin import PLACES
from exhibitor_admin.tour import route, tour


def test_every_place_is_pictured_before_and_during_an_event(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(route, "REST_SECONDS", 0.05)  # these pictures need no beauty
    tour(tmp_path, [(1280, 720)], ["vi"], demos=0)
    pictures = {path.stem.removeprefix("1280x720-vi-"): Image.open(path) for path in tmp_path.iterdir()}
    assert {*PLACES, *(f"{place}-first" for place in PLACES)} <= pictures.keys()
    for name, picture in pictures.items():
        assert picture.size == (1280, 720) and np.asarray(picture.convert("L"))[:, 260:].std() > 5, name
