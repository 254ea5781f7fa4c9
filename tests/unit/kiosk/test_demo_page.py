"""The page of one demo stands by itself: in a program that brought in nothing else of the kiosk."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.patience import PATIENCE_S

ROOT = Path(__file__).parents[3]
LOAD = """
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent
from kiosk.demo_page import QML, Engine

application, engine = QGuiApplication([]), Engine()
component = QQmlComponent(engine, str(QML / "Kiosk" / "Preview.qml"))
print(component.errorString(), end="")
"""


def test_its_types_are_all_known() -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", LOAD], env=environment, capture_output=True, text=True, timeout=PATIENCE_S, check=True)
    assert done.stdout == ""
