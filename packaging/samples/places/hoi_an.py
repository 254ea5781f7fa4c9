"""A street of Hội An in the evening: ochre houses, tiled roofs, strings of silk lanterns, their light in the river."""

import math

import numpy as np
from places.canvas import HIGH, WIDE, Canvas, with_alpha

QUAY = 560
Point = tuple[float, float]
SILK = ("#D8341F", "#F2A63A", "#E8582C", "#F6CE6A", "#C2275A", "#3FA38C", "#E9792B", "#B02A6B")


HOUSES = ((-30, 330, 330, "#C98A2E"), (296, 300, 286, "#D89B3A"), (592, 350, 344, "#BF7C28"), (938, 380, 300, "#D2933A"))
"""Left end, width, height, wall."""
ROPES: tuple[tuple[Point, Point, float, float, int], ...] = (
    ((-20, 150), (660, 120), 70, 0.66, 9),
    ((620, 120), (1300, 160), 74, 0.66, 9),
    ((-20, 40), (1300, 26), 190, 1.0, 12),
    ((-20, -30), (520, -40), 150, 1.3, 5),
    ((800, -50), (1300, -20), 140, 1.3, 5),
)
"""Both ends, sag, size and number of the lanterns."""


def paint(canvas: Canvas) -> None:
    random = np.random.default_rng(3)
    canvas.down((0, 0, WIDE, QUAY), [(0, "#0D1226"), (0.5, "#2A2140"), (1, "#6B3340")])
    for _ in range(90):
        star = with_alpha("#FFE9C8", random.uniform(0.2, 0.7))
        canvas.disc(random.uniform(0, WIDE), random.uniform(0, 200), random.uniform(0.5, 1.4), star)
    for x, width, height, wall in HOUSES:
        house(canvas, x, width, height, wall)
    canvas.box(0, QUAY - 26, WIDE, 30, "#3A2620")
    canvas.box(0, QUAY - 26, WIDE, 4, "#7A5236")
    strings(canvas, random)
    canvas.mirror(QUAY, 0.62, "#8C0C0A18")
    water(canvas, random)


def house(canvas: Canvas, x: float, width: float, height: float, wall: str) -> None:
    """Two floors: shop doors below, a balcony above, a tiled roof; lamps inside."""
    top = QUAY - height
    canvas.down((x, top, width, height), [(0, "#6E4A1E"), (0.45, wall), (1, "#E8AE52")])
    roof(canvas, x, width, top, 66)
    middle = top + height * 0.5
    bays = 3
    for bay in range(bays):
        left = x + width * (0.07 + 0.3 * bay)
        window(canvas, left, top + 46, width * 0.24, middle - top - 76)
        door(canvas, left - 4, middle + 52, width * 0.26, QUAY - 26 - middle - 52)
    balcony(canvas, x, width, middle)
    roof(canvas, x + 6, width - 12, middle + 46, 30)
    canvas.box(x + width - 4, top, 8, height, "#4A2A18")
    canvas.glow(x + width / 2, QUAY - 60, width * 0.62, [(0, "#66FFC860"), (0.5, "#26FFB050"), (1, "#00FFB050")])


def roof(canvas: Canvas, x: float, width: float, y: float, height: float) -> None:
    """Yin-yang tiles: dark rows that shine along their ridges."""
    canvas.shape([(x - 16, y + 12), (x + 10, y - height), (x + width - 10, y - height), (x + width + 16, y + 12)], "#3E2019")
    rows = round(width / 15)
    for row in range(rows + 1):
        share = row / rows
        canvas.line([(x - 14 + (width + 28) * share, y + 11), (x + 12 + (width - 24) * share, y - height + 3)], "#6A3527", 3.2)
    canvas.line([(x + 6, y - height), (x + width - 6, y - height)], "#8A4A34", 6)
    canvas.line([(x - 16, y + 12), (x + width + 16, y + 12)], "#2A140F", 5)


def window(canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
    """A lit window between green shutters."""
    canvas.box(x - 5, y - 5, width + 10, height + 10, "#4A2A16", 3)
    canvas.down((x, y, width, height), [(0, "#FFE6A0"), (1, "#F2A94A")])
    for side in (0, 1):
        left = x + side * (width * 0.68)
        canvas.box(left, y, width * 0.32, height, "#2F5A4C")
        for slat in range(9):
            canvas.line([(left + 3, y + 6 + slat * height / 9.4), (left + width * 0.32 - 3, y + 6 + slat * height / 9.4)], "#224438", 2.4)
    canvas.line([(x + width / 2, y), (x + width / 2, y + height)], "#7A4A22", 3)


def door(canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
    """A shop that is open: warm inside, a dark frame, things on a table."""
    canvas.box(x - 5, y - 6, width + 10, height + 6, "#3A1E12")
    canvas.down((x, y, width, height), [(0, "#FFF0BC"), (0.6, "#F7BC5C"), (1, "#C97A30")])
    for pane in (0.0, 0.8):
        canvas.box(x + width * pane, y, width * 0.2, height, "#6A3A1E")
    canvas.box(x + width * 0.26, y + height * 0.7, width * 0.48, height * 0.3, "#5A2E18", 2)
    for piece in range(4):
        colour = SILK[(piece * 3 + round(x)) % len(SILK)]
        canvas.disc(x + width * (0.32 + 0.12 * piece), y + height * 0.66, width * 0.045, colour)


def balcony(canvas: Canvas, x: float, width: float, y: float) -> None:
    canvas.box(x, y + 4, width, 9, "#5A3218")
    canvas.box(x, y - 26, width, 5, "#6E4020")
    for post in range(round(width / 11)):
        canvas.box(x + 4 + post * 11, y - 24, 3.4, 30, "#6E4020")


def strings(canvas: Canvas, random: np.random.Generator) -> None:
    """Ropes from roof to roof, a lantern every arm's length; the near ones are larger."""
    for rope, (left, right, sag, size, count) in enumerate(ROPES):
        points = [_hung(left, right, sag, share) for share in np.linspace(0, 1, 60)]
        canvas.line(points, with_alpha("#1A0E14", 0.9), 1.8)
        for place in range(count):
            x, y = _hung(left, right, sag, (place + 0.5) / count)
            lantern(canvas, x, y, size * random.uniform(0.9, 1.1), SILK[(place * 3 + rope) % len(SILK)], round(place + rope) % 3)


def _hung(left: Point, right: Point, sag: float, share: float) -> Point:
    return left[0] + (right[0] - left[0]) * share, left[1] + (right[1] - left[1]) * share + sag * 4 * share * (1 - share)


def lantern(canvas: Canvas, x: float, y: float, size: float, colour: str, kind: int) -> None:
    """Round, onion-shaped or long, lit from inside, with a tassel."""
    wide, high = (side * size for side in ((27, 25), (24, 31), (17, 34))[kind])
    middle = y + 12 * size + high
    canvas.glow(x, middle, 92 * size, [(0, with_alpha(colour, 0.55)), (0.45, with_alpha(colour, 0.18)), (1, with_alpha(colour, 0.0))])
    canvas.line([(x, y), (x, middle)], "#2A1410", 1.6)
    canvas.disc(x, middle, wide, colour, flat=high / wide)
    for rib in (0.78, 0.5, 0.2):
        canvas.disc(x, middle, wide * rib, with_alpha("#FFE7A8", 0.16), flat=high / (wide * rib))
    canvas.glow(x, middle + high * 0.1, wide * 0.9, [(0, "#C8FFF3C4"), (1, "#00FFE08A")])
    for end in (-1, 1):
        canvas.box(x - wide * 0.4, middle + end * high - 3 * size, wide * 0.8, 6 * size, "#5A2A12", 2)
    for thread in (-2.5, 0, 2.5):
        canvas.line([(x + thread * size, middle + high), (x + thread * size * 1.4, middle + high + 24 * size)], "#E8B04A", 1.5)


def water(canvas: Canvas, random: np.random.Generator) -> None:
    """The lights in the river, broken into strokes, and a few paper lanterns afloat."""
    for _ in range(420):
        depth = random.uniform(0, 1)
        y = QUAY + 8 + depth * (HIGH - QUAY - 10)
        colour = with_alpha(SILK[int(random.integers(len(SILK)))] if random.uniform() < 0.5 else "#FFC46A", random.uniform(0.12, 0.5))
        canvas.disc(random.uniform(0, WIDE), y, random.uniform(8, 26) * (0.6 + depth), colour, flat=0.07)
    canvas.down((0, QUAY, WIDE, 14), [(0, "#B0080610"), (1, "#00080610")])
    for x, y, size in ((120, 640, 1.0), (255, 690, 1.3), (1010, 655, 1.05), (1160, 620, 0.8), (1205, 700, 1.35), (400, 622, 0.7)):
        canvas.glow(x, y, 70 * size, [(0, "#90FFC060"), (0.5, "#30FFA040"), (1, "#00FFA040")])
        petals = [(x + 24 * size * math.cos(turn), y + 6 - 12 * size * abs(math.sin(turn * 2.5))) for turn in np.linspace(math.pi, 0, 21)]
        canvas.shape([*petals, (x + 14 * size, y + 12 * size), (x - 14 * size, y + 12 * size)], "#F08A4A")
        canvas.disc(x, y, 6 * size, "#FFF2C0", flat=1.5)
