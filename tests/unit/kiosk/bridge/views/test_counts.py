"""The panel counts what is seen, without flicker and without running out of room."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from demos.file_content import Label, Labels
from demos.package.read import read_package
from demos.shipped import SHOWCASE
from demos.steps.label import Label as LabelStep
from demos.text import Words
from demos.values import Boxes
from kiosk.bridge.views.counts import LINGER_SECONDS, Counts
from tests.patience import wait_until

NAMES = ("Người", "Xe máy", "Ô tô", "Xe tải", "Mèo", "Chó")
LABELS = tuple(Label(kind=at, text=Words(vi=name, en=f"en {name}")) for at, name in enumerate(NAMES))


def seen(*labels: int) -> Boxes:
    return Boxes(np.zeros((len(labels), 4), np.float32), np.ones(len(labels), np.float32), np.array(labels, np.int32))


def shown(counts: Counts) -> list[tuple[str, int]]:
    return [(row.name, row.count) for row in counts.rows]


@pytest.fixture
def counts(qtbot: QtBot) -> Counts:
    counts = Counts()
    manifest = read_package(SHOWCASE / "street-eye").manifest
    counts.begin(manifest.model_copy(update={"step": (LabelStep(names=Labels(label=LABELS)),)}), "vi")
    return counts


def test_before_anything_is_seen_the_first_three_labels_stand_at_none(counts: Counts) -> None:
    assert shown(counts) == [("Người", 0), ("Xe máy", 0), ("Ô tô", 0)]


def test_what_is_seen_takes_the_place_of_what_is_not_in_the_order_of_the_labels(counts: Counts) -> None:
    counts.count(seen(4, 0, 0), 1.0)
    assert shown(counts) == [("Người", 2), ("Xe máy", 0), ("Mèo", 1)]


def test_a_row_lingers_when_its_thing_is_gone_for_a_moment(counts: Counts) -> None:
    counts.count(seen(5), 1.0)
    counts.count(seen(0), 1.5)
    assert ("Chó", 0) in shown(counts)
    counts.count(seen(0), 1.5 + LINGER_SECONDS)
    assert ("Chó", 0) not in shown(counts)


def test_figures_stand_long_enough_to_be_read_and_the_last_ones_come(counts: Counts, qtbot: QtBot) -> None:
    counts.count(seen(0), 1.0)
    counts.count(seen(0, 0), 1.03)
    counts.count(seen(0, 0, 0), 1.06)
    assert shown(counts)[0] == ("Người", 1)
    wait_until(qtbot, lambda: shown(counts)[0] == ("Người", 3))


def test_what_finds_no_room_is_counted_together(counts: Counts) -> None:
    counts.setProperty("most", 3)
    counts.count(seen(0, 1, 2, 2, 4, 5), 1.0)
    assert shown(counts) == [("Người", 1), ("Xe máy", 1), ("Others", 4)]


def test_another_language_and_another_source_are_taken_at_once(counts: Counts) -> None:
    counts.count(seen(4), 1.0)
    counts.speak("en")
    assert shown(counts)[-1] == ("en Mèo", 1)
    counts.forget()
    assert [count for _, count in shown(counts)] == [0, 0, 0]
