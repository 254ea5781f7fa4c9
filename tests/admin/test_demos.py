"""The Demos place in the real window: what is dropped is checked, shown running, and decided on."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from demos.package.catalogue import read_catalogue
from exhibitor_admin.approvals import catalogue_key
from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.keys import fresh_key, keep_key
from exhibitor_admin.shelf import Shelf
from exhibitor_admin.signing import unlock_sign_key
from kiosk.event.read import read_event
from kiosk.home import Home
from models.catalogue import Catalogue
from tests.a_lead import make_event
from tests.admin.admin_window import AdminWindow
from tests.hostile import a_model
from tests.hostile.a_package import change, write_package
from tests.qml.kind import kind_of

ID = "vn.example.light"
PASSPHRASE = "một mật khẩu đủ dài"


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An event that permitted nothing yet, and its key, whose locking takes a second."""
    key, folder = fresh_key(), tmp_path_factory.mktemp("begun")
    event = make_event(Home(folder / "kiosk").event, key)
    keep_key(OrganiserHome(folder / "organiser").key(event.id), key, PASSPHRASE)
    return folder


@pytest.fixture
def home(begun: Path, tmp_path: Path) -> Path:
    return shutil.copytree(begun, tmp_path / "home")


@pytest.fixture
def window(qtbot: QtBot, home: Path) -> AdminWindow:
    window = AdminWindow(qtbot, home)
    window.go("demos")
    return window


def line(window: AdminWindow, title: str) -> QQuickItem:
    """The line of the list with this title, once it is there."""
    window.until(lambda: window.items("DemoLine", title=title))
    return window.items("DemoLine", title=title)[0]


def settled(window: AdminWindow) -> None:
    window.until(lambda: not window.admin.demos.tasks.busy)


def test_a_demo_is_dropped_seen_running_approved_and_withdrawn(window: AdminWindow, home: Path) -> None:
    window.drop(write_package(home / "package"))
    window.until(lambda: line(window, "Light").property("state") == "waiting")
    window.until(lambda: window.items("RailItem", text="Demos")[0].property("count") == 1)
    window.until(lambda: "Keeps what is bright." in window.words())  # the kiosk's own page
    window.until(lambda: "covers 100%" in " ".join(window.words()) or "As promised" in window.words())

    window.admin.demos.shown.preview.spoken.choose("ko")
    window.until(lambda: "연락하기" in window.words() and "Approve and sign" in window.words())
    window.press("Approve and sign")
    window.write("Passphrase", PASSPHRASE)
    window.key(Qt.Key.Key_Return)
    window.until(lambda: window.admin.lock.signs and not window.items("UnlockSheet"))
    window.press("Approve and sign")
    window.until(lambda: line(window, "Light").property("state") == "approved")
    event = read_event(window.kiosk.event)
    key = unlock_sign_key(catalogue_key(window.organiser, event.id), PASSPHRASE)
    assert [one.id for one in read_catalogue(window.kiosk.event, event.id, str(key.public)).approved] == [ID]

    window.press("Withdraw…")
    window.until(lambda: any("one version" in text for text in window.words()))
    window.press("Withdraw")
    window.until(lambda: line(window, "Light").property("state") == "revoked")


def test_what_is_broken_says_all_that_is_wrong_and_is_looked_at_again(window: AdminWindow, home: Path) -> None:
    folder = write_package(home / "package")
    change(folder, "covers = [0.9, 1.0]", "covers = [0.0, 0.1]")
    change(folder, "covers = [0.0, 0.1] }\n[[sample]]", "covers = [0.0, 0.2] }\n[[sample]]")
    window.drop(folder)
    window.until(lambda: line(window, "Light").property("problems") == 1)
    window.until(lambda: "expect-covers" in window.words() and "bright.jpg" in window.words())
    assert not window.items("Button", text="Approve and sign") and window.items("LiveFrame")
    change(folder, "covers = [0.0, 0.2]", "covers = [0.9, 1.0]")
    window.press("Check again")
    window.until(lambda: line(window, "Light").property("state") == "waiting")


def test_whatever_is_dropped_there_are_sentences_and_the_window_lives(window: AdminWindow, home: Path) -> None:
    bad = home / "bad"
    bad.mkdir()
    (bad / f"{'x' * 200}.demo").write_bytes(b"PK\x03\x04 and no zip behind it")
    (bad / "empty.demo").write_bytes(b"")
    (bad / "nothing").mkdir()
    write_package(bad / "model", a_model.custom_operator())
    write_package(bad / "link")
    (bad / "link" / "picture.jpg").unlink()
    (bad / "link" / "picture.jpg").symlink_to("/etc/hostname")
    (write_package(bad / "syntax") / "demo.toml").write_bytes(b"\xff\xfe = [[[")
    change(write_package(bad / "flood"), "format = 1", "\n".join(["format = 1", *(f"k{place} = 1" for place in range(2000))]))
    change(write_package(bad / "without-end"), "format = 1", f"format = 1\n{'.'.join('a' * 60_000)} = 1")
    os.mkfifo(bad / "without-end" / "pipe.txt")
    window.drop(*sorted(bad.iterdir()))
    settled(window)
    rows = [row for row in window.admin.demos.rows.rows if row.id.startswith("#")]
    assert len(rows) == 8 and all(row.state == "bad" and row.problems for row in rows)
    for row in rows:
        window.admin.demos.choose(row.id)
        problems = window.admin.demos.opened.problems.rows
        assert problems and all(problem.sentence and "{" not in problem.sentence for problem in problems)
    assert list((window.organiser.shelf).glob("vn.*")) == []
    window.drop(home / "pulled-out.demo")
    window.until(lambda: "pulled-out.demo" in window.admin.demos.tasks.trouble)


def test_two_versions_are_compared_and_kiosks_are_ordered_back(window: AdminWindow, home: Path) -> None:
    shelf, folder = Shelf(window.organiser.shelf), write_package(home / "package")
    shelf.keep(shelf.look(folder, Catalogue()))
    change(folder, '"1.0.0"', '"1.1.0"')
    change(folder, 'title = "Light"', 'title = "Bright"')
    shelf.keep(shelf.look(folder, Catalogue()))
    window.admin.lock.unlock(PASSPHRASE)
    window.until(lambda: window.admin.lock.signs)
    window.admin.demos.refresh()
    window.click(line(window, "Bright"))
    window.press("Approve and sign")
    window.until(lambda: window.admin.demos.opened.shown == "1.1.0")
    settled(window)
    window.admin.demos.chooseVersion(ID, "1.0.0")
    window.press("Go back to it")
    window.until(lambda: window.admin.demos.opened.shown == "1.0.0")
    settled(window)
    window.window.resize(1280, 420)  # lower than what is told of a demo with many samples
    while not str(window.focused().property("name")).startswith("Compare"):
        window.key(Qt.Key.Key_Tab)
    window.until(lambda: window.focused().mapToScene(QPointF(0, window.focused().height())).y() <= window.window.height())
    window.key(Qt.Key.Key_Return)
    window.until(lambda: any("Bright" in text and text.startswith("−") for text in window.words()))
    window.key(Qt.Key.Key_Escape)
    window.until(lambda: not window.items("CompareSheet"))


def test_it_is_found_by_words_without_marks_and_all_can_be_done_by_keys(window: AdminWindow) -> None:
    window.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    window.until(lambda: window.focused().inherits("QQuickTextInput"))
    window.write("Search by name or exhibitor", "TRAM street-eye")  # of Trạm AI
    window.until(lambda: window.admin.demos.total == 1)
    window.write("Search by name or exhibitor", "không có đâu")
    window.until(lambda: "Nothing is called that" in window.words())
    window.key(Qt.Key.Key_Escape)
    window.until(lambda: window.admin.demos.total > 5)
    for _ in range(4):  # past what is beside the search, and the two ways to choose files
        if not kind_of(window.focused()).startswith("DemoLine"):
            window.key(Qt.Key.Key_Tab)
    assert kind_of(window.focused()).startswith("DemoLine")
    window.key(Qt.Key.Key_Down)
    window.key(Qt.Key.Key_Return)
    second = window.admin.demos.rows.rows[1]
    window.until(lambda: window.admin.demos.chosen == second.id)
