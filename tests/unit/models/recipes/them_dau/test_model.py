"""The model that ships says what the network said that was trained, though it keeps its numbers in 8 bits."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from models.catalogue import Catalogue
from models.runtime import open_session

REFERENCE = Path(__file__).with_name("torch.json")
"""What the network says in float32, in PyTorch: written by the recipe's export."""


def test_eight_bits_choose_as_the_network_does() -> None:
    session = open_session(Catalogue().read("them-dau"))
    same = total = 0
    for sentence in json.loads(REFERENCE.read_text("utf-8")):
        given = {name: np.array([sentence[name]], np.int64) for name in ("words", "shapes")}
        found = session.run(given)["chances"][0]
        np.testing.assert_allclose(found.max(axis=1), sentence["chances"], atol=0.06)
        same += int((found.argmax(axis=1) == sentence["forms"]).sum())
        total += len(sentence["forms"])
    assert total > 100 and same >= 0.98 * total
