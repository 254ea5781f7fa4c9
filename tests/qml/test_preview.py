"""The kiosk's page of a demo on its own: live for its author, photographed for a report, and honest about what has to be mended."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from demos.package.read import read_package
from kiosk.demo_page import PORTRAIT, DemoPage, Way, unseen
from kiosk.tour.hand import Hand
from kiosk.trouble import Trouble
from models.catalogue import Catalogue
from tests.hostile.a_package import change, write_package
from tests.patience import wait_until
from tests.qml.kind import kind_of


@pytest.fixture
def page(qapp: QGuiApplication) -> Iterator[DemoPage]:
    page = DemoPage(Way("en", still=True), Catalogue())
    page.window.show()
    yield page
    page.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_package(tmp_path / "package")


def words(item: QQuickItem) -> Iterator[str]:
    """All that is to be read below an item."""
    if item.isVisible():
        if kind_of(item).startswith("Words_QMLTYPE"):
            yield str(item.property("text")).replace("\u00a0", " ")
        for child in item.childItems():
            yield from words(child)


def reads(page: DemoPage, said: str) -> bool:
    return any(said in text for text in words(page.window.contentItem()))


def test_each_sample_is_photographed_with_its_own_result(page: DemoPage, folder: Path, qtbot: QtBot) -> None:
    package = read_package(folder)
    bright, dark = (page.photograph(package, sample).pixels for sample in (0, 1))
    assert bright.shape == dark.shape == (720, 1280, 3)
    middle_of_the_stage = (slice(150, 350), slice(250, 600))
    assert bright[middle_of_the_stage].mean() > 240 and dark[middle_of_the_stage].mean() < 10
    assert reads(page, "Sample 2: Dark") and reads(page, "ms each time")


def test_a_demo_that_fails_is_shown_failing(page: DemoPage, folder: Path) -> None:
    (folder / "model.onnx").write_bytes(b"no model")
    page.photograph(read_package(folder), 0)
    assert reads(page, "Light is taking a rest.") and reads(page, "model-damaged")


def test_what_is_to_be_mended_stands_there_until_the_demo_is_back(page: DemoPage, folder: Path, qtbot: QtBot) -> None:
    page.put([Trouble("step-failed", "demo.toml: step.2", "<b>Odd</b>.", "Mend it."), Trouble("file-odd", "x.exe", "Strange.", "")])
    wait_until(qtbot, lambda: reads(page, "Things to mend: 2"))
    assert reads(page, "<b>Odd</b>.") and reads(page, "x.exe  ·  file-odd")
    change(folder, 'title = "Light"', 'title = "Bright"')
    page.put(read_package(folder))
    wait_until(qtbot, lambda: reads(page, "Bright") and not reads(page, "to mend"))


def test_a_visitor_s_ways_lead_somewhere_and_nothing_is_kept(page: DemoPage, folder: Path) -> None:
    hand = Hand(page.window)
    page.photograph(read_package(folder), 0)
    hand.touch(text="Contact", icon="message-square")
    hand.wait_for(lambda: reads(page, "nothing is kept"), "the note")
    hand.touch(name="Make it easier", icon="accessibility")
    hand.touch(name="Text size: 160 %")
    hand.wait_for(lambda: hand.see(name="Text size: 160 %", on=True) is not None, "larger type")
    hand.tap(QPointF(5, 5))
    hand.wait_for(lambda: hand.see(text="How does it work?", icon="lightbulb") is not None, "the page")
    hand.touch(text="How does it work?", icon="lightbulb")
    hand.wait_for(lambda: reads(page, "How does the machine do it?") and not reads(page, "nothing is asked"), "how it works")
    hand.touch(text="Back", icon="arrow-left")
    hand.wait_for(lambda: reads(page, "Keeps what is bright."), "the demo")


def test_ctrl_c_ends_a_photograph(qapp: QGuiApplication, folder: Path) -> None:
    with unseen(Way("en", still=True), Catalogue()) as page:
        threading.Timer(0.05, lambda: os.kill(os.getpid(), signal.SIGINT)).start()
        with pytest.raises(KeyboardInterrupt):
            page.photograph(read_package(folder), 0)
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_an_upright_page_is_upright(qapp: QGuiApplication, folder: Path) -> None:
    page = DemoPage(Way("ko", PORTRAIT, still=True), Catalogue())
    page.window.show()
    assert page.photograph(read_package(folder), 1).pixels.shape == (1280, 720, 3)
    QTest.qWait(1)
    page.close()
