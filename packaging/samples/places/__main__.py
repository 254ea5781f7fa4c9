"""Paints the four places that can stand behind a visitor: from packaging/samples, `python -m places`."""

import os
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from places import drum, ha_long, hoi_an, terraces
from places.canvas import Canvas
from PySide6.QtGui import QGuiApplication

BACKGROUNDS = Path(__file__).resolve().parents[3] / "demos/showcase/cut-out/backgrounds"


def main() -> None:
    application = QGuiApplication([])
    for name, place in (("ha-long", ha_long), ("hoi-an", hoi_an), ("terraces", terraces), ("drum", drum)):
        canvas = Canvas()
        place.paint(canvas)
        canvas.save(BACKGROUNDS / f"{name}.webp")
    application.shutdown()


if __name__ == "__main__":
    main()
