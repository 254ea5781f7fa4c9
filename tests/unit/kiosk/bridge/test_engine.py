"""QML that isn't ours gets nowhere: no file, no network."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject, QUrl
from pytestqt.qtbot import QtBot

from kiosk.bridge.engine import Engine
from tests.patience import wait_until

HOSTILE = """
import QtQuick
Item {{
    property bool asked: false
    property string answer: ""
    property int imageStatus: image.status
    property int loaderStatus: loader.status
    Image {{ id: image; source: "{address}/picture.png" }}
    Image {{ source: "file:///etc/hostname" }}
    FontLoader {{ source: "{address}/font.ttf" }}
    Loader {{ id: loader; source: "{address}/More.qml" }}
    Component.onCompleted: {{
        const request = new XMLHttpRequest()
        request.onreadystatechange = () => {{ asked = request.readyState === 4; answer = request.responseText }}
        request.open("GET", "{address}/data")
        request.send()
    }}
}}
"""
ERROR = 3
"""`Image.Error` and `Loader.Error`."""


@pytest.fixture
def requests() -> Iterator[tuple[str, list[str]]]:
    """The address of a web server on this machine, and what was asked of it."""
    asked: list[str] = []

    class Listener(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

    server = HTTPServer(("127.0.0.1", 0), Listener)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    thread.join()
    server.server_close()


def load(engine: Engine, file: Path) -> QObject | None:
    engine.load(QUrl.fromLocalFile(str(file)))
    return next(iter(engine.rootObjects()), None)


@pytest.mark.qt_log_level_fail("CRITICAL")
def test_nothing_is_fetched(qtbot: QtBot, requests: tuple[str, list[str]], tmp_path: Path) -> None:
    address, asked = requests
    (tmp_path / "Hostile.qml").write_text(HOSTILE.format(address=address))
    engine = Engine(tmp_path)
    item = load(engine, tmp_path / "Hostile.qml")
    assert item is not None
    wait_until(qtbot, lambda: item.property("asked") and (item.property("imageStatus"), item.property("loaderStatus")) == (ERROR, ERROR))
    assert item.property("answer") == ""
    assert asked == []
    shiboken6.delete(engine)


@pytest.mark.qt_log_level_fail("CRITICAL")
@pytest.mark.parametrize(("file", "loads"), [("own/Own.qml", True), ("Stranger.qml", False), ("own/../Stranger.qml", False)])
def test_only_own_files_are_loaded(qtbot: QtBot, tmp_path: Path, file: str, loads: bool) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "Own.qml").write_text("import QtQuick\nItem {}")
    (tmp_path / "Stranger.qml").write_text("import QtQuick\nItem {}")
    engine = Engine(tmp_path / "own")
    assert (load(engine, tmp_path / file) is not None) is loads
    shiboken6.delete(engine)


def test_own_files_are_known_behind_a_link(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "Own.qml").write_text("import QtQuick\nItem {}")
    (tmp_path / "link").symlink_to(tmp_path / "own")
    engine = Engine(tmp_path / "link")
    assert load(engine, tmp_path / "own" / "Own.qml") is not None
    assert load(engine, tmp_path / "link" / "Own.qml") is not None
    shiboken6.delete(engine)
