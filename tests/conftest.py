"""Every test runs without a screen, in a home of its own, and fails when Qt complains (`qt_log_level_fail` in pyproject.toml)."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Iterator

import pytest
from hypothesis import settings
from PySide6.QtGui import QGuiApplication

settings.register_profile("house", deadline=None)  # a busy machine takes its time, and that is no fault
settings.load_profile("house")
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell that starts the tests in the background has children ignore Ctrl-C
gc.disable()  # no QObject may die on another thread: see `nothing_stays_open`
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before the first window; always the software renderer


CROWDED = 20_000
"""Objects that were made since the last collection."""


def pytest_collection_finish() -> None:
    """What was imported stays for good: no later collection walks through it again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def nothing_stays_open(request: pytest.FixtureRequest) -> Iterator[None]:
    """No window of a test that failed stands before the next one's; circles of objects go on this thread, as in the kiosk."""
    yield
    for name in ("tests.qml.kiosk_window", "tests.admin.admin_window"):
        if (windows := sys.modules.get(name)) is not None:
            windows.close_what_is_open()
    if "qtbot" in request.fixturenames or gc.get_count()[0] > CROWDED:
        gc.collect()  # a name for an item that is gone may be taken for the one that lies there next


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The kiosk is Qt Quick without widgets."""
    return QGuiApplication


@pytest.fixture(scope="session", autouse=True)
def home_of_the_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test sees or leaves anything among the data, settings and caches of whoever runs it; child processes inherit this."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("TRAM_HOME", str(home / "kiosk"))
        environment.setenv("TRAM_ORGANISER_HOME", str(home / "organiser"))
        for name in ("DATA", "CONFIG", "CACHE", "STATE"):
            environment.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
        yield
