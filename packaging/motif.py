"""Draws the bronze drum into kiosk/motif: the whole face, its rings, its star as fourteen separate rays, and two strips that tile.

Run it after a change here: `python packaging/motif.py`. It writes the same bytes every time.
"""

from collections.abc import Callable, Iterable
from math import cos, pi, sin
from pathlib import Path

MOTIF = Path(__file__).resolve().parent.parent / "kiosk" / "motif"
GOLD = "#E0B050"
RAYS = 14

Point = tuple[float, float]


def main() -> None:
    """Write the five drawings."""
    face = "-480 -480 960 960"
    files = {
        "motif.svg": drawing(face, star() + rings()),
        "rings.svg": drawing(face, rings()),
        "star.svg": f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-100 -100 200 200" fill="{GOLD}">{separate_rays()}</svg>\n',
        "teeth.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 10" preserveAspectRatio="none">'
        f'<path d="M0 0H16L8 10Z" fill="{GOLD}"/></svg>\n',
        "band.svg": drawing("0 0 240 40", band(), width=1),
    }
    for name, text in files.items():
        (MOTIF / name).write_text(text, "utf-8")


def drawing(box: str, body: str, width: float = 1.5) -> str:
    """An SVG of golden strokes."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" fill="none" stroke="{GOLD}" '
        f'stroke-width="{width}" stroke-linejoin="round" stroke-linecap="round">{body}</svg>\n'
    )


def star() -> str:
    """The star in the middle: its rays, its disc, and the feathers between the rays."""
    rays = "".join(ray(i, 30, 128) for i in range(RAYS))
    return f'<path fill="{GOLD}" stroke="none" d="{rays}"/><circle r="31" fill="{GOLD}" stroke="none"/>{feathers(46, 126)}'


def separate_rays() -> str:
    """Each ray with an id of its own, so that they can go out one by one; the disc holds them together."""
    return "".join(f'<path id="ray{i}" d="{ray(i, 24, 98, 0.44)}"/>' for i in range(RAYS)) + '<circle r="20"/>'


def rings() -> str:
    """The bands around the star, from the inner one to the rim."""
    dots = circle(134) + circle(140) + ringed_dots(156, 42, 8) + circle(172) + ladder(172, 184, 140) + circle(184) + circle(190)
    flight = meander(197, 219, 42) + circle(226) + circle(232) + birds(272, 14, 0.98) + circle(312) + circle(318)
    teeth = (
        sawtooth(322, 338, 84) + circle(342) + ringed_dots(358, 84, 8.5) + circle(375) + sawtooth(378, 394, 98) + circle(398) + circle(404)
    )
    rim = ladder(404, 420, 252) + circle(420) + circle(428) + sawtooth(434, 454, 112) + circle(460) + circle(472) + circle(478)
    return dots + flight + teeth + rim


def band() -> str:
    """240 × 40, repeats sideways: teeth, ringed dots, ladder."""
    teeth = "".join(f"M{x} 11L{x + 6} 2L{x + 12} 11" for x in range(0, 240, 12))
    dots = "".join(circle(5, x + 15, 20) + circle(2, x + 15, 20) for x in range(0, 240, 30))
    tangents = "".join(f"M{x + 17.5} 15L{x + 42.5} 25" for x in range(-30, 240, 30))
    rungs = "".join(f"M{x} 29V37" for x in range(3, 240, 6))
    return f'<path d="{teeth}M0 11H240M0 29H240M0 37H240M0 39.4H240M0 .6H240"/><path d="{tangents}"/>{dots}<path d="{rungs}"/>'


def at(radius: float, turn: float) -> Point:
    """A point at `turn` (0..1, clockwise from the top)."""
    angle = 2 * pi * turn - pi / 2
    return radius * cos(angle), radius * sin(angle)


def path(points: Iterable[Point], close: bool = True) -> str:
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points) + ("Z" if close else "")


def circle(radius: float, x: float = 0.0, y: float = 0.0) -> str:
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}"/>'


def ray(i: int, inner: float, outer: float, half: float = 0.5) -> str:
    """One ray: a slim triangle whose foot touches its neighbours'."""
    return path([at(inner, (i - half) / RAYS), at(outer, i / RAYS), at(inner, (i + half) / RAYS)])


def feathers(inner: float, outer: float) -> str:
    """Nested chevrons that fill the space between two rays."""
    chevrons = []
    for i in range(RAYS):
        for nesting in (0.0, 0.30, 0.58):
            foot = inner + (outer - inner) * (0.42 + 0.5 * nesting)
            width = 0.34 - 0.20 * (1 - nesting) * 0.9
            middle = i + 0.5
            ends = [at(outer, (middle - width) / RAYS), at(foot, middle / RAYS), at(outer, (middle + width) / RAYS)]
            chevrons.append(path(ends, close=False))
    return f'<path d="{"".join(chevrons)}"/>'


def ladder(inner: float, outer: float, rungs: int) -> str:
    return f'<path d="{"".join(path([at(inner, i / rungs), at(outer, i / rungs)], close=False) for i in range(rungs))}"/>'


def sawtooth(inner: float, outer: float, teeth: int) -> str:
    return f'<path d="{path([at(outer if i % 2 else inner, i / (2 * teeth)) for i in range(2 * teeth)])}"/>'


def ringed_dots(radius: float, dots: int, size: float) -> str:
    """Ringed dots joined by slanting tangents: the band every drum has."""
    step = 1 / dots
    circles, tangents = [], []
    for i in range(dots):
        x, y = at(radius, i * step)
        circles += [circle(size, x, y), circle(size * 0.45, x, y)]
        tangents.append(path([at(radius + size, i * step + 0.10 * step), at(radius - size, (i + 0.90) * step)], close=False))
    return f'{"".join(circles)}<path d="{"".join(tangents)}"/>'


KEY: list[Point] = [(0, 0), (0, 1), (0.8, 1), (0.8, 0.3), (0.4, 0.3), (0.4, 0.64), (0.6, 0.64)]
"""One squared spiral; x along the ring, y outwards."""


def meander(inner: float, outer: float, keys: int) -> str:
    """A running key, squared spirals joined at the foot."""

    def bent(i: int) -> Callable[[Point], Point]:
        return lambda point: at(inner + point[1] * (outer - inner), (i + point[0]) / keys)

    spirals = (path(map(bent(i), KEY), close=False) + path(map(bent(i), [(0, 0), (1, 0)]), close=False) for i in range(keys))
    return f'<path d="{"".join(spirals)}"/>'


BIRD: list[list[Point]] = [
    [(-52, 2), (-24, -3), (-17, -7), (-6, -6), (12, -4), (24, -2), (24, 2), (12, 4), (-6, 4), (-17, 3), (-24, 1)],
    [(-17, -7), (2, -19), (-6, -6)],
    [(-6, -6), (22, -34), (12, -4)],
    [(-6, 4), (22, 34), (12, 4)],
    [(24, -2), (50, -13), (44, 0), (50, 13), (24, 2)],
    [(24, 0), (44, 0)],
]
"""A long-billed, crested bird in flight, bill to the left; wings and tail are plain triangles."""


def birds(radius: float, number: int, scale: float) -> str:
    """Birds that fly around the ring, each bent to it."""

    def bent(i: int, part: list[Point]) -> str:
        return path(at(radius - y * scale, i / number + x * scale / (2 * pi * radius)) for x, y in part)

    return f'<path d="{"".join(bent(i, part) for i in range(number) for part in BIRD)}"/>'


if __name__ == "__main__":
    main()
