"""Rice terraces in the harvest month: gold steps between dark edges, a stilt house, hills going blue in the mist."""

import math

import numpy as np
from places.canvas import HIGH, WIDE, Canvas, Curve, wavy, with_alpha


def paint(canvas: Canvas) -> None:
    random = np.random.default_rng(5)
    canvas.down((0, 0, WIDE, 420), [(0, "#5F8C93"), (0.45, "#B9C4A6"), (0.8, "#F6DFA6"), (1, "#FBE8BE")])
    canvas.glow(300, 210, 330, [(0, "#D0FFF6D8"), (0.25, "#70FFEFC0"), (1, "#00FFE8B0")])
    canvas.disc(300, 210, 46, "#FFF8E2")
    hills(canvas, random)
    slope(canvas, random, foot=430, steps=15, lean=-0.11, colours=("#8E9A3E", "#D8B04A"), edge="#4C5A2A")
    house(canvas, 985, 372, 1.0)
    house(canvas, 1105, 402, 0.62)
    slope(canvas, random, foot=520, steps=19, lean=0.15, colours=("#A88A2C", "#F2C94E"), edge="#5B4B1C")
    ears(canvas, random)
    canvas.down((0, 560, WIDE, 160), [(0, "#00301C08"), (1, "#70301C08")])


def hills(canvas: Canvas, random: np.random.Generator) -> None:
    """Five ridges, each nearer, darker and greener; mist lies between them."""
    ridges = ((232, "#A9BDB0"), (270, "#8CAA9A"), (306, "#6F957F"), (344, "#567F62"), (386, "#436B48"))
    for place, (level, colour) in enumerate(ridges):
        wave = wavy(random, [(610 - 60 * place, 46), (270, 20), (97, 6), (41, 2)])
        canvas.ridge(_raised(wave, level), [(0, colour), (1, "#DDE2C4")], top=level - 60, bottom=level + 150)


def slope(canvas: Canvas, random: np.random.Generator, foot: float, steps: int, lean: float, colours: tuple[str, str], edge: str) -> None:
    """A hillside of terraces from its top edge down: each a band that follows the hill's bends, with a dark earth edge."""
    bend = wavy(random, [(760, 34), (330, 17), (160, 6)])
    drift = wavy(random, [(520, 1.0), (230, 0.6)])
    for step in range(steps):
        share = step / steps
        depth = (HIGH - foot + 150) * (0.35 * share + 0.65 * share**1.7)
        curve = _terrace(bend, drift, foot, lean, depth, share)
        canvas.ridge(_raised(curve, 3 + 7 * share), [(0, edge), (1, edge)], top=0)
        ripe = 0.5 + 0.5 * math.sin(step * 1.9)
        light, dark = colours[1] if ripe > 0.35 else "#B9BE52", colours[0] if ripe > 0.2 else "#6F8A3A"
        field = _raised(curve, 4 + 11 * share)
        canvas.ridge(field, [(0, light), (1, dark)], top=foot + depth - 20, bottom=foot + depth + 110)
        canvas.line([(x, field(x)) for x in range(-4, WIDE + 8, 6)], with_alpha("#FFF3C4", 0.55), 1.0 + 1.2 * share)


def _terrace(bend: Curve, drift: Curve, foot: float, lean: float, depth: float, share: float) -> Curve:
    def height(x: float) -> float:
        tilt = lean * (x - WIDE / 2) * (1 - 0.7 * share)
        return foot + depth + tilt + bend(x + 60 * share) * (1 - 0.35 * share) + 9 * drift(x + 300 * share)

    return height


def _raised(curve: Curve, by: float) -> Curve:
    return lambda x: curve(x) + by


def house(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A house on stilts under a steep thatched roof, its smoke going straight up."""
    canvas.painter.save()
    canvas.painter.translate(x, y)
    canvas.painter.scale(size, size)
    for puff in range(9):
        canvas.disc(26 + 5 * math.sin(puff * 1.1), -78 - puff * 15, 6 + puff * 2.3, with_alpha("#FFF6E0", 0.2 - puff * 0.018))
    for post in (-48, -18, 18, 48):
        canvas.box(post - 3, -4, 6, 34, "#3A2416")
    canvas.box(-56, -30, 112, 30, "#7A4A28", 2)
    canvas.box(-60, -4, 120, 6, "#4A2C18", 2)
    for window in (-38, -8, 24):
        canvas.box(window, -24, 15, 16, "#F6C765", 1.5)
    canvas.shape([(-78, -24), (-34, -78), (34, -78), (78, -24)], "#5A3A20")
    canvas.shape([(-78, -24), (-34, -78), (-8, -78), (-30, -24)], "#75502E")
    canvas.painter.restore()


def ears(canvas: Canvas, random: np.random.Generator) -> None:
    """Ripe rice in front, at both sides, leaving the middle to whoever stands there."""
    for _ in range(260):
        side = 1 if random.uniform() < 0.5 else -1
        x = WIDE / 2 + side * (WIDE / 2 - 330 * random.uniform(0, 1) ** 1.6)
        height = random.uniform(70, 190) * (0.4 + 0.6 * abs(x - WIDE / 2) / (WIDE / 2))
        sway = random.normal(0, 26)
        colour = ("#6E7A2A", "#8C8A2E", "#B0902E", "#59692A")[int(random.integers(4))]
        stalk = [(x + sway * share**2, HIGH + 6 - height * share) for share in np.linspace(0, 1, 12)]
        canvas.line(stalk, colour, 2.2)
        _ear(canvas, stalk[-1], math.copysign(1.0, sway), random)


def _ear(canvas: Canvas, root: tuple[float, float], turn: float, random: np.random.Generator) -> None:
    """Grains along a tip that hangs over with their weight."""
    length = random.uniform(30, 46)
    for share in np.linspace(0, 1, 11):
        x, y = root[0] + turn * length * share, root[1] - 12 * math.sin(math.pi * share * 0.8) + 30 * share**2
        colour = "#F4D06A" if random.uniform() < 0.6 else "#D9A63C"
        canvas.disc(x, y + random.uniform(-2, 4), 3.6 - 1.4 * share, colour, flat=1.35)
