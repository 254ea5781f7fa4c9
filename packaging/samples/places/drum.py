"""The face of a Đông Sơn drum in gold leaf on lacquer, its star behind whoever stands before it."""

from pathlib import Path

import numpy as np
from places.canvas import HIGH, WIDE, Canvas, with_alpha
from PySide6.QtCore import QRectF
from PySide6.QtSvg import QSvgRenderer

MOTIF = Path(__file__).resolve().parents[3] / "kiosk/motif/motif.svg"
MIDDLE = (640.0, 340.0)


def paint(canvas: Canvas) -> None:
    canvas.down((0, 0, WIDE, HIGH), [(0, "#3A100B"), (0.5, "#7A1E12"), (1, "#2E0D0A")])
    canvas.glow(*MIDDLE, 760, [(0, "#D8D8482A"), (0.4, "#70A82A18"), (1, "#E0140805")])
    leaf(canvas)
    drum(canvas, 1210, "#F0BE5C", 0.9)
    canvas.glow(*MIDDLE, 300, [(0, "#88FFDf90"), (0.4, "#2EFFC860"), (1, "#00FFC860")])
    canvas.glow(*MIDDLE, 800, [(0, "#00140604"), (0.62, "#00140604"), (1, "#C0140604")])


def drum(canvas: Canvas, across: float, colour: str, opacity: float) -> None:
    renderer = QSvgRenderer(MOTIF.read_bytes().replace(b"#E0B050", colour.encode()))
    x, y = MIDDLE
    canvas.painter.setOpacity(opacity)
    renderer.render(canvas.painter, QRectF(x - across / 2, y - across / 2, across, across))
    canvas.painter.setOpacity(1.0)


def leaf(canvas: Canvas) -> None:
    """Crumbs of gold leaf and eggshell under the polish."""
    random = np.random.default_rng(8)
    for _ in range(900):
        x, y = random.uniform(0, WIDE), random.uniform(0, HIGH)
        size = random.uniform(0.6, 3.2)
        corners = [(x + random.uniform(-size, size), y + random.uniform(-size, size)) for _ in range(4)]
        canvas.shape(corners, with_alpha("#F2C86A" if random.uniform() < 0.8 else "#F5EDE0", random.uniform(0.15, 0.6)))
