"""Hạ Long bay at dusk: limestone towers one behind the other, a low sun, a junk on quiet water."""

import numpy as np
from places.canvas import HIGH, WIDE, Canvas, Curve, wavy, with_alpha

SHORE = 470
SUN = (880.0, 425.0)
Tower = tuple[int, int, int]
"""Its middle, half its width, its height."""
FAR: list[Tower] = [(150, 60, 130), (260, 45, 90), (620, 52, 120), (700, 40, 80), (1080, 55, 120), (1180, 46, 160)]
MIDDLE: list[Tower] = [(60, 70, 190), (330, 60, 165), (400, 42, 105), (1010, 52, 120), (1130, 74, 215), (1250, 60, 150)]
NEAR: list[Tower] = [(-10, 95, 285), (165, 62, 205), (255, 40, 96), (1190, 58, 190), (1290, 90, 300)]
CLOUDS = ((200, 190, 330, "#F0A070"), (520, 250, 420, "#FFB880"), (980, 170, 380, "#F09070"), (820, 310, 520, "#FFD090"))


def paint(canvas: Canvas) -> None:
    canvas.down((0, 0, WIDE, HIGH), [(0, "#2B1320"), (0.28, "#6E2230"), (0.48, "#C24A2A"), (0.6, "#EE9A45"), (0.655, "#FBD28A")])
    canvas.glow(*SUN, 420, [(0, "#B0FFE3A0"), (0.35, "#50FFC060"), (1, "#00FFB050")])
    clouds(canvas)
    canvas.disc(*SUN, 58, "#FFE9B8")
    random = np.random.default_rng(11)
    layers = (
        (SHORE - 8, "#C9694A", "#E59A62", FAR),
        (SHORE - 2, "#8A3A34", "#C06446", MIDDLE),
        (SHORE + 4, "#4A1D22", "#8A3B33", NEAR),
    )
    for foot, dark, light, towers in layers:
        canvas.ridge(karst(random, towers, foot), [(0, dark), (1, light)], top=SHORE - 290, bottom=foot)
    canvas.mirror(SHORE, 0.72, "#59301420")
    canvas.down((0, SHORE - 14, WIDE, 28), [(0, "#00FFD9A0"), (0.5, "#66FFD9A0"), (1, "#00FFD9A0")])
    ripples(canvas, random)
    junk(canvas, 1062, SHORE + 46, 0.95)
    junk(canvas, 318, SHORE + 6, 0.4)
    birds(canvas)


def karst(random: np.random.Generator, towers: list[Tower], foot: float) -> Curve:
    """Steep towers with rounded, broken tops."""
    rough = wavy(random, [(53, 5), (23, 3.5), (11, 1.6)])

    def height(x: float) -> float:
        tallest = 0.0
        for middle, half, high in towers:
            across = abs(x - middle + 0.12 * rough(x * 0.7)) / half
            if across < 1:
                tallest = max(tallest, (high + rough(x) * 1.6) * (1 - across**3.4) ** 0.62)
        return foot - tallest

    return height


def clouds(canvas: Canvas) -> None:
    for x, y, length, colour in CLOUDS:
        canvas.disc(x, y, length / 2, with_alpha(colour, 0.22), flat=0.028)
        canvas.disc(x + length * 0.18, y + 13, length / 3, with_alpha(colour, 0.18), flat=0.03)


def ripples(canvas: Canvas, random: np.random.Generator) -> None:
    """Broken light below the sun, dark strokes elsewhere; both longer and farther apart towards us."""
    for _ in range(230):
        depth = random.uniform(0, 1) ** 1.4
        y = SHORE + 8 + depth * (HIGH - SHORE - 14)
        near = random.uniform() < 0.45
        x = SUN[0] + random.normal(0, 40 + 95 * depth) if near else random.uniform(0, WIDE)
        colour = with_alpha("#FFE2A6", random.uniform(0.25, 0.75)) if near else with_alpha("#2A1018", random.uniform(0.08, 0.25))
        canvas.disc(x, y, random.uniform(10, 28) * (0.5 + 1.6 * depth), colour, flat=0.055)


def junk(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A boat with two battened sails, and its reflection."""
    canvas.painter.save()
    canvas.painter.translate(x, y)
    canvas.painter.scale(size, size)
    for flip, opacity in ((-0.55, 0.3), (1.0, 1.0)):
        canvas.painter.save()
        canvas.painter.scale(1, flip)
        canvas.painter.setOpacity(opacity)
        canvas.shape([(-118, -22), (-96, 4), (88, 4), (126, -34), (96, -26), (-80, -18)], "#2A120F")
        canvas.box(-66, -38, 96, 18, "#3A1A14", 3)
        for window in range(5):
            canvas.box(-58 + window * 18, -33, 10, 7, "#F4C56A", 1.5)
        sail(canvas, -34, -40, 92, 168, "#A82A1B", "#D9543A")
        sail(canvas, 58, -36, 62, 118, "#B9381F", "#E2683F")
        canvas.painter.restore()
    canvas.painter.restore()


def sail(canvas: Canvas, x: float, foot: float, width: float, height: float, dark: str, light: str) -> None:
    """A fan of panels between battens, leaning back from its mast."""
    canvas.line([(x, 0), (x + 4, foot - height - 8)], "#2A120F", 3)
    panels = 6
    for panel in range(panels):
        low, high = panel / panels, (panel + 1) / panels
        left = [(x - width * 0.46 * (1 - 0.25 * share**2), foot - height * share * 0.93) for share in (low, high)]
        right = [(x + width * 0.62 * (1 - 0.62 * share**2.2), foot - height * share) for share in (low, high)]
        canvas.shape([left[0], right[0], right[1], left[1]], light if panel % 2 else dark)
        canvas.line([left[1], right[1]], "#5A1A12", 1.6)


def birds(canvas: Canvas) -> None:
    for x, y, wing in ((690, 150, 17), (735, 172, 13), (660, 186, 11), (770, 140, 10)):
        canvas.line([(x - wing, y - wing * 0.35), (x - wing * 0.4, y - wing * 0.42), (x, y)], "#3A1420", 2.2)
        canvas.line([(x, y), (x + wing * 0.4, y - wing * 0.42), (x + wing, y - wing * 0.35)], "#3A1420", 2.2)
