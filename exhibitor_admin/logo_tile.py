"""A logo on a calm tile: whatever its colours, it can be seen on every page, dark or light."""

from __future__ import annotations

import cv2
import numpy as np

from demos.values import Float32, Uint8
from kiosk.event.pictures import MOST_PIXELS
from kiosk.palette import LACQUER
from models.errors import KnownError

HIGH, WIDEST = 240, 720
"""Of the tile, in pixels; it is as wide as the logo asks for, at least as wide as high."""
MARGIN, RADIUS = 0.12, 0.1
"""Of its height."""
LEAST_SIDE, LONGEST_TO_SHORT = 48, 12
"""Of the logo itself: its longer side in pixels, and how many times longer than the other that may be."""
VISIBLE = 8
"""Of 255: what is fainter belongs to the margin."""
SEEN = 1.6
"""The contrast from which a part of a logo stands out from its tile."""
EVEN = 12
"""How far the corners of a picture may lie apart, of 255, to be one ground."""


def make_tile(payload: bytes) -> bytes:
    """To be called in a child: a PNG, JPEG or WebP → the tile as PNG, (240, 240..720, 4), its corners round.

    Raises KnownError `picture-unreadable`, `logo-shape` for one that is empty, tiny, or far longer than wide.
    """
    try:
        picture = _decode(payload)
        logo, ground = _cut_free(picture)
        done, tile = cv2.imencode(".png", _lay(logo, ground))
    except (cv2.error, MemoryError) as error:
        raise KnownError("picture-unreadable") from error
    if not done:
        raise KnownError("picture-unreadable")
    return tile.tobytes()


def _decode(payload: bytes) -> Uint8:
    """(height, width, 4) uint8 blue-green-red-alpha, straight; a photograph lies as its camera was held."""
    content = np.frombuffer(payload, np.uint8)
    pixels = cv2.imdecode(content, cv2.IMREAD_UNCHANGED)
    if pixels is None or pixels.shape[0] * pixels.shape[1] > MOST_PIXELS or pixels.dtype not in (np.uint8, np.uint16):
        raise KnownError("picture-unreadable")
    if pixels.ndim == 3 and pixels.shape[2] == 4:
        return np.asarray(pixels if pixels.dtype == np.uint8 else pixels // 256, np.uint8)
    upright = cv2.imdecode(content, cv2.IMREAD_COLOR)
    if upright is None:
        raise KnownError("picture-unreadable")
    return np.asarray(cv2.cvtColor(upright, cv2.COLOR_BGR2BGRA), np.uint8)


def _cut_free(picture: Uint8) -> tuple[Uint8, Float32]:
    """What is to be seen of it without its margins, and (3,) the colour of the tile that it needs."""
    opaque = bool((picture[:, :, 3] == 255).all())
    own = _own_ground(picture) if opaque else None
    seen = picture[:, :, 3] > VISIBLE if own is None else np.abs(picture[:, :, :3] - own).max(axis=2) > EVEN
    left, top, wide, high = cv2.boundingRect(seen.astype(np.uint8))
    long, short = max(wide, high), min(wide, high)
    if long < LEAST_SIDE or short == 0 or long > LONGEST_TO_SHORT * short:
        raise KnownError("logo-shape")
    logo = picture[top : top + high, left : left + wide]
    light, dark = _colour(LACQUER["text"]), _colour(LACQUER["control"])
    if own is not None:
        return logo, own
    return logo, light if opaque or _seen_on(logo, light) >= _seen_on(logo, dark) else dark


def _own_ground(picture: Uint8) -> Float32 | None:
    """The colour of its corners, if they are of one."""
    corners = picture[[0, 0, -1, -1], [0, -1, 0, -1], :3].astype(np.float32)
    return np.asarray(corners.mean(axis=0), np.float32) if np.ptp(corners, axis=0).max() <= EVEN else None


def _seen_on(logo: Uint8, ground: Float32) -> float:
    """How much of it stands out, by area."""
    lights = np.sort(np.stack([_light(logo[:, :, :3]), np.full(logo.shape[:2], _light(ground), np.float32)]), axis=0)
    seen = (lights[1] + 0.05) / (lights[0] + 0.05) >= SEEN
    return float((logo[:, :, 3] * seen).sum(dtype=np.float64))


def _light(colours: Uint8 | Float32) -> Float32:
    """Relative luminance of blue-green-red, 0..1, as WCAG 2.2 means it, with a plain gamma of 2.2."""
    linear = (colours.astype(np.float32) / 255) ** 2.2
    return np.asarray(linear @ np.array([0.0722, 0.7152, 0.2126], np.float32), np.float32)


def _colour(code: str) -> Float32:
    """Blue, green, red of #RRGGBB."""
    return np.array([int(code[at : at + 2], 16) for at in (5, 3, 1)], np.float32)


def _lay(logo: Uint8, ground: Float32) -> Uint8:
    """In the middle of the tile, as large as its margin allows."""
    high, wide = logo.shape[:2]
    margin = round(MARGIN * HIGH)
    tile_wide = round(min(max(wide / high * (HIGH - 2 * margin) + 2 * margin, HIGH), WIDEST))
    scale = min((HIGH - 2 * margin) / high, (tile_wide - 2 * margin) / wide)
    size = max(1, round(wide * scale)), max(1, round(high * scale))
    shrunk = cv2.resize(_premultiplied(logo), size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)
    tile = np.empty((HIGH, tile_wide, 3), np.float32)
    tile[:] = ground
    top, left = (HIGH - size[1]) // 2, (tile_wide - size[0]) // 2
    under = tile[top : top + size[1], left : left + size[0]]
    under *= 1 - np.clip(shrunk[:, :, 3:], 0, 1)
    under += shrunk[:, :, :3]
    whole = np.empty((HIGH, tile_wide, 4), np.uint8)
    whole[:, :, :3], whole[:, :, 3] = np.rint(np.clip(tile, 0, 255)), _round_corners(tile_wide)
    return whole


def _premultiplied(logo: Uint8) -> Float32:
    """Its colours as strong as they are seen, and alpha 0..1: what is hidden must not bleed into the edges."""
    alpha = logo[:, :, 3:].astype(np.float32) / 255
    return np.dstack([logo[:, :, :3] * alpha, alpha]).astype(np.float32)


def _round_corners(wide: int) -> Uint8:
    """(HIGH, wide) uint8 alpha."""
    radius = RADIUS * HIGH
    down, across = np.arange(HIGH)[:, None] + 0.5, np.arange(wide)[None, :] + 0.5
    dy = np.maximum(radius - np.minimum(down, HIGH - down), 0)
    dx = np.maximum(radius - np.minimum(across, wide - across), 0)
    return np.asarray(np.rint(255 * np.clip(radius - np.hypot(dx, dy) + 0.5, 0, 1)), np.uint8)
