"""How an event restyles the kiosk: `theme.toml` in its folder, with colours, a name, a logo and a background; all of it optional."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from demos.problem import Problem
from demos.text import Words
from kiosk.event.record import PictureName, Record
from kiosk.palette import LACQUER, LIGHT, Colour, Palette, Token, too_weak, too_weak_over_a_picture

FILE = "theme.toml"
MOST_PICTURE_BYTES = 8 * 2**20


class EventTheme(Record):
    """The whole of `theme.toml`; what it doesn't name is the house's."""

    name: Words | None = None
    """What stands beside the logo, in the place of the event's name."""
    logo: PictureName | None = None
    """In the place of the star; may be transparent."""
    background: PictureName | None = None
    """Behind the pages, very faint."""
    lacquer: Mapping[Token, Colour] = {}
    """Colours of the usual, dark palette."""
    light: Mapping[Token, Colour] = {}
    """Colours of the light palette of high contrast."""

    @property
    def palettes(self) -> Mapping[str, Palette]:
        """Both, whole, by their names."""
        return {"lacquer": {**LACQUER, **self.lacquer}, "light": {**LIGHT, **self.light}}


def theme_problems(theme: EventTheme, folder: Path) -> Iterator[Problem]:
    """What can't be shown. Codes: `contrast-low`, `file-missing`, `picture-too-big`."""
    for palette, colours in theme.palettes.items():
        for ink, ground, found, least in too_weak(colours):
            reason = f"{colours[ink]} on {ground} ({colours[ground]}) has a contrast of {found:.2f} and needs {least}"
            yield Problem("contrast-low", f"{FILE}: {palette}.{ink}", {"reason": reason})
        for ink, ground, found, least in too_weak_over_a_picture(colours) if theme.background else ():
            where = f"{ground} with {theme.background} behind it"
            reason = f"{colours[ink]} on {where} has a contrast of {found:.2f} at worst and needs {least}"
            yield Problem("contrast-low", f"{FILE}: {palette}.{ink}", {"reason": reason})
    for key, name in (("logo", theme.logo), ("background", theme.background)):
        if name is None:
            continue
        if not (folder / name).is_file():
            yield Problem("file-missing", f"{FILE}: {key}", {"reason": f"there is no {name} beside it"})
        elif (folder / name).stat().st_size > MOST_PICTURE_BYTES:
            yield Problem("picture-too-big", f"{FILE}: {key}", {"reason": f"{name} is larger than {MOST_PICTURE_BYTES // 2**20} MB"})
